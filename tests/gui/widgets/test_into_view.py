"""What takes the keyboard is shown whole, and not only as far as its cursor."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.widgets.into_view import bring_into_view
from it_audit_gui.gui.widgets.page import Page
from it_audit_gui.gui.widgets.text_area import TextArea
from tests.gui.widgets.hands import open_window


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    """A button, and below it a note of which only the first line is in view."""
    made = Page()
    qtbot.addWidget(made)
    button, note = QPushButton("here"), TextArea()
    note.setFixedHeight(180)
    button.setFixedHeight(300)
    made.main.addWidget(button)
    made.main.addWidget(note)
    made.main.addSpacing(600)
    made.resize(700, 440)
    open_window(made)
    button.setFocus()
    return made


def top(page: Page) -> int:
    (note,) = page.findChildren(TextArea)
    return note.mapTo(page.scroll_area.viewport(), QPoint(0, 0)).y()


def test_tab_shows_the_whole_of_a_note(page: Page) -> None:
    assert top(page) + 180 > page.scroll_area.viewport().height()
    QTest.keyClick(page.findChildren(QPushButton)[0], Qt.Key.Key_Tab)
    assert 0 <= top(page) <= page.scroll_area.viewport().height() - 180


def test_of_what_is_too_high_the_cursor_counts(page: Page) -> None:
    (note,) = page.findChildren(TextArea)
    note.setFixedHeight(900)
    QTest.keyClick(page.findChildren(QPushButton)[0], Qt.Key.Key_Tab)
    assert 0 <= top(page) <= page.scroll_area.viewport().height() - 40


def test_what_lies_elsewhere_scrolls_nothing(page: Page) -> None:
    bring_into_view(page.scroll_area, page, 10)
    assert page.scroll_area.verticalScrollBar().value() == 0
