"""Invoices as text: typed line by line, or pasted or exported as CSV.

A row is a month, an amount without VAT and, if known, whether the work was planned. Columns are
divided by semicolons, tabs or commas, in that order, or by spaces where a person typed. A first row
that names its columns may have them in any order, among others.
"""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence

from it_audit_gui.domain.costs.predictability import Invoice, Month
from it_audit_gui.domain.costs.rules import NumberRule
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.month_names import folded, month_in, planned_in

_ROWS = 10_000
_MONTH, _AMOUNT, _PLANNED = range(3)
_INVOICE_DATES = ("invoice date", "factuurdatum", "date de facture", "rechnungsdatum")
_HEADINGS = (
    frozenset(["month", "maand", "mois", "monat", "date", "datum", *_INVOICE_DATES]),
    frozenset(["amount", "bedrag", "montant", "betrag", "total", "totaal"]),
    frozenset(["planned", "gepland", "planifie", "prevu", "geplant"]),
)
_AS_TYPED: Mapping[int, int] = {_MONTH: 0, _AMOUNT: 1, _PLANNED: 2}

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
    places = _named_columns(rows[0][1]) if rows else None
    found = tuple(
        _invoice(row, places or _AS_TYPED, amounts) for row in (rows[1:] if places else rows)
    )
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
    return "," if _named_columns(first.split(",")) else None


def _typed(line: str) -> Sequence[str]:
    found = _TYPED.fullmatch(line.strip())
    if found is None:
        return [line.strip()]
    return [found["month"], found["amount"], found["planned"] or ""]


def _named_columns(cells: Sequence[str]) -> Mapping[int, int] | None:
    """Where month, amount and planned stand, if the row names at least the first two."""
    names = [folded(cell.strip('" ')) for cell in cells]
    places = {
        kind: next(place for place, name in enumerate(names) if name in known)
        for kind, known in enumerate(_HEADINGS)
        if known & set(names)
    }
    return places if {_MONTH, _AMOUNT} <= places.keys() else None


def _invoice(row: Row, places: Mapping[int, int], amounts: NumberRule) -> Invoice:
    number, cells = row
    most = max(places[_MONTH], places[_AMOUNT])
    if len(cells) <= most or (places is _AS_TYPED and any(cells[len(_HEADINGS) :])):
        column = min(len(cells), len(_HEADINGS)) + 1
        raise AuditError("invoices-columns", row=number, column=column)
    return Invoice(
        month=_month(cells[places[_MONTH]], number, places[_MONTH] + 1),
        amount=_amount(cells[places[_AMOUNT]], number, places[_AMOUNT] + 1, amounts),
        planned=_planned(cells, number, places.get(_PLANNED)),
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
