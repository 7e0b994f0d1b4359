"""The result: where the firm stands, what comes first, section by section."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.charts.charts import Charts
from it_audit_gui.gui.keyboard.tab_order import follow_layout
from it_audit_gui.gui.keyboard.way_keys import WayKeys
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.page.room_page import RoomPage
from it_audit_gui.gui.results import conclusions
from it_audit_gui.gui.results.results_body import ResultsBody
from it_audit_gui.gui.widgets.buttons import PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.page import Page
from it_audit_gui.gui.widgets.settling import settle
from it_audit_gui.gui.words import score_words


class ResultsPage(Page, RoomPage):
    """Made again from each view; nothing here is computed from scores."""

    has_charts = True

    report_asked = Signal()
    question_picked = Signal(str)
    questions_asked = Signal()
    review_asked = Signal()
    costs_asked = Signal()
    plan_asked = Signal()

    def __init__(
        self,
        charts: Charts | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(main_width=None, parent=parent)
        self._view: View | None = None
        self._charts = charts or Charts(parent=self)
        self.make_report = SecondaryButton(self.tr("Make the report"), icon_before="file-text")
        self.empty = Card()
        self._empty_words = Label()
        self.begin = PrimaryButton(self.tr("To the first open question"), icon_after="arrow-right")
        self.body: ResultsBody | None = None
        self._fill_frame()
        self._connect()
        WayKeys(self, back=self.review_asked.emit)

    def show_view(self, view: View) -> None:
        """Show what the answers amount to now."""
        before = self._view
        if before is not None and _same(before, view):
            self._view = view
            return
        self._view = view
        scored = score_words.is_known(view.evaluation.overall)
        self.set_title_parts(conclusions.headline(view), *self._progress(view))
        self.empty.setVisible(not scored)
        self._say_why_empty(view)
        self.make_report.setVisible(bool(view.assessment.answers))
        self._show_body(view, scored=scored)
        follow_layout(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Everything has its place before the first paint."""
        super().showEvent(event)
        if self.body is not None:
            settle(*self.body.cards)

    def show_why(self) -> bool:
        """Tell where the score comes from; every figure has a button of its own."""
        if self.body is None or not self.body.isVisible():
            return False
        self.body.explain()
        return True

    def focus_first(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard on the report, or on the way to a score."""
        (self.begin if self.empty.isVisible() else self.make_report).setFocus(reason)

    @property
    def parts(self) -> Mapping[str, str]:
        """All findings, and the figure that is explained."""
        if self.body is None:
            return {}
        shown = {} if self.body.findings.folded else {"findings": ""}
        return {**shown, **self.body.explanation.parts}

    def take_up(self, parts: Mapping[str, str]) -> None:
        """Unfold and explain the same again."""
        if self.body is None:
            return
        if "findings" in parts:
            self.body.findings.unfold()
        self.body.explanation.take_up(parts)

    def _say_why_empty(self, view: View) -> None:
        applies = view.evaluation.applicable > 0
        first = self.tr("As soon as you answer a first question, you see here where you stand.")
        nothing = self.tr("No question applies to your firm, so there is nothing to score.")
        self._empty_words.setText(first if applies else nothing)
        self.begin.setVisible(bool(view.evaluation.open_questions))

    def _progress(self, view: View) -> tuple[Part, ...]:
        evaluation = view.evaluation
        words = self.tr("%1 of %2 questions answered · %3")
        day = formats.date_of(evaluation.on)
        said = fill(words, evaluation.answered, evaluation.applicable, day)
        left_out = len(evaluation.standings) - evaluation.applicable
        if left_out:
            said += " · " + self.tr("%n time(s) ‘Does not apply to us’", "", left_out)
        if view.evaluation.plan.steps:
            said += " · " + self.tr("amounts without VAT")
        return (Part(said),)

    def _show_body(self, view: View, *, scored: bool) -> None:
        if scored and self.body is None:
            self.body = ResultsBody(view.questionnaire, self._charts)
            self.body.question_picked.connect(self.question_picked)
            self.body.review_asked.connect(self.review_asked)
            self.body.unfolded.connect(self._on_unfolded)
            self.body.costs_asked.connect(self.costs_asked)
            self.body.plan_asked.connect(self.plan_asked)
            self.body.explanation.opened.connect(self._on_explained)
            self.body.score.stage_asked.connect(self._on_stage)
            self.main.addWidget(self.body)
        if self.body is not None:
            self.body.setVisible(scored)
            self.body.show_view(view)

    def _on_explained(self) -> None:
        if self.body is not None:
            self.show_widget_soon(self.body.explanation)
            # Of one that is higher than the window the beginning.
            self.show_widget_soon(self.body.explanation.close_button)

    def _on_stage(self) -> None:
        if self.body is not None:
            self.show_widget(self.body.stage)
            self.body.stage.take_focus()

    def _on_unfolded(self) -> None:
        follow_layout(self)

    def _fill_frame(self) -> None:
        self.title_end.addWidget(self.make_report, 0, Qt.AlignmentFlag.AlignTop)
        self.empty.add(self._empty_words)
        self.empty.body.addSpacing(theme.px(Space.XXS))
        self.empty.body.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        self.main.addWidget(self.empty)
        self.empty.hide()

    def _connect(self) -> None:
        self.make_report.clicked.connect(self.report_asked)
        self.begin.clicked.connect(self.questions_asked)


def _same(before: View, view: View) -> bool:
    return before.evaluation == view.evaluation and before.costs == view.costs
