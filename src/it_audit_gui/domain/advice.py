"""What to do about a gap: steps, and whom to ask when an answer is not known."""

from collections.abc import Iterable, Mapping
from dataclasses import field
from enum import StrEnum

from it_audit_gui.domain.ids import RoleId, StepId
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A low, a likely and a high figure; ``low <= likely <= high``."""

    low: float
    likely: float
    high: float

    def __add__(self, other: "Span") -> "Span":
        return Span(
            low=self.low + other.low,
            likely=self.likely + other.likely,
            high=self.high + other.high,
        )

    def times(self, factor: float) -> "Span":
        """Every figure multiplied by ``factor`` (not negative)."""
        if factor == 1:
            return self
        return Span(low=self.low * factor, likely=self.likely * factor, high=self.high * factor)


NOTHING = Span(low=0, likely=0, high=0)


def together(spans: Iterable[Span]) -> Span:
    """The sum of spans, figure by figure."""
    items = list(spans)
    return Span(
        low=sum([item.low for item in items]),
        likely=sum([item.likely for item in items]),
        high=sum([item.high for item in items]),
    )


class Per(StrEnum):
    """What a cost is counted per."""

    FIRM = "firm"
    PERSON = "person"
    COMPUTER_USER = "computer-user"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """An amount in EUR without VAT, for the firm or per head."""

    span: Span
    per: Per = Per.FIRM


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """An improvement: leads from one of the options in ``origin`` to the option ``to``.

    ``effort`` is in person-days by role, the leading role first. Costs stand besides the days of
    the IT partner, which convert at the plan's day rate. ``elapsed_weeks`` is how long it takes by
    the calendar, waiting included. ``needs`` come before it. Work done ``per_computer`` is less in
    a small firm. ``days`` are those of all roles together.
    """

    id: StepId
    origin: frozenset[int]
    to: int
    effort: Mapping[RoleId, Span]
    cost_once: Cost
    cost_month: Cost
    elapsed_weeks: float
    needs: tuple[StepId, ...]
    per_computer: bool = False
    title: str
    why: str
    how: str
    today: str
    days: Span = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "days", together(self.effort.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Find:
    """Whom to ask what, when an answer is not known."""

    role: RoleId
    text: str
