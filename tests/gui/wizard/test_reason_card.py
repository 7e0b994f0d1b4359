"""The reason why a question does not apply: given, changed, or left."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.questionnaire import Question
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.widgets import marks
from it_audit_gui.gui.widgets.option_row import OptionState
from it_audit_gui.gui.wizard.question_page import QuestionPage
from tests.builders import DONT_KNOW, NOT_APPLICABLE, an_answer, the_bank, the_small_bank
from tests.gui.factories import a_view, texts_in
from tests.gui.widgets.hands import open_window
from tests.gui.windows import Desk, opened
from tests.gui.wizard.conftest import ShowQuestion
from tests.gui.wizard.deeds import focused, press, row_state

SMALL = the_small_bank()
BANK = the_bank("en")
CTRL = Qt.KeyboardModifier.ControlModifier
# The focus ring stands this far outside a part, in design px.
RING = 5


def with_reasons() -> Question:
    return next(q for q in BANK.questions if len(q.texts.reasons) > 1)


def asked(show_question: ShowQuestion, choice: int | None = 1) -> QuestionPage:
    """A question with ready-made reasons, of which one is asked by its key."""
    question = with_reasons()
    answers = () if choice is None else (an_answer(question.id, choice),)
    page = show_question(a_view(BANK, *answers, undoable=question.id), question.id)
    press(Qt.Key.Key_N)
    assert page.details.reason.choices[0].hasFocus()
    return page


def test_escape_shows_the_stored_answer_again(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = asked(show_question)
    with qtbot.assertNotEmitted(page.answered):
        press(Qt.Key.Key_Escape)
    assert page.card.group is not None
    assert row_state(page, "1") is OptionState.CHOSEN
    assert row_state(page, NOT_APPLICABLE) is OptionState.REST
    assert not page.details.reason.isVisible()
    assert page.details.note.isVisible()
    assert focused() is page.card.group.row("1")


def test_escape_leaves_an_open_question_open(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = asked(show_question, choice=None)
    with qtbot.assertNotEmitted(page.answered):
        press(Qt.Key.Key_Escape)
    assert row_state(page, NOT_APPLICABLE) is OptionState.REST
    assert page.card.isAncestorOf(focused())


def test_escape_keeps_no_half_written_reason(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = show_question(a_view(SMALL, an_answer("targets", 1)), "targets")
    press(Qt.Key.Key_N)
    with qtbot.assertNotEmitted(page.answered):
        QTest.keyClicks(focused(), "We ha")
        press(Qt.Key.Key_Escape)
    assert row_state(page, "1") is OptionState.CHOSEN


def test_escape_shows_the_kept_reason_again(qtbot: QtBot, show_question: ShowQuestion) -> None:
    answer = an_answer("targets", NOT_APPLICABLE, reason="No machines.")
    page = show_question(a_view(SMALL, answer), "targets")
    own = page.details.reason.own
    own.setFocus()
    with qtbot.assertNotEmitted(page.answered):
        QTest.keyClicks(own, "!")
        press(Qt.Key.Key_Escape)
    assert own.text() == "No machines."
    assert own.isVisible()
    assert row_state(page, NOT_APPLICABLE) is OptionState.CHOSEN


@pytest.mark.parametrize(
    ("key", "choice"), [(Qt.Key.Key_C, "2"), (Qt.Key.Key_K, DONT_KNOW), (Qt.Key.Key_A, "0")]
)
def test_letters_choose_from_the_reasons(
    qtbot: QtBot, show_question: ShowQuestion, key: Qt.Key, choice: str
) -> None:
    page = asked(show_question)
    with qtbot.waitSignal(page.answered) as said:
        press(key)
    assert said.args[0].choice == choice
    assert not page.details.reason.isVisible()


def test_the_letter_of_the_stored_answer_only_leaves(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    page = asked(show_question)
    with qtbot.assertNotEmitted(page.answered):
        press(Qt.Key.Key_B)
    assert row_state(page, "1") is OptionState.CHOSEN


def test_taking_back_leaves_the_asking_first(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = asked(show_question)
    with qtbot.assertNotEmitted(page.undo_asked):
        page.foot.undo.click()
    assert row_state(page, "1") is OptionState.CHOSEN
    with qtbot.waitSignal(page.undo_asked):
        page.foot.undo.click()


@pytest.mark.parametrize("question", ["targets", with_reasons().id])
def test_ctrl_z_leaves_the_asking(show_question: ShowQuestion, question: str) -> None:
    bank = SMALL if question == "targets" else BANK
    page = show_question(a_view(bank, an_answer(question, 1)), question)
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_Z, CTRL)
    assert row_state(page, "1") is OptionState.CHOSEN
    assert not page.details.reason.isVisible()


def test_another_answer_in_the_file_ends_the_asking(show_question: ShowQuestion) -> None:
    page = asked(show_question)
    page.show_view(a_view(BANK, an_answer(with_reasons().id, 0)))
    assert row_state(page, "0") is OptionState.CHOSEN
    assert not page.details.reason.isVisible()


def test_enter_without_a_reason_says_what_is_missing(
    qtbot: QtBot, show_question: ShowQuestion
) -> None:
    page = show_question(a_view(SMALL), "targets")
    press(Qt.Key.Key_N)
    with qtbot.assertNotEmitted(page.answered):
        press(Qt.Key.Key_Return)
    assert "in a few words" in texts_in(page.details.reason)
    assert focused() is page.details.reason.own


def test_the_field_for_own_words_comes_into_view(qtbot: QtBot, show_question: ShowQuestion) -> None:
    page = asked(show_question)
    page.resize(1048, 500)
    reason = page.details.reason
    reason.choices[-1].setFocus()
    press(Qt.Key.Key_Space)
    keep, area = reason.keep_button, page.scroll_area

    def bottom() -> int:
        return keep.mapTo(area, QPoint(0, 0)).y() + keep.height()

    qtbot.waitUntil(lambda: keep.isVisible() and 0 < bottom() <= area.height())
    assert keep.isVisible()
    assert 0 < bottom() <= area.height()


def test_the_ring_of_one_reason_leaves_the_next_alone(show_question: ShowQuestion) -> None:
    page = asked(show_question)
    QApplication.processEvents()
    for before, after in pairwise(page.details.reason.choices):
        gap = after.geometry().top() - before.geometry().bottom() - 1
        above_circle = (after.minimumSizeHint().height() - theme.px(marks.MARK)) / 2
        assert gap + above_circle > theme.px(RING)


def test_ctrl_z_in_the_window_takes_back_nothing_while_asked(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    open_window(desk.window)
    desk.workspace.go_to_question("targets")
    with qtbot.waitSignal(desk.window.bridge.changed):
        press(Qt.Key.Key_B)
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_Z, CTRL)
    desk.window.bridge.settle()
    assert QuestionId("targets") in desk.workspace.view.assessment.answers
    with qtbot.waitSignal(desk.window.bridge.stepped):
        press(Qt.Key.Key_Z, CTRL)
    assert not desk.workspace.view.assessment.answers
