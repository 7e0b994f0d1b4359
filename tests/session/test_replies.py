"""From what a user says to the answer it means."""

from datetime import timedelta

import pytest

from it_audit_gui.domain.assessment import Answer, Source, State
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.session.replies import Reply, answer_from
from tests.builders import (
    DONT_KNOW,
    MOMENT,
    NOT_APPLICABLE,
    an_answer,
    evidence,
    the_small_bank,
)

LATER = MOMENT + timedelta(days=1)


def meant(choice: str, before: Answer | None = None, question: str = "targets") -> Answer:
    reply = Reply(question=QuestionId(question), choice=choice)
    return answer_from(the_small_bank(), reply, before, LATER)


@pytest.mark.parametrize("choice", ["0", "1", "2", "3"])
def test_a_figure_is_an_option(choice: str) -> None:
    assert meant(choice) == an_answer("targets", int(choice), at=LATER)


def test_a_dont_know_is_a_state_of_its_own() -> None:
    assert meant(DONT_KNOW) == an_answer("targets", DONT_KNOW, at=LATER)


def test_not_applicable_needs_a_reason_and_keeps_it() -> None:
    reply = Reply(question=QuestionId("targets"), choice=NOT_APPLICABLE, reason="No server")

    answer = answer_from(the_small_bank(), reply, None, LATER)

    assert (answer.state, answer.reason) == (State.NOT_APPLICABLE, "No server")
    with pytest.raises(AuditError, match="reason-missing question=targets"):
        meant(NOT_APPLICABLE)


def test_an_earlier_reason_is_enough() -> None:
    before = an_answer("targets", NOT_APPLICABLE, reason="No server")

    assert meant(NOT_APPLICABLE, before).reason == "No server"


@pytest.mark.parametrize("choice", ["2", DONT_KNOW])
def test_the_reason_goes_when_the_question_applies_after_all(choice: str) -> None:
    before = an_answer("targets", NOT_APPLICABLE, reason="No server")

    assert meant(choice, before).reason == ""
    reply = Reply(question=QuestionId("targets"), choice=choice, reason="Stray")
    assert answer_from(the_small_bank(), reply, None, LATER).reason == ""


def test_a_question_that_applies_to_every_firm_cannot_be_set_aside() -> None:
    reply = Reply(question=QuestionId("restore"), choice=NOT_APPLICABLE, reason="No")

    with pytest.raises(AuditError, match="must-apply question=restore"):
        answer_from(the_small_bank(), reply, None, LATER)


@pytest.mark.parametrize("choice", ["4", "9"])
def test_a_figure_beyond_the_options_is_an_unknown_option(choice: str) -> None:
    with pytest.raises(AuditError, match=f"unknown-option option={choice} question=targets"):
        meant(choice)


@pytest.mark.parametrize(
    "choice",
    ["", " ", "-1", "10", "1.0", " 1", "+1", "yes", "Dont-Know", "option", "\u0663", "\u00b2"],
)
def test_anything_else_is_an_unknown_choice(choice: str) -> None:
    with pytest.raises(AuditError, match="unknown-choice"):
        meant(choice)


def test_an_unknown_question_is_refused() -> None:
    with pytest.raises(AuditError, match="unknown-question question=nope"):
        meant("1", question="nope")


def test_what_a_reply_leaves_out_stays_as_it_was() -> None:
    before = an_answer("targets", 0, evidence(), note="Seen", source=Source.ADVISER)

    assert meant("3", before) == an_answer(
        "targets", 3, evidence(), at=LATER, note="Seen", source=Source.ADVISER
    )


def test_what_a_reply_brings_takes_the_place_of_what_was() -> None:
    before = an_answer("targets", 0, evidence(), note="Seen", source=Source.ADVISER)
    reply = Reply(
        question=QuestionId("targets"),
        choice="3",
        source=Source.IT_PARTNER,
        note="",
        evidence=(),
    )

    assert answer_from(the_small_bank(), reply, before, LATER) == an_answer(
        "targets", 3, at=LATER, source=Source.IT_PARTNER
    )


def test_the_owner_speaks_unless_said_otherwise() -> None:
    assert meant("1").source is Source.OWNER


def test_answering_confirms() -> None:
    assert not meant("2", an_answer("targets", 2, to_confirm=True)).to_confirm
