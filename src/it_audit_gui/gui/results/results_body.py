"""The cards of a result, in the order of the questions an owner asks."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.charts.charts import Charts
from it_audit_gui.gui.explaining.cost_told import CostExplanations
from it_audit_gui.gui.explaining.explained import ExplanationWords
from it_audit_gui.gui.explaining.explanation_panel import ExplanationPanel
from it_audit_gui.gui.explaining.figure_names import OVERALL, FigureKind, FigureName
from it_audit_gui.gui.explaining.plan_told import PlanExplanations
from it_audit_gui.gui.explaining.told import Told
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.results.cost_card import CostCard
from it_audit_gui.gui.results.findings_card import FindingsCard
from it_audit_gui.gui.results.first_steps_card import FirstStepsCard
from it_audit_gui.gui.results.open_notice import OpenNotice
from it_audit_gui.gui.results.score_card import ScoreCard
from it_audit_gui.gui.results.sections_card import SectionsCard
from it_audit_gui.gui.results.stage_card import StageCard
from it_audit_gui.gui.widgets.turning import Turning

_BESIDE = 840


class ResultsBody(QWidget):
    """Where do I stand, what does it cost, what first; then section by section, and the stage."""

    question_picked = Signal(str)
    review_asked = Signal()
    costs_asked = Signal()
    plan_asked = Signal()
    unfolded = Signal()

    def __init__(
        self, questionnaire: Questionnaire, charts: Charts, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self.open_notice = OpenNotice()
        self.score = ScoreCard(questionnaire, charts)
        self.cost = CostCard()
        self.first = FirstStepsCard()
        self._scores, self._costs = ExplanationWords(self), CostExplanations(self)
        self._plan = PlanExplanations(self)
        self.explanation = ExplanationPanel(self._told)
        self.sections = SectionsCard(charts)
        self.stage = StageCard(charts)
        self.findings = FindingsCard()
        # Names of steps are the longest words of the three.
        answers = (self.score, self.cost, self.first)
        self._top = Turning(*answers, beside=_BESIDE, gap=Space.S, shares=(16, 20, 25))
        self._fill()
        self._connect()

    def show_view(self, view: View) -> None:
        """Show what the answers amount to."""
        self._view = view
        for part in (
            self.open_notice,
            self.score,
            self.cost,
            self.first,
            self.sections,
            self.stage,
            self.findings,
        ):
            part.show_view(view)
        self.explanation.refresh()

    @property
    def cards(self) -> tuple[QWidget, ...]:
        """All that lies in it."""
        answers = (self.score, self.cost, self.first)
        return (*answers, self.explanation, self.sections, self.stage, self.findings)

    def explain(self, figure: FigureName = OVERALL) -> None:
        """Tell where a figure comes from."""
        self.explanation.explain(figure)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the three answers under each other when narrow."""
        super().resizeEvent(event)
        self._top.turn(self.width())

    def _told(self, figure: FigureName) -> Told | None:
        if self._view is None:
            return None
        if figure.kind is FigureKind.COST:
            return self._costs.told(self._view, figure.of)
        if figure.kind is FigureKind.PROJECTION:
            plan = self._view.evaluation.plan
            return self._plan.projection(self._view, [item.projection for item in plan.windows])
        return self._scores.told(self._view, figure)

    def _connect(self) -> None:
        self.open_notice.review_asked.connect(self.review_asked)
        self.first.plan_asked.connect(self.plan_asked)
        self.cost.asked.connect(self.costs_asked)
        for card in (self.score, self.cost, self.first, self.sections, self.stage):
            card.explained.connect(self.explain)
        self.explanation.opened.connect(self.unfolded)
        self.explanation.closed.connect(self.unfolded)
        self.findings.question_picked.connect(self.question_picked)
        self.findings.unfolded.connect(self.unfolded)
        self.stage.unfolded.connect(self.unfolded)

    def _fill(self) -> None:
        gap = theme.px(Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addWidget(self.open_notice)
        column.addLayout(self._top)
        for part in (self.explanation, self.sections, self.stage, self.findings):
            column.addWidget(part)
