"""What replacing devices costs in the coming years, as a chart or as a table."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.costs.replacement import Calendar, Devices, YearCost
from it_audit_gui.gui.charts.chart_or_table import ChartOrTable
from it_audit_gui.gui.charts.charts import Charts
from it_audit_gui.gui.costs.scales import scale_of
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look.tokens import Role, Token
from it_audit_gui.gui.widgets.columns_chart import Column, Columns, ColumnsChart, Segment
from it_audit_gui.gui.widgets.inks import Ink
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.words.cost_words import CostWords


class DevicesChart(QWidget):
    """A bar a year, with the average across."""

    def __init__(self, charts: Charts, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = CostWords(self)
        self.chart = ColumnsChart()
        self._legend = Label(role=Role.LABEL, token=Token.MUTED)
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart)
        column.addWidget(self._legend)
        self.shown = ChartOrTable(charts, drawn, self.tr("Cost of replacement per year"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.shown)

    def show_calendar(self, calendar: Calendar, devices: Sequence[Devices]) -> None:
        """Show the coming years."""
        words = self._words
        highest = max(year.cost for year in calendar.years)
        columns = tuple(
            Column(
                name=str(year.year),
                segments=(Segment(value=year.cost, ink=Ink.ACCENT),),
                shown=words.number_only(year.cost) if year.cost else "",
            )
            for year in calendar.years
        )
        chart = Columns(
            columns=columns,
            scale=scale_of(highest, words.number_only),
            level=calendar.average,
        )
        told = ", ".join(fill("%1: %2", y.year, words.euro(y.cost)) for y in calendar.years)
        self.chart.show_columns(chart, fill(self.tr("Cost of replacement per year: %1."), told))
        mean = words.euro(calendar.average)
        self._legend.setText(fill(self.tr("In euro without VAT; dashed: %1 on average"), mean))
        self.shown.show_cells(
            lambda: (self._headings(), [self._row(year, devices) for year in calendar.years])
        )

    def _headings(self) -> tuple[str, ...]:
        return self.tr("Year"), self.tr("To replace"), self.tr("Cost")

    def _row(self, year: YearCost, devices: Sequence[Devices]) -> tuple[str, ...]:
        lines = ", ".join(f"{devices[at].number} × {devices[at].kind}" for at in year.lines)
        return str(year.year), lines or "–", self._words.euro(year.cost)
