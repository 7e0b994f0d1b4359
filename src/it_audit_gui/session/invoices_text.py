"""Invoices as text: typed line by line, or pasted or exported as CSV.

A row is a month, an amount without VAT and, if known, whether the work was planned. Columns are
divided by semicolons, tabs or commas, in that order, or by spaces where a person typed. A first row
that names its columns may have them in any order, among others; the kind of work is then found by
what stands in its column as well.
"""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence

from it_audit_gui.domain.costs.predictability import Invoice, Month
from it_audit_gui.domain.costs.rules import NumberRule
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.invoice_columns import (
    AMOUNT,
    AS_TYPED,
    MONTH,
    PLANNED,
    named_columns,
    with_kind_of_work,
)
from it_audit_gui.session.month_names import month_in, planned_in

_ROWS = 10_000

_NUMBER = r"(?:€|eur)?\s*-?\d[\d.,'’\s]*(?:€|eur)?"
# A month with a year of four digits, else a name or a number with one of two.
_MONTHS = (
    r".*?\b(?:19|20)\d\d(?:[-/.]\d{1,2}){0,2}"
    r"|(?:\d{1,2}[-/. ]+)?[^\W\d_]{3,}[-/. ]*['’]?\d\d"
    r"|\d{1,2}(?:[-/.]\d{1,2})?[-/.]\d\d"
)
_TYPED = re.compile(
    rf"(?P<month>{_MONTHS})[\s:,]+(?P<amount>{_NUMBER})"
    r"(?:[\s,]+(?P<planned>\D*))?",
    re.IGNORECASE,
)
# What spreadsheets put above a table to tell each other; not a row of it.
_TOLD_DIVIDER = re.compile(r'\s*"?sep=.?"?[\s;,]*', re.IGNORECASE)
_AMOUNTS = tuple(
    re.compile(form, re.ASCII)
    for form in (
        r"(?P<whole>\d+)(?:[.,](?P<part>\d{1,2}))?",
        r"(?P<whole>\d{1,3}(?:[.]\d{3})+)(?:,(?P<part>\d{1,2}))?",
        r"(?P<whole>\d{1,3}(?:,\d{3})+)(?:[.](?P<part>\d{1,2}))?",
    )
)

Row = tuple[int, Sequence[str]]


def decoded(content: bytes) -> str:
    """The text of a file in UTF-8, with or without a byte order mark.

    Raises ``AuditError`` naming row and column of the first byte that is something else.
    """
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        row = before.count(b"\n") + 1
        line = before[before.rfind(b"\n") + 1 :].decode("utf-8-sig")
        columns = max(line.count(mark) for mark in ";\t,") + 1
        raise AuditError("invoices-encoding", row=row, column=columns) from None


def parse_invoices(text: str, amounts: NumberRule) -> tuple[Invoice, ...]:
    """The invoices in the order written; raises ``AuditError`` naming row and column.

    ``amounts`` limits an invoice.
    """
    rows = list(_rows(text.removeprefix("\ufeff")))
    if len(rows) > _ROWS:
        raise AuditError("invoices-too-large", limit=_ROWS)
    places: Mapping[int, int] | None = named_columns(rows[0][1]) if rows else None
    if places is not None:
        rows = rows[1:]
        places = with_kind_of_work(places, [cells for _, cells in rows])
    found = tuple(_invoice(row, places or AS_TYPED, amounts) for row in rows)
    if not found:
        raise AuditError("invoices-empty")
    return found


def _rows(text: str) -> Iterator[Row]:
    """Rows that say something, with the number of their line."""
    lines = ["" if _TOLD_DIVIDER.fullmatch(line) else line for line in text.splitlines()]
    divider = _divider(lines)
    if divider is None:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield number, _typed(line)
        return
    reader = csv.reader(lines, delimiter=divider)
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield reader.line_num, [cell.strip() for cell in cells]
    except csv.Error:
        raise AuditError("invoices-columns", row=reader.line_num, column=1) from None


def _divider(lines: Sequence[str]) -> str | None:
    """What divides the columns; a comma only where the first row names them."""
    for mark in ";\t":
        if any(mark in line for line in lines):
            return mark
    first = next((line for line in lines if line.strip()), "")
    return "," if named_columns(first.split(",")) else None


def _typed(line: str) -> Sequence[str]:
    found = _TYPED.fullmatch(line.strip())
    if found is None:
        return [line.strip()]
    return [found["month"], found["amount"], found["planned"] or ""]


def _invoice(row: Row, places: Mapping[int, int], amounts: NumberRule) -> Invoice:
    number, cells = row
    most = max(places[MONTH], places[AMOUNT])
    if len(cells) <= most or (places is AS_TYPED and any(cells[len(AS_TYPED) :])):
        column = min(len(cells), len(AS_TYPED)) + 1
        raise AuditError("invoices-columns", row=number, column=column)
    return Invoice(
        month=_month(cells[places[MONTH]], number, places[MONTH] + 1),
        amount=_amount(cells[places[AMOUNT]], number, places[AMOUNT] + 1, amounts),
        planned=_planned(cells, number, places.get(PLANNED)),
    )


def _month(text: str, row: int, column: int) -> Month:
    month = month_in(text)
    if month is None:
        raise AuditError("invoices-month", row=row, column=column, value=text)
    return month


def _amount(text: str, row: int, column: int, amounts: NumberRule) -> float:
    written = re.sub(r"€|eur|[\s'’]", "", text.casefold())
    for form in _AMOUNTS:
        found = form.fullmatch(written)
        if found:
            whole = re.sub(r"\D", "", found["whole"])
            value = float(f"{whole}.{found['part'] or 0}")
            if value <= amounts.most:
                return value
    raise AuditError(
        "invoices-amount", row=row, column=column, value=text, limit=f"{amounts.most:.0f}"
    )


def _planned(cells: Sequence[str], row: int, place: int | None) -> bool | None:
    if place is None or place >= len(cells):
        return None
    try:
        return planned_in(cells[place])
    except ValueError:
        raise AuditError(
            "invoices-planned", row=row, column=place + 1, value=cells[place]
        ) from None
