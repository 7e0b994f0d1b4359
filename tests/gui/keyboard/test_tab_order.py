from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from it_audit_gui.gui.keyboard.tab_order import follow_layout
from tests.gui.widgets.hands import open_window, press


def test_parts_made_later_are_visited_where_they_stand(qtbot: QtBot) -> None:
    window, area, inside = QWidget(), QScrollArea(), QWidget()
    qtbot.addWidget(window)
    last, first, middle = (QPushButton(name) for name in ("last", "first", "middle"))
    row = QHBoxLayout(inside)
    row.addWidget(QLabel("words"))
    row.addWidget(last)
    area.setWidget(inside)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column, line = QVBoxLayout(window), QHBoxLayout()
    line.addWidget(first)
    line.addStretch(1)
    line.addWidget(middle)
    column.addLayout(line)
    column.addWidget(area)
    follow_layout(window)
    open_window(window)
    first.setFocus()
    visited = []
    for _ in range(2):
        press(window, Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    assert visited == [middle, last]


def test_parts_inside_one_another_are_visited_in_their_order(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    names = ("d", "b", "c", "a")
    fourth, second, third, first = (QPushButton(name, window) for name in names)
    column, line, inner = QVBoxLayout(window), QHBoxLayout(), QVBoxLayout()
    column.addWidget(first)
    column.addLayout(line)
    line.addWidget(second)
    line.addLayout(inner)
    inner.addWidget(third)
    column.addWidget(fourth)
    follow_layout(window)
    open_window(window)
    first.setFocus()
    visited = []
    for _ in range(3):
        press(window, Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    assert visited == [second, third, fourth]


def items_known() -> set[int]:
    """The items of layouts that Python holds for alive."""
    known = Shiboken.getAllValidWrappers()
    return {id(item) for item in known if isinstance(item, QLayoutItem)}


def test_nothing_of_a_deleted_part_stays_known(qtbot: QtBot) -> None:
    """What stays known dies with whatever Qt makes at the same address later."""
    window, part = QWidget(), QWidget()
    qtbot.addWidget(window)
    column, rows, inside = QVBoxLayout(window), QVBoxLayout(), QVBoxLayout(part)
    column.addLayout(rows)
    inside.addWidget(QPushButton("one"))
    known = items_known()
    rows.addWidget(part)
    open_window(window)
    follow_layout(window)
    assert items_known() <= known
    part.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not items_known() - known
