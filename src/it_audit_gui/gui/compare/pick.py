"""Which two audits are compared, and how they are found."""

from dataclasses import field
from datetime import date
from pathlib import Path

from it_audit_gui.domain.comparison import Comparison, compare
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.records import dataclass
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.ports import AssessmentSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """An earlier audit beside a later one of the open file.

    The earlier one is in another file when ``file`` says so, opened with ``password``; there it is
    the latest unless ``before`` names one.
    """

    before: AssessmentId | None = None
    file: Path | None = None
    after: AssessmentId
    password: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """An audit in another file; its latest without a name."""

    file: Path
    audit: AssessmentId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A comparison with what was picked for it, and what can be picked in the other file."""

    pick: Pick
    comparison: Comparison
    elsewhere: tuple[AssessmentSummary, ...] = ()


def found_in(pick: Pick, session: AuditSession, other: AuditSession, on: date) -> Found:
    """Compare the audits picked; whichever began first is the earlier one."""
    before = other.dated(pick.before or other.assessment.id, on)
    after = session.dated(pick.after, on)
    if before.assessment.started_at > after.assessment.started_at:
        before, after = after, before
    elsewhere = tuple(other.assessments()) if pick.file else ()
    return Found(pick=pick, comparison=compare(before, after), elsewhere=elsewhere)
