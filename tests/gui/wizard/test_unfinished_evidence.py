"""What is begun beside an answer is never lost in silence."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.assessment import TEXT_LIMIT, EvidenceKind
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.page.routing import REVIEW, to_question
from it_audit_gui.gui.wizard.evidence_form import EvidenceForm
from it_audit_gui.gui.wizard.question_page import QuestionPage
from tests.gui.factories import texts_in
from tests.gui.memory_source import FIRST
from tests.gui.widgets.hands import open_window
from tests.gui.windows import RESTORE, Desk, answer, opened
from tests.gui.wizard.deeds import click_choice, focused

CTRL = Qt.KeyboardModifier.ControlModifier
WHERE = "folder IT, tab 3"
MISSING = "Write where it can be found, in a few words."


@pytest.fixture
def writing(qtbot: QtBot, desk: Desk) -> Desk:
    """The window on an answered question, with the form for evidence open."""
    opened(qtbot, desk)
    open_window(desk.window)
    desk.workspace.go_to_question("restore")
    answer(qtbot, desk)
    page(desk).details.evidence.zone.button.click()
    return desk


def page(desk: Desk) -> QuestionPage:
    shown = desk.workspace.page
    assert isinstance(shown, QuestionPage)
    return shown


def form(desk: Desk) -> EvidenceForm:
    return page(desk).details.evidence.form


def kept(desk: Desk) -> list[str]:
    desk.window.bridge.settle()
    store = desk.source.stores[FIRST]
    answers = store.load(store.assessments()[0].id).answers
    return [item.pointer for item in answers[RESTORE].evidence]


def assert_stays_and_says(desk: Desk, words: str) -> None:
    assert desk.workspace.route == to_question(RESTORE)
    assert form(desk).isVisible()
    assert words in texts_in(form(desk))


def half_fill(desk: Desk) -> None:
    form(desk).pointer.setText(WHERE)
    form(desk).day.setText("some day")


def test_next_keeps_what_is_complete(writing: Desk) -> None:
    QTest.keyClicks(form(writing).pointer, WHERE)
    page(writing).foot.next.click()

    assert writing.workspace.route != to_question(RESTORE)
    assert kept(writing) == [WHERE]


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Left])
def test_next_and_back_stay_with_what_is_missing(writing: Desk, key: Qt.Key) -> None:
    half_fill(writing)
    QTest.keyClick(focused(), key, CTRL)

    assert_stays_and_says(writing, "Write a date like")
    assert form(writing).day.hasFocus()
    assert form(writing).pointer.text() == WHERE
    assert kept(writing) == []
    form(writing).day.setText("01/11/2026")
    QTest.keyClick(focused(), key, CTRL)
    assert writing.workspace.route != to_question(RESTORE)
    assert kept(writing) == [WHERE]


def test_a_kind_without_a_place_is_asked_its_place(writing: Desk) -> None:
    seen = form(writing).kind.findData(EvidenceKind.SEEN)
    form(writing).kind.setCurrentIndex(seen)
    page(writing).foot.next.click()

    assert_stays_and_says(writing, MISSING)


def test_a_form_that_was_only_opened_keeps_nobody(writing: Desk) -> None:
    page(writing).foot.next.click()

    assert writing.workspace.route != to_question(RESTORE)
    assert kept(writing) == []


def test_the_navigation_and_the_review_stay_too(writing: Desk) -> None:
    half_fill(writing)
    writing.workspace.navigation.list.picked.emit("access")
    assert_stays_and_says(writing, "Write a date like")
    writing.workspace.go(REVIEW)
    assert_stays_and_says(writing, "Write a date like")


def test_cancel_lets_go(writing: Desk) -> None:
    half_fill(writing)
    form(writing).cancel_button.click()
    page(writing).foot.next.click()

    assert writing.workspace.route != to_question(RESTORE)
    assert kept(writing) == []


def test_leaving_the_audit_and_closing_wait(writing: Desk) -> None:
    half_fill(writing)
    writing.workspace.navigation.back.click()
    assert_stays_and_says(writing, "Write a date like")
    event = QCloseEvent()
    writing.window.closeEvent(event)
    assert not event.isAccepted()
    assert writing.window.isVisible()


def test_closing_keeps_what_is_complete(qtbot: QtBot, writing: Desk) -> None:
    QTest.keyClicks(form(writing).pointer, WHERE)
    with qtbot.waitSignal(writing.window.bridge.closed):
        writing.workspace.navigation.back.click()

    store = writing.source.stores[FIRST]
    answers = store.load(store.assessments()[0].id).answers
    assert [item.pointer for item in answers[RESTORE].evidence] == [WHERE]


def test_undo_waits_for_it(qtbot: QtBot, writing: Desk) -> None:
    half_fill(writing)
    with qtbot.assertNotEmitted(writing.window.bridge.stepped):
        writing.workspace.undo()
        writing.workspace.redo()
        writing.window.bridge.settle()

    assert_stays_and_says(writing, "Write a date like")


def test_another_choice_leaves_it_open(qtbot: QtBot, writing: Desk) -> None:
    half_fill(writing)
    with qtbot.waitSignal(writing.window.bridge.changed):
        click_choice(page(writing), "dont-know")

    assert form(writing).isVisible()
    assert form(writing).pointer.text() == WHERE


def test_not_applicable_and_unanswered_ask_to_end_it_first(qtbot: QtBot, writing: Desk) -> None:
    writing.workspace.go_to_question("targets")
    answer_targets(qtbot, writing)
    page(writing).details.evidence.zone.button.click()
    half_fill(writing)
    click_choice(page(writing), "not-applicable")
    assert not page(writing).details.asking
    page(writing).details.clear_button.click()
    writing.window.bridge.settle()

    assert QuestionId("targets") in writing.workspace.view.assessment.answers
    assert "Write a date like" in texts_in(form(writing))


def answer_targets(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.window.bridge.changed):
        click_choice(page(desk), "1")


def test_another_language_takes_it_along(qtbot: QtBot, writing: Desk) -> None:
    half_fill(writing)
    before = writing.workspace
    with qtbot.waitSignal(before.outdated):
        writing.preferences.language_picked.emit("nl")

    assert writing.workspace is not before
    assert form(writing).isVisible()
    assert form(writing).pointer.text() == WHERE
    assert form(writing).day.text() == "some day"


def test_a_note_that_is_too_long_is_not_left_behind(qtbot: QtBot, writing: Desk) -> None:
    page(writing).details.note.field.set_text("x" * TEXT_LIMIT)
    field = page(writing).details.note.field
    field.setFocus()
    QTest.keyClicks(focused(), "yy")
    page(writing).foot.next.click()
    assert writing.workspace.route == to_question(RESTORE)
    assert "Shorten this" in texts_in(page(writing).details.note)
    before = writing.workspace
    with qtbot.waitSignal(before.outdated):
        writing.preferences.language_picked.emit("nl")

    assert len(page(writing).details.note.field.text()) == TEXT_LIMIT + 2
