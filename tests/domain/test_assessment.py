"""Answers and assessments."""

import pytest

from it_audit_gui.domain.assessment import (
    EVIDENCE_LIMIT,
    POINTER_LIMIT,
    TEXT_LIMIT,
    Answer,
    State,
)
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import FactId, QuestionId
from tests.builders import (
    DONT_KNOW,
    MOMENT,
    NOT_APPLICABLE,
    an_answer,
    an_assessment,
    evidence,
)

RESTORE = QuestionId("restore")


@pytest.mark.parametrize(
    ("state", "option"),
    [(State.OPTION, None), (State.DONT_KNOW, 0), (State.NOT_APPLICABLE, 3)],
)
def test_an_option_goes_with_the_state_option_alone(state: State, option: int | None) -> None:
    with pytest.raises(AuditError, match="answer-without-option question=restore"):
        Answer(
            question=RESTORE, state=state, option=option, answered_at=MOMENT, reason="We have none."
        )


@pytest.mark.parametrize("reason", ["", "   ", "\n\t"])
def test_not_applicable_needs_a_reason(reason: str) -> None:
    with pytest.raises(AuditError, match="reason-missing question=restore"):
        an_answer("restore", NOT_APPLICABLE, reason=reason)


def test_texts_have_a_limit() -> None:
    assert len(an_answer("restore", 1, note="n" * TEXT_LIMIT).note) == TEXT_LIMIT
    with pytest.raises(AuditError, match="text-too-long limit=20000"):
        an_answer("restore", 1, note="n" * (TEXT_LIMIT + 1))
    with pytest.raises(AuditError, match="text-too-long limit=20000"):
        an_answer("restore", NOT_APPLICABLE, reason="r" * (TEXT_LIMIT + 1))


def test_evidence_has_a_limit() -> None:
    assert an_answer("restore", 1, *[evidence()] * EVIDENCE_LIMIT).evidence
    with pytest.raises(AuditError, match="too-much-evidence limit=50"):
        an_answer("restore", 1, *[evidence()] * (EVIDENCE_LIMIT + 1))
    assert an_answer("restore", 1, evidence(pointer="p" * POINTER_LIMIT)).evidence
    with pytest.raises(AuditError, match="text-too-long limit=2000"):
        an_answer("restore", 1, evidence(pointer="p" * (POINTER_LIMIT + 1)))


@pytest.mark.parametrize("text", ["\ud800", "half a \udcff letter"])
def test_text_that_no_file_can_hold_is_refused(text: str) -> None:
    """A command line or JSON file can hold half a character; UTF-8 cannot."""
    with pytest.raises(AuditError, match="text-unreadable"):
        an_answer("restore", 1, note=text)
    with pytest.raises(AuditError, match="text-unreadable"):
        an_answer("restore", NOT_APPLICABLE, reason=text)
    with pytest.raises(AuditError, match="text-unreadable"):
        an_answer("restore", 1, evidence(pointer=text))


def test_an_answer_takes_the_place_of_an_earlier_one() -> None:
    before = an_assessment(an_answer("restore", 0), an_answer("offsite", 1))

    after = before.with_answer(an_answer("restore", 3))

    assert after.answers[RESTORE].option == 3
    assert after.answers[QuestionId("offsite")].option == 1
    assert before.answers[RESTORE].option == 0


def test_a_question_can_become_unanswered_again() -> None:
    before = an_assessment(an_answer("restore", DONT_KNOW), an_answer("offsite", 1))

    after = before.without_answer(RESTORE)

    assert list(after.answers) == ["offsite"]
    assert RESTORE in before.answers
    assert after.without_answer(RESTORE) == after


def test_facts_are_replaced_as_a_whole() -> None:
    before = an_assessment()

    after = before.with_facts({FactId("name"): "Garage Peeters"})

    assert (before.organisation, after.organisation) == ("Bakkerij Claes", "Garage Peeters")
    assert list(after.facts) == ["name"]
    assert after.with_facts({}).organisation == ""
