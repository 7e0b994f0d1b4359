"""Dialogs that are higher than the screen: all of it can be reached, and the buttons stay."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.dialogs.file_dialog import FileDialog
from it_audit_gui.gui.widgets.fields import CheckBox
from tests.gui.widgets.hands import open_window

SCREEN = QSize(800, 600)


class LongDialog(FileDialog):
    """Much to read, and a box at its end."""

    def __init__(self) -> None:
        super().__init__()
        self.entitle("A long question", "Go on")
        for _ in range(16):
            self.say("Much has to be said before anybody can decide about this. " * 4)
        self.box = CheckBox("And this too")
        self.add(self.box)

    @property
    def place(self) -> int:
        """How far it is scrolled."""
        return self.scrolled.verticalScrollBar().value()


@pytest.fixture
def dialog(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> LongDialog:
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: SCREEN)
    made = LongDialog()
    qtbot.addWidget(made)
    open_window(made)
    return made


def test_it_ends_where_the_screen_does(dialog: LongDialog) -> None:
    assert dialog.height() <= SCREEN.height()
    shown = dialog.go_on.visibleRegion().boundingRect()
    assert shown.height() == dialog.go_on.height()


def test_tab_goes_through_the_fields_before_the_buttons(dialog: LongDialog) -> None:
    dialog.box.setFocus()
    reached = []
    for _ in range(2):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        reached.append(dialog.focusWidget())
    assert reached == [dialog.cancel, dialog.go_on]


def test_what_has_the_keyboard_is_in_view(qtbot: QtBot, dialog: LongDialog) -> None:
    dialog.cancel.setFocus()
    dialog.scrolled.verticalScrollBar().setValue(0)
    dialog.box.setFocus()
    qtbot.waitUntil(lambda: not dialog.box.visibleRegion().isEmpty())
    assert dialog.place > 0


def test_keys_scroll_what_is_only_read(dialog: LongDialog) -> None:
    dialog.go_on.setFocus()
    dialog.scrolled.verticalScrollBar().setValue(0)
    QTest.keyClick(dialog.go_on, Qt.Key.Key_PageDown)
    far = dialog.place
    assert far > 0
    QTest.keyClick(dialog.go_on, Qt.Key.Key_PageUp)
    assert dialog.place == 0
    QTest.keyClick(dialog.go_on, Qt.Key.Key_Escape)
    assert dialog.isHidden()


def test_on_a_large_screen_nothing_scrolls(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: QSize(1600, 2400))
    dialog = LongDialog()
    qtbot.addWidget(dialog)
    open_window(dialog)
    qtbot.waitUntil(lambda: dialog.scrolled.verticalScrollBar().maximum() == 0)
    assert dialog.height() > SCREEN.height()
