from datetime import UTC, datetime

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.changes import Annotating, Answering, Attaching, Postponing
from it_audit_gui.gui.widgets.option_row import OptionState
from it_audit_gui.session.replies import Reply
from tests.attaching import an_attached
from tests.builders import (
    MOMENT,
    an_answer,
    evidence,
    the_small_bank,
)
from tests.gui.factories import a_view
from tests.gui.wizard.conftest import ShowQuestion
from tests.gui.wizard.deeds import click_choice, press, row_state

BANK = the_small_bank()
HALF_PAST = datetime(2026, 11, 23, 14, 32, tzinfo=UTC)
KEYPAD = Qt.KeyboardModifier.KeypadModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_failed_save_looks_unsaved_and_holds_next(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    view = a_view(BANK)
    page = show_question(view, "offsite")
    reply = Reply(question=QuestionId("offsite"), choice="2")
    page.show_save_failed(Answering(reply=reply, at=MOMENT), 1)
    assert row_state(page, "2") is OptionState.PENDING
    assert not page.foot.next.isEnabled()
    assert "as soon as this is saved" in page.foot.hint.text()
    assert "waiting to be saved" in page.foot.saved.text()
    with qtbot.assertNotEmitted(page.next_asked):
        press(Qt.Key.Key_Right, CTRL)
    page.show_view(a_view(BANK, an_answer("offsite", 2)))
    assert row_state(page, "2") is OptionState.CHOSEN
    assert page.foot.next.isEnabled()


def test_another_question_is_free_while_one_waits(show_question: ShowQuestion) -> None:
    view = a_view(BANK)
    page = show_question(view, "offsite")
    reply = Reply(question=QuestionId("offsite"), choice="2")
    page.show_save_failed(Answering(reply=reply, at=MOMENT), 1)
    page.show_question(view, QuestionId("restore"))
    assert page.foot.next.isEnabled()
    page.show_question(view, QuestionId("offsite"))
    assert row_state(page, "2") is OptionState.PENDING
    page.show_nothing_waiting()
    assert row_state(page, "2") is OptionState.REST
    assert page.foot.saved.text() == ""


def test_a_waiting_choice_can_be_taken_back_to_what_the_file_has(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    reply = Reply(question=QuestionId("offsite"), choice="2")
    page.show_save_failed(Answering(reply=reply, at=MOMENT), 1)
    with qtbot.waitSignal(page.answered) as said:
        click_choice(page, "1")
    assert said.args[0].choice == "1"


def test_a_note_that_waits_holds_next_and_stays(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    change = Annotating(question=QuestionId("offsite"), at=MOMENT, note="x")
    page.show_save_failed(change, 1)
    assert not page.foot.next.isEnabled()
    assert row_state(page, "1") is OptionState.CHOSEN


def test_saved_speaks_of_the_answer_that_was_given(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    click_choice(page, "2")
    page.show_saved(HALF_PAST)
    view = a_view(BANK, an_answer("offsite", 2))
    page.show_view(view)
    assert page.foot.saved.text().startswith("Answer saved at")
    page.show_question(view, QuestionId("restore"))
    assert page.foot.saved.text().startswith("Everything saved at")


def test_saved_speaks_of_everything_on_a_question_without_answer(
    show_question: ShowQuestion,
) -> None:
    page = show_question(a_view(BANK), "offsite")
    page.show_saved(HALF_PAST)
    assert page.foot.saved.text().startswith("Everything saved at")
    assert not page.foot.undo.isVisible()


def test_an_answer_that_is_taken_back_is_not_called_saved(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    click_choice(page, "2")
    page.show_saved(HALF_PAST)
    page.show_view(a_view(BANK, an_answer("offsite", 2), undoable="offsite"))
    assert page.foot.undo.isVisible()
    page.show_saved(HALF_PAST)
    page.show_view(a_view(BANK))
    assert page.foot.saved.text().startswith("Everything saved at")
    assert not page.foot.undo.isVisible()


def test_an_answer_that_is_cleared_is_not_called_saved(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 2)), "offsite")
    page.details.clear_button.click()
    page.show_saved(HALF_PAST)
    assert page.foot.saved.text().startswith("Everything saved at")


def test_a_file_or_mark_that_is_not_saved_holds_next(show_question: ShowQuestion) -> None:
    view, offsite = a_view(BANK, an_answer("offsite", 1)), QuestionId("offsite")
    file = Attaching(question=offsite, at=MOMENT, evidence=evidence(), file=an_attached("offsite"))
    for change in (file, Postponing(question=offsite, at=MOMENT, later=True)):
        page = show_question(view, "offsite")
        page.show_save_failed(change, 1)
        assert not page.foot.next.isEnabled()
        page.show_view(view)
        assert page.foot.next.isEnabled()
