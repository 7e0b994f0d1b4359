"""The yearly cost of outages, slow IT and overtime as ranges: a chart, a table, what is missing."""

from collections.abc import Iterator

from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.costs.figures import Figure, RuleId
from it_audit_gui.domain.costs.inputs import Unit
from it_audit_gui.report.blocks import Block, Column, ColumnKind, Drawing, Paragraph, Table, Tone
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.amounts import hours_range, money, money_range
from it_audit_gui.report.plots import RangeRow, Ranges

_COLUMNS = ("low", "middle", "high", "likely")


def figure_blocks(material: Material, found: CostEvaluation) -> Iterator[Block]:
    """What can be computed."""
    figures = [
        figure for figure in found.break_fix.figures.values() if figure.unit is Unit.EUR_PER_YEAR
    ]
    if not figures:
        return
    phrases = material.phrases
    yield range_chart(material, figures)
    yield range_table(material, figures)
    yield Paragraph(text=phrases.say("costs.read"), tone=Tone.QUIET)
    lost = found.break_fix.figures.get(RuleId.LOST_HOURS)
    if lost:
        yield Paragraph(text=phrases.say("costs.hours", hours=hours_range(material, lost)))
    lacking = list(_lacking(material, found))
    if lacking:
        yield Paragraph(
            text=phrases.counted(
                "costs.lacking", len(lacking), names=material.formats.joined(lacking)
            ),
            tone=Tone.QUIET,
        )


def range_chart(material: Material, figures: list[Figure]) -> Drawing:
    """Yearly amounts below each other."""
    rows = tuple(
        RangeRow(
            name=name_of(material, figure.rule),
            low=figure.range.p10,
            middle=figure.range.median,
            high=figure.range.p90,
            shown=money_range(material, figure.range),
        )
        for figure in figures
    )
    told = [material.phrases.say("costs.point", name=row.name, amount=row.shown) for row in rows]
    return Drawing(
        plot=Ranges(rows=rows),
        sentence=material.phrases.say("costs.chart", amounts=material.formats.joined(told)),
    )


def range_table(material: Material, figures: list[Figure]) -> Table:
    """The same amounts in figures; the last column can be checked on paper."""
    columns = (
        Column(name=material.phrases.say(f"costs.columns.{key}"), kind=ColumnKind.FIGURE)
        for key in _COLUMNS
    )
    return Table(
        columns=(
            Column(name=material.phrases.say("costs.columns.what"), kind=ColumnKind.MAIN),
            *columns,
        ),
        rows=tuple(
            (
                name_of(material, figure.rule),
                money(material, figure.range.p10),
                money(material, figure.range.median),
                money(material, figure.range.p90),
                money(material, figure.likely),
            )
            for figure in figures
        ),
    )


def name_of(material: Material, rule: RuleId) -> str:
    """Name of a figure."""
    return material.phrases.say(f"costs.rules.{rule.value}")


def _lacking(material: Material, found: CostEvaluation) -> Iterator[str]:
    """Names of the amounts that wait for figures."""
    hours = {RuleId.OUTAGE_HOURS, RuleId.SLOW_HOURS}
    for rule in found.break_fix.missing:
        if rule not in hours:
            yield material.phrases.quoted(name_of(material, rule))
