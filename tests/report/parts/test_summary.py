import pytest

from it_audit_gui.domain.assessment import Answer
from it_audit_gui.report.parts.summary import first_steps, summary
from tests.builders import (
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    answered,
)
from tests.report.sample import material_of
from tests.rule_builders import a_step

BANK = a_questionnaire(
    a_question("restore", weight=5, knock_out=True, may_not_apply=True),
    a_question("offsite", weight=5, may_not_apply=True),
    a_question("scope", weight=1, may_not_apply=True),
)


@pytest.mark.parametrize(
    ("answers", "title"),
    [
        ([], "No question has been answered yet"),
        (
            [an_answer(q, NOT_APPLICABLE) for q in ("restore", "offsite", "scope")],
            "No question applies to your firm",
        ),
        (answered(restore=0), "Two questions are still open; your score is not settled"),
        (
            answered(restore=DONT_KNOW, offsite=DONT_KNOW, scope=3),
            "Most facts about your IT are still to be found out",
        ),
        (
            answered(restore=0, offsite=3, scope=3),
            "One stumbling block comes first; your score is 39 out of 100",
        ),
        (
            answered(restore=0, offsite=1),
            "One stumbling block comes first; your score is not settled",
        ),
        (answered(restore=3, offsite=3), "One question is still open; your score is not settled"),
        (
            answered(restore=1, offsite=1, scope=1),
            "Your IT scores 33 out of 100, with little in place yet",
        ),
        (
            answered(restore=2, offsite=1, scope=1),
            "Your IT scores 48 out of 100; the basics have gaps",
        ),
        (
            answered(restore=2, offsite=2, scope=2),
            "Your IT scores 67 out of 100; the basics are there",
        ),
        (
            answered(restore=3, offsite=3, scope=3),
            "Your IT scores 100 out of 100 and is firmly organised",
        ),
    ],
)
def test_the_title_fits_the_situation(answers: list[Answer], title: str) -> None:
    assert summary(material_of(BANK, *answers)).heading.title == title


def test_the_figures_tell_what_the_score_rests_on() -> None:
    answers = [an_answer("restore", DONT_KNOW), an_answer("scope", NOT_APPLICABLE)]
    figures = summary(material_of(BANK, *answers)).figures
    assert [f"{figure.value} {figure.label}" for figure in figures] == [
        "0% confidence of the score",
        "0% share proven",
        "1 time ‘Does not apply to us’",
        "1 time ‘Don’t know’",
        "1 question still open",
    ]


def test_without_steps_it_is_said() -> None:
    chapter = summary(material_of(BANK))
    assert chapter.first_steps == ()
    assert chapter.first_intro == "There are no steps to take at the moment."


def ids(*answers: Answer, bank: object = BANK) -> list[str]:
    assert isinstance(bank, type(BANK))
    return [item.step.id for item in first_steps(material_of(bank, *answers))]


def test_every_knock_out_and_every_other_red_section_has_its_step_on_page_1() -> None:
    bank = a_questionnaire(
        a_question("restore", weight=5, knock_out=True),
        a_question("immutable", weight=5, knock_out=True),
        a_question("plan", section="budget", weight=1),
        a_question("total", section="budget", weight=5),
        a_question("mfa", section="access", weight=1),
    )
    answers = answered(restore=0, immutable=DONT_KNOW, plan=0, total=0, mfa=2)
    assert set(ids(*answers, bank=bank)) == {"restore-start", "immutable-find-out", "total-start"}


def test_what_the_urgent_steps_need_comes_with_them() -> None:
    needing = a_step("plan-start", needs=["scope-start"])
    farther = a_step("scope-start", needs=["list-start", "gone-start"])
    bank = a_questionnaire(
        a_question("restore", weight=5, knock_out=True, steps=[needing]),
        a_question("scope", section="access", weight=2, steps=[farther]),
        a_question("list", section="access", weight=1),
        a_question("gone", section="access", weight=9),
        a_question("rest", section="access", weight=9),
    )
    answers = answered(restore=0, scope=1, list=1, gone=3, rest=3)
    assert ids(*answers, bank=bank) == ["list-start", "scope-start", "plan-start"]


def test_where_nothing_is_red_the_best_few_stand_there() -> None:
    bank = a_questionnaire(*(a_question(f"q{place}", weight=5, target=3) for place in range(5)))
    answers = [an_answer(f"q{place}", 2) for place in range(5)]
    assert ids(*answers, bank=bank) == ["q0-advance", "q1-advance", "q2-advance"]


def test_never_more_than_eight_and_the_best_stay() -> None:
    questions = [a_question(f"q{place}", weight=5, knock_out=True) for place in range(10)]
    bank = a_questionnaire(*questions)
    steps = first_steps(material_of(bank, *(an_answer(q.id, 0) for q in questions)))
    assert [item.step.rank for item in steps] == list(range(1, 9))
