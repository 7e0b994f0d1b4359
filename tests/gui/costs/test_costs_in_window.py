"""Costs in the real window: kept in the file, worked out while typing, taken back by a key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.sheet import CostSheet
from it_audit_gui.gui.charts.figures_table import FiguresTable
from it_audit_gui.gui.costs.costs_page import CostsPage
from it_audit_gui.gui.page import routing
from tests.builders import an_assessment
from tests.gui.costs.sheets import FIRM, FULL, leave, likely, write
from tests.gui.memory_source import a_source
from tests.gui.windows import Desk, a_desk_at
from tests.memory_store import MemoryStore, a_store

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def store() -> MemoryStore:
    return a_store(an_assessment(facts=FIRM, costs=FULL))


@pytest.fixture
def costs_desk(qtbot: QtBot, tmp_path: Path, store: MemoryStore) -> Iterator[Desk]:
    with a_desk_at(qtbot, tmp_path, a_source(first=store), routing.COSTS) as desk:
        yield desk


def kept(store: MemoryStore) -> CostSheet:
    return store.load(store.assessments()[0].id).costs


def test_what_is_typed_is_worked_out_before_it_is_kept(
    qtbot: QtBot, costs_desk: Desk, store: MemoryStore
) -> None:
    page = costs_desk.page(CostsPage)
    before = page.sum.text()
    write(page.rows[InputId.OUTAGES], "60")
    qtbot.waitUntil(lambda: page.sum.text() != before, timeout=500)
    assert kept(store) == FULL


def test_a_figure_is_kept_and_taken_back(
    qtbot: QtBot, costs_desk: Desk, store: MemoryStore
) -> None:
    page = costs_desk.page(CostsPage)
    row = page.rows[InputId.OUTAGES]
    write(row, "9")
    with qtbot.waitSignal(costs_desk.window.bridge.saved):
        leave(row)
    qtbot.waitUntil(lambda: "Saved at" in page.saved.text())
    assert likely(kept(store), InputId.OUTAGES) == 9
    qtbot.waitUntil(page.links.undo.isVisible)
    with qtbot.waitSignal(costs_desk.window.bridge.stepped):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Z, CTRL)
    assert kept(store) == FULL
    qtbot.waitUntil(lambda: row.field.text() == "5")
    assert costs_desk.workspace.route == routing.COSTS


def test_leaving_for_another_page_keeps_what_is_typed(
    qtbot: QtBot, costs_desk: Desk, store: MemoryStore
) -> None:
    write(costs_desk.page(CostsPage).rows[InputId.OUTAGES], "8")
    with qtbot.waitSignal(costs_desk.window.bridge.saved):
        costs_desk.workspace.go(routing.RESULTS)
    assert likely(kept(store), InputId.OUTAGES) == 8


def test_one_key_shows_all_charts_as_tables(qtbot: QtBot, costs_desk: Desk) -> None:
    page = costs_desk.page(CostsPage)
    assert not any(table.isVisible() for table in page.findChildren(FiguresTable))
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_T, CTRL)
    tables = [table for table in page.findChildren(FiguresTable) if table.isVisible()]
    assert len(tables) == 4
    assert all(table.texts() for table in tables)
    shown = {row[0]: row for row in page.total.shown.table.texts()}
    assert page.total.chart.rows[0].name in shown
    qtbot.waitUntil(lambda: page.scroll_area.horizontalScrollBar().maximum() == 0)


def test_the_firm_s_own_page_is_one_click_away(qtbot: QtBot, costs_desk: Desk) -> None:
    page = costs_desk.page(CostsPage)
    page.figures.firm_asked.emit()
    qtbot.waitUntil(lambda: costs_desk.workspace.route == routing.ORGANISATION)
    assert costs_desk.workspace.route == routing.ORGANISATION


def test_the_page_stays_where_it_was_after_a_change_of_language(
    qtbot: QtBot, costs_desk: Desk
) -> None:
    with qtbot.waitSignal(costs_desk.workspace.outdated):
        costs_desk.preferences.language_picked.emit("nl")
    assert costs_desk.workspace.route == routing.COSTS
    assert costs_desk.page(CostsPage).rows[InputId.OUTAGES].field.text() == "5"
