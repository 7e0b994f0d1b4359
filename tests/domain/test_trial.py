"""Plans tried with some steps left out."""

from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.trial import trial
from tests.builders import DAY, a_question, a_questionnaire, an_assessment, answered
from tests.domain.planned import WINDOWS, a_capacity, done

BANK = a_questionnaire(
    a_question("heavy", weight=5),
    a_question("light", weight=3),
    a_question("fine", weight=9),
    windows=WINDOWS,
)
ASSESSMENT = an_assessment(*answered(heavy=1, light=1, fine=3), capacity=a_capacity(days=1))
PLAN = evaluate(BANK, ASSESSMENT, DAY).plan
HEAVY, LIGHT = StepId("heavy-start"), StepId("light-start")


def test_with_everything_kept_it_is_the_plan_itself() -> None:
    found = trial(BANK, ASSESSMENT, PLAN, (), DAY)
    assert found == tuple(window.projection for window in PLAN.windows)


def test_a_step_left_out_brings_and_costs_nothing() -> None:
    now = evaluate(BANK, ASSESSMENT, DAY).overall.low
    month, quarter, *_ = trial(BANK, ASSESSMENT, PLAN, {HEAVY}, DAY)
    assert (month.score, month.days.likely) == (now, 0)
    assert quarter.days.likely == 1
    assert quarter.score is not None
    assert now is not None
    assert quarter.score > now


def test_nothing_kept_leads_nowhere_and_what_is_done_still_counts() -> None:
    now = evaluate(BANK, ASSESSMENT, DAY).overall.low
    found = trial(BANK, ASSESSMENT, PLAN, {HEAVY, LIGHT}, DAY)
    assert {item.score for item in found} == {now}

    waiting = an_assessment(
        *answered(heavy=1, light=1, fine=3), capacity=a_capacity(), tracking={"heavy-start": done()}
    )
    plan = evaluate(BANK, waiting, DAY).plan
    kept = trial(BANK, waiting, plan, {LIGHT}, DAY)
    assert kept[0].score is not None
    assert now is not None
    assert kept[0].score > now


def test_what_lies_below_a_done_step_was_passed_by() -> None:
    bank = a_questionnaire(a_question("heavy", target=3), windows=WINDOWS)
    waiting = an_assessment(
        *answered(heavy=0), capacity=a_capacity(), tracking={"heavy-advance": done()}
    )
    plan = evaluate(bank, waiting, DAY).plan
    assert [item.score for item in trial(bank, waiting, plan, (), DAY)] == [100] * 4
    assert plan.windows[0].projection.score == 100
