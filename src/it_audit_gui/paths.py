"""The folders that the program may write to, and those beside a portable program."""

import sys
from pathlib import Path

# Beside the program: everything it writes by itself stays with it.
_MARK = "portable.flag"
_DATA = "Data"
AUDITS = "Audits"  # where a portable program proposes to keep them


def portable_folder() -> Path | None:
    """The folder of a portable program; ``None`` for one that is installed."""
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).resolve().parent
    return folder if (folder / _MARK).is_file() else None


def beside(folder: str) -> Path | None:
    """A folder among the data of a portable program; ``None`` for one that is installed."""
    portable = portable_folder()
    return None if portable is None else portable / _DATA / folder


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
