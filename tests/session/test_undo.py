"""Taking back what was done, one step at a time."""

from datetime import timedelta

from it_audit_gui.domain.assessment import Answer, Source
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.ids import FactId, QuestionId
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.history import Touched
from it_audit_gui.session.replies import Reply
from tests.builders import DONT_KNOW, MOMENT, an_answer, an_assessment, evidence
from tests.memory_store import a_session

RESTORE, OFFSITE = QuestionId("restore"), QuestionId("offsite")
PEOPLE, SERVER = FactId("people"), FactId("own-server")
LATER = MOMENT + timedelta(minutes=5)


def about(question: QuestionId) -> Touched:
    return Touched(question=question)


def choose(session: AuditSession, question: QuestionId, choice: str) -> None:
    session.answer(Reply(question=question, choice=choice), MOMENT)


def stored_facts(session: AuditSession) -> Facts:
    return session.store.load(session.assessment.id).facts


def stored(session: AuditSession) -> dict[QuestionId, Answer]:
    return dict(session.store.load(session.assessment.id).answers)


def test_nothing_done_is_nothing_to_undo() -> None:
    session = a_session(an_assessment(an_answer("restore", 1)))

    assert session.undoable is None
    assert session.undo(LATER) is None
    assert RESTORE in session.assessment.answers


def test_a_first_answer_goes_back_to_unanswered() -> None:
    session = a_session()
    choose(session, RESTORE, "2")

    assert session.undoable == about(RESTORE)
    assert session.undo(LATER) == about(RESTORE)

    assert session.assessment.answers == stored(session) == {}
    assert session.undoable is None


def test_a_changed_answer_goes_back_to_what_it_was() -> None:
    before = an_answer("restore", 1, evidence(), note="As agreed", source=Source.ADVISER)
    session = a_session(an_assessment(before))
    choose(session, RESTORE, DONT_KNOW)

    session.undo(LATER)

    assert session.assessment.answers == stored(session) == {RESTORE: before}


def test_changes_go_back_in_reverse_order() -> None:
    session = a_session()
    choose(session, RESTORE, "0")
    choose(session, OFFSITE, "1")
    choose(session, RESTORE, "3")

    assert [session.undo(LATER) for _ in range(4)] == [
        about(RESTORE),
        about(OFFSITE),
        about(RESTORE),
        None,
    ]
    assert session.assessment.answers == stored(session) == {}


def test_a_cleared_answer_comes_back_whole() -> None:
    before = an_answer("restore", 1, evidence(), note="Keep me")
    session = a_session(an_assessment(before))
    session.clear(RESTORE, MOMENT)

    assert session.undo(LATER) == about(RESTORE)
    assert session.assessment.answers == stored(session) == {RESTORE: before}


def test_typing_a_note_goes_back_as_one_step() -> None:
    session = a_session(an_assessment(an_answer("restore", 1, note="Old")))
    for note in ("N", "Ne", "New"):
        session.annotate(RESTORE, MOMENT, note=note)

    assert session.undo(LATER) == about(RESTORE)

    assert session.assessment.answers[RESTORE].note == "Old"
    assert stored(session) == session.assessment.answers
    assert session.undoable is None


def test_a_choice_and_its_note_are_two_steps() -> None:
    session = a_session()
    choose(session, RESTORE, "1")
    session.annotate(RESTORE, MOMENT, note="Half")
    session.annotate(RESTORE, MOMENT, note="Half of it")
    choose(session, RESTORE, "2")
    session.annotate(RESTORE, MOMENT, note="All of it")

    notes = []
    while session.undo(LATER):
        answer = session.assessment.answers.get(RESTORE)
        notes.append((answer.option, answer.note) if answer else None)

    assert notes == [(2, "Half of it"), (1, "Half of it"), (1, ""), None]


def test_notes_to_different_questions_are_different_steps() -> None:
    session = a_session(an_assessment(an_answer("restore", 1), an_answer("offsite", 1)))
    session.annotate(RESTORE, MOMENT, note="A")
    session.annotate(OFFSITE, MOMENT, note="B")
    session.annotate(RESTORE, MOMENT, note="AA")

    assert session.undo(LATER) == about(RESTORE)
    assert session.assessment.answers[RESTORE].note == "A"
    assert session.undo(LATER) == about(OFFSITE)
    assert session.undo(LATER) == about(RESTORE)
    assert session.assessment.answers[RESTORE].note == ""


def test_typing_on_after_an_undo_starts_a_new_step() -> None:
    session = a_session(an_assessment(an_answer("restore", 1)))
    session.annotate(RESTORE, MOMENT, note="First")
    session.undo(LATER)
    session.annotate(RESTORE, MOMENT, note="Second")

    assert session.undo(LATER) == about(RESTORE)
    assert session.assessment.answers[RESTORE].note == ""


def test_an_import_cannot_be_undone_in_part() -> None:
    session = a_session()
    choose(session, RESTORE, "0")
    session.import_all({}, [Reply(question=OFFSITE, choice="1")], MOMENT)

    assert session.undoable is None
    assert session.undo(LATER) is None
    assert set(session.assessment.answers) == {RESTORE, OFFSITE}


def test_letters_that_are_typed_and_taken_out_again_are_no_step() -> None:
    session = a_session(an_assessment(an_answer("restore", 1, note="Old")))
    for note in ("Old!", "Old"):
        session.annotate(RESTORE, MOMENT, note=note)

    assert session.undoable is None


def test_a_changed_fact_goes_back_to_what_it_was() -> None:
    session = a_session(an_assessment(facts={"people": 12}))
    session.set_facts({PEOPLE: 3}, MOMENT)

    assert session.undo(LATER) == Touched(facts=(PEOPLE,))

    assert session.assessment.facts[PEOPLE] == 12
    assert stored_facts(session) == session.assessment.facts


def test_a_first_fact_goes_back_to_unknown() -> None:
    session = a_session()
    session.set_facts({SERVER: "yes"}, MOMENT)

    session.undo(LATER)

    assert SERVER not in session.assessment.facts
    assert stored_facts(session) == session.assessment.facts


def test_an_emptied_fact_comes_back() -> None:
    session = a_session(an_assessment(facts={"people": 12}))
    session.clear_fact(PEOPLE, MOMENT)
    assert PEOPLE not in stored_facts(session)

    assert session.undo(LATER) == Touched(facts=(PEOPLE,))
    assert session.assessment.facts[PEOPLE] == 12
    assert stored_facts(session) == session.assessment.facts


def test_facts_and_answers_go_back_in_the_order_they_came() -> None:
    session = a_session()
    choose(session, RESTORE, "0")
    session.set_facts({SERVER: "no"}, MOMENT)

    assert session.undo(LATER) == Touched(facts=(SERVER,))
    assert RESTORE in session.assessment.answers
    assert session.undo(LATER) == about(RESTORE)
