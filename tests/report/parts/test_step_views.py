from dataclasses import replace
from datetime import date

import pytest

from it_audit_gui.domain.assessment import Answer
from it_audit_gui.domain.ids import QuestionId, StepId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.report.parts.step_views import gain_of, planned_view
from it_audit_gui.report.pieces import StepView
from tests.builders import (
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    an_assessment,
    answered,
)
from tests.report.sample import material_for, material_of
from tests.rule_builders import OWNER, a_cost, a_span, a_step, an_urgency


def view_of(bank: Questionnaire, question: str, *answers: Answer) -> StepView:
    material = material_of(bank, *answers)
    found = (i for i in material.evaluation.plan.steps if i.step.question == question)
    return planned_view(material, next(found))


def test_a_step_says_everything_needed_to_start() -> None:
    step = a_step(
        "test-it",
        effort={OWNER: a_span(1, 0.5, 2)},
        once=a_cost(150),
        month=a_cost(0),
    )
    bank = a_questionnaire(
        a_question("restore", weight=5, knock_out=True, steps=[step]),
        a_question("offsite"),
        urgencies=[an_urgency("Stumbling", 2.0), an_urgency("Common loss", 1.4, "restore")],
    )
    view = view_of(bank, "restore", *answered(restore=0, offsite=3))
    assert view == StepView(
        rank=1,
        title="Do test-it",
        question="Restore",
        section="backup",
        conclusion="Nothing is done",
        because="Nothing is done",
        why="Because.",
        how="Like this.",
        today="Call someone.",
        done="A paper.",
        who="Owner",
        effort="0.5 to 2 working days",
        cost="€150",
        gain="+56 points",
        when="",
        urgency="Stumbling and common loss",
        needs=(),
    )


def test_a_dont_know_becomes_something_to_ask() -> None:
    view = view_of(
        a_questionnaire(a_question("restore")), "restore", an_answer("restore", DONT_KNOW)
    )
    assert view.title == "Find out: Restore"
    assert view.conclusion == "Restore: this is still to be found out"
    assert view.because == ""
    assert view.how == "Ask whether."
    assert (view.who, view.gain) == ("IT partner", "more certainty")
    assert (view.why, view.done) == ("", "")
    assert view.cost == "none"


@pytest.mark.parametrize(
    ("weight", "gain"), [(1, "+33 points"), (400, "less than 1 point"), (50, "+1 point")]
)
def test_gain_is_whole_points(weight: int, gain: str) -> None:
    others = [a_question("offsite", weight=weight)]
    bank = a_questionnaire(a_question("restore"), *others)
    material = material_of(bank, *answered(restore=0, offsite=3))
    assert gain_of(material, material.steps[QuestionId("restore")]) == gain


def test_what_rounding_leaves_is_no_gain() -> None:
    material = material_of(a_questionnaire(a_question("restore")), *answered(restore=0))
    step = replace(material.steps[QuestionId("restore")], gain=1e-9)
    assert gain_of(material, step) == "no points yet"


def test_a_gain_that_a_cap_holds_back_is_no_points_yet() -> None:
    bank = a_questionnaire(
        a_question("restore", weight=5, knock_out=True),
        a_question("offsite", weight=5),
        a_question("scope", weight=5),
    )
    material = material_of(bank, *answered(restore=0, offsite=1, scope=3))
    assert gain_of(material, material.steps[QuestionId("offsite")]) == "no points yet"


@pytest.mark.parametrize(
    ("overview", "needs"),
    [
        (0, ("1. Do overview-start",)),
        (DONT_KNOW, ("1. Find out: Overview",)),
        (2, ()),
        (3, ()),
        (NOT_APPLICABLE, ()),
        (None, ("Do overview-start",)),
    ],
)
def test_what_is_needed_first_is_named_while_it_is_not_done(
    overview: int | str | None, needs: tuple[str, ...]
) -> None:
    bank = a_questionnaire(
        a_question("overview", weight=5, may_not_apply=True),
        a_question("restore", steps=[a_step("test-it", needs=["overview-start"])]),
    )
    answers = [an_answer("restore", 0)]
    if overview is not None:
        answers.append(an_answer("overview", overview))
    assert view_of(bank, "restore", *answers).needs == needs


def test_a_need_on_a_lower_answer_that_meets_its_own_target_still_shows() -> None:
    bank = a_questionnaire(
        a_question("overview", target=1),
        a_question("restore", steps=[a_step("test-it", needs=["overview-start"])]),
    )
    view = view_of(bank, "restore", *answered(overview=1, restore=0))
    assert view.needs == ("Do overview-start",)


@pytest.mark.parametrize(
    ("once", "month", "cost"),
    [
        (0, 0, "none"),
        (150, 0, "€150"),
        (0, 20, "€20 a month"),
        (150, 20, "€150 once, and €20 a month"),
    ],
)
def test_cost_names_what_there_is(once: float, month: float, cost: str) -> None:
    step = a_step("test-it", once=a_cost(once), month=a_cost(month))
    bank = a_questionnaire(a_question("restore", steps=[step]))
    assert view_of(bank, "restore", *answered(restore=0)).cost == cost


def test_news_of_a_step_names_who_took_it_on_by_when_and_how_far_it_is() -> None:
    news = StepTracking(status=StepStatus.DOING, who=" Mieke\n(IT) ", due=date(2026, 12, 11))
    assessment = replace(
        an_assessment(*answered(restore=0)), tracking={StepId("restore-start"): news}
    )
    material = material_for(a_questionnaire(a_question("restore")), assessment)
    view = planned_view(material, material.evaluation.plan.steps[0])
    assert (view.who, view.when) == ("Mieke (IT)", "11/12/2026 · under way")
