"""Invoices for IT month by month, and how predictable they are."""

from collections.abc import Iterator

from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.costs.predictability import Month, Predictability
from it_audit_gui.report.blocks import (
    Block,
    Column,
    ColumnKind,
    Drawing,
    Paragraph,
    Subhead,
    Table,
)
from it_audit_gui.report.material import Material
from it_audit_gui.report.plots import Column as Bar
from it_audit_gui.report.plots import Columns

_YEAR = 12


def invoice_blocks(material: Material, found: CostEvaluation) -> Iterator[Block]:
    """The months as a chart and a table, and what they say."""
    if found.predictability is None:
        return
    seen = found.predictability
    yield Subhead(text=_title(material, seen))
    yield Paragraph(text=" ".join(_sentences(material, seen)))
    yield _chart(material, seen)
    yield _table(material, seen)


def _title(material: Material, seen: Predictability) -> str:
    if seen.worst.result is None:
        return material.phrases.say("invoices.title.none", months=len(seen.months))
    return material.phrases.say(
        "invoices.title.worst", times=material.formats.number(seen.worst.result, 1)
    )


def _sentences(material: Material, seen: Predictability) -> Iterator[str]:
    phrases, formats = material.phrases, material.formats
    yield phrases.say(
        "invoices.mean",
        months=formats.number(len(seen.months)),
        mean=formats.money(seen.mean.result or 0),
    )
    if seen.variation.result is not None:
        yield phrases.say(
            "invoices.worst",
            month=formats.month(seen.worst_month.year, seen.worst_month.month),
            amount=formats.money(seen.months[seen.worst_month]),
            variation=formats.percent(100 * seen.variation.result),
        )
    planned, unplanned = seen.planned.result or 0, seen.unplanned.result or 0
    if planned + unplanned:
        yield phrases.say(
            "invoices.planned",
            planned=formats.percent(100 * planned),
            unplanned=formats.percent(100 * unplanned),
        )
        unknown = seen.unknown.result or 0
        if round(100 * unknown):
            yield phrases.say("invoices.unknown", unknown=formats.percent(100 * unknown))
    if seen.left_out:
        yield phrases.counted("invoices.left_out", seen.left_out)


def _chart(material: Material, seen: Predictability) -> Drawing:
    formats, mean = material.formats, seen.mean.result or 0
    bars = tuple(
        Bar(
            name=formats.narrow_month(month.month),
            value=amount,
            shown=formats.money(amount) if month == seen.worst_month and amount else "",
            mark=month == seen.worst_month,
        )
        for month, amount in seen.months.items()
    )
    line_name = material.phrases.say("invoices.line", mean=formats.money(mean))
    first, *_, last = seen.months
    return Drawing(
        plot=Columns(columns=bars, line=mean, line_name=line_name),
        sentence=material.phrases.say(
            "invoices.chart",
            first=formats.month(first.year, first.month),
            last=formats.month(last.year, last.month),
            mean=formats.money(mean),
            worst=formats.money(seen.months[seen.worst_month]),
        ),
    )


def _table(material: Material, seen: Predictability) -> Table:
    """A row for each month of the year, a column for each year."""
    years = sorted({month.year for month in seen.months})
    return Table(
        columns=(
            Column(name=material.phrases.say("invoices.month"), kind=ColumnKind.MAIN),
            *(Column(name=str(year), kind=ColumnKind.FIGURE) for year in years),
        ),
        rows=tuple(
            (
                material.formats.month_name(month),
                *(_amount(material, seen, Month(year=year, month=month)) for year in years),
            )
            for month in range(1, _YEAR + 1)
        ),
    )


def _amount(material: Material, seen: Predictability, month: Month) -> str:
    found = seen.months.get(month)
    return material.phrases.say("scores.dash") if found is None else material.formats.money(found)
