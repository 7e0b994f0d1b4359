"""The cards of a result, in the order of the questions an owner asks."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui import score_words, theme
from it_audit_gui.gui.results.findings_card import FindingsCard
from it_audit_gui.gui.results.first_steps_card import FirstStepsCard
from it_audit_gui.gui.results.open_notice import OpenNotice
from it_audit_gui.gui.results.score_card import ScoreCard
from it_audit_gui.gui.results.section_table import SectionTable
from it_audit_gui.gui.results.steps_card import StepsCard
from it_audit_gui.gui.tokens import Role, Space, Token
from it_audit_gui.gui.view import View
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.labels import Label, Part

_GAUGE, _SIDE_BY_SIDE = 300, 640


class ResultsBody(QWidget):
    """Where do I stand, what first, section by section, and then everything."""

    question_picked = Signal(str)
    review_asked = Signal()
    unfolded = Signal()
    steps_asked = Signal()

    def __init__(self, questionnaire: Questionnaire, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_notice = OpenNotice()
        self.score = ScoreCard(questionnaire)
        self.first = FirstStepsCard()
        self.sections = SectionTable()
        self.findings = FindingsCard()
        self.steps = StepsCard()
        self._legend = Label(role=Role.SMALL)
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
        self._show_legend(view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put score and steps under each other when narrow."""
        super().resizeEvent(event)
        beside = self.width() >= theme.px(_SIDE_BY_SIDE)
        self._top.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self.score.setMaximumWidth(theme.px(_GAUGE) if beside else theme.px(2 * _SIDE_BY_SIDE))

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
            parts += [Part(self.tr("Hatched") + ": ", strong=True), Part(words)]
        self._legend.set_parts(*parts)
        self._legend.setVisible(bool(parts))

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
        sections = Card(self.tr("By section"))
        sections.add(self.sections)
        self._legend.set_token(Token.MUTED)
        sections.add(self._legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addWidget(self.open_notice)
        column.addLayout(self._top)
        for card in (sections, self.findings, self.steps):
            column.addWidget(card)
