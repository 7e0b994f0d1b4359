"""Whether what was entered about costs can be meant."""

from dataclasses import asdict, replace

from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.costing.firm import inputs_of_firm, people_of
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.predictability import Invoice
from it_audit_gui.domain.costs.replacement import Devices, devices_of, line_of
from it_audit_gui.domain.costs.rules import CostRules, InputRule
from it_audit_gui.domain.costs.sheet import DEVICE_LIMIT, INVOICE_LIMIT, CostSheet, Entry
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.questionnaire import Questionnaire


def checked_sheet(
    questionnaire: Questionnaire, facts: Facts, sheet: CostSheet, year: int
) -> CostSheet:
    """The sheet as it is kept in that year.

    Raises ``AuditError`` naming the field that cannot be meant, or what does not fit together.
    A list of invoices may be too short for a picture: it can still grow.
    """
    rules = questionnaire.costs
    if len(sheet.invoices) > INVOICE_LIMIT:
        raise AuditError("invoices-too-large", limit=INVOICE_LIMIT)
    if len(sheet.devices) > DEVICE_LIMIT:
        raise AuditError("devices-too-many", limit=DEVICE_LIMIT)
    people, revenue_people = checked_people(rules, sheet.people, sheet.revenue_people)
    checked = CostSheet(
        entries={
            key: checked_entry(rules.inputs[key], sheet.entries[key]) for key in _given(sheet)
        },
        people=people,
        revenue_people=revenue_people,
        invoices=tuple(checked_invoice(rules, item) for item in sheet.invoices),
        devices=tuple(devices_of(asdict(item), rules.devices, year) for item in sheet.devices),
    )
    if people_of(rules, facts, checked) is not None:
        inputs_of_firm(questionnaire, facts, checked)
    return checked


def checked_entry(rule: InputRule, entry: Entry) -> Entry:
    """The entry in numbers as they are kept; raises ``AuditError`` naming the field."""
    span = rule.span(entry.likely, entry.low, entry.high)
    return Entry(
        likely=span.likely,
        low=None if entry.low is None else span.low,
        high=None if entry.high is None else span.high,
    )


def checked_people(
    rules: CostRules, people: int | None, revenue_people: int
) -> tuple[int | None, int]:
    """How many there are, if it was entered, and of whom revenue is lost instead of wages."""
    counted = None if people is None else int(rules.people.checked(people))
    return counted, rules.checked_revenue_people(revenue_people)


def checked_invoice(rules: CostRules, invoice: Invoice) -> Invoice:
    """The invoice as it is kept; raises ``AuditError`` where its amount cannot be."""
    return replace(invoice, amount=rules.invoices.amount.checked(invoice.amount))


def checked_line(rules: CostRules, devices: Devices) -> Devices:
    """The line as it is kept, however long ago; raises ``AuditError`` where it cannot be meant."""
    return line_of(asdict(devices), rules.devices)


def _given(sheet: CostSheet) -> list[InputId]:
    """Always in the same order, whatever was entered first."""
    return [key for key in InputId if key in sheet.entries]
