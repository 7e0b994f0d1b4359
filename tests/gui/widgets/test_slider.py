from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Token
from it_audit_gui.gui.widgets.slider import Slider
from tests.gui.widgets.eyes import count, picture
from tests.gui.widgets.hands import open_window

LEFT = Qt.MouseButton.LeftButton


def a_slider(qtbot: QtBot, steps: int = 11) -> Slider:
    slider = Slider(steps)
    qtbot.addWidget(slider)
    slider.resize(218, slider.sizeHint().height())
    open_window(slider)
    return slider


def test_a_click_goes_there_at_once(qtbot: QtBot) -> None:
    slider = a_slider(qtbot)
    with qtbot.waitSignal(slider.sliderReleased):
        QTest.mouseClick(slider, LEFT, pos=QPoint(109, 18))
    assert slider.value() == 5


def test_it_follows_the_pointer_and_stops_at_the_ends(qtbot: QtBot) -> None:
    slider = a_slider(qtbot)
    QTest.mousePress(slider, LEFT, pos=QPoint(9, 18))
    QTest.mouseMove(slider, QPoint(400, 18))
    assert slider.value() == 10
    QTest.mouseRelease(slider, LEFT, pos=QPoint(400, 18))
    QTest.mouseMove(slider, QPoint(9, 18))
    assert slider.value() == 10


def test_keys_go_step_by_step(qtbot: QtBot) -> None:
    slider = a_slider(qtbot)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() == 1


def test_what_cannot_change_looks_so(qtbot: QtBot) -> None:
    slider = a_slider(qtbot)
    slider.setValue(10)
    accent = theme.of(slider).color(Token.ACCENT)
    before = count(picture(slider), accent)
    slider.setEnabled(False)
    assert count(picture(slider), accent) < before / 2


def test_the_filled_part_grows(qtbot: QtBot) -> None:
    slider = a_slider(qtbot)
    accent = theme.of(slider).color(Token.ACCENT)
    before = count(picture(slider), accent)
    slider.setValue(10)
    assert count(picture(slider), accent) > before


def test_a_single_step_is_drawn_too(qtbot: QtBot) -> None:
    slider = a_slider(qtbot, steps=1)
    assert count(picture(slider), theme.of(slider).color(Token.ACCENT)) > 0
