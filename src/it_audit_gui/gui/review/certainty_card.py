"""How certain the score is, and how much of it is proven."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.scoring import Score
from it_audit_gui.gui.charts.chart_or_table import ChartOrTable
from it_audit_gui.gui.charts.charts import Charts
from it_audit_gui.gui.charts.score_figures import ScoreFigures
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.bar_value import BarValue
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.score_bar import ScoreBar
from it_audit_gui.gui.words import score_words


class CertaintyCard(Card):
    """Two shares that stand beside the score and never change it."""

    def __init__(self, charts: Charts, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        chart = QWidget()
        self._column = QVBoxLayout(chart)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(2))
        self._figures = ScoreFigures(self)
        self._confidence, self._confidence_bar = self._share(
            self.tr("Confidence"), self.tr("So much you know for sure. Heavy questions count more.")
        )
        self._column.addSpacing(theme.px(Space.S))
        self._proof, self._proof_bar = self._share(
            self.tr("Proven"), self.tr("Answers with evidence that is recent enough.")
        )
        self.shown = ChartOrTable(charts, chart, self.tr("Confidence and proof"))
        self.add(self.shown)

    def show_score(self, score: Score) -> None:
        """Show the shares of the overall score."""
        shares = (
            (self._confidence, self._confidence_bar, score.confidence, self.tr("Confidence: %1")),
            (self._proof, self._proof_bar, score.proof, self.tr("Proven: %1")),
        )
        for label, bar, value, template in shares:
            label.setText(score_words.share(value))
            shown = None if value is None else BarValue.share(value)
            bar.show_value(shown, fill(template, score_words.share(value)))
        headings, rows = self._figures.share_headings(), self._figures.shares(score)
        self.shown.table.show_rows(headings, rows)

    def _share(self, name: str, about: str) -> tuple[Label, ScoreBar]:
        line = QHBoxLayout()
        line.addWidget(Label(name, weight=QFont.Weight.DemiBold), 1)
        value = Label(weight=QFont.Weight.DemiBold, wrap=False)
        line.addWidget(value, 0, Qt.AlignmentFlag.AlignTop)
        bar = ScoreBar(height=8)
        self._column.addLayout(line)
        self._column.addWidget(bar)
        self._column.addWidget(Label(about, role=Role.SMALL, token=Token.MUTED))
        return value, bar
