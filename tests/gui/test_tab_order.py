from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.tab_order import follow_layout
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
