"""Folders where a file lies only in passing, such as those of attachments that were opened."""

from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from PySide6.QtCore import QDir

from it_audit_gui.assets import resource
from it_audit_gui.content_files import read_toml


def is_in_passing(path: Path, home: Path) -> bool:
    """Whether the system or a mail program may remove a file where it is, as far as names tell.

    What is in ``home``, where audits are kept, is at home wherever that may be.
    """
    if path.is_relative_to(home):
        return False
    if any(path.is_relative_to(folder) for folder in temporary_folders()):
        return True
    parts = [part.casefold() for part in path.parent.parts]
    return any(fnmatchcase(part, name) for part in parts for name in _names())


def temporary_folders() -> tuple[Path, ...]:
    """The system's folder for temporary files, by both names where it is a link."""
    folder = Path(QDir.tempPath())
    return (folder, folder.resolve())


@cache
def _names() -> tuple[str, ...]:
    return tuple(read_toml(resource("folders", "passing.toml"))["folders"])
