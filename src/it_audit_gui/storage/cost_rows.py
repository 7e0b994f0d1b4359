"""Rows of the file for what a firm entered about its costs."""

import re
from collections.abc import Sequence

from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.predictability import Invoice, Month
from it_audit_gui.domain.costs.replacement import Devices
from it_audit_gui.domain.costs.sheet import CostSheet, Entry
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.storage.digests import Value
from it_audit_gui.storage.rows import amount, as_amount, number, text
from it_audit_gui.storage.tables import Row

_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])", re.ASCII)


def entry_row(assessment: AssessmentId, wanted: InputId, entry: Entry) -> Row:
    """The row of one figure; ends that were not entered are left open."""
    ends = (None if end is None else as_amount(end) for end in (entry.low, entry.high))
    return (assessment, wanted.value, as_amount(entry.likely), *ends)


def entry_of(row: Sequence[Value]) -> tuple[InputId, Entry]:
    """One figure: input, likely, low, high."""
    wanted, likely, low, high = row
    return InputId(text(wanted)), Entry(
        likely=amount(likely),
        low=None if low is None else amount(low),
        high=None if high is None else amount(high),
    )


def people_row(assessment: AssessmentId, sheet: CostSheet) -> Row:
    """The row of how many people there are."""
    return (assessment, sheet.people, sheet.revenue_people)


def people_of(row: Sequence[Value]) -> tuple[int | None, int]:
    """How many people there are: people, revenue_people."""
    people, revenue_people = row
    return None if people is None else number(people), number(revenue_people)


def invoice_rows(assessment: AssessmentId, sheet: CostSheet) -> list[Row]:
    """The rows of the invoices, in order."""
    return [
        (
            assessment,
            place,
            str(item.month),
            as_amount(item.amount),
            None if item.planned is None else int(item.planned),
        )
        for place, item in enumerate(sheet.invoices)
    ]


def invoice_of(row: Sequence[Value]) -> Invoice:
    """An invoice: position, month, amount, planned."""
    _, month, euros, planned = row
    written = _MONTH.fullmatch(text(month))
    if written is None:
        raise ValueError(month)
    return Invoice(
        month=Month(year=int(written[1]), month=int(written[2])),
        amount=amount(euros),
        planned=None if planned is None else bool(number(planned)),
    )


def device_rows(assessment: AssessmentId, sheet: CostSheet) -> list[Row]:
    """The rows of the devices, in order."""
    return [
        (assessment, place, item.kind, item.number, item.bought, item.life, as_amount(item.price))
        for place, item in enumerate(sheet.devices)
    ]


def devices_of(row: Sequence[Value]) -> Devices:
    """Devices of one kind: position, kind, number, bought, life, price."""
    _, kind, count, bought, life, price = row
    return Devices(
        kind=text(kind),
        number=number(count),
        bought=number(bought),
        life=number(life),
        price=amount(price),
    )
