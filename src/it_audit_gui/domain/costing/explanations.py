"""Why a cost figure is what it is: the rule, what went into it, what came out.

Every likely value can be checked on paper from what stands here; ranges follow from those of the
inputs. The words and the formula of a rule stand in the language files under its id.
"""

from collections.abc import Iterator
from enum import StrEnum

from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.costs.figures import Figure, RuleId
from it_audit_gui.domain.costs.inputs import CostInputs, InputId, Origin, Unit
from it_audit_gui.domain.costs.predictability import Explained
from it_audit_gui.domain.costs.replacement import Calendar
from it_audit_gui.domain.costs.spread import Range
from it_audit_gui.records import dataclass


class CalendarRule(StrEnum):
    """The rules of the replacement calendar.

    ``YEAR``: number x price of what falls due. ``AVERAGE``: the sum over the years, by their
    number. ``RESERVE``: the largest of the sums up to each year, by the number of years so far.
    """

    YEAR = "replacement-year"
    AVERAGE = "replacement-average"
    RESERVE = "replacement-reserve"


class ShareRule(StrEnum):
    """The rules of what is told as a share (0-1).

    ``PAYS``: the possible results in which the agreement is cheaper, by all of them.
    ``ON_INVOICES``: the likely cost that stands on invoices, by the likely total.
    """

    PAYS = "agreement-pays"
    ON_INVOICES = "visible-share"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One figure that went into a result.

    ``low`` and ``high`` are the ends that were entered or assumed for an input, and what one and
    nine in ten results stay below for another figure. Only inputs have an ``origin``, and each end
    has its own.
    """

    of: str
    unit: Unit
    low: float
    likely: float
    high: float
    origin: Origin | None = None
    low_origin: Origin | None = None
    high_origin: Origin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CostExplanation:
    """A figure with its rule and terms."""

    rule: RuleId
    unit: Unit
    terms: tuple[Term, ...]
    likely: float
    range: Range


def explain_costs(found: CostEvaluation) -> tuple[CostExplanation, ...]:
    """Every figure there is, parts before what they are put together to."""
    if found.inputs is None:
        return ()
    figures = dict(found.break_fix.figures)
    agreement = found.agreement
    if agreement is not None:
        compared = (
            agreement.standstill,
            agreement.difference,
            agreement.first_year,
            agreement.break_even,
        )
        figures |= {figure.rule: figure for figure in compared if figure is not None}
    return tuple(
        CostExplanation(
            rule=figure.rule,
            unit=figure.unit,
            terms=(
                *_inputs(found.inputs, figure.inputs),
                *(_part(figures[part]) for part in figure.parts),
            ),
            likely=figure.likely,
            range=figure.range,
        )
        for figure in figures.values()
    )


def explain_predictability(found: CostEvaluation) -> tuple[Explained, ...]:
    """Each figure about the invoices; none where they make no picture."""
    item = found.predictability
    if item is None:
        return ()
    return (
        item.mean,
        item.variation,
        item.worst,
        item.planned,
        item.unplanned,
        item.unknown,
    )


def explain_shares(found: CostEvaluation) -> tuple[Explained, ...]:
    """What share of the costs stands on invoices, and how often an agreement is cheaper."""
    return tuple(_shares(found))


def explain_replacement(found: CostEvaluation) -> tuple[Explained, ...]:
    """Each year, then the average and the reserve; none without devices.

    Inputs of a year are the lines of the list by their place, from 0; of the others the years.
    """
    calendar = found.replacement
    return () if calendar is None else tuple(_calendar(calendar))


def _shares(found: CostEvaluation) -> Iterator[Explained]:
    figures, agreement = found.break_fix.figures, found.agreement
    visible, total = (figures.get(rule) for rule in (RuleId.VISIBLE, RuleId.TOTAL))
    if visible and total and RuleId.HIDDEN in figures and total.likely:
        yield Explained(
            rule=ShareRule.ON_INVOICES,
            inputs={visible.rule: visible.likely, total.rule: total.likely},
            result=visible.likely / total.likely,
        )
    if agreement is not None:
        cheaper = round(agreement.pays * agreement.results)
        yield Explained(
            rule=ShareRule.PAYS,
            inputs={"cheaper": cheaper, "results": agreement.results},
            result=agreement.pays,
        )


def _calendar(calendar: Calendar) -> Iterator[Explained]:
    years = {str(item.year): item.cost for item in calendar.years}
    for item in calendar.years:
        lines = {str(place): cost for place, cost in item.lines.items()}
        yield Explained(rule=CalendarRule.YEAR, inputs=lines, result=item.cost)
    yield Explained(rule=CalendarRule.AVERAGE, inputs=years, result=calendar.average)
    yield Explained(rule=CalendarRule.RESERVE, inputs=years, result=calendar.reserve)


def _inputs(inputs: CostInputs, used: tuple[InputId, ...]) -> Iterator[Term]:
    """Those that are known; start-up cost and own hours may be left out."""
    for estimate in filter(None, map(inputs.find, used)):
        yield Term(
            of=estimate.id,
            unit=estimate.unit,
            low=estimate.span.low,
            likely=estimate.span.likely,
            high=estimate.span.high,
            origin=estimate.origin,
            low_origin=estimate.low_origin,
            high_origin=estimate.high_origin,
        )


def _part(figure: Figure) -> Term:
    return Term(
        of=figure.rule,
        unit=figure.unit,
        low=figure.range.p10,
        likely=figure.likely,
        high=figure.range.p90,
    )
