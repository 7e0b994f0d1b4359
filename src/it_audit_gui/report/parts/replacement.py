"""The replacement calendar: what devices cost in the coming years, and what to set aside."""

from collections.abc import Iterator

from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.costs.replacement import Calendar, YearCost
from it_audit_gui.report.blocks import (
    Block,
    Column,
    ColumnKind,
    Drawing,
    Pair,
    Paragraph,
    Subhead,
    Table,
)
from it_audit_gui.report.material import Material
from it_audit_gui.report.plots import Column as Bar
from it_audit_gui.report.plots import Columns
from it_audit_gui.report.user_text import one_line

# Five bars stand beside their table.
_AREA = 320


def replacement_blocks(material: Material, found: CostEvaluation) -> Iterator[Block]:
    """The years as a chart and a table, with the yearly reserve."""
    if found.replacement is None:
        return
    calendar, phrases, formats = found.replacement, material.phrases, material.formats
    dearest = max(calendar.years, key=lambda year: (year.cost, -year.year))
    yield Subhead(
        text=phrases.say(
            "replacement.title", mean=formats.money(calendar.average), year=dearest.year
        )
    )
    yield Paragraph(text=phrases.say("replacement.intro", reserve=formats.money(calendar.reserve)))
    if calendar.overdue:
        kinds = [phrases.quoted(_kind(material, line)) for line in calendar.overdue]
        yield Paragraph(
            text=phrases.counted("replacement.overdue", len(kinds), kinds=formats.joined(kinds))
        )
    yield Pair(left=(_chart(material, calendar),), right=(_table(material, calendar),))


def _kind(material: Material, line: int) -> str:
    return one_line(material.assessment.costs.devices[line].kind)


def _chart(material: Material, calendar: Calendar) -> Drawing:
    formats = material.formats
    bars = tuple(
        Bar(
            name=str(year.year),
            value=year.cost,
            shown=formats.money(year.cost),
            mark=year.peak,
        )
        for year in calendar.years
    )
    told = [material.phrases.say("themes.point", name=bar.name, score=bar.shown) for bar in bars]
    mean = formats.money(calendar.average)
    return Drawing(
        plot=Columns(
            columns=bars,
            line=calendar.average,
            line_name=material.phrases.say("replacement.line", mean=mean),
            area=_AREA,
        ),
        sentence=material.phrases.say("replacement.chart", years=formats.joined(told)),
    )


def _table(material: Material, calendar: Calendar) -> Table:
    phrases = material.phrases
    return Table(
        columns=(
            Column(name=phrases.say("replacement.year"), kind=ColumnKind.MAIN),
            Column(name=phrases.say("replacement.what")),
            Column(name=phrases.say("replacement.cost"), kind=ColumnKind.FIGURE),
        ),
        rows=tuple(
            (str(year.year), _lines(material, year), material.formats.money(year.cost))
            for year in calendar.years
        ),
    )


def _lines(material: Material, year: YearCost) -> str:
    devices = material.assessment.costs.devices
    told = [
        material.phrases.say(
            "replacement.devices",
            number=material.formats.number(devices[line].number),
            kind=_kind(material, line),
        )
        for line in year.lines
    ]
    return ", ".join(told) or material.phrases.say("scores.dash")
