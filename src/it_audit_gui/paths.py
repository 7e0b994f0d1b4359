"""The folders that the program may write to: the user's, or those beside a portable program."""

import os
import sys
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_documents_path, user_log_path

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
    return _own("", user_config_path(_NAME, appauthor=False))


def copies_folder() -> Path:
    """Where safety copies are kept; not made here."""
    return _own("Copies", user_data_path(_NAME, appauthor=False) / "copies")


def log_folder() -> Path:
    """Where the log of an unexpected error goes; not made here."""
    return _own("Log", user_log_path(_NAME, appauthor=False))


def documents_folder() -> Path:
    """Where a new audit is proposed.

    The user's documents, or the home folder without one; the audits beside a portable program.
    """
    portable = portable_folder()
    if portable is not None:
        audits = portable / _AUDITS
        return audits if audits.is_dir() else portable
    documents = user_documents_path()
    return documents if documents.is_dir() else Path.home()


def is_writable_folder(folder: Path) -> bool:
    """Whether a file can be made in the folder, as far as the system tells beforehand."""
    return folder.is_dir() and os.access(folder, os.W_OK)


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


def _own(inside: str, of_user: Path) -> Path:
    portable = portable_folder()
    return of_user if portable is None else portable / _DATA / inside
