"""The page of costs at every width, with any sheet, and for those who only hear it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.sheet import EMPTY_SHEET, CostSheet, Entry
from it_audit_gui.gui.costs.costs_page import CostsPage
from it_audit_gui.gui.widgets.labels import Label
from tests.gui.costs.conftest import ShowCosts
from tests.gui.costs.sheets import DEVICES, FULL, INVOICES, a_cost_view
from tests.gui.widgets.eyes import misplaced, name
from tests.gui.widgets.hands import click

DEAREST = replace(
    FULL,
    entries={
        **FULL.entries,
        InputId.OUTAGES: Entry(likely=1000),
        InputId.OUTAGE_HOURS: Entry(likely=1000),
        InputId.INVOICES: Entry(likely=10_000_000),
    },
)
NOTHING = CostSheet(entries={InputId.OUTAGES: Entry(likely=0), InputId.INVOICES: Entry(likely=0)})
SHEETS = [
    EMPTY_SHEET,
    NOTHING,
    FULL,
    DEAREST,
    CostSheet(invoices=INVOICES),
    CostSheet(devices=DEVICES),
]


def all_open(page: CostsPage) -> None:
    """Unfold whatever unfolds."""
    for row in list(page.rows.values())[:3]:
        click(row.unfold)
    click(page.invoices.edit)
    click(page.devices.more)


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("width", [560, 792, 1048, 1688])
def test_nothing_is_wider_than_the_page(
    qtbot: QtBot, show_costs: ShowCosts, width: int, sheet: CostSheet
) -> None:
    page = show_costs(a_cost_view(sheet, language="nl"))
    page.resize(width, 668)
    qtbot.waitUntil(lambda: page.scroll_area.horizontalScrollBar().maximum() == 0)
    assert page.scroll_area.horizontalScrollBar().maximum() == 0


def test_where_a_figure_comes_from_is_never_cut(qtbot: QtBot, show_costs: ShowCosts) -> None:
    row = show_costs(a_cost_view(FULL)).rows[InputId.FEE_MONTH]
    row.chip.setText("Hypothèse 2024")
    row.chip.updateGeometry()
    qtbot.waitUntil(lambda: row.chip.width() >= row.chip.sizeHint().width())
    assert row.chip.y() >= row.field.geometry().bottom()
    assert row.chip.geometry().right() < row.width()
    assert row.field.geometry().right() < row.unfold.x()


def test_no_name_is_cut_however_the_width_changes(qtbot: QtBot, show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL, language="nl"))
    for width in (1134, 330, 460, 1134):
        page.resize(width, 668)
        qtbot.waitUntil(lambda: misplaced(page.figures) == [])
        assert misplaced(page.figures) == []


@pytest.mark.parametrize(("as_tables", "width"), [(False, 912), (True, 912), (False, 600)])
def test_large_text_fits(
    qtbot: QtBot, large_text: None, show_costs: ShowCosts, width: int, *, as_tables: bool
) -> None:
    assert large_text is None
    page = show_costs(a_cost_view(FULL, language="nl"))
    page.resize(width, 600)
    all_open(page)
    if as_tables:
        page.total.as_table.click()
    qtbot.waitUntil(lambda: page.scroll_area.horizontalScrollBar().maximum() == 0)


def test_everything_that_takes_the_keyboard_has_a_name(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    all_open(page)
    QApplication.processEvents()
    stops = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(stops) > 40
    assert [widget for widget in stops if not name(widget)] == []


def test_names_tell_the_unit_and_differ(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    names = [name(row.field) for row in page.rows.values()]
    assert len(set(names)) == len(names)
    assert "hours" in name(page.rows[InputId.OUTAGE_HOURS].field)
    assert "per cent" in name(page.rows[InputId.SHARE_BLOCKED].field)


def test_dark_shows_the_same(dark: None, show_costs: ShowCosts) -> None:
    assert dark is None
    page = show_costs(a_cost_view(FULL))
    assert page.total.chart.isVisible()
    assert not page.grab().isNull()


def test_names_in_the_narrow_column_have_half_of_it_to_themselves(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    for row in page.agreement.rows.values():
        name = row.findChildren(Label)[0]
        assert name.width() >= page.agreement.width() / 2
