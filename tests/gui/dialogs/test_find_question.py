import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.dialogs.find_question import FindQuestionDialog
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import LIGHT
from it_audit_gui.gui.look.tokens import Target, Token
from tests.builders import the_bank
from tests.gui.factories import texts_in
from tests.gui.widgets.eyes import count, picture
from tests.gui.widgets.hands import open_window


@pytest.fixture
def dialog(qtbot: QtBot) -> FindQuestionDialog:
    dialog = FindQuestionDialog(the_bank("nl"))
    qtbot.addWidget(dialog)
    open_window(dialog)
    return dialog


def found(dialog: FindQuestionDialog) -> list[int]:
    return [row for row in range(dialog.list.count()) if not dialog.list.item(row).isHidden()]


def rect_of(dialog: FindQuestionDialog, row: int) -> QRect:
    return dialog.list.visualItemRect(dialog.list.item(row))


def test_question_short_name_and_hint_are_searched(dialog: FindQuestionDialog) -> None:
    bank = the_bank("nl")
    questions = [question for part in bank.by_section.values() for question in part]
    question = next(item for item in questions if item.texts.hint)
    for words in (question.texts.text, question.texts.short, question.texts.hint):
        dialog.word.clear()
        dialog.word.insert(words)

        assert questions.index(question) in found(dialog)


def test_rows_are_large_enough_to_hit(dialog: FindQuestionDialog) -> None:
    assert {rect_of(dialog, row).height() for row in range(3)} == {theme.px(Target.BUTTON)}


@pytest.mark.usefixtures("large_text")
def test_long_names_wrap_in_large_text(qtbot: QtBot) -> None:
    dialog = FindQuestionDialog(the_bank("nl"))
    qtbot.addWidget(dialog)
    dialog.resize(500, 500)
    open_window(dialog)
    heights = [rect_of(dialog, row).height() for row in range(dialog.list.count())]

    assert min(heights) >= theme.px(Target.BUTTON)
    assert max(heights) > theme.px(Target.BUTTON)


def test_the_row_enter_picks_is_on_a_soft_ground(dialog: FindQuestionDialog) -> None:
    QTest.keyClick(dialog.word, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    seen = picture(dialog.list)
    chosen, other = rect_of(dialog, 1), rect_of(dialog, 2)

    assert count(seen, LIGHT.color(Token.ACCENT_SOFT), chosen) > 2000
    assert count(seen, LIGHT.color(Token.ACCENT), chosen) > 20
    assert count(seen, LIGHT.color(Token.ACCENT_SOFT), other) == 0
    assert count(seen, LIGHT.color(Token.TEXT), other) > 5
    assert count(seen, LIGHT.color(Token.MUTED), other) > 5


def test_the_row_under_the_mouse_shows_it(dialog: FindQuestionDialog) -> None:
    ground = LIGHT.color(Token.WINDOW)
    row = rect_of(dialog, 3)
    assert count(picture(dialog.list), ground, row) == 0
    QTest.mouseMove(dialog.list.viewport(), row.center())

    assert count(picture(dialog.list), ground, row) > 2000


def test_a_click_picks(qtbot: QtBot, dialog: FindQuestionDialog) -> None:
    at = rect_of(dialog, 2).center()
    with qtbot.waitSignal(dialog.picked) as signal:
        QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert signal.args == [the_bank("nl").questions[2].id]


def test_that_nothing_is_found_is_said(dialog: FindQuestionDialog) -> None:
    words = "No question holds this word."
    assert words not in texts_in(dialog)
    QTest.keyClicks(dialog.word, "zebra")
    assert words in texts_in(dialog)
    dialog.word.clear()
    assert words not in texts_in(dialog)
