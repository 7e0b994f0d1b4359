"""Safety copies in the program's own folder: one for each day with changes, thinned out with age.

They are kept per audit, whatever the file is called today, under the password the file had then.
"""

import hashlib
import os
import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from it_audit_gui import paths
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.records import dataclass
from it_audit_gui.session.ports import AssessmentStore
from it_audit_gui.storage.sniff import journal_of

NEWEST_DAYS = 10

_MOMENT = "%Y-%m-%d %H%M%S"
_NAME = re.compile(r"(?P<stem>.*) (?P<moment>\d{4}-\d\d-\d\d \d{6})\.itaudit", re.DOTALL)
# Some media keep even seconds only.
_SAME_SECONDS = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyCopy:
    """A copy as its name tells it: the file it was made of, and when."""

    path: Path
    stem: str
    made_at: datetime


def folder_of(folder: Path, identity: str) -> Path:
    """Where the copies of one audit are; a stranger's identity names no folder outside."""
    return folder / hashlib.sha256(identity.encode()).hexdigest()[:16]


def copies_in(folder: Path) -> Sequence[SafetyCopy]:
    """The copies in one folder, newest first; other files there are passed over."""
    found = (_copy_at(path) for path in folder.glob("*.itaudit"))
    return sorted((item for item in found if item), key=lambda item: item.made_at, reverse=True)


def copies_named(folder: Path, path: Path) -> Sequence[SafetyCopy]:
    """Copies of audits that were called like this file, newest first: for when it is damaged."""
    found = [item for inner in folder.glob("*/") for item in copies_in(inner)]
    same = [item for item in found if item.stem == path.stem]
    return sorted(same, key=lambda item: item.made_at, reverse=True)


def keep(file: AssessmentStore, identity: str, folder: Path, at: datetime) -> Path | None:
    """Copy an open file when it has changed since its last copy, and thin out the older ones.

    ``folder`` is for the copies of all audits. Gives back where the new copy is. A file of a newer
    version is looked at only, and so left to its own program.
    """
    if file.newer:
        return None
    inside = folder_of(folder, identity)
    path = file.path.resolve()
    copy = _place_for(inside, path, at)
    if copy.exists() or not _is_due(inside, path):
        return None
    file.copy_to(copy)
    status = path.stat()
    os.utime(copy, ns=(status.st_atime_ns, status.st_mtime_ns))
    thin_out(inside)
    return copy


def _place_for(folder: Path, path: Path, at: datetime) -> Path:
    """The name of a copy made now; raises ``AuditError`` when its folder cannot be made."""
    try:
        paths.make_own(folder)
    except OSError:
        raise AuditError("cannot-write", path=folder) from None
    return folder / f"{path.stem} {at.astimezone(UTC).strftime(_MOMENT)}.itaudit"


def _is_due(folder: Path, path: Path) -> bool:
    """Whether the file has changed since its newest copy, as the system tells."""
    copies = copies_in(folder)
    if not copies:
        return True
    difference = path.stat().st_mtime - copies[0].path.stat().st_mtime
    return abs(difference) >= _SAME_SECONDS


def thin_out(folder: Path) -> None:
    """Keep the newest copy of each of the newest days, and of each month before."""
    kept: set[Path] = set()
    days: set[str] = set()
    months: set[str] = set()
    copies = copies_in(folder)
    for item in copies:
        day, month = (item.made_at.strftime(form) for form in ("%Y-%m-%d", "%Y-%m"))
        if (day not in days and len(days) < NEWEST_DAYS) or month not in months:
            kept.add(item.path)
        days.add(day)
        months.add(month)
    for item in copies:
        if item.path not in kept:
            remove(item.path)


def remove(path: Path) -> bool:
    """Remove a file and its journal; false when one of them is still there."""
    for file in (path, journal_of(path)):
        with suppress(OSError):
            file.unlink()
    return not path.exists() and not journal_of(path).exists()


def _copy_at(path: Path) -> SafetyCopy | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        made_at = datetime.fromisoformat(match["moment"]).replace(tzinfo=UTC)
    except ValueError:
        return None
    return SafetyCopy(path=path, stem=match["stem"], made_at=made_at)
