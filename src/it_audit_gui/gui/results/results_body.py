"""The cards of a result, in the order of the questions an owner asks."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui import theme
from it_audit_gui.gui.charts import Charts
from it_audit_gui.gui.results.findings_card import FindingsCard
from it_audit_gui.gui.results.first_steps_card import FirstStepsCard
from it_audit_gui.gui.results.open_notice import OpenNotice
from it_audit_gui.gui.results.score_card import ScoreCard
from it_audit_gui.gui.results.sections_card import SectionsCard
from it_audit_gui.gui.results.steps_card import StepsCard
from it_audit_gui.gui.tokens import Space
from it_audit_gui.gui.view import View

_GAUGE, _SIDE_BY_SIDE = 300, 640


class ResultsBody(QWidget):
    """Where do I stand, what first, section by section, and then everything."""

    question_picked = Signal(str)
    review_asked = Signal()
    unfolded = Signal()
    steps_asked = Signal()

    def __init__(
        self, questionnaire: Questionnaire, charts: Charts, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.open_notice = OpenNotice()
        self.score = ScoreCard(questionnaire, charts)
        self.first = FirstStepsCard()
        self.sections = SectionsCard(charts)
        self.findings = FindingsCard()
        self.steps = StepsCard()
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fill()
        self._connect()

    def show_view(self, view: View) -> None:
        """Show what the answers amount to."""
        self.open_notice.show_view(view)
        self.score.show_view(view)
        self.first.show_view(view)
        self.sections.show_view(view)
        self.findings.show_view(view)
        self.steps.show_view(view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put score and steps under each other when narrow."""
        super().resizeEvent(event)
        beside = self.width() >= theme.px(_SIDE_BY_SIDE)
        self._top.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self.score.setMaximumWidth(theme.px(_GAUGE) if beside else theme.px(2 * _SIDE_BY_SIDE))

    def _on_all_steps(self) -> None:
        self.steps.unfold()
        self.steps_asked.emit()

    def _connect(self) -> None:
        self.open_notice.review_asked.connect(self.review_asked)
        self.first.all_asked.connect(self._on_all_steps)
        for card in (self.findings, self.steps):
            card.question_picked.connect(self.question_picked)
            card.unfolded.connect(self.unfolded)

    def _fill(self) -> None:
        gap = theme.px(Space.S)
        self._top.setSpacing(gap)
        self._top.addWidget(self.score, 2)
        self._top.addWidget(self.first, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addWidget(self.open_notice)
        column.addLayout(self._top)
        for card in (self.sections, self.findings, self.steps):
            column.addWidget(card)
