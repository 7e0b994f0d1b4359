"""A row that becomes a column: its least width never depends on which of the two it is."""

import pytest
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets.buttons import SecondaryButton
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.page import Page
from it_audit_gui.gui.widgets.turning import Turning
from tests.gui.widgets.hands import open_window

BESIDE = 300


class Row(QWidget):
    """A button and words below each other beside another button."""

    def __init__(self, *words: str) -> None:
        super().__init__()
        self.buttons = [SecondaryButton(text) for text in words]
        column = QVBoxLayout()
        column.addWidget(self.buttons[0])
        parts: tuple[QWidget | QLayout, ...] = (column, *self.buttons[1:])
        self.row = Turning(*parts, beside=BESIDE, gap=Space.S, shares=[1] * len(parts))
        self.setLayout(self.row)


@pytest.fixture
def row(qtbot: QtBot) -> Row:
    made = Row("First of two", "Second of two")
    qtbot.addWidget(made)
    return made


def test_the_least_width_is_that_of_the_column(row: Row) -> None:
    least = row.row.minimumSize().width()
    assert row.row.turn(100)
    assert row.row.stacked
    assert row.row.minimumSize().width() == least
    assert row.row.turn(2000)
    assert row.row.minimumSize().width() == least < sum(b.sizeHint().width() for b in row.buttons)


def test_a_row_needs_the_room_of_all_its_words(qtbot: QtBot) -> None:
    long = Row("Words that are as long as words can be", "And as many of them beside each other")
    qtbot.addWidget(long)
    assert long.row.turn(BESIDE + 1)
    assert long.row.stacked
    assert not long.row.turn(BESIDE + 1)


def test_what_is_hidden_needs_no_room(row: Row) -> None:
    whole = row.row.minimumSize().width()
    row.buttons[1].hide()
    assert row.row.minimumSize().width() < whole


def test_a_side_column_is_as_wide_as_its_longest_words(qtbot: QtBot) -> None:
    page = Page(side_width=200)
    qtbot.addWidget(page)
    page.main.addWidget(Label("Words of the page"))
    words = Label("Short", wrap=False)
    page.side.addWidget(words)
    page.resize(1200, 600)
    open_window(page)
    assert words.width() == 200
    words.setText("Words in one line that are longer than the column was meant to be")
    qtbot.waitUntil(lambda: words.width() >= words.sizeHint().width())
    assert not page.stacked
    page.resize(900, 600)
    qtbot.waitUntil(lambda: page.stacked)
