"""Deleting everything the program keeps of one client."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from it_audit_gui.storage.rekeying import leftover_of
from it_audit_gui.storage.safety_copies import copies_in, remove


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """Files that were removed, and files that are still there because the system refused."""

    removed: tuple[Path, ...]
    kept: tuple[Path, ...]


def forget(path: Path, copies: Iterable[Path]) -> Forgotten:
    """Remove a closed audit file with its journal, and the folders that hold its safety copies.

    What was on flash memory, in a cloud folder, in mail or in exports is beyond our reach.
    """
    folders = tuple(copies)
    files = [path, leftover_of(path)]
    files += [item.path for folder in folders for item in copies_in(folder)]
    there = [file for file in files if file.exists()]
    kept = tuple(file for file in there if not remove(file))
    for folder in folders:
        _remove_if_empty(folder)
    return Forgotten(removed=tuple(file for file in there if file not in kept), kept=kept)


def _remove_if_empty(folder: Path) -> None:
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
