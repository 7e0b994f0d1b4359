"""Invoices added up by month, by what is known of the work."""

from collections.abc import Mapping, Sequence

from it_audit_gui.domain.costs.predictability import Invoice, Month, month_of
from it_audit_gui.gui.costs.typed_number import written
from it_audit_gui.records import dataclass

_MOST_MONTHS = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthTotal:
    """The amounts of a month, EUR."""

    planned: float = 0.0
    unplanned: float = 0.0
    unknown: float = 0.0

    @property
    def total(self) -> float:
        """All of them."""
        return self.planned + self.unplanned + self.unknown


def month_totals(invoices: Sequence[Invoice]) -> Mapping[Month, MonthTotal]:
    """Every month from the first to the last, at most the latest 24; months without count zero."""
    if not invoices:
        return {}
    last = max(item.month.count for item in invoices)
    first = max(min(item.month.count for item in invoices), last - _MOST_MONTHS + 1)
    return {
        month_of(count): _total([item for item in invoices if item.month.count == count])
        for count in range(first, last + 1)
    }


def as_text(invoices: Sequence[Invoice], planned: str, unplanned: str) -> str:
    """Invoices as they can be typed again: a line each, with the words for planned and not."""
    words = {True: planned, False: unplanned, None: ""}
    return "\n".join(
        f"{item.month};{written(item.amount, cents=True)};{words[item.planned]}".rstrip(";")
        for item in invoices
    )


def _total(invoices: Sequence[Invoice]) -> MonthTotal:
    def of(planned: bool | None) -> float:
        return sum(item.amount for item in invoices if item.planned is planned)

    return MonthTotal(planned=of(True), unplanned=of(False), unknown=of(None))
