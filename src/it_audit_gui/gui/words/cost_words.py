"""Amounts, figures and units in the words of the window."""

from PySide6.QtCore import QLocale, QObject

from it_audit_gui.domain.costs.figures import Figure, RuleId
from it_audit_gui.domain.costs.inputs import Unit
from it_audit_gui.domain.costs.rounding import rounded
from it_audit_gui.domain.costs.spread import Range
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.wording import without_shared_unit

_DECIMALS = 2


class CostWords(QObject):
    """A class, since only those are translated in the plural."""

    def estimate(self, amount: float) -> str:
        """An estimated amount, rounded by its size."""
        return self.euro(rounded(amount))

    def euro(self, amount: float) -> str:
        """An amount in whole euros."""
        shown = fill(self.tr("€%1", "an amount"), QLocale().toString(int(abs(amount) + 0.5)))
        return shown if amount >= 0 else f"\N{MINUS SIGN}{shown}"

    def number_only(self, amount: float) -> str:
        """An amount in whole euros without the sign, where many stand together."""
        return QLocale().toString(int(amount + 0.5))

    def times(self, value: float) -> str:
        """How many times, with one decimal."""
        return QLocale().toString(value, "f", 1)

    def result(self, value: float, unit: Unit) -> str:
        """A result, rounded by its size: an amount, or hours without their unit."""
        if unit is Unit.HOURS_PER_YEAR:
            return QLocale().toString(int(rounded(value) + 0.5))
        return self.estimate(value)

    def span(self, found: Range, unit: Unit = Unit.EUR_PER_YEAR) -> str:
        """From what one in ten possible results stays below, to what nine in ten do."""
        return self.between(self.result(found.p10, unit), self.result(found.p90, unit))

    def hours(self, figure: Figure) -> str:
        """The same for hours."""
        return self.span(figure.range, Unit.HOURS_PER_YEAR)

    def between(self, low: str, high: str) -> str:
        """Two ends; one where they read the same."""
        if low == high:
            return low
        return fill(self.tr("%1 to %2", "two ends"), without_shared_unit(low, high), high)

    def number(self, value: float, unit: Unit) -> str:
        """A figure as exact as it was entered."""
        if unit is Unit.SHARE:
            return formats.percent(100 * value)
        exact = value == int(value)
        shown = QLocale().toString(float(value), "f", 0 if exact else _DECIMALS)
        if unit.value.startswith("eur"):
            return fill(self.tr("€%1", "an amount"), shown)
        return shown if exact else QLocale().toString(round(value, 1), "g", 6)

    def unit(self, unit: Unit) -> str:
        """What a figure is counted in."""
        return {
            Unit.PER_YEAR: self.tr("number"),
            Unit.HOURS: self.tr("hours"),
            Unit.HOURS_PER_YEAR: self.tr("hours per year"),
            Unit.MINUTES_PER_DAY: self.tr("minutes per day"),
            Unit.DAYS_PER_YEAR: self.tr("days per year"),
            Unit.PEOPLE: self.tr("people"),
            Unit.SHARE: self.tr("per cent"),
            Unit.EUR: self.tr("euro, without VAT"),
            Unit.EUR_PER_HOUR: self.tr("euro per hour"),
            Unit.EUR_PER_MONTH: self.tr("euro per month, without VAT"),
            Unit.EUR_PER_YEAR: self.tr("euro per year, without VAT"),
        }[unit]

    def rule(self, rule: RuleId) -> str:
        """The name of a yearly amount."""
        return {
            RuleId.VISIBLE: self.tr("Invoices"),
            RuleId.OUTAGE_COST: self.tr("Standstill"),
            RuleId.SLOW_COST: self.tr("Slow IT"),
            RuleId.OVERTIME_COST: self.tr("Overtime"),
            RuleId.REVENUE_LOST: self.tr("Lost revenue"),
            RuleId.TOTAL: self.tr("Together"),
        }.get(rule, "")
