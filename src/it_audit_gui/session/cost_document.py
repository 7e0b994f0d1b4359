"""What a person or a script says about costs: INPUTS.json, or a list of invoices as CSV.

Only the shape is judged here, and what a list alone can tell, such as too few months; whether the
figures can be meant is judged where they are kept. ``docs/cli.md`` describes the document.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.predictability import Invoice, predictability
from it_audit_gui.domain.costs.replacement import Devices, devices_of
from it_audit_gui.domain.costs.restoring import restore_hours
from it_audit_gui.domain.costs.rules import CostRules, DeviceRules, InvoiceRules, NumberRule
from it_audit_gui.domain.costs.sheet import CostSheet, Entry
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.json_document import (
    Table,
    number_in,
    read_bytes,
    read_json,
    table_in,
    text_in,
    wrong,
)
from it_audit_gui.session.month_names import month_in

_KEYS = frozenset({"people", "revenue_people", "inputs", "invoices", "devices"})
_ENTRY_KEYS = frozenset({"likely", "low", "high"})
_RESTORED_KEYS = frozenset({"restore", "low", "high"})
_RESTORE_KEYS = frozenset({"start_hours", "gigabytes", "megabits_per_second"})
_INVOICE_KEYS = frozenset({"month", "amount", "planned"})
_DEVICE_KEYS = frozenset({"kind", "number", "bought", "life", "price"})


def read_costs(path: Path, before: CostSheet, rules: CostRules, on: date) -> CostSheet:
    """The sheet with what a file says in place of what it had.

    A file that ends in ``.csv`` holds invoices, any other INPUTS.json. ``on`` is today. Raises
    ``AuditError`` naming the place, or the row and column, that is wrong.
    """
    if path.suffix.lower() != ".csv":
        return joined_costs(read_json(path), before, rules, on)
    # The reader of tables is slow to load and rarely needed.
    from it_audit_gui.session.invoices_text import decoded  # noqa: PLC0415

    return replace(before, invoices=_invoices(decoded(read_bytes(path)), "", rules.invoices))


def joined_costs(
    content: object, before: CostSheet, rules: CostRules, on: date, place: str = ""
) -> CostSheet:
    """The sheet with what INPUTS.json, already parsed, says in place of what it had.

    A key left out leaves what there was, ``null`` takes it away. ``place`` is where it stands in a
    larger document.
    """
    said, inside = table_in(content, place or "document", _KEYS), f"{place}." if place else ""
    entries = _entries(said.get("inputs", {}), f"{inside}inputs", before.entries, rules)
    sheet = replace(before, entries=entries)
    if "people" in said:
        sheet = replace(sheet, people=_people(said["people"], f"{inside}people", rules.people))
    if "revenue_people" in said:
        value = said["revenue_people"]
        people = 0 if value is None else number_in(value, f"{inside}revenue_people")
        sheet = replace(sheet, revenue_people=rules.checked_revenue_people(people))
    if "invoices" in said:
        found = _invoices(said["invoices"], f"{inside}invoices", rules.invoices)
        sheet = replace(sheet, invoices=found)
    if "devices" in said:
        lines = _devices(said["devices"], f"{inside}devices", rules.devices, on.year)
        sheet = replace(sheet, devices=lines)
    return sheet


def _people(value: object, place: str, rule: NumberRule) -> int | None:
    return None if value is None else int(rule.checked(number_in(value, place)))


def _entries(
    content: object, place: str, before: Mapping[InputId, Entry], rules: CostRules
) -> Mapping[InputId, Entry]:
    entries = dict(before)
    for key, value in table_in(content, place, frozenset(InputId)).items():
        if value is None:
            entries.pop(InputId(key), None)
        else:
            entries[InputId(key)] = _entry(InputId(key), value, f"{place}.{key}", rules)
    return entries


def _entry(key: InputId, value: object, place: str, rules: CostRules) -> Entry:
    if not isinstance(value, dict):
        return Entry(likely=number_in(value, place))
    if key is InputId.OUTAGE_HOURS and "restore" in value:
        row = table_in(value, place, _RESTORED_KEYS)
        likely = _restoring(row["restore"], f"{place}.restore", rules)
    else:
        row = table_in(value, place, _ENTRY_KEYS)
        likely = number_in(row.get("likely"), f"{place}.likely")
    return Entry(likely=likely, low=_end(row, "low", place), high=_end(row, "high", place))


def _restoring(content: object, place: str, rules: CostRules) -> float:
    """Hours until the data of an outage is back."""
    row = table_in(content, place, _RESTORE_KEYS)

    def checked(key: str, rule: NumberRule) -> float:
        where = f"{place}.{key}"
        return replace(rule, label=where).checked(number_in(row.get(key), where))

    return restore_hours(
        checked("start_hours", rules.inputs[InputId.OUTAGE_HOURS].number),
        checked("gigabytes", rules.restore.gigabytes),
        checked("megabits_per_second", rules.restore.megabits_per_second),
    )


def _end(row: Table, key: str, place: str) -> float | None:
    value = row.get(key)
    return None if value is None else number_in(value, f"{place}.{key}")


def _invoices(content: object, place: str, rules: InvoiceRules) -> tuple[Invoice, ...]:
    """The invoices of a list or of a table as one text; they must make a picture."""
    if content is None:
        return ()
    if isinstance(content, str):
        # As above.
        from it_audit_gui.session.invoices_text import parse_invoices  # noqa: PLC0415

        found = parse_invoices(content, rules.amount)
    elif isinstance(content, list):
        found = tuple(
            _invoice(value, f"{place}[{row}]", row + 1, rules) for row, value in enumerate(content)
        )
    else:
        wrong(place, "[{month, amount, planned}] | text")
    predictability(found, rules)
    return found


def _invoice(value: object, place: str, row: int, rules: InvoiceRules) -> Invoice:
    said = table_in(value, place, _INVOICE_KEYS)
    text = text_in(said, "month", place)
    month = month_in(text)
    if month is None:
        raise AuditError("invoices-month", row=row, column="month", value=text)
    planned = said.get("planned")
    if planned is not None and not isinstance(planned, bool):
        wrong(f"{place}.planned", "true | false | null")
    amount = _amount(number_in(said.get("amount"), f"{place}.amount"), row, rules.amount)
    return Invoice(month=month, amount=amount, planned=planned)


def _amount(value: float, row: int, rule: NumberRule) -> float:
    try:
        return rule.checked(value)
    except AuditError:
        limit = f"{rule.most:.0f}"
        raise AuditError(
            "invoices-amount", row=row, column="amount", value=value, limit=limit
        ) from None


def _devices(content: object, place: str, rules: DeviceRules, year: int) -> tuple[Devices, ...]:
    if content is None:
        return ()
    if not isinstance(content, list):
        wrong(place, "[{kind, number, bought, life, price}]")
    return tuple(_line(value, f"{place}[{row}]", rules, year) for row, value in enumerate(content))


def _line(value: object, place: str, rules: DeviceRules, year: int) -> Devices:
    row = table_in(value, place, _DEVICE_KEYS)
    if not text_in(row, "kind", place).strip():
        wrong(f"{place}.kind", "text")
    for key in ("number", "bought", "life", "price"):
        number_in(row.get(key), f"{place}.{key}")
    try:
        return devices_of(row, _told_with(place, rules), year)
    except AuditError as error:
        if error.error_id != "device-year":
            raise
        wrong(f"{place}.bought", f"{year - rules.oldest}–{year}")


def _told_with(place: str, rules: DeviceRules) -> DeviceRules:
    """The same limits; a message also says which line it is about."""
    number, bought, life, price = (
        replace(rule, label=f"{rule.label} ({place})")
        for rule in (rules.number, rules.bought, rules.life, rules.price)
    )
    return replace(rules, number=number, bought=bought, life=life, price=price)
