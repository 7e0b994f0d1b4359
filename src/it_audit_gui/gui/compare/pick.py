"""Which two audits are compared, and how they are found."""

from dataclasses import field
from datetime import date
from pathlib import Path

from it_audit_gui.domain.comparison import Comparison, compare
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.records import dataclass
from it_audit_gui.session.audit_session import AuditSession


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """An earlier audit beside a later one of the open file.

    The earlier one is the latest of another file when ``file`` says so, opened with ``password``.
    """

    before: AssessmentId | None = None
    file: Path | None = None
    after: AssessmentId
    password: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A comparison with what was picked for it."""

    pick: Pick
    comparison: Comparison


def found_in(pick: Pick, session: AuditSession, other: AuditSession, on: date) -> Found:
    """Compare the audits picked; whichever began first is the earlier one."""
    before = other.dated(pick.before or other.assessment.id, on)
    after = session.dated(pick.after, on)
    if before.assessment.started_at > after.assessment.started_at:
        before, after = after, before
    return Found(pick=pick, comparison=compare(before, after))
