import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.ids import QuestionId
from tests.builders import (
    DONT_KNOW,
    an_answer,
    answered,
    the_small_bank,
)
from tests.gui.factories import a_view
from tests.gui.memory_source import FIRST
from tests.gui.widgets.hands import open_window
from tests.gui.windows import Desk, opened
from tests.gui.wizard.conftest import ShowQuestion
from tests.gui.wizard.deeds import focused, press

BANK = the_small_bank()
KEYPAD = Qt.KeyboardModifier.KeypadModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("key", "modifier", "choice"),
    [
        (Qt.Key.Key_A, None, "0"),
        (Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier, "3"),
        (Qt.Key.Key_K, None, DONT_KNOW),
        (Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier, DONT_KNOW),
        (Qt.Key.Key_1, KEYPAD, "0"),
        (Qt.Key.Key_4, KEYPAD, "3"),
    ],
)
def test_letters_and_keypad_choose(
    qtbot: QtBot,
    show_question: ShowQuestion,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier | None,
    choice: str,
) -> None:
    page = show_question(a_view(BANK), "offsite")
    with qtbot.waitSignal(page.answered) as said:
        press(key, modifier)
    assert said.args[0].choice == choice


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_1, None),
        (Qt.Key.Key_5, KEYPAD),
        (Qt.Key.Key_A, CTRL),
        (Qt.Key.Key_N, None),
        (Qt.Key.Key_E, None),
    ],
)
def test_other_keys_choose_nothing(
    qtbot: QtBot, show_question: ShowQuestion, key: Qt.Key, modifier: Qt.KeyboardModifier | None
) -> None:
    page = show_question(a_view(BANK), "offsite")
    with qtbot.assertNotEmitted(page.answered):
        press(key, modifier)


def test_letters_do_nothing_in_a_note_or_outside_the_card(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    with qtbot.assertNotEmitted(page.answered):
        page.details.note.field.setFocus()
        press(Qt.Key.Key_B)
        page.foot.next.setFocus()
        press(Qt.Key.Key_B)
    assert page.details.note.field.text() == "b"


def test_arrows_only_move(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    with qtbot.assertNotEmitted(page.answered):
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Down)
    assert page.card.group is not None
    assert page.card.group.row("2").hasFocus()


def test_enter_chooses_then_goes_on(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    with qtbot.waitSignal(page.answered):
        press(Qt.Key.Key_Return)
    page.show_view(a_view(BANK, an_answer("offsite", 0)))
    with qtbot.waitSignal(page.next_asked):
        press(Qt.Key.Key_Return)


def test_ctrl_arrows_go_on_and_back(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "offsite")
    with qtbot.waitSignal(page.next_asked):
        press(Qt.Key.Key_Right, CTRL)
    with qtbot.waitSignal(page.back_asked):
        press(Qt.Key.Key_Left, CTRL)


def test_tab_follows_the_reading_order(show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, *answered(offsite=1)), "offsite")
    assert page.card.group is not None
    assert page.card.group.row("1").hasFocus()
    visited = []
    for _ in range(8):
        press(Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    details = page.details
    assert visited[0] is details.note.field.focusProxy()
    assert visited[1:8] == [
        details.evidence.zone.choose,
        details.evidence.zone.button,
        details.source.field,
        details.clear_button,
        page.card.later.button,
        page.foot.back,
        page.foot.next,
    ]


def test_enter_after_a_letter_goes_on_from_that_choice(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    page = show_question(a_view(BANK), "offsite")
    press(Qt.Key.Key_C)
    page.show_view(a_view(BANK, an_answer("offsite", 2)))
    with qtbot.waitSignal(page.next_asked), qtbot.assertNotEmitted(page.answered):
        press(Qt.Key.Key_Return)


def test_tab_goes_on_from_whatever_reply_is_chosen(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    page = show_question(a_view(BANK), "restore")
    window, before = QWidget(), QPushButton("before")
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(before)
    column.addWidget(page)
    open_window(window)
    page.show_question(a_view(BANK), QuestionId("offsite"))
    page.focus_first()
    press(Qt.Key.Key_C)
    page.show_view(a_view(BANK, an_answer("offsite", 2)))
    press(Qt.Key.Key_Tab)
    assert focused() is page.details.note.field.focusProxy()


@pytest.mark.parametrize(("key", "to"), [(Qt.Key.Key_Right, "next"), (Qt.Key.Key_Left, "back")])
def test_ctrl_arrows_leave_a_note_and_keep_it(
    show_question: ShowQuestion, key: Qt.Key, to: str
) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    page.details.note.field.setFocus()
    said: list[str] = []
    page.noted.connect(lambda _, text: said.append(text))
    page.next_asked.connect(lambda: said.append("next"))
    page.back_asked.connect(lambda: said.append("back"))
    QTest.keyClicks(focused(), "two left")
    press(key, CTRL)
    assert said == ["two left", to]


def test_ctrl_arrows_leave_a_reason_and_keep_it(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "targets")
    press(Qt.Key.Key_N)
    QTest.keyClicks(focused(), "We have none")
    with qtbot.waitSignals([page.answered, page.next_asked], order="strict"):
        press(Qt.Key.Key_Right, CTRL)


def test_ctrl_arrows_go_on_from_the_evidence_too(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK, an_answer("offsite", 1)), "offsite")
    page.details.evidence.zone.button.click()
    for field in (page.details.evidence.form.pointer, page.details.evidence.form.day):
        field.setFocus()
        with qtbot.waitSignal(page.next_asked):
            press(Qt.Key.Key_Right, CTRL)


def test_words_are_still_marked_with_shift(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(BANK), "targets")
    press(Qt.Key.Key_N)
    QTest.keyClicks(focused(), "one two")
    with qtbot.assertNotEmitted(page.back_asked):
        press(Qt.Key.Key_Left, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert page.details.reason.own.selectedText() == "two"


def test_ctrl_right_in_the_window_keeps_the_note_and_goes_on(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    open_window(desk.window)
    desk.workspace.go_to_question("restore")
    with qtbot.waitSignal(desk.window.bridge.changed):
        press(Qt.Key.Key_B)
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), "two left")
    with qtbot.waitSignal(desk.window.bridge.saved):
        press(Qt.Key.Key_Right, CTRL)
    assert str(desk.workspace.route) == "question:offsite"
    desk.window.bridge.settle()
    store = desk.source.stores[FIRST]
    kept = store.load(store.assessments()[0].id).answers[QuestionId("restore")]
    assert kept.note == "two left"
