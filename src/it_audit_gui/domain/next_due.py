"""Which step of a plan somebody should look at next."""

from datetime import date

from it_audit_gui.domain.plan import Plan, PlannedStep


def next_due(plan: Plan) -> PlannedStep | None:
    """The step with the earliest date, else the first of the plan; none when all is done."""
    return min(plan.steps, key=_turn, default=None)


def _turn(item: PlannedStep) -> tuple[date, int]:
    return item.tracking.due or date.max, item.step.rank
