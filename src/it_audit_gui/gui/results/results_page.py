"""The result: where the firm stands, what comes first, section by section."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui import formats, score_words
from it_audit_gui.gui.charts import Charts
from it_audit_gui.gui.last_input import focus_reason
from it_audit_gui.gui.results import conclusions
from it_audit_gui.gui.results.report_card import ReportCard, ReportSaved
from it_audit_gui.gui.results.results_body import ResultsBody
from it_audit_gui.gui.room_page import RoomPage
from it_audit_gui.gui.tab_order import follow_layout
from it_audit_gui.gui.text import fill
from it_audit_gui.gui.view import View
from it_audit_gui.gui.way_keys import WayKeys
from it_audit_gui.gui.widgets.buttons import PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.page import Page


class ResultsPage(Page, RoomPage):
    """Made again from each view; nothing here is computed from scores."""

    has_charts = True

    report_asked = Signal(str, str)
    report_opened = Signal(object)  # Path
    question_picked = Signal(str)
    questions_asked = Signal()
    review_asked = Signal()

    def __init__(
        self,
        languages: Mapping[str, str],
        charts: Charts | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(main_width=None, parent=parent)
        self._view: View | None = None
        self._charts = charts or Charts(parent=self)
        self.make_report = SecondaryButton(self.tr("Make the report"), icon_before="file-text")
        self.saved = ReportSaved()
        self.report = ReportCard(languages)
        self.empty = Card()
        self._empty_words = Label()
        self.begin = PrimaryButton(self.tr("To the first open question"), icon_after="arrow-right")
        self.body: ResultsBody | None = None
        self._fill_frame()
        self._connect()
        WayKeys(self, back=self.review_asked.emit)

    def show_view(self, view: View) -> None:
        """Show what the answers amount to now."""
        if self._view is not None and view.evaluation == self._view.evaluation:
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

    def show_report_saved(self, path: Path) -> None:
        """Say where the report is."""
        self.report.set_busy(busy=False)
        self.report.hide()
        self.saved.show_path(path)

    def show_report_failed(self) -> None:
        """Let the user try again."""
        self.report.set_busy(busy=False)

    def focus_first(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard on the report, or on the way to a score."""
        (self.begin if self.empty.isVisible() else self.make_report).setFocus(reason)

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
        return (Part(said),)

    def _show_body(self, view: View, *, scored: bool) -> None:
        if scored and self.body is None:
            self.body = ResultsBody(view.questionnaire, self._charts)
            self.body.question_picked.connect(self.question_picked)
            self.body.review_asked.connect(self.review_asked)
            self.body.unfolded.connect(self._on_unfolded)
            self.body.steps_asked.connect(self._on_steps_asked)
            self.main.addWidget(self.body)
        if self.body is not None:
            self.body.setVisible(scored)
            self.body.show_view(view)

    def _on_make_report(self) -> None:
        if self._view is not None:
            self.report.begin(self._view.questionnaire.language)
        self.saved.hide()
        self.report.show()
        self.report.page.setFocus(focus_reason(self))
        self.show_widget_soon(self.report)

    def _on_dropped(self) -> None:
        self.report.hide()
        self.make_report.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_steps_asked(self) -> None:
        """Once the layout has given the long list its place, scroll to its beginning."""
        if self.body is not None:
            steps = self.body.steps
            bar = self.scroll_area.verticalScrollBar()
            QTimer.singleShot(0, steps, lambda: bar.setValue(self._top_of(steps)))

    def _top_of(self, widget: QWidget) -> int:
        top = widget.mapTo(self, widget.rect().topLeft()).y()
        return self.scroll_area.verticalScrollBar().value() + top

    def _on_unfolded(self) -> None:
        follow_layout(self)

    def _fill_frame(self) -> None:
        self.title_end.addWidget(self.make_report, 0, Qt.AlignmentFlag.AlignTop)
        self.empty.add(self._empty_words)
        self.empty.body.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.saved, self.report, self.empty):
            self.main.addWidget(widget)
            widget.hide()

    def _connect(self) -> None:
        self.make_report.clicked.connect(self._on_make_report)
        self.report.asked.connect(self.report_asked)
        self.report.dropped.connect(self._on_dropped)
        self.saved.opened.connect(self.report_opened)
        self.begin.clicked.connect(self.questions_asked)
