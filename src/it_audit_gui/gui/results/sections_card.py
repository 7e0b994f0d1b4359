"""How the sections compare, with what hatching and limits mean as long as there are any."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.charts.chart_or_table import ChartOrTable
from it_audit_gui.gui.charts.charts import ChartButton, Charts
from it_audit_gui.gui.charts.score_figures import ScoreFigures
from it_audit_gui.gui.look.tokens import Role, Token
from it_audit_gui.gui.results.section_table import SectionTable
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.words import score_words


class SectionsCard(Card):
    """Bars with their legend, or the same figures in a table."""

    explained = Signal(object)  # FigureName

    def __init__(self, charts: Charts, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("By section"), parent=parent)
        self._figures = ScoreFigures(self)
        self._bars = SectionTable()
        self._bars.explained.connect(self.explained)
        self._legend = Label(role=Role.SMALL, token=Token.MUTED)
        self.as_table = ChartButton(charts)
        chart = QWidget()
        column = QVBoxLayout(chart)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._bars)
        column.addWidget(self._legend)
        self.shown = ChartOrTable(charts, chart, self.tr("By section"))
        self.header.addWidget(self.as_table)
        self.add(self.shown)

    def show_view(self, view: View) -> None:
        """Show the sections of an audit."""
        self._bars.show_view(view)
        self._show_legend(view)
        self.shown.show_cells(
            lambda: (self._figures.section_headings(), self._figures.sections(view))
        )

    def _show_legend(self, view: View) -> None:
        scores = [part.score for part in view.evaluation.sections.values()]
        values = [score_words.bar_value(score, view.questionnaire) for score in scores]
        hatched = any(value is not None and value.hatched for value in values)
        capped = any(value is not None and value.cap is not None for value in values)
        parts = []
        if capped:
            parts += [Part("┃ ", strong=True), Part(self.tr("limit by a stumbling block") + "   ")]
        if hatched:
            words = self.tr("not certain yet, or earned but not counted")
            parts += [Part(self.tr("Hatched:") + " ", strong=True), Part(words)]
        self._legend.set_parts(*parts)
        self._legend.setVisible(bool(parts))
