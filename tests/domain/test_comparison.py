"""What moved between two assessments, per question and per section."""

from dataclasses import replace

import pytest

from it_audit_gui.domain.change_explanations import explain_change
from it_audit_gui.domain.comparison import (
    ChangeKind,
    Comparison,
    Dated,
    Obstacle,
    compare,
)
from it_audit_gui.domain.ids import QuestionId, SectionId, ThemeId
from it_audit_gui.domain.questionnaire import Question, Questionnaire
from tests.builders import (
    DAY,
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    an_assessment,
    answered,
)

RESTORE = QuestionId("restore")


def dated(bank: Questionnaire, **choices: int | str) -> Dated:
    assessment = an_assessment(*answered(**choices), bank=bank)
    return Dated(questionnaire=bank, assessment=assessment, on=DAY)


def the_bank(*more: Question) -> Questionnaire:
    return a_questionnaire(
        a_question("restore", weight=5, knock_out=True, may_not_apply=True),
        a_question("offsite", weight=5, theme="security"),
        a_question("mfa", section="access", weight=2),
        *more,
    )


def one(before: int | str | None, after: int | str | None) -> Comparison:
    """Both assessments with one question that moved."""
    sides = [{} if choice is None else {"restore": choice} for choice in (before, after)]
    first, second = (dated(the_bank(), **side) for side in sides)
    return compare(first, second)


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        (1, 2, ChangeKind.IMPROVED),
        (2, 0, ChangeKind.WORSE),
        (2, 2, ChangeKind.UNCHANGED),
        (2, DONT_KNOW, ChangeKind.NEWLY_UNKNOWN),
        (0, DONT_KNOW, ChangeKind.NEWLY_UNKNOWN),
        (None, DONT_KNOW, ChangeKind.NEWLY_UNKNOWN),
        (DONT_KNOW, DONT_KNOW, ChangeKind.UNCHANGED),
        (DONT_KNOW, 0, ChangeKind.NEWLY_KNOWN),
        (None, 3, ChangeKind.NEWLY_KNOWN),
        (2, NOT_APPLICABLE, ChangeKind.NEWLY_NOT_APPLICABLE),
        (None, NOT_APPLICABLE, ChangeKind.NEWLY_NOT_APPLICABLE),
        (NOT_APPLICABLE, NOT_APPLICABLE, ChangeKind.UNCHANGED),
    ],
)
def test_what_became_of_a_question(
    before: int | str | None, after: int | str | None, kind: ChangeKind
) -> None:
    change = one(before, after).questions[0]
    assert (change.question, change.kind, change.obstacle) == (RESTORE, kind, None)


@pytest.mark.parametrize(
    ("before", "after", "obstacle"),
    [
        (2, None, Obstacle.UNANSWERED),
        (None, None, Obstacle.UNANSWERED),
        (NOT_APPLICABLE, None, Obstacle.UNANSWERED),
        (NOT_APPLICABLE, 2, Obstacle.NEWLY_APPLICABLE),
    ],
)
def test_what_cannot_be_compared_says_why(
    before: int | str | None, after: int | str | None, obstacle: Obstacle
) -> None:
    change = one(before, after).questions[0]
    assert (change.kind, change.obstacle) == (ChangeKind.NOT_COMPARABLE, obstacle)


def test_questions_come_and_go_and_change_their_meaning() -> None:
    gone, new = a_question("tape"), a_question("cloud")
    mfa = a_question("mfa", section="access", weight=2)
    before = dated(a_questionnaire(gone, mfa), tape=3, mfa=1)
    after = dated(a_questionnaire(replace(mfa, meaning=2), new), mfa=2, cloud=3)
    found = {change.question: change.obstacle for change in compare(before, after).questions}
    assert found == {"mfa": Obstacle.MEANING, "cloud": Obstacle.ADDED, "tape": Obstacle.REMOVED}


def test_scores_rest_on_what_both_have_in_common() -> None:
    before = dated(the_bank(), restore=1, offsite=0, mfa=1)
    after = dated(the_bank(a_question("cloud", weight=50)), restore=1, offsite=3, mfa=1, cloud=0)
    comparison = compare(before, after)
    backup = comparison.sections[SectionId("backup")]
    assert backup.common == 2
    assert backup.before.score == pytest.approx(100 * 5 / 3 / 10)
    assert backup.after.score == pytest.approx(100 * (5 / 3 + 5) / 10)
    access = comparison.sections[SectionId("access")]
    assert access.before == access.after
    assert comparison.overall.common == 3
    assert comparison.overall.after.score == pytest.approx(((5 / 3 + 5) / 10 * 100 + 100 / 3) / 2)


def test_a_knock_out_still_caps_its_section_but_not_its_theme() -> None:
    before = dated(the_bank(), restore=0, offsite=3, mfa=3)
    after = dated(the_bank(), restore=1, offsite=3, mfa=3)
    comparison = compare(before, after)
    backup = comparison.sections[SectionId("backup")]
    assert backup.before.score == 39
    assert backup.after.score == pytest.approx(100 * (5 / 3 + 5) / 10)
    assert comparison.themes[ThemeId("security")].before.score == 100


def test_a_question_set_aside_once_leaves_both_scores() -> None:
    before = dated(the_bank(), restore=3, offsite=0)
    after = dated(the_bank(), restore=NOT_APPLICABLE, offsite=0)
    backup = compare(before, after).sections[SectionId("backup")]
    assert (backup.common, backup.before.score, backup.after.score) == (1, 0, 0)


def test_nothing_in_common_has_no_score() -> None:
    comparison = compare(
        dated(a_questionnaire(a_question("tape")), tape=3),
        dated(a_questionnaire(a_question("cloud")), cloud=3),
    )
    assert comparison.overall.common == 0
    assert comparison.overall.before.score is comparison.overall.after.score is None


def test_an_answer_carried_forward_is_marked() -> None:
    bank = the_bank()
    carried = an_assessment(an_answer("restore", 2, to_confirm=True), bank=bank)
    comparison = compare(
        dated(bank, restore=2), Dated(questionnaire=bank, assessment=carried, on=DAY)
    )
    assert [change.to_confirm for change in comparison.questions] == [True, False, False]


def test_changes_of_a_kind_are_found_together() -> None:
    comparison = compare(
        dated(the_bank(), restore=1, offsite=3, mfa=1),
        dated(the_bank(), restore=2, offsite=1, mfa=3),
    )
    improved = [change.question for change in comparison.of_kind(ChangeKind.IMPROVED)]
    assert improved == ["restore", "mfa"]


def test_a_change_is_explained_by_the_answers_both_have_in_common() -> None:
    before, after = dated(the_bank(), restore=0, offsite=1), dated(the_bank(), restore=3, offsite=1)
    found = compare(before, after)
    told = explain_change(found, SectionId("backup"))
    raw, cap = told.then
    (now,) = told.now
    assert [(item.of, item.value) for item in raw.inputs] == [
        ("restore", 0),
        ("offsite", pytest.approx(1 / 3)),
    ]
    assert cap.inputs[1].of == "restore"
    assert [item.value for item in now.inputs] == [1, pytest.approx(1 / 3)]
    assert now.result == found.sections[SectionId("backup")].after.score


def test_what_applies_once_only_explains_no_change() -> None:
    before, after = dated(the_bank(), restore=NOT_APPLICABLE), dated(the_bank(), restore=3)
    told = explain_change(compare(before, after), SectionId("backup"))
    assert [item.of for item in told.now[0].inputs] == ["offsite"]
