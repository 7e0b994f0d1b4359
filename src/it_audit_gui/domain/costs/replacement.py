"""Replacing devices at the end of their life: what the coming years cost, and what to set aside."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from it_audit_gui.domain.costs.rules import DeviceRules
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.records import dataclass

KIND_LENGTH = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Devices:
    """A number of devices of one kind, bought in one year.

    ``life`` is in years, ``price`` in EUR a piece without VAT. Made by ``devices_of``.
    """

    kind: str
    number: int
    bought: int
    life: int
    price: float

    @property
    def cost(self) -> float:
        """Replacing them all once, EUR."""
        return self.number * self.price

    def due(self, first: int, years: int) -> Iterator[int]:
        """Years they are replaced in; what is overdue falls in the first."""
        year = max(self.bought + self.life, first)
        while year < first + years:
            yield year
            year += self.life


@dataclass(frozen=True, slots=True, kw_only=True)
class YearCost:
    """What falls due in a year (EUR), by line of the list; a peak is a year above the average."""

    year: int
    cost: float
    lines: Mapping[int, float]
    peak: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The coming years.

    ``average`` is the total over the years. ``reserve`` is the smallest amount, the same each
    year, that pays every replacement in time when it is set aside from the first year on.
    ``overdue`` are the lines whose life ended before.
    """

    years: tuple[YearCost, ...]
    average: float
    reserve: float
    overdue: tuple[int, ...]


def devices_of(row: Mapping[str, object], rules: DeviceRules, first: int) -> Devices:
    """A checked line in the year ``first``; ``row`` has kind, number, bought, life and price.

    Raises ``AuditError`` naming the field that cannot be meant.
    """
    found = line_of(row, rules)
    if not first - rules.oldest <= found.bought <= first:
        raise AuditError(
            "device-year", year=found.bought, earliest=first - rules.oldest, last=first
        )
    return found


def line_of(row: Mapping[str, object], rules: DeviceRules) -> Devices:
    """As ``devices_of``, in whichever year that was."""
    kind = " ".join(str(row.get("kind", "")).split())
    if not kind or not kind.isprintable():
        raise AuditError("device-without-kind")
    if len(kind) > KIND_LENGTH:
        raise AuditError("device-kind-too-long", limit=KIND_LENGTH)
    return Devices(
        kind=kind,
        number=int(rules.number.checked(row.get("number"))),
        bought=int(rules.bought.checked(row.get("bought"))),
        life=int(rules.life.checked(row.get("life"))),
        price=rules.price.checked(row.get("price")),
    )


def replacement_calendar(devices: Sequence[Devices], first: int, years: int) -> Calendar:
    """Cost of each of so many years (at least one) from ``first`` on."""
    lines: dict[int, dict[int, float]] = {year: {} for year in range(first, first + years)}
    for place, item in enumerate(devices):
        for year in item.due(first, years):
            lines[year][place] = item.cost
    costs = [sum(due.values()) for due in lines.values()]
    average = sum(costs) / years
    totals = accumulate(costs)
    return Calendar(
        years=tuple(
            YearCost(year=year, cost=cost, lines=lines[year], peak=cost > average)
            for year, cost in zip(lines, costs, strict=True)
        ),
        average=average,
        reserve=max(total / count for count, total in enumerate(totals, 1)),
        overdue=tuple(
            place for place, item in enumerate(devices) if item.bought + item.life < first
        ),
    )
