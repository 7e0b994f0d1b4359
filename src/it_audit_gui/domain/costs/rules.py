"""What a figure may be, and how wide its range is while only the likely value is known.

Every number comes from the bank.
"""

from collections.abc import Iterable, Mapping

from it_audit_gui.domain.advice import Span
from it_audit_gui.domain.costs.inputs import (
    ENTERED,
    CostInputs,
    Estimate,
    InputId,
    Origin,
    from_fact,
)
from it_audit_gui.domain.dated_facts import DatedFactId, Fact
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import FactId
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRule:
    """A number from zero to ``most``; ``label`` names it to the user.

    With ``above_zero``, zero is refused; with ``whole``, fractions are.
    """

    label: str
    most: float
    above_zero: bool = False
    whole: bool = False

    def checked(self, value: object) -> float:
        """The value as a number; raises ``AuditError`` naming the field it cannot be meant for."""
        if isinstance(value, bool) or not isinstance(value, int | float) or value != value:  # noqa: PLR0124 - NaN
            raise AuditError("cost-not-a-number", field=self.label, value=value)
        if value < 0:
            raise AuditError("cost-negative", field=self.label, value=value)
        # Before any conversion: infinity and integers too large for a float end here.
        if value > self.most:
            raise AuditError("cost-too-large", field=self.label, value=value, limit=self.most)
        if self.above_zero and value == 0:
            raise AuditError("cost-zero", field=self.label)
        if self.whole and value != int(value):
            raise AuditError("cost-not-whole", field=self.label, value=value)
        return float(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class InputRule:
    """Limits of an input, the factors from likely to low and high, and what it defaults to.

    ``firm_fact`` is a fact of the organisation that says the same, ``fact`` a dated one.
    """

    number: NumberRule
    low_factor: float
    high_factor: float
    fact: DatedFactId | None = None
    firm_fact: FactId | None = None

    def span(
        self,
        likely: object,
        low: object = None,
        high: object = None,
        *,
        most: float | None = None,
    ) -> Span:
        """The range in order; ends that are not given follow from the likely value.

        Only low may be zero where the figure itself may not. A high end that is not given goes no
        further than ``most`` either.
        """
        middle = self.number.checked(likely)
        low_end = self._end(low, middle * self.low_factor)
        limit = self.number.most if most is None else max(min(most, self.number.most), middle)
        high_end = self._end(high, min(middle * self.high_factor, limit))
        if not low_end <= middle <= high_end:
            raise AuditError(
                "cost-order",
                field=self.number.label,
                low=_plain(low_end),
                likely=_plain(middle),
                high=_plain(high_end),
            )
        return Span(low=low_end, likely=middle, high=high_end)

    def _end(self, given: object, derived: float) -> float:
        if given is None:
            return derived
        return 0.0 if given == 0 and given is not False else self.number.checked(given)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceRules:
    """Limits of a line of the replacement calendar.

    ``oldest`` is the most years a device in use can have; ``years`` are looked ahead.
    """

    number: NumberRule
    life: NumberRule
    price: NumberRule
    bought: NumberRule
    oldest: int
    years: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceRules:
    """Limits of an invoice (EUR), and how many months make a picture."""

    amount: NumberRule
    least_months: int
    most_months: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreRules:
    """Limits of what a restore copies: gigabytes, at megabits a second."""

    gigabytes: NumberRule
    megabits_per_second: NumberRule


@dataclass(frozen=True, slots=True, kw_only=True)
class CostRules:
    """The bank's numbers for costs.

    ``people_fact`` is the organisation's own fact for ``people``; ``derived`` is the origin of
    ends nobody entered.
    """

    people: NumberRule
    people_fact: FactId
    revenue_people: NumberRule
    inputs: Mapping[InputId, InputRule]
    devices: DeviceRules
    invoices: InvoiceRules
    restore: RestoreRules
    derived: Origin

    def estimate(
        self,
        wanted: InputId,
        likely: object,
        low: object = None,
        high: object = None,
        *,
        origin: Origin = ENTERED,
        most: float | None = None,
    ) -> Estimate:
        """An estimate; ``origin`` holds for what is given, the ends that are not are derived.

        A derived high end goes no further than ``most``.
        """
        return Estimate(
            id=wanted,
            span=self.inputs[wanted].span(likely, low, high, most=most),
            origin=origin,
            low_origin=self.derived if low is None else origin,
            high_origin=self.derived if high is None else origin,
        )

    def default(self, wanted: InputId, facts: Mapping[DatedFactId, Fact]) -> Estimate | None:
        """The estimate a dated fact gives, where there is one."""
        key = self.inputs[wanted].fact
        fact = facts.get(key) if key else None
        return None if fact is None else self.estimate(wanted, fact.value, origin=from_fact(fact))

    def inputs_of(
        self, people: object, estimates: Iterable[Estimate], revenue_people: object = 0
    ) -> CostInputs:
        """The figures of a firm; raises ``AuditError`` where they do not fit together."""
        order = list(InputId)
        found = CostInputs(
            people=int(self.people.checked(people)),
            estimates=tuple(sorted(estimates, key=lambda item: order.index(item.id))),
            revenue_people=self.checked_revenue_people(revenue_people),
        )
        self._check_people(found)
        return found

    def checked_revenue_people(self, value: object) -> int:
        """So many people, or none; raises ``AuditError`` where it cannot be meant."""
        return 0 if value == 0 and value is not False else int(self.revenue_people.checked(value))

    def _check_people(self, found: CostInputs) -> None:
        if found.find(InputId.LOST_REVENUE) and not found.revenue_people:
            raise AuditError("cost-zero", field=self.revenue_people.label)
        hit = found.find(InputId.PEOPLE_HIT)
        most = hit.span.high if hit else 0
        if most > found.people:
            label = self.inputs[InputId.PEOPLE_HIT].number.label
            raise AuditError("cost-too-large", field=label, value=_plain(most), limit=found.people)
        if most + found.revenue_people > found.people:
            raise AuditError(
                "cost-counted-twice",
                wages=_plain(most),
                revenue=found.revenue_people,
                people=found.people,
            )


def _plain(value: float) -> float:
    """Whole numbers without decimals, for a message."""
    return int(value) if value == int(value) else value
