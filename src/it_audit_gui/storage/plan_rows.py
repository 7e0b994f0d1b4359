"""Rows of the file for what became of steps, what the firm can put in, and the file's settings."""

from collections.abc import Sequence
from datetime import date

from it_audit_gui.domain.audit_settings import AuditSettings
from it_audit_gui.domain.capacity import CapacityEntry
from it_audit_gui.domain.ids import AssessmentId, StepId
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.storage.digests import Value
from it_audit_gui.storage.rows import amount, as_amount, text
from it_audit_gui.storage.tables import Row

_KEEP_UNTIL = "keep-until"
_PROCESSOR_NOTE = "processor-note"
_IT_PARTNER = "it-partner"


def tracking_row(assessment: AssessmentId, step: StepId, item: StepTracking) -> Row:
    """The row of what became of a step."""
    due = item.due.isoformat() if item.due else None
    return (assessment, step, item.status.value, item.who, due, item.reason)


def tracking_of(row: Sequence[Value]) -> tuple[StepId, StepTracking]:
    """What became of a step: step, status, who, due, reason."""
    step, status, who, due, reason = row
    return StepId(text(step)), StepTracking(
        status=StepStatus(text(status)),
        who=text(who),
        due=None if due is None else date.fromisoformat(text(due)),
        reason=text(reason),
    )


def capacity_row(assessment: AssessmentId, entry: CapacityEntry) -> Row:
    """The row of what the firm can put in."""
    days, budget = entry.days_per_month, entry.budget_year
    return (
        assessment,
        None if days is None else as_amount(days),
        None if budget is None else as_amount(budget),
    )


def capacity_of(row: Sequence[Value]) -> CapacityEntry:
    """What the firm can put in: days_per_month, budget_year."""
    days, budget = row
    return CapacityEntry(
        days_per_month=None if days is None else amount(days),
        budget_year=None if budget is None else amount(budget),
    )


def setting_rows(settings: AuditSettings) -> list[Row]:
    """The rows of what is settled; what is not settled has none."""
    until = settings.keep_until.isoformat() if settings.keep_until else ""
    rows = (
        (_KEEP_UNTIL, until),
        (_PROCESSOR_NOTE, settings.processor_note),
        (_IT_PARTNER, settings.it_partner),
    )
    return [row for row in rows if row[1]]


def setting_of(row: Sequence[Value]) -> AuditSettings:
    """What one row settles: key, value; a key we do not know settles nothing."""
    key, value = text(row[0]), text(row[1])
    return AuditSettings(
        keep_until=date.fromisoformat(value) if key == _KEEP_UNTIL else None,
        processor_note=value if key == _PROCESSOR_NOTE else "",
        it_partner=value if key == _IT_PARTNER else "",
    )
