"""What the plan leads to, and what any chosen steps would."""

import pytest

from it_audit_gui.domain.assessment import Assessment, State
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.ids import QuestionId, StepId
from it_audit_gui.domain.what_if import WhatIf, what_if
from tests.builders import (
    DAY,
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    an_assessment,
    answered,
    evidence,
)
from tests.domain.planned import WINDOWS, a_capacity, a_plan, done
from tests.domain.staged import FIRST, NO_KNOCK_OUT, a_stage
from tests.rule_builders import OWNER, a_cost, a_span, a_step

BANK = a_questionnaire(
    a_question("restore", theme="basics", weight=5, knock_out=True),
    a_question(
        "offsite",
        theme="vision",
        weight=5,
        knock_out=True,
        may_not_apply=True,
        steps=[a_step("offsite-start", effort={OWNER: a_span(2, 1, 3)}, once=a_cost(50))],
    ),
    stages=(FIRST, a_stage("stabilised", NO_KNOCK_OUT)),
    windows=WINDOWS,
)
WORST: dict[str, int | str] = {"restore": 0, "offsite": 0}


def supposing(assessment: Assessment, *steps: str) -> WhatIf:
    return what_if(BANK, assessment, map(StepId, steps), DAY)


def worst() -> Assessment:
    return an_assessment(*answered(**WORST))


def test_the_joint_effect_is_more_than_the_gains_together() -> None:
    plan = a_plan(BANK, WORST)
    present = evaluate(BANK, worst(), DAY).overall.score

    assert present == 0
    assert [item.step.gain for item in plan.steps] == pytest.approx([100 / 3, 100 / 3])
    assert plan.windows[0].projection.score == pytest.approx(200 / 3)


def test_each_projection_counts_all_windows_so_far() -> None:
    plan = a_plan(BANK, WORST | {"restore": 1}, a_capacity(days=0.5))
    month, quarter, year, later = (window.projection for window in plan.windows)

    # The knock-out comes first whatever the capacity; the other step fits in the quarter.
    assert [item.horizon for item in (month, quarter, year, later)] == [
        "month",
        "quarter",
        "year",
        "later",
    ]
    assert month.score == pytest.approx(50)
    assert (month.stage.id, quarter.stage.id) == ("stabilised", "stabilised")
    assert month.planning_index == pytest.approx(50)
    assert (month.days, month.cost_once.likely) == (a_span(2, 1, 3), 50)
    assert quarter.score == later.score == pytest.approx(200 / 3)
    assert later.sections == {"backup": pytest.approx(200 / 3)}
    assert quarter.days == year.days == a_span(3, 2, 4)


def test_an_empty_plan_projects_the_present() -> None:
    projection = a_plan(BANK, {"restore": 2, "offsite": 3}).windows[-1].projection

    assert projection.score == pytest.approx(250 / 3)
    assert (projection.days.likely, projection.cost_month.likely) == (0, 0)


def test_done_steps_count_in_projections_and_cost_nothing_any_more() -> None:
    plan = a_plan(BANK, WORST, a_capacity(days=0), {"offsite-start": done()})

    assert plan.windows[0].projection.score == pytest.approx(200 / 3)
    assert plan.windows[0].projection.days.likely == 1


def test_finding_out_projects_no_gain() -> None:
    unknown: dict[str, int | str] = {"restore": DONT_KNOW, "offsite": 3}

    plan = a_plan(BANK, unknown, a_capacity(days=0))

    assert [item.step.id for item in plan.windows[0].steps] == ["restore-find-out"]
    assert plan.windows[0].projection.score == 39


def test_steps_done_together_lead_to_a_new_evaluation() -> None:
    found = supposing(worst(), "restore-start", "offsite-start")

    assert found.evaluation.overall.score == pytest.approx(200 / 3)
    assert found.evaluation.stage.stage.id == "stabilised"
    assert (found.without_effect, found.first) == ((), ())
    assert found.assessment.id == worst().id


def test_nothing_chosen_changes_nothing() -> None:
    found = supposing(worst())

    assert found.assessment == worst()
    assert found.evaluation == evaluate(BANK, worst(), DAY)


def test_a_new_answer_is_claimed_and_keeps_who_said_it() -> None:
    proven = an_answer("restore", 0, evidence())

    answer = supposing(an_assessment(proven), "restore-start").assessment.answers[
        QuestionId("restore")
    ]

    assert (answer.option, answer.evidence, answer.source) == (2, (), proven.source)


def test_both_steps_of_a_question_lead_to_the_best_option() -> None:
    found = supposing(worst(), "restore-advance", "restore-start")

    assert found.assessment.answers[QuestionId("restore")].option == 3


def test_a_dont_know_can_be_improved_too() -> None:
    assessment = an_assessment(*answered(restore=DONT_KNOW))
    found = supposing(assessment, "restore-find-out", "restore-start")

    assert found.assessment.answers[QuestionId("restore")].state is State.OPTION
    assert found.without_effect == ("restore-find-out",)


def test_what_has_no_effect_is_said() -> None:
    assessment = an_assessment(*answered(restore=0, offsite=NOT_APPLICABLE))
    chosen = ("restore-advance", "offsite-start", "gone-start", "restore-advance")

    found = supposing(assessment, *chosen)

    assert found.assessment == assessment
    assert found.without_effect == ("restore-advance", "offsite-start", "gone-start")
    assert found.first == ("restore-start",)
