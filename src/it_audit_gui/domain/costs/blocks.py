"""The independent parts that all cost figures are made of."""

from functools import lru_cache

from it_audit_gui.domain.advice import Span
from it_audit_gui.domain.costs.inputs import CostInputs, InputId
from it_audit_gui.domain.costs.spread import Spread, exactly, spread_of
from it_audit_gui.records import dataclass

_MINUTES = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocks:
    """Hours of standstill a year, people who stand still meanwhile, and so on, each a spread.

    A part that is not known is zero here; whoever uses it asks for its inputs first.
    ``overtime`` is in paid hours, surcharge included.
    """

    standstill: Spread
    stopped: Spread
    rate: Spread
    slow: Spread
    overtime: Spread
    revenue: Spread
    invoices: Spread


# The cost and the comparison with an agreement ask for the same ones.
@lru_cache(maxsize=2)
def blocks_of(inputs: CostInputs) -> Blocks:
    """The parts, from the figures of a firm."""
    minutes = figure(inputs, InputId.COMPUTER_USERS) * figure(inputs, InputId.SLOW_MINUTES)
    hours = figure(inputs, InputId.OVERTIME_HOURS)
    if inputs.missing(InputId.OVERTIME_SURCHARGE):
        hours = exactly(0)
    return Blocks(
        standstill=figure(inputs, InputId.OUTAGES) * figure(inputs, InputId.OUTAGE_HOURS),
        stopped=figure(inputs, InputId.PEOPLE_HIT) * figure(inputs, InputId.SHARE_BLOCKED),
        rate=figure(inputs, InputId.HOURLY_COST),
        slow=minutes * figure(inputs, InputId.WORKING_DAYS) * exactly(1 / _MINUTES),
        overtime=hours * (exactly(1) + figure(inputs, InputId.OVERTIME_SURCHARGE)),
        revenue=figure(inputs, InputId.LOST_REVENUE),
        invoices=figure(inputs, InputId.INVOICES),
    )


def figure(inputs: CostInputs, wanted: InputId) -> Spread:
    """The spread of one input, zero where it is not known."""
    estimate = inputs.find(wanted)
    return spread_of(estimate.span if estimate else Span(low=0, likely=0, high=0))
