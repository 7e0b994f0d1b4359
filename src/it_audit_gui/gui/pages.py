"""The pages of an open audit, each built when it is first visited."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.assessment import Evidence, Source
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.changes import Change
from it_audit_gui.gui.routing import Room, Route
from it_audit_gui.gui.session_bridge import SessionBridge
from it_audit_gui.gui.translations import LANGUAGES
from it_audit_gui.gui.view import View

if TYPE_CHECKING:
    from it_audit_gui.gui.results.results_page import ResultsPage
    from it_audit_gui.gui.review.review_page import ReviewPage
    from it_audit_gui.gui.wizard.organisation_page import OrganisationPage
    from it_audit_gui.gui.wizard.question_page import QuestionPage


class Pages(QObject):
    """Shows views in pages; hands what pages announce to the bridge, or on to the window.

    The modules of pages are imported when they are made, to keep the start quick.
    """

    went_on = Signal()
    went_back = Signal()
    question_picked = Signal(str)
    open_question_wanted = Signal()
    report_wanted = Signal(str, str)
    report_opened = Signal(object)

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._organisation: OrganisationPage | None = None
        self._question: QuestionPage | None = None
        self._review: ReviewPage | None = None
        self._results: ResultsPage | None = None

    def show(self, route: Route, view: View) -> QWidget:
        """The page of a route, showing this view; one page serves all questions."""
        if route.question is not None:
            page = self._question_page()
            if page.question == route.question:
                page.show_view(view)
            else:
                page.show_question(view, route.question)
            return page
        return self._show_room(route.room, view)

    def show_saved(self, room: Room, at: datetime) -> None:
        """Tell the page of a room that everything up to a time is saved."""
        if room is Room.ORGANISATION and self._organisation is not None:
            self._organisation.show_saved(at)
        elif room is Room.QUESTION and self._question is not None:
            self._question.show_saved(at)
        elif room is Room.REVIEW and self._review is not None:
            self._review.show_saved(at)

    def show_save_failed(self, change: Change) -> None:
        """Tell the pages that a change could not be saved yet."""
        waiting = self._bridge.waiting
        if self._organisation is not None:
            self._organisation.show_waiting(waiting)
        if self._question is not None:
            self._question.show_save_failed(change, waiting)

    def show_report_saved(self, path: Path) -> None:
        """Tell where the report is."""
        if self._results is not None:
            self._results.show_report_saved(path)

    def show_report_failed(self) -> None:
        """Tell that there is no report."""
        if self._results is not None:
            self._results.show_report_failed()

    def show_why(self) -> None:
        """Explain why the question on show is asked."""
        if self._question is not None:
            self._question.show_why()

    def ask_report(self) -> None:
        """Ask what report to make, once there is something to report."""
        if self._results is not None and not self._results.make_report.isHidden():
            self._results.make_report.click()

    def focus_first(self, room: Room, reason: Qt.FocusReason) -> None:
        """Put the focus where the user most likely goes on."""
        pages = {
            Room.ORGANISATION: self._organisation,
            Room.QUESTION: self._question,
            Room.REVIEW: self._review,
            Room.RESULTS: self._results,
        }
        page = pages[room]
        if page is not None:
            page.focus_first(reason)

    def finish_writing(self) -> None:
        """Hand over what the user was still writing."""
        if self._question is not None:
            self._question.finish_note()
        if self._organisation is not None:
            self._organisation.finish_writing()

    def _show_room(self, room: Room, view: View) -> QWidget:
        match room:
            case Room.ORGANISATION | Room.QUESTION:
                organisation = self._organisation_page(view)
                organisation.show_view(view)
                return organisation
            case Room.REVIEW:
                review = self._review_page()
                review.show_view(view)
                return review
            case Room.RESULTS:
                results = self._results_page()
                results.show_view(view)
                return results

    def _organisation_page(self, view: View) -> "OrganisationPage":
        from it_audit_gui.gui.wizard.organisation_page import OrganisationPage  # noqa: PLC0415

        if self._organisation is None:
            page = self._organisation = OrganisationPage(view.questionnaire)
            page.described.connect(self._bridge.set_facts)
            page.went_on.connect(self.went_on)
        return self._organisation

    def _question_page(self) -> "QuestionPage":
        from it_audit_gui.gui.wizard.question_page import QuestionPage  # noqa: PLC0415

        if self._question is None:
            page = self._question = QuestionPage()
            page.answered.connect(self._bridge.answer)
            page.noted.connect(self._on_noted)
            page.proof_changed.connect(self._on_proof_changed)
            page.source_changed.connect(self._on_source_changed)
            page.cleared.connect(self._bridge.clear)
            page.undo_asked.connect(self._bridge.undo)
            page.question_picked.connect(self.question_picked)
            page.next_asked.connect(self.went_on)
            page.back_asked.connect(self.went_back)
        return self._question

    def _review_page(self) -> "ReviewPage":
        from it_audit_gui.gui.review.review_page import ReviewPage  # noqa: PLC0415

        if self._review is None:
            page = self._review = ReviewPage()
            page.question_picked.connect(self.question_picked)
            page.results_asked.connect(self.went_on)
            page.back_asked.connect(self.went_back)
        return self._review

    def _results_page(self) -> "ResultsPage":
        from it_audit_gui.gui.results.results_page import ResultsPage  # noqa: PLC0415

        if self._results is None:
            page = self._results = ResultsPage(LANGUAGES)
            page.report_asked.connect(self.report_wanted)
            page.report_opened.connect(self.report_opened)
            page.question_picked.connect(self.question_picked)
            page.questions_asked.connect(self.open_question_wanted)
            page.review_asked.connect(self.went_back)
        return self._results

    @Slot(str, str)
    def _on_noted(self, question: str, text: str) -> None:
        self._bridge.annotate(QuestionId(question), note=text)

    @Slot(str, object)
    def _on_proof_changed(self, question: str, evidence: tuple[Evidence, ...]) -> None:
        self._bridge.annotate(QuestionId(question), evidence=evidence)

    @Slot(str, object)
    def _on_source_changed(self, question: str, source: Source) -> None:
        self._bridge.annotate(QuestionId(question), source=source)
