from it_audit_gui.report.parts.plan import plan
from tests.builders import DONT_KNOW, a_question, a_questionnaire, an_answer, answered
from tests.report.sample import material_of

BANK = a_questionnaire(a_question("restore", weight=5), a_question("offsite"))


def test_the_title_sums_the_work() -> None:
    chapter = plan(material_of(BANK, *answered(restore=0, offsite=1)))
    assert chapter.heading.title == "Two steps take 2 working days in all"
    assert [step.rank for step in chapter.steps] == [1, 2]


def test_one_step_is_said_in_the_singular() -> None:
    assert (
        plan(material_of(BANK, *answered(restore=0))).heading.title
        == "One step takes 1 working day"
    )


def test_the_notes_name_the_day_rate_and_what_is_not_in_the_costs() -> None:
    _, first, *_ = plan(material_of(BANK, *answered(restore=0))).notes
    assert first == (
        "You pay a cost once, unless it says ‘a month’. Costs exclude VAT."
        " The working days of your IT partner come on top; count on €800 a day."
    )


def test_no_steps_because_every_target_is_met() -> None:
    chapter = plan(material_of(BANK, *answered(restore=3, offsite=2)))
    assert chapter.heading.title == "No steps are needed, because every target is met"
    assert (chapter.heading.intro, chapter.notes, chapter.steps) == ("", (), ())


def test_no_steps_because_nothing_is_answered() -> None:
    title = plan(material_of(BANK)).heading.title
    assert title == "There are no steps yet, because there are no answers yet"


def test_why_to_find_out_is_said_once() -> None:
    chapter = plan(material_of(BANK, an_answer("restore", DONT_KNOW), an_answer("offsite", 3)))
    assert chapter.details_intro.startswith("What is to be found out counts as the lowest answer")
    assert plan(material_of(BANK, *answered(restore=0, offsite=3))).details_intro == ""
