"""What moving a step to another window means: a date by which it is to be done."""

from dataclasses import replace
from datetime import date

from it_audit_gui.domain.days import months_after
from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.plan import Plan
from it_audit_gui.domain.tracking import StepStatus, StepTracking

# A step put off beyond the plan comes back into sight a year after it.
_LATER_MONTHS = 12


def place_in(plan: Plan, step: StepId) -> int | None:
    """The window a step stands in, if it is in one."""
    for place, window in enumerate(plan.windows):
        if any(item.step.id == step for item in window.steps):
            return place
    return None


def moved(plan: Plan, before: StepTracking, place: int) -> StepTracking:
    """The step planned by the end of a window; what is begun stays begun."""
    begun = before.status is StepStatus.DOING
    status = StepStatus.DOING if begun else StepStatus.PLANNED
    return replace(before, status=status, due=end_of(plan, place), reason="")


def freed(before: StepTracking) -> StepTracking:
    """The step without a date: the plan places it again."""
    status = StepStatus.OPEN if before.status is StepStatus.PLANNED else before.status
    return replace(before, status=status, due=None)


def finished(before: StepTracking) -> StepTracking:
    """The step done; whose it was and its date stay."""
    return replace(before, status=StepStatus.DONE, reason="")


def reopened(before: StepTracking) -> StepTracking:
    """A step that was done or dropped, to be done again."""
    status = StepStatus.PLANNED if before.due else StepStatus.OPEN
    return replace(before, status=status, reason="")


def end_of(plan: Plan, place: int) -> date:
    """The last day of a window; a year after the last for *later*."""
    ends = [window.until for window in plan.windows if window.until is not None]
    return ends[place] if place < len(ends) else months_after(ends[-1], _LATER_MONTHS)
