import pytest

from it_audit_gui.domain.assessment import Answer
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.report.parts.scores import bands, scores
from tests.builders import (
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    answered,
)
from tests.report.sample import material_of

BANK = a_questionnaire(
    a_question("restore", weight=5, knock_out=True),
    a_question("offsite", weight=5),
    a_question("mfa", section="access", weight=5, may_not_apply=True),
    a_question("plan", section="budget", weight=5),
)


def title(*answers: Answer, bank: Questionnaire = BANK) -> str:
    return scores(material_of(bank, *answers)).heading.title


def remarks(*answers: Answer, bank: Questionnaire = BANK) -> tuple[str, ...]:
    return scores(material_of(bank, *answers)).sections[0].remarks


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ([], "There are no scores yet, because there are no answers yet"),
        (answered(mfa=2), "The scores are not settled, because questions are still open"),
        (
            answered(restore=1, offsite=1, mfa=1, plan=1),
            "All sections score the same, 33 out of 100",
        ),
        (
            answered(restore=1, offsite=1, mfa=2, plan=3),
            "backup scores lowest with 33, budget highest with 100",
        ),
        (
            answered(restore=1, offsite=1, mfa=1, plan=3),
            "backup and access score lowest with 33, budget highest with 100",
        ),
    ],
)
def test_the_title_compares_the_sections(answers: list[Answer], said: str) -> None:
    assert title(*answers) == said


def test_a_section_alone_is_not_compared() -> None:
    bank = a_questionnaire(a_question("restore"))
    assert title(an_answer("restore", 2), bank=bank) == (
        "The only section with a score stands at 67 out of 100"
    )


def test_a_section_where_nothing_applies_says_so_and_is_left_out_of_the_title() -> None:
    answers = [*answered(restore=2, offsite=2, plan=2), an_answer("mfa", NOT_APPLICABLE)]
    chapter = scores(material_of(BANK, *answers))
    assert chapter.sections[1].counts == (
        "No question of this section applies to you; it does not count."
    )
    assert chapter.heading.title == "All sections score the same, 67 out of 100"


def test_a_cap_is_said_with_the_finding_behind_it_and_what_it_takes_away() -> None:
    assert remarks(*answered(restore=0, offsite=3)) == (
        (
            "Limited to 39 by one finding: ‘Nothing is done’. "
            "Until this is in order, this section stays at 39 at most."
        ),
        "Without the limit this section scores 50.",
    )


def test_a_cap_that_takes_nothing_is_not_said_to_be_the_cause() -> None:
    assert remarks(*answered(restore=0, offsite=0)) == (
        (
            "As long as one finding is not in order, this section cannot rise above 39: "
            "‘Nothing is done’."
        ),
    )


def test_several_findings_share_one_cap() -> None:
    bank = a_questionnaire(
        a_question("restore", weight=5, knock_out=True),
        a_question("immutable", weight=5, knock_out=True),
        a_question("offsite", weight=10),
    )
    assert remarks(*answered(restore=0, immutable=0, offsite=3), bank=bank)[0].startswith(
        "Limited to 39 by two findings: ‘Nothing is done’ and ‘Nothing is done’."
    )


def test_an_open_question_that_may_cap_is_named() -> None:
    assert remarks(an_answer("offsite", 3)) == (
        "One open question may keep this section at 39 at most: ‘Restore’.",
    )


def test_bands_reach_up_to_the_next_whatever_their_order() -> None:
    marks = bands(material_of(BANK))
    assert [(mark.name, mark.reach) for mark in marks] == [
        ("weak", "0 to 39"),
        ("vulnerable", "40 to 59"),
        ("fair", "60 to 79"),
        ("strong", "80 to 100"),
    ]
