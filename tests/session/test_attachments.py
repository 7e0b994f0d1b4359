"""Files in an audit come and go with the evidence they are; questions to come back to."""

from dataclasses import replace

import pytest

from it_audit_gui.domain.attachments import TOTAL_LIMIT
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId, QuestionId
from it_audit_gui.session.anonymous import anonymous
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.beginnings import carried_forward
from it_audit_gui.session.replies import Reply
from tests.attaching import an_attached
from tests.builders import MOMENT, an_answer, an_assessment, evidence, the_small_bank
from tests.memory_store import MemoryStore, a_session, a_store

RESTORE, OFFSITE = QuestionId("restore"), QuestionId("offsite")
PHOTO = an_attached()
PIECE = evidence(pointer="The NAS")
ATTACHED = replace(PIECE, attachment=PHOTO.attachment.id)


def store_of(session: AuditSession) -> MemoryStore:
    assert isinstance(session.store, MemoryStore)
    return session.store


@pytest.fixture
def session() -> AuditSession:
    """Two answers, one with a photo as its second piece of evidence."""
    opened = a_session(an_assessment(an_answer("restore", 2, evidence()), an_answer("offsite", 1)))
    opened.attach(RESTORE, PIECE, PHOTO, MOMENT)
    return opened


def assert_there(session: AuditSession) -> None:
    kept = session.store.load(session.assessment.id)
    assert kept == session.assessment
    assert kept.attachments == (PHOTO.attachment,)
    assert kept.answers[RESTORE].evidence == (evidence(), ATTACHED)
    assert session.store.content(PHOTO.attachment) == PHOTO.content


def assert_gone(session: AuditSession) -> None:
    assert session.store.load(session.assessment.id) == session.assessment
    assert session.assessment.attachments == ()
    assert store_of(session).contents == {}


def test_a_file_is_kept_with_the_evidence_it_is(session: AuditSession) -> None:
    assert_there(session)


def test_undo_takes_it_out_and_redo_puts_it_back(session: AuditSession) -> None:
    session.undo(MOMENT)
    assert_gone(session)
    assert session.assessment.answers[RESTORE].evidence == (evidence(),)

    session.redo(MOMENT)
    assert_there(session)


def test_evidence_taken_away_takes_its_file_along_and_undo_brings_both(
    session: AuditSession,
) -> None:
    session.annotate(RESTORE, MOMENT, evidence=(evidence(),))
    assert_gone(session)

    session.undo(MOMENT)
    assert_there(session)


def test_a_note_typed_after_that_is_a_step_of_its_own(session: AuditSession) -> None:
    session.annotate(RESTORE, MOMENT, evidence=())
    session.annotate(RESTORE, MOMENT, note="Gone")

    session.undo(MOMENT)
    assert_gone(session)
    session.undo(MOMENT)
    assert_there(session)
    session.redo(MOMENT)
    assert_gone(session)


def test_a_note_leaves_the_file_where_it_is(session: AuditSession) -> None:
    session.annotate(RESTORE, MOMENT, note="Seen")
    session.answer(Reply(question=OFFSITE, choice="3"), MOMENT)

    assert_there(session)


def test_a_cleared_answer_takes_its_files_along(session: AuditSession) -> None:
    session.clear(RESTORE, MOMENT)
    assert_gone(session)

    session.undo(MOMENT)
    assert_there(session)


def test_taken_over_evidence_takes_the_file_out_for_good(session: AuditSession) -> None:
    session.import_all({}, [Reply(question=RESTORE, choice="2", evidence=())], MOMENT)

    assert_gone(session)
    assert session.undoable is None


def test_a_file_that_cannot_be_read_any_more_goes_for_good(session: AuditSession) -> None:
    store_of(session).contents.clear()
    session.annotate(RESTORE, MOMENT, evidence=())

    session.undo(MOMENT)

    assert_gone(session)


def test_a_file_needs_an_answer() -> None:
    with pytest.raises(AuditError, match="no-answer-yet"):
        a_session().attach(RESTORE, PIECE, PHOTO, MOMENT)


def test_an_audit_holds_so_much_and_no_more(session: AuditSession) -> None:
    store_of(session).contents[PHOTO.attachment.id] = bytes(TOTAL_LIMIT - 1)
    more = an_attached("offsite", b"ab", key="d2" * 16)

    with pytest.raises(AuditError, match="attachments-full"):
        session.attach(OFFSITE, PIECE, more, MOMENT)

    fitting = an_attached("offsite", b"a", key="d3" * 16)
    session.attach(OFFSITE, PIECE, fitting, MOMENT)
    assert fitting.attachment in session.assessment.attachments


def test_an_anonymous_assessment_and_the_next_one_have_no_files(session: AuditSession) -> None:
    bank = the_small_bank()
    nameless = anonymous(bank, session.assessment, "left out")
    later = carried_forward(session.assessment, bank, {}, AssessmentId("next"), MOMENT)

    for found in (nameless, later):
        assert found.attachments == ()
        assert all(piece.attachment is None for piece in found.answers[RESTORE].evidence)
    assert later.answers[RESTORE].evidence == (evidence(), PIECE)


def test_a_question_to_come_back_to_is_marked_and_unmarked() -> None:
    session = a_session()
    session.mark_later(RESTORE, MOMENT, later=True)
    assert session.assessment.later == {RESTORE}

    session.mark_later(RESTORE, MOMENT, later=False)
    assert session.assessment.later == frozenset()
    session.undo(MOMENT)
    assert session.assessment.later == {RESTORE}
    session.undo(MOMENT)
    assert session.assessment.later == frozenset()


def test_marking_what_is_marked_is_no_step() -> None:
    session = a_session(replace(an_assessment(), later=frozenset({RESTORE})))
    session.mark_later(RESTORE, MOMENT, later=True)

    assert session.undoable is None


def test_an_answer_takes_the_mark_away_and_a_note_does_not() -> None:
    marked = replace(an_assessment(an_answer("restore", 1)), later=frozenset({RESTORE, OFFSITE}))
    session = a_session(marked, store=a_store(marked))

    session.annotate(RESTORE, MOMENT, note="Ask on Monday")
    assert session.assessment.later == {RESTORE, OFFSITE}
    session.answer(Reply(question=RESTORE, choice="2"), MOMENT)
    assert session.assessment.later == {OFFSITE}
    session.undo(MOMENT)
    assert session.assessment.later == {RESTORE, OFFSITE}

    session.import_all({}, [Reply(question=RESTORE, choice="2")], MOMENT)
    assert session.assessment.later == {OFFSITE}


def test_a_question_the_bank_does_not_have_is_not_marked() -> None:
    with pytest.raises(AuditError, match="unknown-question"):
        a_session().mark_later(QuestionId("none"), MOMENT, later=True)
