"""The keyboard on tick boxes and radio buttons: how it moves, and that it is seen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look.theme import LIGHT
from it_audit_gui.gui.look.tokens import Token
from it_audit_gui.gui.widgets.fields import CheckBox, RadioButton
from tests.gui.widgets.eyes import picture
from tests.gui.widgets.hands import open_window, press

Choice = CheckBox | RadioButton


class Choices(QWidget):
    """Three below each other, without room to spare."""

    def __init__(self, kind: type[CheckBox] | type[RadioButton]) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        self.all: list[Choice] = [kind(text) for text in ("Ja", "Nee", "Weet ik niet")]
        for choice in self.all:
            self.column.addWidget(choice)
        self.resize(300, self.sizeHint().height())


@pytest.fixture
def host(qtbot: QtBot) -> Choices:
    host = Choices(RadioButton)
    qtbot.addWidget(host)
    open_window(host)
    return host


@pytest.fixture
def radios(host: Choices) -> list[Choice]:
    return host.all


@pytest.mark.parametrize("kind", [CheckBox, RadioButton])
def test_the_ring_stays_clear_of_the_marks_beside_it(
    qtbot: QtBot, kind: type[CheckBox] | type[RadioButton]
) -> None:
    host = Choices(kind)
    qtbot.addWidget(host)
    open_window(host)
    choices = host.all
    choices[1].setFocus()
    choices[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen, ring = picture(host), LIGHT.color(Token.TEXT).rgb()
    ground, mark = LIGHT.color(Token.WINDOW).rgb(), LIGHT.color(Token.BORDER).rgb()
    x = choices[1].mapTo(host, QPoint(10, 0)).x()
    below = [seen.pixel(x, y) for y in range(choices[0].mapTo(host, QPoint()).y(), host.height())]
    end = below.index(mark, below.index(ring))
    clear = below[below.index(ring) : end]

    assert clear.count(ring) == 3
    assert clear.count(ground) >= 4


@pytest.mark.parametrize(
    ("key", "at"),
    [
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Up, 2),
        (Qt.Key.Key_Left, 2),
    ],
)
def test_arrows_move_without_choosing(radios: list[Choice], key: Qt.Key, at: int) -> None:
    radios[0].setChecked(True)
    radios[0].setFocus(Qt.FocusReason.TabFocusReason)
    press(radios[0], key)

    assert radios[at].hasFocus()
    assert [radio.isChecked() for radio in radios] == [True, False, False]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_that_choose(qtbot: QtBot, radios: list[Choice], key: Qt.Key) -> None:
    radios[0].setFocus(Qt.FocusReason.TabFocusReason)
    press(radios[0], Qt.Key.Key_Down)
    with qtbot.waitSignal(radios[1].clicked):
        press(radios[1], key)

    assert [radio.isChecked() for radio in radios] == [False, True, False]


def test_arrows_pass_what_cannot_be_chosen(radios: list[Choice]) -> None:
    radios[1].setEnabled(False)
    radios[0].setFocus(Qt.FocusReason.TabFocusReason)
    press(radios[0], Qt.Key.Key_Down)

    assert radios[2].hasFocus()


def test_the_choices_are_one_tab_stop(host: Choices) -> None:
    radios, after = host.all, CheckBox("Anders")
    host.column.addWidget(after)
    after.show()
    radios[2].setChecked(True)
    after.setFocus()
    press(after, Qt.Key.Key_Backtab)
    assert radios[2].hasFocus()
    radios[0].setFocus(Qt.FocusReason.TabFocusReason)
    press(radios[0], Qt.Key.Key_Down)
    press(radios[1], Qt.Key.Key_Tab)

    assert after.hasFocus()
