"""Invoices by month as a chart: planned work outlined, unplanned work solid."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.costs.predictability import Month
from it_audit_gui.gui.charts.chart_or_table import ChartOrTable
from it_audit_gui.gui.charts.charts import Charts
from it_audit_gui.gui.costs.invoice_months import MonthTotal
from it_audit_gui.gui.costs.scales import scale_of
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.columns_chart import Column, Columns, ColumnsChart, Segment
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.inks import Ink, InkSample
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.words.cost_words import CostWords

_TOLD = 3


class InvoicesChart(QWidget):
    """Legend and bars, or a table of the months."""

    def __init__(self, charts: Charts, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._cells = CostWords(self), _Cells(self)
        self._legend = QWidget()
        self._row = FlowLayout(gap=Space.S, parent=self._legend)
        self.chart = ColumnsChart()
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.XS))
        column.addWidget(self._legend)
        column.addWidget(self.chart)
        # Names of months do not tell the years.
        self._span = Label(role=Role.LABEL, token=Token.MUTED)
        column.addWidget(self._span)
        self.shown = ChartOrTable(charts, drawn, self.tr("Invoices by month"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.shown)

    def show_months(self, months: Mapping[Month, MonthTotal], found: CostEvaluation) -> None:
        """Show what was paid."""
        first, *_, last = [*months, *months]
        self._span.setText(f"{month_name(first)} – {month_name(last)}")
        seen = found.predictability
        mean = seen.mean.result if seen else None
        self._show_legend(months, mean)
        scale = scale_of(max(item.total for item in months.values()), self._words.number_only)
        highest = sorted((item.total for item in months.values()), reverse=True)[:_TOLD]
        columns = tuple(
            self._column(month, total, told=total.total in highest)
            for month, total in months.items()
        )
        chart = Columns(columns=columns, scale=scale, level=mean)
        self.chart.show_columns(chart, self._sentence(months, mean))
        self.shown.show_cells(lambda: (self._cells.headings(), self._cells.rows(months)))

    def _column(self, month: Month, total: MonthTotal, *, told: bool) -> Column:
        parts = (
            (total.planned, Ink.OUTLINE),
            (total.unplanned, Ink.SOLID),
            (total.unknown, Ink.HATCHED),
        )
        return Column(
            name=QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat),
            segments=tuple(Segment(value=value, ink=ink) for value, ink in parts if value),
            shown=self._words.number_only(total.total) if told and total.total else "",
        )

    def _sentence(self, months: Mapping[Month, MonthTotal], mean: float | None) -> str:
        first, *_, last = [*months, *months]
        worst = max(months, key=lambda month: months[month].total)
        words = self.tr("Invoices from %1 to %2. The dearest month was %3 with %4.")
        said = fill(
            words,
            month_name(first),
            month_name(last),
            month_name(worst),
            self._words.euro(months[worst].total),
        )
        average = fill(self.tr("On average %1 a month."), self._words.euro(mean or 0))
        return f"{said} {average}" if mean is not None else said

    def _show_legend(self, months: Mapping[Month, MonthTotal], mean: float | None) -> None:
        while item := self._row.takeAt(0):
            if (old := item.widget()) is not None:
                old.deleteLater()
        whole = sum(item.total for item in months.values())
        for ink, name, amount in (
            (Ink.SOLID, self.tr("Unplanned %1"), sum(i.unplanned for i in months.values())),
            (Ink.OUTLINE, self.tr("Planned %1"), sum(i.planned for i in months.values())),
            (Ink.HATCHED, self.tr("Not known %1"), sum(i.unknown for i in months.values())),
        ):
            if amount and whole:
                self._row.addWidget(_sample(ink, fill(name, formats.percent(100 * amount / whole))))
        if mean is not None:
            words = fill(self.tr("Average %1"), self._words.euro(mean))
            self._row.addWidget(_sample(Ink.LEVEL, words))


class _Cells(QObject):
    """The months as rows of a table."""

    def headings(self) -> tuple[str, ...]:
        """Above the columns."""
        return (
            self.tr("Month"),
            self.tr("Planned"),
            self.tr("Unplanned"),
            self.tr("Not known"),
            self.tr("Together"),
        )

    def rows(self, months: Mapping[Month, MonthTotal]) -> list[tuple[str, ...]]:
        """One month a row."""
        words = CostWords(self)
        return [
            (
                month_name(month),
                *map(words.euro, (item.planned, item.unplanned, item.unknown, item.total)),
            )
            for month, item in months.items()
        ]


def month_name(month: Month) -> str:
    """Such as ``November 2026``."""
    name = QLocale().standaloneMonthName(month.month, QLocale.FormatType.LongFormat)
    return f"{name}{formats.NO_BREAK}{month.year}"


def _sample(ink: Ink, text: str) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(6))
    row.addWidget(InkSample(ink))
    row.addWidget(Label(text, role=Role.LABEL, token=Token.MUTED, wrap=False))
    return box
