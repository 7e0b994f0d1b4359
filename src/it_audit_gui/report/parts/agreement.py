"""An agreement with an IT partner beside going on as now; either may turn out cheaper."""

from collections.abc import Iterator

from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.costs.agreement import Comparison
from it_audit_gui.report.blocks import Block, Paragraph, Subhead
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.amounts import hours_range
from it_audit_gui.report.parts.cost_figures import range_chart, range_table


def agreement_blocks(material: Material, found: CostEvaluation) -> Iterator[Block]:
    """The difference a year, and the hours of standstill at which it pays for itself."""
    if found.agreement is None:
        return
    agreement, phrases = found.agreement, material.phrases
    figures = [agreement.difference, agreement.first_year]
    yield Subhead(text=phrases.say(f"agreement.title.{agreement.outcome.value}"))
    yield Paragraph(
        text=phrases.say("agreement.chance", share=material.formats.percent(100 * agreement.pays))
    )
    yield range_chart(material, figures)
    yield range_table(material, figures)
    yield Paragraph(text=_break_even(material, agreement))
    if agreement.uncounted:
        yield Paragraph(text=phrases.say("agreement.own_hours_uncounted"))


def _break_even(material: Material, agreement: Comparison) -> str:
    if agreement.break_even is None or agreement.standstill is None:
        return material.phrases.say("agreement.no_break_even")
    return material.phrases.say(
        "agreement.break_even",
        hours=hours_range(material, agreement.break_even),
        now=hours_range(material, agreement.standstill),
    )
