"""The pages of an open audit, each built when it is first visited."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal

from it_audit_gui.domain.assessment import Evidence, Source
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.changes import Change
from it_audit_gui.gui.charts import Charts
from it_audit_gui.gui.room_page import RoomPage
from it_audit_gui.gui.rooms import MAKERS
from it_audit_gui.gui.routing import Room, Route
from it_audit_gui.gui.session_bridge import SessionBridge
from it_audit_gui.gui.view import View

if TYPE_CHECKING:
    from it_audit_gui.gui.results.results_page import ResultsPage
    from it_audit_gui.gui.wizard.answer_details import DetailsDraft
    from it_audit_gui.gui.wizard.question_page import QuestionPage


class Pages(QObject):
    """Shows views in pages; hands what pages announce to the bridge, or on to the window."""

    went_on = Signal()
    went_back = Signal()
    room_wanted = Signal(str)
    undo_asked = Signal()
    redo_asked = Signal()
    question_picked = Signal(str)
    open_question_wanted = Signal()
    report_wanted = Signal(str, str)
    report_opened = Signal(object)

    def __init__(
        self,
        bridge: SessionBridge,
        charts: Charts,
        questionnaire: Questionnaire,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.charts = charts
        self.questionnaire = questionnaire
        self._made: dict[Room, RoomPage] = {}

    def show(self, route: Route, view: View) -> RoomPage:
        """The page of a route, showing this view; one page serves all questions."""
        page = self._page(route.room)
        if route.question is None:
            page.show_view(view)
        else:
            self._show_question(route.question, view)
        return page

    def show_saved(self, room: Room, at: datetime) -> None:
        """Tell the page of a room that everything up to a time is saved."""
        if room in self._made:
            self._made[room].show_saved(at)

    def show_save_failed(self, change: Change) -> None:
        """Tell the pages that a change could not be saved yet."""
        for page in self._made.values():
            page.show_save_failed(change, self.bridge.waiting)

    def show_report_saved(self, path: Path) -> None:
        """Tell where the report is."""
        if self._results is not None:
            self._results.show_report_saved(path)

    def show_report_failed(self) -> None:
        """Tell that there is no report."""
        if self._results is not None:
            self._results.show_report_failed()

    def ask_report(self) -> None:
        """Ask what report to make, once there is something to report."""
        if self._results is not None and not self._results.make_report.isHidden():
            self._results.make_report.click()

    def focus_first(self, room: Room, reason: Qt.FocusReason) -> None:
        """Put the focus where the user most likely goes on."""
        self._page(room).focus_first(reason)

    def finish_writing(self) -> bool:
        """Hand over what the user was still writing; False when some of it cannot be kept yet."""
        return all([page.finish_writing() for page in self._made.values()])  # noqa: C419 - each of them

    @property
    def draft(self) -> "DetailsDraft | None":
        """What the user was writing beside an answer and cannot be kept yet."""
        return None if self._question is None else self._question.details.draft

    def take_up(self, draft: "DetailsDraft") -> None:
        """Go on with what could not be kept before, on the question on show."""
        if self._question is not None:
            self._question.details.take_up(draft)

    def note(self, question: str, text: str) -> None:
        """Keep the note beside an answer."""
        self.bridge.annotate(QuestionId(question), note=text)

    def prove(self, question: str, evidence: tuple[Evidence, ...]) -> None:
        """Keep the evidence of an answer."""
        self.bridge.annotate(QuestionId(question), evidence=evidence)

    def name_source(self, question: str, source: Source) -> None:
        """Keep who knew an answer."""
        self.bridge.annotate(QuestionId(question), source=source)

    def _page(self, room: Room) -> RoomPage:
        if room not in self._made:
            self._made[room] = MAKERS[room](self)
        return self._made[room]

    def _show_question(self, question: QuestionId, view: View) -> None:
        page = cast("QuestionPage", self._page(Room.QUESTION))
        page.show_question(view, question)

    @property
    def _question(self) -> "QuestionPage | None":
        return cast("QuestionPage | None", self._made.get(Room.QUESTION))

    @property
    def _results(self) -> "ResultsPage | None":
        return cast("ResultsPage | None", self._made.get(Room.RESULTS))
