"""How predictable the invoices for IT are, month by month."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from it_audit_gui.domain.costs.rules import InvoiceRules
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.records import dataclass

_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Month:
    """A month of a year; ``month`` is 1-12."""

    year: int
    month: int

    @property
    def count(self) -> int:
        """Months since the beginning of our era, to compute with."""
        return self.year * _YEAR + self.month - 1

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


def month_of(count: int) -> Month:
    """The month with that count."""
    return Month(year=count // _YEAR, month=count % _YEAR + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """An amount (EUR without VAT, not negative) and whether the work was planned, if known."""

    month: Month
    amount: float
    planned: bool | None = None


class InvoiceRule(StrEnum):
    """The rules behind the figures; words and formula stand in the language files."""

    MEAN = "invoices-mean"
    VARIATION = "invoices-variation"
    WORST = "invoices-worst"
    PLANNED = "invoices-planned"
    UNPLANNED = "invoices-unplanned"
    UNKNOWN = "invoices-unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """A figure with its rule and what went into it; ``None`` where the rule has no result."""

    rule: str
    inputs: Mapping[str, float]
    result: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Predictability:
    """Monthly invoices over 12-24 months; a month without one counts as zero.

    ``mean`` is EUR a month, ``variation`` the standard deviation of these months over their mean,
    ``worst`` the highest month over the mean. ``planned``, ``unplanned`` and ``unknown`` are
    shares (0-1) of the total, by what is known of the work. ``left_out`` counts months before the
    period.
    """

    months: Mapping[Month, float]
    worst_month: Month
    mean: Explained
    variation: Explained
    worst: Explained
    planned: Explained
    unplanned: Explained
    unknown: Explained
    left_out: int


def predictability(invoices: Sequence[Invoice], rules: InvoiceRules) -> Predictability:
    """How predictable they are, from the first month to the last, at most the latest 24.

    Raises ``AuditError`` without invoices or over too few months.
    """
    if not invoices:
        raise AuditError("invoices-empty")
    first, last = (pick(item.month.count for item in invoices) for pick in (min, max))
    start = max(first, last - rules.most_months + 1)
    if last - start + 1 < rules.least_months:
        raise AuditError("invoices-too-few", months=last - start + 1, least=rules.least_months)
    counted = [item for item in invoices if item.month.count >= start]
    months = {month_of(count): 0.0 for count in range(start, last + 1)}
    for item in counted:
        months[item.month] += rules.amount.checked(item.amount)
    return _described(months, counted, start - first)


def _described(
    months: Mapping[Month, float], counted: Iterable[Invoice], left_out: int
) -> Predictability:
    from statistics import fmean, pstdev  # noqa: PLC0415 - slow to load, for invoices only

    amounts = list(months.values())
    total, mean = sum(amounts), fmean(amounts)
    worst_month = max(months, key=lambda month: (months[month], -month.count))
    shares = {True: 0.0, False: 0.0, None: 0.0}
    for item in counted:
        shares[item.planned] += item.amount
    return Predictability(
        months=months,
        worst_month=worst_month,
        mean=Explained(
            rule=InvoiceRule.MEAN, inputs={"total": total, "months": len(amounts)}, result=mean
        ),
        variation=_ratio(InvoiceRule.VARIATION, "deviation", pstdev(amounts), "mean", mean),
        worst=_ratio(InvoiceRule.WORST, "worst", months[worst_month], "mean", mean),
        planned=_ratio(InvoiceRule.PLANNED, "planned", shares[True], "total", total),
        unplanned=_ratio(InvoiceRule.UNPLANNED, "unplanned", shares[False], "total", total),
        unknown=_ratio(InvoiceRule.UNKNOWN, "unknown", shares[None], "total", total),
        left_out=left_out,
    )


def _ratio(rule: InvoiceRule, over: str, part: float, under: str, whole: float) -> Explained:
    result = part / whole if whole else None
    return Explained(rule=rule, inputs={over: part, under: whole}, result=result)
