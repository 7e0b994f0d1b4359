"""A computed figure with everything needed to explain it."""

from enum import StrEnum

from it_audit_gui.domain.costs.inputs import InputId, Unit
from it_audit_gui.domain.costs.spread import Range, Spread
from it_audit_gui.records import dataclass


class RuleId(StrEnum):
    """The rules of METHODOLOGY 5; words and formula stand in the language files under these ids."""

    OUTAGE_HOURS = "outage-hours"
    SLOW_HOURS = "slow-hours"
    LOST_HOURS = "lost-hours"
    OUTAGE_COST = "outage-cost"
    SLOW_COST = "slow-cost"
    OVERTIME_COST = "overtime-cost"
    REVENUE_LOST = "revenue-lost"
    VISIBLE = "visible"
    HIDDEN = "hidden"
    TOTAL = "total"
    STANDSTILL = "standstill"
    DIFFERENCE = "agreement-difference"
    FIRST_YEAR = "agreement-first-year"
    BREAK_EVEN = "agreement-break-even"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """The result of a rule a year.

    ``likely`` is what the rule gives for the likely values alone and can be checked on paper;
    ``range`` is what is possible if the estimates are right. ``inputs`` are used directly,
    ``parts`` are the figures that were put together.
    """

    rule: RuleId
    unit: Unit
    inputs: tuple[InputId, ...]
    parts: tuple[RuleId, ...]
    likely: float
    range: Range


def figure_of(
    rule: RuleId,
    unit: Unit,
    spread: Spread,
    *,
    inputs: tuple[InputId, ...] = (),
    parts: tuple[RuleId, ...] = (),
) -> Figure:
    """The figure a spread stands for."""
    return Figure(
        rule=rule, unit=unit, inputs=inputs, parts=parts, likely=spread.likely, range=spread.range
    )
