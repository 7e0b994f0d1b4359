"""Plans of small firms, as tests read them."""

from collections.abc import Mapping

from it_audit_gui.domain.capacity import CapacityEntry
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.plan import Plan
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.rules import Window
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from tests.builders import DAY, an_assessment, answered

WINDOWS = (
    Window(id="month", months=1),
    Window(id="quarter", months=2),
    Window(id="year", months=9),
)


def a_capacity(days: float = 100, budget: float = 1_000_000) -> CapacityEntry:
    """Room for everything unless said otherwise."""
    return CapacityEntry(days_per_month=days, budget_year=budget)


def a_plan(
    bank: Questionnaire,
    choices: Mapping[str, int | str],
    capacity: CapacityEntry | None = None,
    tracking: Mapping[str, StepTracking] | None = None,
) -> Plan:
    """The plan of a firm with these answers, on a year of three windows."""
    assessment = an_assessment(
        *answered(**choices), capacity=capacity or a_capacity(), tracking=tracking
    )
    return evaluate(bank, assessment, DAY).plan


def contents(plan: Plan) -> dict[str, list[str]]:
    """Ids of the steps of each window that has any."""
    return {
        window.id: [item.step.id for item in window.steps]
        for window in plan.windows
        if window.steps
    }


def done() -> StepTracking:
    """Done, and the new answer not given yet."""
    return StepTracking(status=StepStatus.DONE)


def dropped() -> StepTracking:
    """Dropped, with a reason."""
    return StepTracking(status=StepStatus.DROPPED, reason="We moved to another service.")
