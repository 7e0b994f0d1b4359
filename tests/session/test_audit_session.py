"""What a user can do with an open assessment, and that a refusing store changes nothing."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from it_audit_gui.domain.assessment import Source, State
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.ids import FactId, QuestionId
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.ports import Change
from it_audit_gui.session.replies import Reply
from tests.builders import (
    DAY,
    DONT_KNOW,
    MOMENT,
    NOT_APPLICABLE,
    an_answer,
    an_assessment,
    evidence,
    the_small_bank,
)
from tests.memory_store import MemoryStore, a_session, a_store

RESTORE, OFFSITE, TARGETS = (QuestionId(key) for key in ("restore", "offsite", "targets"))
LATER = MOMENT + timedelta(hours=1)


def the_store(session: AuditSession) -> MemoryStore:
    assert isinstance(session.store, MemoryStore)
    return session.store


def test_a_session_opens_on_the_assessment_and_the_bank_it_pins() -> None:
    assessment = an_assessment(an_answer("restore", 1))
    session = a_session(assessment, language="nl")

    assert session.assessment == assessment
    assert session.questionnaire.language == "nl"
    assert session.questionnaire.bank == assessment.bank
    assert session.undoable is None


@pytest.mark.parametrize("version", ["2", ""])
def test_a_bank_that_is_not_shipped_is_refused(version: str) -> None:
    bank = the_small_bank()
    assessment = an_assessment(bank=bank)
    pinned_elsewhere = type(assessment)(
        id=assessment.id, bank=bank.bank, version=version, started_at=MOMENT
    )
    with pytest.raises(AuditError, match="unknown-bank"):
        a_session(pinned_elsewhere)


def test_an_answer_is_in_the_store_before_the_session_has_it() -> None:
    session = a_session()

    session.answer(Reply(question=RESTORE, choice="2"), MOMENT)

    assert session.assessment.answers[RESTORE] == an_answer("restore", 2)
    assert the_store(session).load(session.assessment.id) == session.assessment
    assert the_store(session).writes == [(Change(answers=(an_answer("restore", 2),)), MOMENT)]


def test_one_answer_is_one_write() -> None:
    session = a_session()

    for choice in ("0", DONT_KNOW, "3"):
        session.answer(Reply(question=RESTORE, choice=choice), MOMENT)

    assert len(the_store(session).writes) == 3
    assert session.assessment.answers[RESTORE].option == 3


def test_a_note_evidence_and_source_go_beside_an_answer_without_touching_it() -> None:
    session = a_session(an_assessment(an_answer("restore", 2, to_confirm=True)))

    session.annotate(RESTORE, LATER, note="Test in May")
    session.annotate(RESTORE, LATER, evidence=(evidence(),))
    session.annotate(RESTORE, LATER, source=Source.ADVISER)

    assert session.assessment.answers[RESTORE] == an_answer(
        "restore", 2, evidence(), note="Test in May", source=Source.ADVISER, to_confirm=True
    )


def test_a_note_can_be_made_empty_again() -> None:
    session = a_session(an_assessment(an_answer("restore", 2, evidence(), note="Old")))

    session.annotate(RESTORE, LATER, note="", evidence=())

    assert session.assessment.answers[RESTORE] == an_answer("restore", 2)


def test_only_an_answer_can_be_annotated() -> None:
    session = a_session()

    with pytest.raises(AuditError, match="no-answer-yet question=restore"):
        session.annotate(RESTORE, MOMENT, note="Too early")
    assert the_store(session).writes == []


def test_clearing_makes_a_question_unanswered() -> None:
    session = a_session(an_assessment(an_answer("restore", 2)))

    session.clear(RESTORE, LATER)

    assert session.assessment.answers == {}
    assert the_store(session).load(session.assessment.id).answers == {}
    assert the_store(session).writes == [(Change(removed=(RESTORE,)), LATER)]


def test_clearing_what_is_not_answered_does_nothing() -> None:
    session = a_session()

    session.clear(RESTORE, MOMENT)

    assert the_store(session).writes == []
    assert session.undoable is None


def test_an_import_is_one_write() -> None:
    session = a_session(an_assessment(an_answer("restore", 0, note="Mine")))

    session.import_all(
        {FactId("people"): 3},
        [
            Reply(question=RESTORE, choice="3"),
            Reply(question=TARGETS, choice=NOT_APPLICABLE, reason="None"),
        ],
        LATER,
    )

    assert len(the_store(session).writes) == 1
    assert session.assessment.facts[FactId("people")] == 3
    assert session.assessment.answers == {
        RESTORE: an_answer("restore", 3, at=LATER, note="Mine"),
        TARGETS: an_answer("targets", NOT_APPLICABLE, at=LATER, reason="None"),
    }
    assert the_store(session).load(session.assessment.id) == session.assessment


@pytest.mark.parametrize(
    "wrong",
    [
        Reply(question=QuestionId("nope"), choice="1"),
        Reply(question=OFFSITE, choice="4"),
        Reply(question=OFFSITE, choice=NOT_APPLICABLE, reason="No"),
        Reply(question=TARGETS, choice=NOT_APPLICABLE),
    ],
    ids=["question", "option", "must-apply", "no-reason"],
)
def test_an_import_that_is_half_right_imports_nothing(wrong: Reply) -> None:
    session = a_session()
    before = session.assessment

    with pytest.raises(AuditError):
        session.import_all(
            {FactId("people"): 3}, [Reply(question=RESTORE, choice="3"), wrong], MOMENT
        )

    assert session.assessment == before
    assert the_store(session).writes == []


def test_an_import_with_a_wrong_fact_imports_nothing() -> None:
    session = a_session()

    with pytest.raises(AuditError, match="unknown-fact"):
        session.import_all({FactId("x"): 3}, [Reply(question=RESTORE, choice="3")], MOMENT)

    assert session.assessment.answers == {}
    assert the_store(session).writes == []


CHANGES: dict[str, Callable[[AuditSession], object]] = {
    "answer": lambda session: session.answer(Reply(question=OFFSITE, choice="1"), LATER),
    "annotate": lambda session: session.annotate(RESTORE, LATER, note="New"),
    "clear": lambda session: session.clear(RESTORE, LATER),
    "undo": lambda session: session.undo(LATER),
    "set-facts": lambda session: session.set_facts({FactId("people"): 3}, LATER),
    "clear-fact": lambda session: session.clear_fact(FactId("people"), LATER),
    "import": lambda session: session.import_all(
        {FactId("people"): 3}, [Reply(question=OFFSITE, choice="1")], LATER
    ),
    "keep-place": lambda session: session.keep_place("offsite"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_refusing_store_leaves_everything_as_it_was(
    change: Callable[[AuditSession], object],
) -> None:
    session = a_session()
    session.keep_place("restore")
    session.answer(Reply(question=RESTORE, choice="1"), MOMENT)
    before = (session.assessment, session.undoable, session.evaluate(DAY))
    the_store(session).refusal = AuditError("medium-full", path="x")

    with pytest.raises(AuditError, match="medium-full"):
        change(session)

    assert (session.assessment, session.undoable, session.evaluate(DAY)) == before
    assert session.place() == "restore"

    # What was refused once can be tried again, and the way back is still there.
    the_store(session).refusal = None
    change(session)
    assert the_store(session).load(session.assessment.id) == session.assessment


def test_the_evaluation_is_that_of_the_answers_at_hand() -> None:
    session = a_session()
    session.answer(Reply(question=RESTORE, choice="2"), MOMENT)

    assert session.evaluate(DAY) == evaluate(the_small_bank(), session.assessment, DAY)


def test_the_language_changes_words_and_nothing_else() -> None:
    session = a_session(an_assessment(an_answer("restore", 1)))
    before = session.assessment

    session.use_language("nl")

    assert session.questionnaire.language == "nl"
    assert session.in_language("en").language == "en"
    assert session.questionnaire.language == "nl"
    assert session.assessment == before


def test_an_unknown_language_leaves_the_session_in_its_own() -> None:
    session = a_session()

    with pytest.raises(AuditError, match="unknown-language"):
        session.use_language("xx")
    with pytest.raises(AuditError, match="unknown-language"):
        session.in_language("xx")
    assert session.questionnaire.language == "en"


def test_the_place_is_kept_with_the_assessment() -> None:
    session = a_session()
    assert session.place() == ""

    session.keep_place("question:mfa")

    assert session.place() == "question:mfa"


def test_all_assessments_of_the_file_are_listed() -> None:
    first, second = an_assessment(an_answer("mfa", 0)), an_assessment(name="second")
    session = a_session(second, store=a_store(first, second))

    assert [(item.id, item.answered) for item in session.assessments()] == [
        ("first", 1),
        ("second", 0),
    ]


def test_closing_lets_go_of_the_store() -> None:
    session = a_session()

    session.close()

    assert the_store(session).closed


def test_an_answer_to_confirm_is_confirmed_by_answering() -> None:
    session = a_session(an_assessment(an_answer("restore", 2, to_confirm=True)))

    session.answer(Reply(question=RESTORE, choice="2"), LATER)

    answer = session.assessment.answers[RESTORE]
    assert (answer.state, answer.to_confirm) == (State.OPTION, False)
