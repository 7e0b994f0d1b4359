"""What somebody tells about a step, joined with what was noted before."""

from datetime import date

from it_audit_gui.domain.days import day_of
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.tracking import StepStatus, StepTracking


def tracked(
    before: StepTracking,
    status: str,
    *,
    who: str | None = None,
    due: str | None = None,
    reason: str | None = None,
) -> StepTracking:
    """The news of a step; what is not told stays, an empty text takes away what was noted.

    ``due`` is written as 2026-10-01. A reason is kept while the step is dropped. Raises
    ``AuditError`` for a status or a day that does not exist, and for what a step cannot have.
    """
    if status not in set(StepStatus):
        raise AuditError("unknown-status", status=status, choices=", ".join(StepStatus))
    dropped = status == StepStatus.DROPPED
    return StepTracking(
        status=StepStatus(status),
        who=before.who if who is None else _one_line(who),
        due=before.due if due is None else _day(due),
        reason=_one_line(before.reason if reason is None else reason) if dropped else "",
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        return day_of(text)
    except ValueError:
        raise AuditError("wrong-date", value=text) from None
