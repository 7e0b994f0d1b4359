"""The numbers behind the cost of break/fix, read from ``costs.toml`` of a bank version."""

from collections.abc import Iterator, Mapping
from typing import Any

from it_audit_gui.domain.context import FactKind
from it_audit_gui.domain.costs.inputs import UNITS, InputId, Origin, OriginKind
from it_audit_gui.domain.costs.rules import (
    CostRules,
    DeviceRules,
    InputRule,
    InvoiceRules,
    NumberRule,
    RestoreRules,
)
from it_audit_gui.domain.dated_facts import DatedFactId
from it_audit_gui.domain.ids import FactId

Table = Mapping[str, Any]


def assemble_costs(table: Table, words: Table) -> CostRules:
    """Rules and labels put together; takes checked content for granted."""
    fields, devices, invoices = words["fields"], table["devices"], table["invoices"]
    least, most = invoices["months"]
    return CostRules(
        people=_count(fields["people"], table["people"]["most"]),
        people_fact=FactId(table["people"]["firm_fact"]),
        revenue_people=_count(fields["revenue-people"], table["revenue-people"]["most"]),
        inputs={key: _input(table["inputs"][key], words["inputs"][key]) for key in InputId},
        devices=DeviceRules(
            number=_count(fields["number"], devices["number"]),
            life=_count(fields["life"], devices["life"]),
            price=NumberRule(label=fields["price"], most=devices["price"]),
            bought=_count(fields["bought"], devices["bought"]),
            oldest=devices["oldest"],
            years=devices["years"],
        ),
        invoices=InvoiceRules(
            amount=NumberRule(label=fields["amount"], most=invoices["amount"]),
            least_months=least,
            most_months=most,
        ),
        restore=RestoreRules(
            gigabytes=NumberRule(label="", most=table["restore"]["gigabytes"]),
            megabits_per_second=NumberRule(
                label="", most=table["restore"]["megabits_per_second"], above_zero=True
            ),
        ),
        derived=Origin(kind=OriginKind.ASSUMED, **table["derived"]),
    )


def cost_faults(table: Table, facts: Table, structure: Table) -> Iterator[str]:
    """What does not fit in a ``costs.toml``.

    ``facts`` is the file of a country it relies on, ``structure`` the bank it belongs to.
    """
    rows, units = table["inputs"], {row["id"]: row["unit"] for row in facts["facts"]}
    yield from (f"costs: no input {key}" for key in InputId if key not in rows)
    for key, row in rows.items():
        if key not in set(InputId):
            yield f"costs: {key} belongs to nothing"
            continue
        low, high = row["factors"]
        if not 0 <= low <= 1 <= high:
            yield f"costs: factors of {key} do not enclose 1"
        fact = row.get("fact")
        if fact is not None and units.get(fact) != UNITS[InputId(key)]:
            yield f"costs: {key} has no fact {fact} in {UNITS[InputId(key)]}"
    counts = {row["id"] for row in structure["context"] if row["kind"] == FactKind.NUMBER}
    for key, row in (("people", table["people"]), *rows.items()):
        fact = row.get("firm_fact")
        if fact is not None and fact not in counts:
            yield f"costs: {key} has no number of the organisation {fact}"


def _input(row: Table, label: str) -> InputRule:
    low, high = row["factors"]
    return InputRule(
        number=NumberRule(label=label, most=row["most"], above_zero=row.get("above_zero", False)),
        low_factor=low,
        high_factor=high,
        fact=DatedFactId(row["fact"]) if "fact" in row else None,
        firm_fact=FactId(row["firm_fact"]) if "firm_fact" in row else None,
    )


def _count(label: str, most: int) -> NumberRule:
    return NumberRule(label=label, most=most, above_zero=True, whole=True)
