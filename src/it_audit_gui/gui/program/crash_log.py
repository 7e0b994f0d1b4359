"""The program's own log of its faults: where in the program, never what was typed."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from it_audit_gui import paths

_NAME = "it-audit.log"
# So many characters are kept, the latest ones: some fifty faults.
_MOST = 60_000


def log_file(folder: Path) -> Path:
    """Where the log stands in its folder."""
    return folder / _NAME


def note(folder: Path, words: str, at: datetime) -> None:
    """Add a fault to the log; a log that cannot be written is no second fault."""
    path = log_file(folder)
    with suppress(OSError):
        paths.make_own(folder)
        before = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
        entry = f"{at:%Y-%m-%d %H:%M}\n{words}\n"
        path.write_text((before + entry)[-_MOST:], encoding="utf-8")
