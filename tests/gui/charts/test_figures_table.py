"""A table of figures whatever it is shown, and whenever."""

import gc
import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.charts.chart_or_table import Cells, ChartOrTable
from it_audit_gui.gui.charts.charts import Charts
from it_audit_gui.gui.charts.figures_table import FiguresTable
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Target


def a_grid(rows: int, columns: int, words: str = "figure") -> Cells:
    cells = [[f"{words} {row}.{column}" for column in range(columns)] for row in range(rows)]
    return [f"column {place}" for place in range(columns)], cells


def kept(cells: Cells) -> Callable[[], Cells]:
    return lambda: cells


@pytest.fixture
def table(qtbot: QtBot) -> FiguresTable:
    table = FiguresTable()
    qtbot.addWidget(table)
    table.resize(400, 300)
    return table


def test_fewer_columns_and_rows_leave_nothing_behind(table: FiguresTable) -> None:
    table.show_rows(*a_grid(6, 5))
    table.show()
    table.setCurrentIndex(table.model().index(5, 4))
    table.show_rows(*a_grid(2, 2))
    assert table.texts() == [["figure 0.0", "figure 0.1"], ["figure 1.0", "figure 1.1"]]
    assert table.headings() == ["column 0", "column 1"]
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 1)


def test_nothing_at_all_can_be_shown(table: FiguresTable) -> None:
    table.show()
    table.show_rows([], [])
    assert table.texts() == []
    table.show_rows(["column"], [])
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert (table.headings(), table.currentIndex().isValid()) == (["column"], False)


def test_it_is_as_high_as_its_rows_once_words_wrap(qtbot: QtBot, table: FiguresTable) -> None:
    table.show_rows(*a_grid(3, 1, "many words that have no room beside each other"))
    table.show()
    one_line = theme.px(Target.BUTTON)
    qtbot.waitUntil(lambda: table.rowHeight(2) == one_line)
    wide = table.sizeHint().height()
    table.resize(240, 300)
    qtbot.waitUntil(lambda: table.rowHeight(2) > one_line)
    assert table.sizeHint().height() > wide


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_other_columns_at_each_showing_do_no_harm(
    qtbot: QtBot, qapp: QApplication, scale: float
) -> None:
    """While it is shown, hidden, resized, painted, walked and collected."""
    theme.apply(qapp, theme.Scheme.LIGHT, text_scale=scale)
    charts = Charts()
    shown = ChartOrTable(charts, QLabel("chart"), "figures")
    qtbot.addWidget(shown)
    shown.show()
    pick = random.Random(7)  # noqa: S311 - a test's own luck
    for turn in range(60):
        cells = a_grid(pick.randrange(9), 1 + pick.randrange(6), "word " * pick.randrange(6))
        shown.show_cells(kept(cells))
        charts.switch()
        shown.resize(pick.randrange(60, 900), pick.randrange(40, 500))
        QTest.keyClick(shown.table, pick.choice([Qt.Key.Key_Right, Qt.Key.Key_Down]))
        shown.table.grab()
        QApplication.processEvents()
        if turn % 20 == 0:
            gc.collect()
        if charts.as_tables:
            assert shown.table.texts() == cells[1]
            assert shown.table.headings() == cells[0]


def test_words_wrap_where_all_columns_side_by_side_would_be_cut_off(table: FiguresTable) -> None:
    table.show_rows(*a_grid(2, 4, "a dearer year"))
    table.show()
    wide = sum(table.columnWidth(place) for place in range(4))
    table.resize(table.horizontalHeader().minimumSectionSize() * 4 + 8, 300)
    QApplication.processEvents()
    assert sum(table.columnWidth(place) for place in range(4)) < wide
    assert table.horizontalScrollBar().maximum() == 0
    assert table.rowHeight(0) > theme.px(Target.BUTTON)
