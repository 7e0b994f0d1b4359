from dataclasses import replace
from datetime import date

from it_audit_gui.domain.capacity import CapacityEntry
from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.report.parts.plan import plan
from it_audit_gui.report.parts.windows import windows
from tests.builders import (
    DONT_KNOW,
    a_question,
    a_questionnaire,
    an_answer,
    an_assessment,
    answered,
)
from tests.report.sample import material_for, material_of, sample_material
from tests.rule_builders import a_cost, a_step

BANK = a_questionnaire(
    a_question("restore", weight=5, knock_out=True), a_question("offsite"), a_question("scope")
)


def test_windows_say_until_when_and_what_they_ask() -> None:
    first, *_, last = windows(sample_material("en"))
    assert first.title == "This month, by 23 December 2026"
    assert first.load.startswith("Own work: ")
    assert (last.title, last.steps != ()) == ("Later", True)


def test_what_is_too_much_is_said_with_the_reason() -> None:
    assessment = replace(
        an_assessment(*answered(restore=0, offsite=3, scope=3)),
        capacity=CapacityEntry(days_per_month=0.5, budget_year=0),
    )
    material = material_for(BANK, assessment)
    assert "That is 0.5 working days more than there is: steps" in windows(material)[0].load


def test_why_a_step_with_a_later_date_stands_there_is_said() -> None:
    answers = an_assessment(*answered(restore=0, offsite=3, scope=3))
    for due, said in ((date(2027, 3, 1), True), (date(2026, 12, 1), False)):
        news = {StepId("restore-start"): StepTracking(due=due)}
        first = windows(material_for(BANK, replace(answers, tracking=news)))[0]
        assert ("it is listed here even if you gave it a later date" in first.load) is said
        assert first.steps[0].when == f"{due:%d/%m/%Y}"


def test_what_is_done_or_dropped_stands_outside_the_windows() -> None:
    news = {
        StepId("offsite-start"): StepTracking(status=StepStatus.DONE),
        StepId("scope-start"): StepTracking(status=StepStatus.DROPPED, reason="No."),
        StepId("restore-start"): StepTracking(status=StepStatus.DROPPED, reason="No."),
    }
    assessment = replace(an_assessment(*answered(restore=0, offsite=0, scope=0)), tracking=news)
    material = material_for(BANK, assessment)
    chapter = plan(material)
    assert chapter.heading.title == "Every step has been taken or dropped"
    assert chapter.steps == ()
    said = [material.mention(step).text for step in material.steps.values()]
    assert "Do offsite-start (done, the new answer is still to come)" in said
    assert "Do scope-start (you dropped this step)" in said


def test_the_sample_tells_what_was_dropped_and_what_waits() -> None:
    notes = plan(sample_material("en")).notes
    assert any(note.startswith("Done, the new answer is still to come: ‘") for note in notes)
    assert any(note.startswith("You dropped one step: ‘") for note in notes)


def test_a_dropped_question_to_find_out_is_named_by_what_it_asks() -> None:
    news = {StepId("offsite-find-out"): StepTracking(status=StepStatus.DROPPED, reason="No.")}
    assessment = replace(
        an_assessment(*answered(restore=3, scope=3), an_answer("offsite", DONT_KNOW)),
        tracking=news,
    )
    notes = plan(material_for(BANK, assessment)).notes
    assert "You dropped one step: ‘Find out: Offsite’." in notes


def test_a_plan_above_the_budget_says_by_how_much_and_why() -> None:
    step = a_step("buy-it", once=a_cost(5000))
    bank = a_questionnaire(a_question("restore", knock_out=True, steps=[step]))
    first, *_ = plan(material_of(bank, *answered(restore=0))).notes
    assert first.endswith(
        "The plan exceeds your budget by €4,667: steps that remove a stumbling block, "
        "strengthen a weak section or got a date from you stay where they are."
    )


def test_a_window_has_days_only_once_a_step_has_news() -> None:
    answers = an_assessment(*answered(restore=0, offsite=0, scope=3))
    news = {StepId("offsite-start"): StepTracking(status=StepStatus.DOING)}
    quiet, busy = (
        windows(material_for(BANK, item)) for item in (answers, replace(answers, tracking=news))
    )
    assert [view.dated for view in quiet] == [False] * len(quiet)
    told = [step.when for view in busy if view.dated for step in view.steps]
    assert "23/12/2026 · under way" in told
    assert set(told) <= {"23/12/2026 · under way", "23/12/2026"}


def test_all_that_is_dropped_is_settled_too() -> None:
    news = {StepId("offsite-start"): StepTracking(status=StepStatus.DROPPED, reason="No.")}
    assessment = replace(an_assessment(*answered(restore=3, offsite=0, scope=3)), tracking=news)
    title = plan(material_for(BANK, assessment)).heading.title
    assert title == "Every step has been taken or dropped"


def test_only_what_has_its_turn_within_the_year_is_told_in_detail() -> None:
    material = sample_material("en")
    *turns, last = windows(material)
    assert last.steps
    assert plan(material).detailed == tuple(step for window in turns for step in window.steps)


def test_one_figure_that_was_not_entered_makes_an_assumption() -> None:
    answers = an_assessment(*answered(restore=0, offsite=3, scope=3))
    for entered, said in (
        (CapacityEntry(days_per_month=3), True),
        (CapacityEntry(budget_year=900), True),
        (CapacityEntry(days_per_month=3, budget_year=900), False),
    ):
        first, *_ = plan(material_for(BANK, replace(answers, capacity=entered))).notes
        assert ("is an assumption" in first) is said
