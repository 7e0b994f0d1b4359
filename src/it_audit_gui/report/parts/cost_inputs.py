"""The figures behind the costs: what was entered, what is assumed on whose word, what is stale."""

from collections.abc import Iterator

from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.costs.inputs import Estimate, Origin, OriginKind
from it_audit_gui.domain.dated_facts import Fact
from it_audit_gui.report.blocks import (
    Block,
    Column,
    ColumnKind,
    Paragraph,
    Subhead,
    Table,
    Tone,
)
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.amounts import with_unit


def input_blocks(material: Material, found: CostEvaluation) -> Iterator[Block]:
    """A row for each figure, and which should be looked up again."""
    if found.inputs is None or not (found.break_fix.figures or found.agreement):
        return
    phrases, estimates = material.phrases, found.inputs.estimates
    entered = sum(item.origin.kind is OriginKind.ENTERED for item in estimates)
    yield Subhead(text=phrases.portion("inputs.title", entered, len(estimates)))
    yield Table(
        columns=(
            Column(name=phrases.say("inputs.columns.what"), kind=ColumnKind.MAIN),
            Column(name=phrases.say("inputs.columns.likely"), kind=ColumnKind.FIGURE),
            Column(name=phrases.say("inputs.columns.range"), kind=ColumnKind.FIGURE),
            Column(name=phrases.say("inputs.columns.origin"), kind=ColumnKind.TEXT),
        ),
        rows=tuple(_row(material, item) for item in estimates),
    )
    for fact in found.stale:
        yield Paragraph(text=_stale(material, found, fact), tone=Tone.STRONG)


def _row(material: Material, item: Estimate) -> tuple[str, ...]:
    phrases = material.phrases
    low, likely, high = (
        with_unit(material, value, item.unit)
        for value in (item.span.low, item.span.likely, item.span.high)
    )
    origin = _origin(material, item.origin)
    assumed = OriginKind.ASSUMED in {item.low_origin.kind, item.high_origin.kind}
    if assumed and item.origin.kind is OriginKind.ENTERED and low != high:
        origin = phrases.say("inputs.derived", origin=origin)
    label = material.questionnaire.costs.inputs[item.id].number.label
    return label, likely, phrases.between(low, high), origin


def _origin(material: Material, origin: Origin) -> str:
    if origin.kind is OriginKind.ENTERED:
        return material.phrases.say("inputs.entered")
    return material.phrases.say("inputs.assumed", source=origin.source, year=origin.year)


def _stale(material: Material, found: CostEvaluation, fact: Fact) -> str:
    estimates = found.inputs.estimates if found.inputs else ()
    labels = [
        material.phrases.quoted(material.questionnaire.costs.inputs[item.id].number.label)
        for item in estimates
        if item.origin.fact == fact.id
    ]
    return material.phrases.say(
        "inputs.stale",
        names=material.formats.joined(labels),
        date=material.formats.long_date(fact.valid_until),
    )
