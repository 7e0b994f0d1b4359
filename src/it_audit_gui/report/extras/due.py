"""By when a step is to be done."""

from datetime import date

from it_audit_gui.domain.plan import PlannedStep, PlanWindow


def due_day(window: PlanWindow, item: PlannedStep) -> date | None:
    """The day agreed on, else the end of its window; none for later."""
    return item.tracking.due or window.until
