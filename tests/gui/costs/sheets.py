"""Sheets as firms fill them in, and views of them."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.predictability import Invoice, month_of
from it_audit_gui.domain.costs.replacement import Devices
from it_audit_gui.domain.costs.sheet import EMPTY_SHEET, CostSheet, Entry
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.costs.figure import Key
from it_audit_gui.gui.costs.figure_row import FigureRow
from tests.builders import the_bank
from tests.gui.factories import a_view

FIRM: dict[str, str | int] = {"people": 12, "computer-users": 9, "country": "be"}
OUTAGES = CostSheet(
    entries={
        InputId.OUTAGES: Entry(likely=5),
        InputId.OUTAGE_HOURS: Entry(likely=3),
        InputId.PEOPLE_HIT: Entry(likely=5),
        InputId.SHARE_BLOCKED: Entry(likely=0.6),
    }
)
INVOICES = tuple(
    Invoice(
        month=month_of(2025 * 12 + place), amount=100.0 * (1 + place % 3), planned=place % 2 > 0
    )
    for place in range(14)
)
DEVICES = (
    Devices(kind="Server", number=1, bought=2021, life=6, price=5200),
    Devices(kind="Laptop", number=4, bought=2016, life=5, price=1100),
)
FULL = replace(
    OUTAGES,
    entries={
        **OUTAGES.entries,
        InputId.INVOICES: Entry(likely=3900),
        InputId.SLOW_MINUTES: Entry(likely=6),
        InputId.FEE_MONTH: Entry(likely=350),
        InputId.AVOIDED_SHARE: Entry(likely=0.5),
    },
    invoices=INVOICES,
    devices=DEVICES,
)


def a_cost_view(
    costs: CostSheet = EMPTY_SHEET,
    *,
    facts: dict[str, str | int] | None = None,
    language: str = "en",
    read_only: bool = False,
) -> View:
    """An audit with a sheet and no answers."""
    known = FIRM if facts is None else facts
    return a_view(the_bank(language), facts=known, costs=costs, read_only=read_only)


def write(row: FigureRow, text: str) -> None:
    """Type over what a field has, key by key."""
    row.field.setFocus()
    row.field.selectAll()
    if text:
        QTest.keyClicks(row.field, text)
    else:
        QTest.keyClick(row.field, Qt.Key.Key_Delete)


def leave(row: FigureRow) -> None:
    """Leave a field by Tab."""
    QTest.keyClick(row.field, Qt.Key.Key_Tab)


def likely(sheet: object, key: Key) -> float:
    """The likely value a sheet has for an input."""
    assert isinstance(sheet, CostSheet)
    assert isinstance(key, InputId)
    return sheet.entries[key].likely
