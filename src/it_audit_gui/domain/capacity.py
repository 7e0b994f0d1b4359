"""What a firm can put into its plan: its own working days, and money."""

from it_audit_gui.domain.costs.rules import NumberRule
from it_audit_gui.domain.rules import PlanRules
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CapacityEntry:
    """What the firm entered: its own working days a month, EUR a year without VAT.

    ``None`` leaves a figure to the bank's default.
    """

    days_per_month: float | None = None
    budget_year: float | None = None


NOT_ENTERED = CapacityEntry()


@dataclass(frozen=True, slots=True, kw_only=True)
class CapacityRules:
    """The bank's limits of what can be entered."""

    days_per_month: NumberRule
    budget_year: NumberRule

    def checked(self, entry: CapacityEntry) -> CapacityEntry:
        """The entry as it is kept; raises ``AuditError`` naming the field that cannot be meant."""
        return CapacityEntry(
            days_per_month=_checked(self.days_per_month, entry.days_per_month),
            budget_year=_checked(self.budget_year, entry.budget_year),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity:
    """What the firm can put in: its own working days a month, EUR a year.

    A figure that is *assumed* is the bank's default, not the firm's own.
    """

    days_per_month: float
    budget_year: float
    days_assumed: bool = False
    budget_assumed: bool = False


def capacity_of(rules: PlanRules, entry: CapacityEntry = NOT_ENTERED) -> Capacity:
    """What the firm entered, with the bank's default for what it did not."""
    days, budget = entry.days_per_month, entry.budget_year
    return Capacity(
        days_per_month=rules.days_per_month if days is None else days,
        budget_year=rules.budget_year if budget is None else budget,
        days_assumed=days is None,
        budget_assumed=budget is None,
    )


def _checked(rule: NumberRule, value: float | None) -> float | None:
    return None if value is None else rule.checked(value)
