import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.widgets.question_strip import QuestionStrip, StripItem, StripState
from tests.gui.widgets.eyes import name, picture, spoken
from tests.gui.widgets.hands import click, open_window, press

STATES = (
    StripState.ANSWERED,
    StripState.DONT_KNOW,
    StripState.NOT_APPLICABLE,
    StripState.OPEN,
    StripState.OPEN,
    StripState.OPEN,
)


def items(count: int = 6) -> list[StripItem]:
    return [
        StripItem(state=STATES[i % 6], name=f"Vraag {i + 1}, {STATES[i % 6]}", label=str(i + 1))
        for i in range(count)
    ]


def buttons(strip: QuestionStrip) -> list[QAbstractButton]:
    return sorted(strip.findChildren(QAbstractButton), key=lambda b: (b.y(), b.x()))


@pytest.fixture
def strip(qtbot: QtBot) -> QuestionStrip:
    made = QuestionStrip("Vragen van Toegang")
    made.show_items(items(), 3)
    qtbot.addWidget(made)
    made.resize(600, 40)
    open_window(made)
    return made


def test_each_number_says_its_state(strip: QuestionStrip) -> None:
    assert name(strip) == "Vragen van Toegang"
    assert name(buttons(strip)[1]) == "Vraag 2, dont-know"
    assert spoken(buttons(strip)[1]).role() == QAccessible.Role.Button


def test_the_strip_is_one_tab_stop_at_the_question_on_the_page(strip: QuestionStrip) -> None:
    stops = [b.focusPolicy() == Qt.FocusPolicy.StrongFocus for b in buttons(strip)]
    assert stops == [False, False, False, True, False, False]


def test_arrows_move_inside_and_go_nowhere(strip: QuestionStrip, qtbot: QtBot) -> None:
    row = buttons(strip)
    row[3].setFocus()
    with qtbot.assertNotEmitted(strip.picked):
        press(row[3], Qt.Key.Key_Right)
        assert row[4].hasFocus()
        press(row[4], Qt.Key.Key_Home)
        press(row[0], Qt.Key.Key_Left)
        assert row[0].hasFocus()
        press(row[0], Qt.Key.Key_End)
        assert row[5].hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_goes_to_the_question(strip: QuestionStrip, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(strip.picked) as picked:
        press(buttons(strip)[2], key)
    assert picked.args == [2]


def test_a_click_goes_to_the_question(strip: QuestionStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.picked) as picked:
        click(buttons(strip)[5])
    assert picked.args == [5]


def test_states_look_different_without_colour(strip: QuestionStrip) -> None:
    strip.show_items(items(), -1)
    grey = [picture(b).convertToFormat(picture(b).Format.Format_Grayscale8) for b in buttons(strip)]
    assert len({bytes(image.constBits()) for image in grey[:4]}) == 4


def test_the_strip_wraps_when_narrow(strip: QuestionStrip) -> None:
    assert strip.heightForWidth(600) == 30
    assert strip.heightForWidth(120) == 66


def test_another_section_may_have_other_numbers(strip: QuestionStrip, qtbot: QtBot) -> None:
    strip.show_items(items(14), 13)
    qtbot.waitUntil(lambda: sum(b.isVisible() for b in buttons(strip)) == 14)
    strip.show_items(items(2), 0)
    qtbot.waitUntil(lambda: len(strip.findChildren(QAbstractButton)) == 2)
    with qtbot.waitSignal(strip.picked) as picked:
        click(buttons(strip)[1])
    assert picked.args == [1]


@pytest.mark.usefixtures("large_text")
def test_numbers_double_with_the_text(qtbot: QtBot) -> None:
    strip = QuestionStrip("Vragen")
    qtbot.addWidget(strip)
    strip.show_items(items(), 0)
    assert strip.heightForWidth(2000) == 60
