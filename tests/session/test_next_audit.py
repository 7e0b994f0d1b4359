"""The next audit of a firm: begun in the same file, its answers confirmed one by one."""

from datetime import timedelta

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId, QuestionId
from tests.builders import DAY, MOMENT, NOT_APPLICABLE, an_answer, an_assessment, evidence
from tests.memory_store import MemoryStore, a_session, a_store

LATER = MOMENT + timedelta(days=365)
RESTORE = QuestionId("restore")


def test_confirming_keeps_all_beside_the_answer() -> None:
    before = an_answer("targets", NOT_APPLICABLE, evidence(), note="asked twice", to_confirm=True)
    session = a_session(an_assessment(before))
    session.confirm(before.question, LATER)
    after = session.assessment.answers[before.question]
    assert not after.to_confirm
    assert after.answered_at == LATER
    assert (after.reason, after.note) == (before.reason, "asked twice")
    assert after.evidence == before.evidence


def test_confirming_can_be_undone() -> None:
    session = a_session(an_assessment(an_answer("restore", 1, to_confirm=True)))
    session.confirm(RESTORE, LATER)
    assert session.undo(LATER) is not None
    assert session.assessment.answers[RESTORE].to_confirm


def test_confirming_twice_writes_once() -> None:
    store = a_store(an_assessment(an_answer("restore", 1, to_confirm=True)))
    session = a_session(store.load(AssessmentId("first")), store=store)
    session.confirm(RESTORE, LATER)
    session.confirm(RESTORE, LATER)
    assert len(store.writes) == 1


def test_without_an_answer_there_is_nothing_to_confirm() -> None:
    with pytest.raises(AuditError, match="no-answer-yet"):
        a_session().confirm(RESTORE, LATER)


def test_the_next_audit_begins_with_answers_to_confirm_beside_the_old_one() -> None:
    store = a_store(an_assessment(an_answer("restore", 1)))
    session = a_session(store.load(AssessmentId("first")), store=store)
    fresh = session.again(AssessmentId("second"), LATER)
    assert fresh.assessment.started_at == LATER
    assert fresh.assessment.answers[RESTORE].to_confirm
    assert [item.id for item in fresh.assessments()] == ["first", "second"]
    assert not store.load(AssessmentId("first")).answers[RESTORE].to_confirm


def test_any_audit_of_the_file_can_be_judged() -> None:
    store = MemoryStore()
    for name, choice in (("first", 1), ("second", 2)):
        store.add(an_assessment(an_answer("restore", choice), name=name))
    session = a_session(store.load(AssessmentId("second")), store=store)
    open_one = session.dated(AssessmentId("second"), DAY)
    other = session.dated(AssessmentId("first"), DAY)
    assert open_one.assessment == session.assessment
    assert other.assessment.answers[RESTORE].option == 1
    assert other.questionnaire.language == "en"
    assert other.on == DAY


def test_what_the_bank_does_not_allow_is_left_out_of_another_audit_too() -> None:
    store = MemoryStore()
    store.add(an_assessment(an_answer("restore", 4), an_answer("offsite", 1), name="first"))
    store.add(an_assessment(name="second"))
    session = a_session(store.load(AssessmentId("second")), store=store)
    assert list(session.dated(AssessmentId("first"), DAY).assessment.answers) == ["offsite"]
