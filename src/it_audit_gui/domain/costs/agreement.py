"""An agreement with an IT partner beside going on as now: what it would cost or save a year.

The share of outages it avoids is the firm's own assumption. What outages cause (lost time, lost
revenue, emergency invoices, overtime) is taken to shrink by that share; slow IT is not.
"""

from enum import StrEnum
from math import inf, isfinite

from it_audit_gui.domain.costs.blocks import Blocks, blocks_of, figure
from it_audit_gui.domain.costs.break_fix import NEEDED
from it_audit_gui.domain.costs.figures import Figure, RuleId, figure_of
from it_audit_gui.domain.costs.inputs import CostInputs, InputId, Unit
from it_audit_gui.domain.costs.spread import Spread, exactly, joint
from it_audit_gui.records import dataclass

_MONTHS = 12
_AVOIDABLE = (
    RuleId.OUTAGE_COST,
    RuleId.REVENUE_LOST,
    RuleId.VISIBLE,
    RuleId.OVERTIME_COST,
)
_OWN_WORK = (InputId.OWN_HOURS, InputId.HOURLY_COST)


class Outcome(StrEnum):
    """What nine in ten of the possible results say about the yearly cost, start left out."""

    CHEAPER = "cheaper"
    DEARER = "dearer"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The years with an agreement against the years without; positive: with it costs less.

    ``difference`` is for a later year, ``first_year`` counts the start-up cost. ``break_even`` is
    the hours of standstill a year it must avoid to pay for itself, to be read beside the
    ``standstill`` there is now. Both are ``None`` without outages, the first also where the likely
    values cause no cost. ``pays`` is the share (0-1) of the possible results in which a later year
    is cheaper, ``results`` how many of them, equally likely, were worked out. ``uncounted`` are
    figures that were given and count nothing, since what they are worth is not known.
    """

    outcome: Outcome
    difference: Figure
    first_year: Figure
    break_even: Figure | None
    standstill: Figure | None
    pays: float
    results: int
    uncounted: tuple[InputId, ...] = ()


def compare_agreement(inputs: CostInputs) -> Comparison | None:
    """The comparison; ``None`` while the fee, the share or everything avoidable is not known."""
    caused = tuple(rule for rule in _AVOIDABLE if not inputs.missing(*NEEDED[rule]))
    if inputs.missing(InputId.FEE_MONTH, InputId.AVOIDED_SHARE) or not caused:
        return None
    blocks, own = blocks_of(inputs), figure(inputs, InputId.OWN_HOURS)
    fee = figure(inputs, InputId.FEE_MONTH) * exactly(_MONTHS)
    later = _saved(blocks, figure(inputs, InputId.AVOIDED_SHARE), own) - fee
    first = later - figure(inputs, InputId.START_COST)
    needed = _break_even(blocks, fee, own)
    return Comparison(
        outcome=_outcome(later),
        difference=figure_of(
            RuleId.DIFFERENCE,
            Unit.EUR_PER_YEAR,
            later,
            inputs=(*_yearly(inputs), InputId.AVOIDED_SHARE),
            parts=caused,
        ),
        first_year=figure_of(
            RuleId.FIRST_YEAR,
            Unit.EUR_PER_YEAR,
            first,
            inputs=(InputId.START_COST,),
            parts=(RuleId.DIFFERENCE,),
        ),
        break_even=_hours(RuleId.BREAK_EVEN, needed, _yearly(inputs), (*caused, RuleId.STANDSTILL)),
        standstill=_hours(
            RuleId.STANDSTILL,
            None if blocks.standstill.zero else blocks.standstill,
            (InputId.OUTAGES, InputId.OUTAGE_HOURS),
            (),
        ),
        pays=later.positive_share,
        results=len(later.values),
        uncounted=_uncounted(inputs, own),
    )


def _yearly(inputs: CostInputs) -> tuple[InputId, ...]:
    """What the yearly cost of the agreement follows from; own work is worth what an hour costs."""
    return InputId.FEE_MONTH, *(() if inputs.missing(*_OWN_WORK) else _OWN_WORK)


def _uncounted(inputs: CostInputs, own: Spread) -> tuple[InputId, ...]:
    """Own work of which nobody said what an hour costs; no work is nothing to count."""
    unvalued = not own.zero and inputs.missing(InputId.HOURLY_COST)
    return (InputId.OWN_HOURS,) if unvalued else ()


def _outcome(later: Spread) -> Outcome:
    if later.range.p10 > 0:
        return Outcome.CHEAPER
    return Outcome.DEARER if later.range.p90 < 0 else Outcome.OPEN


def _hours(
    rule: RuleId,
    spread: Spread | None,
    inputs: tuple[InputId, ...],
    parts: tuple[RuleId, ...],
) -> Figure | None:
    if spread is None:
        return None
    return figure_of(rule, Unit.HOURS_PER_YEAR, spread, inputs=inputs, parts=parts)


def _saved(blocks: Blocks, share: Spread, own: Spread) -> Spread:
    return joint(
        _saving,
        blocks.standstill,
        blocks.stopped,
        share,
        blocks.rate,
        blocks.overtime,
        blocks.invoices,
        blocks.revenue,
        own,
    )


def _saving(  # noqa: PLR0913, PLR0917 - one place on the lattice for each figure
    standstill: float,
    stopped: float,
    share: float,
    rate: float,
    overtime: float,
    invoices: float,
    revenue: float,
    own: float,
) -> float:
    hours = standstill * stopped + overtime
    return rate * (share * hours - own) + share * (standstill * revenue + invoices)


def _break_even(blocks: Blocks, fee: Spread, own: Spread) -> Spread | None:
    if blocks.standstill.zero:
        return None
    hours = joint(
        _hours_to_avoid,
        blocks.standstill,
        blocks.stopped,
        blocks.rate,
        fee,
        blocks.overtime,
        blocks.invoices,
        blocks.revenue,
        own,
    )
    return hours if isfinite(hours.likely) and isfinite(hours.values[-1]) else None


def _hours_to_avoid(  # noqa: PLR0913, PLR0917 - one place on the lattice for each figure
    standstill: float,
    stopped: float,
    rate: float,
    fee: float,
    overtime: float,
    invoices: float,
    revenue: float,
    own: float,
) -> float:
    """Yearly cost of the agreement in hours, each worth what an hour of standstill causes now."""
    caused = standstill * (stopped * rate + revenue) + overtime * rate + invoices
    return standstill * (fee + own * rate) / caused if caused else inf
