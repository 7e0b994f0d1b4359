"""The figures a cost sheet asks, and how one of them is read from a sheet and put into it."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from it_audit_gui.domain.costs.inputs import UNITS, InputId, Unit
from it_audit_gui.domain.costs.rules import CostRules, InputRule, NumberRule
from it_audit_gui.domain.costs.sheet import CostSheet, Entry
from it_audit_gui.records import dataclass


class Extra(StrEnum):
    """Figures of a sheet beside its inputs."""

    PEOPLE = "people"
    REVENUE_PEOPLE = "revenue-people"


Key = InputId | Extra


class Group(StrEnum):
    """What belongs together on the page."""

    OUTAGES = "outages"
    WORK = "work"
    INVOICES = "invoices"
    OVERTIME = "overtime"
    REVENUE = "revenue"
    AGREEMENT = "agreement"


GROUPS: Mapping[Group, tuple[Key, ...]] = {
    Group.OUTAGES: (
        InputId.OUTAGES,
        InputId.OUTAGE_HOURS,
        Extra.PEOPLE,
        InputId.PEOPLE_HIT,
        InputId.SHARE_BLOCKED,
    ),
    Group.WORK: (
        InputId.COMPUTER_USERS,
        InputId.SLOW_MINUTES,
        InputId.HOURLY_COST,
        InputId.WORKING_DAYS,
    ),
    Group.INVOICES: (InputId.INVOICES,),
    Group.OVERTIME: (InputId.OVERTIME_HOURS, InputId.OVERTIME_SURCHARGE),
    Group.REVENUE: (Extra.REVENUE_PEOPLE, InputId.LOST_REVENUE),
    Group.AGREEMENT: (
        InputId.FEE_MONTH,
        InputId.AVOIDED_SHARE,
        InputId.OWN_HOURS,
        InputId.START_COST,
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One figure with its name, unit and limits; ``rule`` derives its ends where it has any."""

    key: Key
    number: NumberRule
    unit: Unit
    rule: InputRule | None = None

    @property
    def ranged(self) -> bool:
        """Whether a low and a high value make sense beside the likely one."""
        rule = self.rule
        return rule is not None and (rule.low_factor, rule.high_factor) != (1, 1)

    @property
    def share(self) -> bool:
        """Whether it is written in per cent."""
        return self.unit is Unit.SHARE

    @property
    def money(self) -> bool:
        """Whether it is an amount."""
        return self.unit.value.startswith("eur")


def asked_in(rules: CostRules, key: Key) -> Asked:
    """A figure as a bank asks it."""
    if isinstance(key, InputId):
        rule = rules.inputs[key]
        return Asked(key=key, number=rule.number, unit=UNITS[key], rule=rule)
    number = rules.people if key is Extra.PEOPLE else rules.revenue_people
    return Asked(key=key, number=number, unit=Unit.PEOPLE)


def entry_of(sheet: CostSheet, key: Key) -> Entry | None:
    """What a sheet has for a figure."""
    if isinstance(key, InputId):
        return sheet.entries.get(key)
    value = sheet.people if key is Extra.PEOPLE else sheet.revenue_people or None
    return None if value is None else Entry(likely=value)


def with_entry(sheet: CostSheet, key: Key, entry: Entry | None) -> CostSheet:
    """The sheet with something else for a figure; without it for ``None``."""
    if isinstance(key, InputId):
        entries = {name: kept for name, kept in sheet.entries.items() if name is not key}
        return replace(sheet, entries=entries if entry is None else {**entries, key: entry})
    value = None if entry is None else int(entry.likely)
    if key is Extra.PEOPLE:
        return replace(sheet, people=value)
    return replace(sheet, revenue_people=value or 0)
