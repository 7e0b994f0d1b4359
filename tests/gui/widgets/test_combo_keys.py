"""A choice from a list is made by Enter, the space bar or a click, never in passing."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.widgets.fields import ComboBox
from tests.gui.widgets.hands import open_window

# Without a screen there is nothing to raise a list over.
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", r"raise\(\)")

PLAIN, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def box(qtbot: QtBot) -> ComboBox:
    box = ComboBox()
    qtbot.addWidget(box)
    for name in ("Belgium", "Germany", "Netherlands", "Luxembourg"):
        box.addItem(name, name[:2])
    box.setCurrentIndex(1)
    open_window(box)
    box.setFocus()
    return box


MOVES = ["Down", "Up", "PageDown", "PageUp", "Home", "End"]


@pytest.mark.parametrize("key", MOVES)
@pytest.mark.parametrize("modifier", [PLAIN, CTRL])
def test_a_key_that_moves_opens_the_list_and_chooses_nothing(
    qtbot: QtBot, box: ComboBox, key: str, modifier: Qt.KeyboardModifier
) -> None:
    with qtbot.assertNotEmitted(box.activated), qtbot.assertNotEmitted(box.currentIndexChanged):
        QTest.keyClick(box, Qt.Key[f"Key_{key}"], modifier)

    assert box.view().isVisible()
    assert box.currentIndex() == 1


def test_a_letter_opens_the_list_at_its_entry(qtbot: QtBot, box: ComboBox) -> None:
    with qtbot.assertNotEmitted(box.activated), qtbot.assertNotEmitted(box.currentIndexChanged):
        QTest.keyClick(box, Qt.Key.Key_N)

    assert box.view().isVisible()
    assert box.view().currentIndex().data() == "Netherlands"
    assert box.currentText() == "Germany"


def test_more_letters_go_on_in_the_open_list(box: ComboBox) -> None:
    QTest.keyClick(box, Qt.Key.Key_L)
    QTest.keyClick(box.view(), Qt.Key.Key_U)

    assert box.view().currentIndex().data() == "Luxembourg"
    assert box.currentText() == "Germany"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_choose(qtbot: QtBot, box: ComboBox, key: Qt.Key) -> None:
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    with qtbot.waitSignal(box.activated):
        QTest.keyClick(box.view(), key)

    assert box.currentText() == "Netherlands"
    assert not box.view().isVisible()


def test_a_click_chooses(qtbot: QtBot, box: ComboBox) -> None:
    QTest.keyClick(box, Qt.Key.Key_Down)
    view = box.view()
    spot = view.visualRect(view.model().index(0, 0)).center()
    QTest.qWait(QApplication.doubleClickInterval())  # Qt takes a click right after for the same
    with qtbot.waitSignal(box.activated):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, spot)

    assert box.currentText() == "Belgium"


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, PLAIN),
        (Qt.Key.Key_F4, PLAIN),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_closing_the_list_chooses_nothing(
    qtbot: QtBot, box: ComboBox, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    QTest.keyClick(box, Qt.Key.Key_N)
    with qtbot.assertNotEmitted(box.activated), qtbot.assertNotEmitted(box.currentIndexChanged):
        QTest.keyClick(box.view(), key, modifier)

    assert not box.view().isVisible()
    assert box.currentText() == "Germany"


def test_the_wheel_changes_nothing(qtbot: QtBot, box: ComboBox) -> None:
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        PLAIN,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.assertNotEmitted(box.currentIndexChanged):
        QApplication.sendEvent(box, wheel)

    assert not wheel.isAccepted()
