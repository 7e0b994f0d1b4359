"""A chart and its table, of which one is shown."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.gui.charts.charts import Charts
from it_audit_gui.gui.charts.figures_table import FiguresTable

Cells = tuple[Sequence[str], Sequence[Sequence[str]]]


class ChartOrTable(QWidget):
    """Shows the chart or the table, whichever ``charts`` says; ``name`` is what readers hear."""

    def __init__(
        self, charts: Charts, chart: QWidget, name: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._charts = charts
        self._cells: Callable[[], Cells] | None = None
        self.chart = chart
        self.table = FiguresTable()
        self.table.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(chart)
        column.addWidget(self.table)
        charts.switched.connect(self._choose)
        self._choose()

    def show_cells(self, cells: Callable[[], Cells]) -> None:
        """Show headings and rows in the table; worked out once it is looked at."""
        self._cells = cells
        self._fill()

    def _fill(self) -> None:
        if self._cells is not None and self._charts.as_tables:
            cells, self._cells = self._cells, None
            self.table.show_rows(*cells())

    def _choose(self) -> None:
        self._fill()
        self.table.setVisible(self._charts.as_tables)
        self.chart.setVisible(not self._charts.as_tables)
