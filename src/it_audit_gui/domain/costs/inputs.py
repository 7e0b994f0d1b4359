"""What a firm fills in: each figure with its unit, its range and where it comes from."""

from enum import StrEnum

from it_audit_gui.domain.advice import Span
from it_audit_gui.domain.dated_facts import DatedFactId, Fact
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.records import dataclass


class InputId(StrEnum):
    """The figures the cost rests on; the last four describe an agreement with an IT partner."""

    OUTAGES = "outages"
    OUTAGE_HOURS = "outage-hours"
    PEOPLE_HIT = "people-hit"
    SHARE_BLOCKED = "share-blocked"
    HOURLY_COST = "hourly-cost"
    COMPUTER_USERS = "computer-users"
    SLOW_MINUTES = "slow-minutes"
    WORKING_DAYS = "working-days"
    LOST_REVENUE = "lost-revenue"
    INVOICES = "emergency-invoices"
    OVERTIME_HOURS = "overtime-hours"
    OVERTIME_SURCHARGE = "overtime-surcharge"
    FEE_MONTH = "agreement-fee"
    START_COST = "agreement-start"
    OWN_HOURS = "agreement-own-hours"
    AVOIDED_SHARE = "agreement-avoids"


class Unit(StrEnum):
    """What a figure is counted in. Money is without VAT; a share is 0-1."""

    PER_YEAR = "per-year"
    HOURS = "hours"
    HOURS_PER_YEAR = "hours-per-year"
    MINUTES_PER_DAY = "minutes-per-day"
    DAYS_PER_YEAR = "days-per-year"
    PEOPLE = "people"
    SHARE = "share"
    EUR = "eur"
    EUR_PER_HOUR = "eur-per-hour"
    EUR_PER_MONTH = "eur-per-month"
    EUR_PER_YEAR = "eur-per-year"


UNITS = {
    InputId.OUTAGES: Unit.PER_YEAR,
    InputId.OUTAGE_HOURS: Unit.HOURS,
    InputId.PEOPLE_HIT: Unit.PEOPLE,
    InputId.SHARE_BLOCKED: Unit.SHARE,
    InputId.HOURLY_COST: Unit.EUR_PER_HOUR,
    InputId.COMPUTER_USERS: Unit.PEOPLE,
    InputId.SLOW_MINUTES: Unit.MINUTES_PER_DAY,
    InputId.WORKING_DAYS: Unit.DAYS_PER_YEAR,
    InputId.LOST_REVENUE: Unit.EUR_PER_HOUR,
    InputId.INVOICES: Unit.EUR_PER_YEAR,
    InputId.OVERTIME_HOURS: Unit.HOURS_PER_YEAR,
    InputId.OVERTIME_SURCHARGE: Unit.SHARE,
    InputId.FEE_MONTH: Unit.EUR_PER_MONTH,
    InputId.START_COST: Unit.EUR,
    InputId.OWN_HOURS: Unit.HOURS_PER_YEAR,
    InputId.AVOIDED_SHARE: Unit.SHARE,
}


class OriginKind(StrEnum):
    """Who vouches for a figure: the firm itself, or a source it may replace."""

    ENTERED = "entered"
    ASSUMED = "assumed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a figure comes from. What is assumed has a source and a year.

    ``citation`` is the source for documents that have no language, where it has words of one.
    """

    kind: OriginKind
    source: str = ""
    citation: str = ""
    year: int | None = None
    fact: DatedFactId | None = None

    def __post_init__(self) -> None:
        if self.kind is OriginKind.ASSUMED and not (self.source.strip() and self.year):
            raise AuditError("cost-without-source")


ENTERED = Origin(kind=OriginKind.ENTERED)


def from_fact(fact: Fact) -> Origin:
    """The origin of a figure taken from a dated fact."""
    return Origin(
        kind=OriginKind.ASSUMED,
        source=fact.source,
        citation=fact.citation,
        year=fact.year,
        fact=fact.id,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A figure a year is computed with; low, likely and high each have their own origin."""

    id: InputId
    span: Span
    origin: Origin
    low_origin: Origin
    high_origin: Origin

    @property
    def unit(self) -> Unit:
        """What it is counted in."""
        return UNITS[self.id]


@dataclass(frozen=True, slots=True, kw_only=True)
class CostInputs:
    """All figures of a firm of so many people; what is not known is left out, never zero.

    ``revenue_people`` are those whose standstill is counted as lost revenue instead of wages.
    Made by ``CostRules.inputs``, which checks them.
    """

    people: int
    estimates: tuple[Estimate, ...]
    revenue_people: int = 0

    def find(self, wanted: InputId) -> Estimate | None:
        """The estimate of a figure, if there is one."""
        return next((item for item in self.estimates if item.id is wanted), None)

    def missing(self, *wanted: InputId) -> tuple[InputId, ...]:
        """Those that are not known."""
        known = {item.id for item in self.estimates}
        return tuple(item for item in wanted if item not in known)

    @property
    def facts(self) -> frozenset[DatedFactId]:
        """Dated facts the figures rest on."""
        used = {item.origin.fact for item in self.estimates}
        return frozenset(fact for fact in used if fact is not None)
