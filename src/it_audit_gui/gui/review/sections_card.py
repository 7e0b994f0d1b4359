"""All sections at a glance."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.charts.chart_or_table import ChartOrTable
from it_audit_gui.gui.charts.charts import ChartButton, Charts
from it_audit_gui.gui.charts.score_figures import ScoreFigures
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.review.section_bar import SectionBar
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.words import score_words


class SectionsCard(Card):
    """One bar for each section, with what hatching means as long as there is any."""

    def __init__(self, charts: Charts, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("By section"), parent=parent)
        self._bars: list[SectionBar] = []
        self._figures = ScoreFigures(self)
        chart = QWidget()
        self._rows = QVBoxLayout(chart)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(Space.S))
        self._legend = Label(role=Role.SMALL)
        self._legend.set_parts(
            Part(self.tr("Hatched"), strong=True),
            Part(" "),
            Part(
                self.tr("is not certain yet, or does not count because of a limit."),
                token=Token.MUTED,
            ),
        )
        self.as_table = ChartButton(charts)
        self.shown = ChartOrTable(charts, chart, self.tr("By section"))
        self._charts = charts
        self._hatched = False
        self.header.addWidget(self.as_table)
        self.add(self.shown)
        self.add(self._legend)
        charts.switched.connect(self._show_legend)

    def show_view(self, view: View) -> None:
        """Show the sections of an audit."""
        sections = view.questionnaire.sections
        while len(self._bars) < len(sections):
            bar = SectionBar()
            self._bars.append(bar)
            self._rows.addWidget(bar)
        for bar, section in zip(self._bars, sections, strict=True):
            bar.show_section(view, section)
        values = [
            score_words.bar_value(part.score, view.questionnaire)
            for part in view.evaluation.sections.values()
        ]
        self._hatched = any(value is not None and value.hatched for value in values)
        self._show_legend()
        headings, rows = self._figures.brief_headings(), self._figures.brief(view)
        self.shown.table.show_rows(headings, rows)

    def _show_legend(self) -> None:
        """Hatching is explained where there is any to be seen."""
        self._legend.setVisible(self._hatched and not self._charts.as_tables)
