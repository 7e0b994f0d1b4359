from datetime import timedelta

from it_audit_gui.domain.next_due import next_due
from it_audit_gui.domain.tracking import StepTracking
from tests.builders import DAY, a_question, a_questionnaire
from tests.domain.planned import WINDOWS, a_plan, done

BANK = a_questionnaire(
    a_question("first", weight=5), a_question("second", weight=3), windows=WINDOWS
)
ANSWERS = {"first": 1, "second": 1}


def test_without_dates_the_first_step_of_the_plan_is_next() -> None:
    plan = a_plan(BANK, ANSWERS)
    item = next_due(plan)

    assert item is not None
    assert item == min(plan.steps, key=lambda step: step.step.rank)


def test_the_earliest_date_comes_first() -> None:
    later = StepTracking(due=DAY + timedelta(days=9))
    item = next_due(a_plan(BANK, ANSWERS, tracking={"second-start": later}))

    assert item is not None
    assert item.step.id == "second-start"


def test_when_all_is_done_nothing_is_next() -> None:
    tracking = {f"{name}-{step}": done() for name in ANSWERS for step in ("start", "next", "last")}
    plan = a_plan(BANK, {"first": 3, "second": 3}, tracking=tracking)

    assert plan.steps == ()
    assert next_due(plan) is None
