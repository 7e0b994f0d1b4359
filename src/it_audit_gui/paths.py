"""The folders that the program may write to: the user's, or those beside a portable program."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs import PlatformDirs

_NAME = "it-audit"
# Beside the program: everything it writes by itself stays with it.
_MARK = "portable.flag"
_DATA, _AUDITS = "Data", "Audits"


def portable_folder() -> Path | None:
    """The folder of a portable program; ``None`` for one that is installed."""
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).resolve().parent
    return folder if (folder / _MARK).is_file() else None


def settings_folder() -> Path:
    """Where settings and the list of recent files are kept; not made here."""
    return _own("", lambda: _users().user_config_path)


def copies_folder() -> Path:
    """Where safety copies are kept; not made here."""
    return _own("Copies", lambda: _users().user_data_path / "copies")


def log_folder() -> Path:
    """Where the log of an unexpected error goes; not made here."""
    return _own("Log", lambda: _users().user_log_path)


def documents_folder() -> Path:
    """Where a new audit is proposed.

    The user's documents, or the home folder without one; the audits beside a portable program.
    """
    portable = portable_folder()
    if portable is not None:
        audits = portable / _AUDITS
        return audits if audits.is_dir() else portable
    documents = _users().user_documents_path
    return documents if documents.is_dir() else Path.home()


def make_own(folder: Path) -> None:
    """Make a folder of the program's own; raises ``OSError`` where that cannot be.

    A portable program that moved away while it runs makes nothing where it was.
    """
    program = Path(sys.executable)
    portable = getattr(sys, "frozen", False) and folder.is_relative_to(program.parent)
    if portable and not program.exists():
        raise FileNotFoundError(program)
    folder.mkdir(parents=True, exist_ok=True)


def can_keep_data(folder: Path) -> bool:
    """Whether a portable program in this folder can write beside itself: tried out, not asked."""
    import tempfile  # noqa: PLC0415 - most programs are installed, and ask nothing of this

    data = folder / _DATA
    try:
        data.mkdir(exist_ok=True)
        with tempfile.TemporaryFile(dir=data):
            return True
    except OSError:
        return False


def _own(inside: str, of_user: Callable[[], Path]) -> Path:
    portable = portable_folder()
    return of_user() if portable is None else portable / _DATA / inside


def _users() -> "PlatformDirs":
    """The folders of the user; not looked for beside a portable program, nor by a command."""
    from platformdirs import PlatformDirs  # noqa: PLC0415 - as said

    return PlatformDirs(_NAME, appauthor=False)
