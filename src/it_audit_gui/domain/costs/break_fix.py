"""The yearly cost of outages, slow IT and overtime: what invoices show, and what they hide."""

from collections.abc import Iterator, Mapping

from it_audit_gui.domain.costs.blocks import Blocks, blocks_of
from it_audit_gui.domain.costs.figures import Figure, RuleId, figure_of
from it_audit_gui.domain.costs.inputs import CostInputs, InputId, Unit
from it_audit_gui.domain.costs.spread import Spread, joint
from it_audit_gui.records import dataclass

OUTAGE_INPUTS = (
    InputId.OUTAGES,
    InputId.OUTAGE_HOURS,
    InputId.PEOPLE_HIT,
    InputId.SHARE_BLOCKED,
)
_SLOW_INPUTS = (InputId.COMPUTER_USERS, InputId.SLOW_MINUTES, InputId.WORKING_DAYS)

# What each figure needs; without it there is no figure.
NEEDED: Mapping[RuleId, tuple[InputId, ...]] = {
    RuleId.OUTAGE_HOURS: OUTAGE_INPUTS,
    RuleId.SLOW_HOURS: _SLOW_INPUTS,
    RuleId.OUTAGE_COST: (*OUTAGE_INPUTS, InputId.HOURLY_COST),
    RuleId.SLOW_COST: (*_SLOW_INPUTS, InputId.HOURLY_COST),
    RuleId.OVERTIME_COST: (
        InputId.OVERTIME_HOURS,
        InputId.OVERTIME_SURCHARGE,
        InputId.HOURLY_COST,
    ),
    RuleId.REVENUE_LOST: (InputId.OUTAGES, InputId.OUTAGE_HOURS, InputId.LOST_REVENUE),
    RuleId.VISIBLE: (InputId.INVOICES,),
}

_SUMS: Mapping[RuleId, tuple[RuleId, ...]] = {
    RuleId.LOST_HOURS: (RuleId.OUTAGE_HOURS, RuleId.SLOW_HOURS),
    RuleId.HIDDEN: (
        RuleId.OUTAGE_COST,
        RuleId.SLOW_COST,
        RuleId.OVERTIME_COST,
        RuleId.REVENUE_LOST,
    ),
    RuleId.TOTAL: (RuleId.VISIBLE, RuleId.HIDDEN),
}

_HOURS = frozenset({RuleId.OUTAGE_HOURS, RuleId.SLOW_HOURS, RuleId.LOST_HOURS})


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakFixCost:
    """The figures that can be computed, and the inputs the others wait for."""

    figures: Mapping[RuleId, Figure]
    missing: Mapping[RuleId, tuple[InputId, ...]]


def break_fix_cost(inputs: CostInputs) -> BreakFixCost:
    """What IT that is only mended when it breaks costs a year."""
    missing = {rule: inputs.missing(*needed) for rule, needed in NEEDED.items()}
    known = {rule for rule, lacking in missing.items() if not lacking}
    return BreakFixCost(
        figures=dict(_figures(blocks_of(inputs), known)),
        missing={rule: lacking for rule, lacking in missing.items() if lacking},
    )


def hidden_cost(blocks: Blocks) -> Spread:
    """Lost working time, overtime and lost revenue a year, EUR."""
    other_hours = blocks.slow + blocks.overtime
    if blocks.revenue.zero:
        return (blocks.standstill * blocks.stopped + other_hours) * blocks.rate
    if blocks.stopped.zero or blocks.rate.zero:
        return blocks.standstill * blocks.revenue + other_hours * blocks.rate
    return joint(
        _hidden,
        blocks.standstill,
        blocks.stopped,
        blocks.rate,
        other_hours,
        blocks.revenue,
    )


def _hidden(
    standstill: float, stopped: float, rate: float, other_hours: float, revenue: float
) -> float:
    return rate * (standstill * stopped + other_hours) + standstill * revenue


def _figures(blocks: Blocks, known: set[RuleId]) -> Iterator[tuple[RuleId, Figure]]:
    hidden, outage_hours = hidden_cost(blocks), blocks.standstill * blocks.stopped
    spreads = {
        RuleId.OUTAGE_HOURS: outage_hours,
        RuleId.SLOW_HOURS: blocks.slow,
        RuleId.LOST_HOURS: outage_hours + blocks.slow,
        RuleId.OUTAGE_COST: outage_hours * blocks.rate,
        RuleId.SLOW_COST: blocks.slow * blocks.rate,
        RuleId.OVERTIME_COST: blocks.overtime * blocks.rate,
        RuleId.REVENUE_LOST: blocks.standstill * blocks.revenue,
        RuleId.VISIBLE: blocks.invoices,
        RuleId.HIDDEN: hidden,
        RuleId.TOTAL: hidden + blocks.invoices,
    }
    available = set(known)
    for rule, spread in spreads.items():
        parts = tuple(part for part in _SUMS.get(rule, ()) if part in available)
        if parts or rule in known:
            available.add(rule)
            yield (
                rule,
                figure_of(rule, _unit(rule), spread, inputs=NEEDED.get(rule, ()), parts=parts),
            )


def _unit(rule: RuleId) -> Unit:
    return Unit.HOURS_PER_YEAR if rule in _HOURS else Unit.EUR_PER_YEAR
