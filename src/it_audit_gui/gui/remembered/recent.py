"""What the start page knows of an audit while its file is closed."""

import json
import os
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from it_audit_gui.records import dataclass

if TYPE_CHECKING:
    from it_audit_gui.gui.bridge.view import View


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentAudit:
    """An audit as it was when it was last open or looked into.

    ``low`` and ``high`` are the ends of its score (0-100), ``None`` while it has none. ``section``
    and ``number`` tell at which question the user was, ``size`` how many its section has.
    ``stage`` is an id and ``rung`` its number from 1; ``step`` is the id of the step to look at
    next, with the day it is ``due``. Of an ``unread`` file only the name is known so far; one that
    only its folder tells of (``of_folder``) was opened at the time its file last changed.
    """

    path: Path
    organisation: str
    opened_at: datetime
    answered: int
    applicable: int
    low: float | None = None
    high: float | None = None
    section: str = ""
    number: int = 0
    size: int = 0
    protected: bool = False
    stage: str = ""
    rung: int = 0
    step: str = ""
    due: date | None = None
    unread: bool = False
    damaged: bool = False
    of_folder: bool = False

    @property
    def is_told(self) -> bool:
        """Whether it is known how far it is."""
        return not (self.protected or self.unread or self.damaged)

    @property
    def remaining(self) -> int:
        """Number of questions still open."""
        return self.applicable - self.answered

    @property
    def complete(self) -> bool:
        """Whether no question is open, as far as is known."""
        return self.remaining == 0 and self.is_told

    @property
    def has_stage(self) -> bool:
        """Whether a stage is known; without an answer there is none to speak of."""
        return bool(self.answered and self.rung)


def of_view(view: "View", place: str, at: datetime) -> RecentAudit:
    """What to remember of an open audit while the user is at ``place``."""
    if view.protected:
        # What a password hides is not told by a list either.
        return RecentAudit(
            path=view.path,
            organisation=view.assessment.organisation,
            opened_at=at,
            answered=0,
            applicable=0,
            protected=True,
        )
    from it_audit_gui.looking import of_evaluation  # noqa: PLC0415 - not needed to start

    look = of_evaluation(view.assessment.organisation, view.evaluation)
    at_question = place.partition(":")[2]
    section, number, size = "", 0, 0
    for key, questions in view.questionnaire.by_section.items():
        ids = [str(question.id) for question in questions]
        if at_question in ids:
            section, number, size = str(key), ids.index(at_question) + 1, len(ids)
    return RecentAudit(
        path=view.path,
        organisation=view.assessment.organisation,
        opened_at=at,
        answered=look.answered,
        applicable=look.applicable,
        low=look.low,
        high=look.high,
        section=section,
        number=number,
        size=size,
        stage=look.stage,
        rung=look.rung,
        step=look.step,
        due=look.due,
    )


def to_json(audit: RecentAudit, base: Path | None = None) -> dict[str, str | int | float | None]:
    """The audit as it is written; on the drive of ``base`` by its path from there."""
    return {
        "path": from_base(audit.path, base),
        "protected": audit.protected,
        "organisation": audit.organisation,
        "opened_at": audit.opened_at.isoformat(),
        "answered": audit.answered,
        "applicable": audit.applicable,
        "low": audit.low,
        "high": audit.high,
        "section": audit.section,
        "number": audit.number,
        "size": audit.size,
        "stage": audit.stage,
        "rung": audit.rung,
        "step": audit.step,
        "due": audit.due.isoformat() if audit.due else "",
    }


def from_json(text: str, base: Path | None = None) -> tuple[RecentAudit, ...]:
    """The audits in a text; what cannot be read is left out, since each file still exists."""
    try:
        entries = json.loads(text)
    except ValueError:
        return ()
    listed = entries if isinstance(entries, list) else []
    found = (_read(entry, base) for entry in listed)
    return tuple(audit for audit in found if audit is not None)


def from_base(path: Path, base: Path | None) -> str:
    """A stick has another letter on each computer; what lies on it stays where it is on it."""
    if base is None or path.drive != base.drive or not _on_same_medium(path, base):
        return str(path)
    return os.path.relpath(path, base)


def _on_same_medium(path: Path, base: Path) -> bool:
    """By drive letters where there are any, else as the system tells; a file may be gone."""
    if base.drive:
        return True
    try:
        return path.parent.stat().st_dev == base.stat().st_dev
    except OSError:
        return False


def _read(entry: object, base: Path | None) -> RecentAudit | None:
    if not isinstance(entry, dict):
        return None
    try:
        return RecentAudit(
            path=Path(os.path.normpath((base or Path()) / entry["path"])),
            organisation=str(entry["organisation"]),
            opened_at=_moment(entry["opened_at"]),
            answered=int(entry["answered"]),
            applicable=int(entry["applicable"]),
            low=_number(entry["low"]),
            high=_number(entry["high"]),
            section=str(entry["section"]),
            number=int(entry["number"]),
            size=int(entry["size"]),
            protected=bool(entry.get("protected")),
            stage=str(entry.get("stage", "")),
            rung=int(entry.get("rung", 0)),
            step=str(entry.get("step", "")),
            due=_day(entry.get("due")),
        )
    except (KeyError, TypeError, ValueError, OverflowError):
        return None


def _moment(value: str) -> datetime:
    """When, wherever the clock stood: without that it cannot be set beside another."""
    at = datetime.fromisoformat(value)
    if at.tzinfo is None:
        raise ValueError(value)
    return at


def _day(value: object) -> date | None:
    return date.fromisoformat(str(value)) if value else None


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None
