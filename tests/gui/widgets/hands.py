"""What a test does: press keys and click, as a user would."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press and release a key on a widget."""
    QTest.keyClick(widget, key)


def click(widget: QWidget) -> None:
    """Click the middle of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def open_window(widget: QWidget) -> None:
    """Show a widget as the active window and wait until it is."""
    widget.show()
    widget.activateWindow()
    assert QTest.qWaitForWindowActive(widget)
