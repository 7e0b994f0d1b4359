"""Where do I stand: the overall score with its band, confidence and proof."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.explanations import Share
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.scoring import Score
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.charts.chart_or_table import ChartOrTable
from it_audit_gui.gui.charts.charts import ChartButton, Charts
from it_audit_gui.gui.charts.score_figures import ScoreFigures
from it_audit_gui.gui.explaining.figure_names import OVERALL, FigureKind, FigureName
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Band, Space
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.chip import Chip, ChipLook, LevelChip
from it_audit_gui.gui.widgets.gauge import Gauge
from it_audit_gui.gui.words import score_words
from it_audit_gui.gui.words.stage_words import StageWords


class ScoreCard(Card):
    """The gauge; a range as long as questions are open. ``explained`` asks where it comes from.

    ``stage_asked`` leads from the name of the stage to all that is told of it.
    """

    explained = Signal(object)  # FigureName
    stage_asked = Signal()

    def __init__(
        self, questionnaire: Questionnaire, charts: Charts, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Where do you stand?"), parent=parent)
        limits = [band.floor for band in questionnaire.bands if band.floor]
        self._gauge = Gauge(limits)
        self._band = LevelChip(Band.WEAK, "")
        self._open = Chip("", look=ChipLook.HATCHED)
        self.shares = {share: LinkButton("", small=True, dense=True) for share in Share}
        chips = QHBoxLayout()
        chips.addStretch(1)
        chips.addWidget(self._band)
        chips.addWidget(self._open)
        chips.addStretch(1)
        chart = QWidget()
        column = QVBoxLayout(chart)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.XS))
        column.addWidget(self._gauge)
        column.addLayout(chips)
        column.addSpacing(theme.px(Space.XXS))
        column.addLayout(self._column_of_shares())
        self._figures = ScoreFigures(self)
        self.as_table = ChartButton(charts)
        self.shown = ChartOrTable(charts, chart, self.tr("Where do you stand?"))
        self.add(self.shown)
        self.body.addStretch(1)
        self.why = LinkButton(self.tr("Why?"), small=True)
        self.why.setAccessibleDescription(self.tr("Where does this come from?"))
        self.why.clicked.connect(lambda: self.explained.emit(OVERALL))
        self.header.addWidget(self.why)
        self._words = StageWords(self)
        self.stage = LinkButton("", small=True)
        self.stage.setAccessibleDescription(self.tr("What stands between you and the next stage"))
        self.stage.clicked.connect(self.stage_asked)
        self.body.insertWidget(1, self.stage, 0, Qt.AlignmentFlag.AlignHCenter)
        # Below, since the card is too narrow for it beside the title.
        self.body.addWidget(self.as_table, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_view(self, view: View) -> None:
        """Show the overall score."""
        score = view.evaluation.overall
        remaining = len(view.evaluation.open_questions)
        number = score_words.number(score)
        self._gauge.show_value(
            score_words.bar_value(score, view.questionnaire) if number else None,
            number=number or "–",
            caption=score_words.out_of_100() if number else self.tr("no score yet"),
            sentence=score_words.sentence(score, remaining),
        )
        self._show_chip(view, score, remaining)
        self._show_shares(score)
        self.stage.setVisible(self._words.is_told(view))
        self.stage.setText(self._words.numbered(view))
        self.shown.show_cells(
            lambda: (self._figures.overall_headings(), self._figures.overall(view))
        )

    def _show_chip(self, view: View, score: Score, remaining: int) -> None:
        closed = score_words.is_closed(score)
        self._band.setVisible(closed)
        self._open.setVisible(not closed and remaining > 0)
        self._open.setText(score_words.to_go(remaining))
        if closed and score.low is not None:
            band = view.questionnaire.band(score.low)
            self._band.show_level(Band(band.id), band.name)

    def _column_of_shares(self) -> QVBoxLayout:
        """Under each other: beside each other they would make the card wider than its gauge."""
        column = QVBoxLayout()
        column.setSpacing(0)
        for share, link in self.shares.items():
            figure = FigureName(kind=FigureKind.SHARE, of=share)
            link.setAccessibleDescription(self.tr("Where does this come from?"))
            link.clicked.connect(lambda _=False, of=figure: self.explained.emit(of))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)
        return column

    def _show_shares(self, score: Score) -> None:
        known, proven = self.tr("Confidence %1"), self.tr("Proven %1")
        said = {Share.CONFIDENCE: (known, score.confidence), Share.PROOF: (proven, score.proof)}
        for share, (words, value) in said.items():
            self.shares[share].setText(fill(words, score_words.share(value)))
