"""How a question stands: its answer, or what the context makes of it; and what proves it."""

from datetime import date

import pytest

from it_audit_gui.domain.applicability import Standing, is_proven, months_before, standings
from it_audit_gui.domain.assessment import Answer
from it_audit_gui.domain.ids import QuestionId
from tests.builders import (
    DAY,
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    an_assessment,
    evidence,
    the_small_bank,
)
from tests.rule_builders import a_preset

JOINERS = QuestionId("joiners")


def standing_of(answer: Answer | None, *, people: int = 12) -> Standing:
    """The question ``joiners``, which does not apply to a firm of one."""
    answers = [answer] if answer else []
    assessment = an_assessment(*answers, facts={"people": people})
    return standings(the_small_bank(), assessment, DAY)[JOINERS]


def test_an_unanswered_question_applies_and_is_worth_nothing() -> None:
    standing = standing_of(None)

    assert standing.applies
    assert not standing.answered
    assert not standing.known
    assert standing.credit == 0
    assert standing.reason == ""


def test_an_answer_is_known_and_worth_its_credit() -> None:
    standing = standing_of(an_answer("joiners", 2))

    assert standing.applies
    assert standing.answered
    assert standing.known
    assert standing.credit == pytest.approx(2 / 3)


def test_a_dont_know_is_an_answer_without_knowledge_or_worth() -> None:
    standing = standing_of(an_answer("joiners", DONT_KNOW))

    assert standing.applies
    assert standing.answered
    assert not standing.known
    assert standing.credit == 0


def test_not_applicable_has_the_reason_that_was_given() -> None:
    standing = standing_of(an_answer("joiners", NOT_APPLICABLE, reason="Only family"))

    assert not standing.applies
    assert not standing.answered
    assert not standing.known
    assert standing.reason == "Only family"


def test_an_answer_to_confirm_is_answered_but_not_known() -> None:
    standing = standing_of(an_answer("joiners", 3, to_confirm=True))

    assert standing.answered
    assert not standing.known
    assert standing.credit == 1


def test_a_preset_sets_an_unanswered_question_aside_with_its_reason() -> None:
    standing = standing_of(None, people=1)

    assert not standing.applies
    assert not standing.answered
    assert standing.answer is None
    assert standing.reason == "You work alone."


@pytest.mark.parametrize("choice", [0, 3, DONT_KNOW])
def test_answering_undoes_a_preset(choice: int | str) -> None:
    standing = standing_of(an_answer("joiners", choice), people=1)

    assert standing.applies
    assert standing.answered
    assert standing.reason == ""


def test_the_own_reason_goes_before_that_of_the_preset() -> None:
    standing = standing_of(an_answer("joiners", NOT_APPLICABLE, reason="Own words"), people=1)

    assert standing.reason == "Own words"


def test_standings_are_in_bank_order_and_leave_obsolete_answers_out() -> None:
    assessment = an_assessment(an_answer("gone", 3), an_answer("mfa", 1))

    found = standings(the_small_bank(), assessment, DAY)

    assert list(found) == ["restore", "offsite", "targets", "mfa", "leavers", "joiners"]


def test_a_knock_out_is_active_at_its_worst_answer_only() -> None:
    bank = a_questionnaire(
        a_question("restore", knock_out=True, may_not_apply=True), presets=[a_preset("restore")]
    )

    def active(*answers: Answer, people: int = 12) -> bool:
        assessment = an_assessment(*answers, facts={"people": people})
        return standings(bank, assessment, DAY)[QuestionId("restore")].knocked_out

    assert active(an_answer("restore", 0))
    assert active(an_answer("restore", DONT_KNOW))
    assert active(an_answer("restore", 0, to_confirm=True))
    assert not active(an_answer("restore", 1))
    assert not active(an_answer("restore", NOT_APPLICABLE))
    assert not active()
    assert not active(people=1)


@pytest.mark.parametrize(
    ("day", "months", "earlier"),
    [
        (date(2026, 11, 23), 0, date(2026, 11, 23)),
        (date(2026, 11, 23), 12, date(2025, 11, 23)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
        (date(2026, 12, 31), 12, date(2025, 12, 31)),
        (date(2026, 3, 31), 1, date(2026, 2, 28)),
        (date(2024, 3, 31), 1, date(2024, 2, 29)),
        (date(2026, 5, 31), 1, date(2026, 4, 30)),
        (date(2024, 2, 29), 12, date(2023, 2, 28)),
        (date(2024, 2, 29), 48, date(2020, 2, 29)),
        (date(2026, 2, 28), 24, date(2024, 2, 28)),
        (date(2000, 1, 31), 13, date(1998, 12, 31)),
    ],
)
def test_months_before_ends_on_the_last_day_of_a_shorter_month(
    day: date, months: int, earlier: date
) -> None:
    assert months_before(day, months) == earlier


@pytest.mark.parametrize(("day", "months"), [(date(1, 1, 1), 1), (date(1, 12, 31), 24)])
def test_months_before_the_calendar_begins_stop_at_its_first_month(day: date, months: int) -> None:
    assert months_before(day, months).year == 1


@pytest.mark.parametrize(
    ("shown", "proof"),
    [
        (date(2025, 11, 22), 0),
        (date(2025, 11, 23), 0),
        (date(2025, 11, 24), 100),
        (date(2026, 11, 23), 100),
        (date(2026, 11, 24), 0),
    ],
)
def test_evidence_proves_while_it_is_younger_than_twelve_months(shown: date, proof: int) -> None:
    question = a_question("joiners", evidence_months=12)

    assert is_proven(question, an_answer("joiners", 2, evidence(shown)), DAY) == bool(proof)


def test_the_limit_is_that_of_the_question() -> None:
    answer = an_answer("joiners", 2, evidence(date(2026, 6, 1)))

    assert not is_proven(a_question("joiners", evidence_months=3), answer, DAY)
    assert is_proven(a_question("joiners", evidence_months=6), answer, DAY)


def test_one_young_piece_of_evidence_is_enough() -> None:
    old, young = evidence(date(2020, 1, 1)), evidence(date(2026, 11, 1))

    assert is_proven(a_question(), an_answer("restore", 0, old, young), DAY)
    assert not is_proven(a_question(), an_answer("restore", 0, old), DAY)
    assert not is_proven(a_question(), an_answer("restore", 0), DAY)


@pytest.mark.parametrize(
    "answer",
    [
        an_answer("restore", DONT_KNOW, evidence()),
        an_answer("restore", NOT_APPLICABLE, evidence()),
        an_answer("restore", 3, evidence(), to_confirm=True),
    ],
    ids=["dont-know", "not-applicable", "to-confirm"],
)
def test_evidence_proves_answers_with_knowledge_only(answer: Answer) -> None:
    assert not is_proven(a_question(), answer, DAY)


def test_proof_on_the_first_days_of_the_calendar_is_no_crash() -> None:
    standing = standings(
        the_small_bank(), an_assessment(an_answer("restore", 3, evidence())), date(1, 1, 1)
    )

    assert not standing[QuestionId("restore")].proven
