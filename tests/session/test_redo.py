"""Doing again what was taken back."""

from datetime import timedelta

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import FactId, QuestionId
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.history import Touched
from it_audit_gui.session.replies import Reply
from tests.builders import MOMENT, an_answer, an_assessment
from tests.memory_store import MemoryStore, a_session, a_store

RESTORE, OFFSITE = QuestionId("restore"), QuestionId("offsite")
PEOPLE = FactId("people")
LATER = MOMENT + timedelta(minutes=5)


def choose(session: AuditSession, question: QuestionId, choice: str) -> None:
    session.answer(Reply(question=question, choice=choice), MOMENT)


def assert_stored(session: AuditSession) -> None:
    kept = session.store.load(session.assessment.id)
    assert (kept.answers, kept.facts) == (session.assessment.answers, session.assessment.facts)


def next_steps(session: AuditSession) -> tuple[Touched | None, Touched | None]:
    """What undo and redo are about."""
    return session.undoable, session.redoable


def test_nothing_undone_is_nothing_to_redo() -> None:
    session = a_session()
    choose(session, RESTORE, "2")

    assert session.redoable is None
    assert session.redo(LATER) is None


def test_an_undone_answer_comes_back_as_it_was() -> None:
    session = a_session()
    choose(session, RESTORE, "2")
    session.annotate(RESTORE, MOMENT, note="Tested in May")
    whole = session.assessment.answers[RESTORE]
    session.undo(LATER)
    session.undo(LATER)

    assert next_steps(session) == (None, Touched(question=RESTORE))
    assert session.redo(LATER) == Touched(question=RESTORE)
    assert session.redo(LATER) == Touched(question=RESTORE)

    assert session.assessment.answers == {RESTORE: whole}
    assert_stored(session)
    assert next_steps(session) == (Touched(question=RESTORE), None)


def test_changes_come_back_in_the_order_they_were_made() -> None:
    session = a_session()
    choose(session, RESTORE, "0")
    choose(session, OFFSITE, "1")
    session.set_facts({PEOPLE: 3}, MOMENT)
    for _ in range(3):
        session.undo(LATER)

    redone = [session.redo(LATER) for _ in range(4)]

    assert redone == [
        Touched(question=RESTORE),
        Touched(question=OFFSITE),
        Touched(facts=(PEOPLE,)),
        None,
    ]
    assert session.assessment.facts[PEOPLE] == 3
    assert_stored(session)


def test_a_cleared_answer_and_an_emptied_fact_are_cleared_again() -> None:
    session = a_session(an_assessment(an_answer("restore", 1)))
    session.clear(RESTORE, MOMENT)
    session.clear_fact(PEOPLE, MOMENT)
    session.undo(LATER)
    session.undo(LATER)
    session.redo(LATER)
    session.redo(LATER)

    assert session.assessment.answers == {}
    assert PEOPLE not in session.assessment.facts
    assert_stored(session)


def test_a_new_change_leaves_nothing_to_redo() -> None:
    session = a_session()
    choose(session, RESTORE, "2")
    session.undo(LATER)
    choose(session, OFFSITE, "1")

    assert session.redoable is None
    assert session.redo(LATER) is None


def test_an_import_leaves_nothing_to_redo() -> None:
    session = a_session()
    choose(session, RESTORE, "2")
    session.undo(LATER)
    session.import_all({}, [], MOMENT)

    assert session.redoable is None


def test_a_note_after_a_redo_is_a_step_of_its_own() -> None:
    session = a_session(an_assessment(an_answer("restore", 1)))
    session.annotate(RESTORE, MOMENT, note="First")
    session.undo(LATER)
    session.redo(LATER)
    session.annotate(RESTORE, MOMENT, note="Second")
    session.undo(LATER)

    assert session.assessment.answers[RESTORE].note == "First"


@pytest.mark.parametrize("way", ["undo", "redo"])
def test_a_store_that_refuses_changes_nothing(way: str) -> None:
    store: MemoryStore = a_store(an_assessment())
    session = a_session(an_assessment(), store=store)
    choose(session, RESTORE, "2")
    choose(session, OFFSITE, "1")
    session.undo(LATER)
    before = (session.assessment, session.undoable, session.redoable)
    store.refusal = AuditError("medium-gone", path=store.path)

    with pytest.raises(AuditError):
        session.undo(LATER) if way == "undo" else session.redo(LATER)

    assert (session.assessment, session.undoable, session.redoable) == before
    store.refusal = None
    assert session.redo(LATER) == Touched(question=OFFSITE)
