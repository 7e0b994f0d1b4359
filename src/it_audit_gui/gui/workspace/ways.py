"""The ways out of the pages of an open audit: to the file, to another page, to the user's files."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from it_audit_gui.domain.assessment import Evidence, Source
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.gui.bridge.session_bridge import SessionBridge
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.charts.charts import Charts
from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.gui.page import routing
from it_audit_gui.gui.page.detour import Detour
from it_audit_gui.gui.page.quick_walk import QuickWalk
from it_audit_gui.gui.page.routing import Room, Route
from it_audit_gui.gui.remembered.settings import Settings

if TYPE_CHECKING:
    from it_audit_gui.gui.wizard.file_evidence import FileEvidence


class Ways(QObject):
    """What a page is tied to when it is made."""

    went_on = Signal()
    quick_asked = Signal()
    went_back = Signal()
    room_wanted = Signal(str)
    plan_wanted = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    question_picked = Signal(str)
    open_question_wanted = Signal()
    audit_wanted = Signal(str)  # an earlier audit of the file

    def __init__(
        self,
        bridge: SessionBridge,
        charts: Charts,
        questionnaire: Questionnaire,
        *,
        files: FileChoice,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.charts = charts
        self.questionnaire = questionnaire
        self.files = files
        self.settings = settings
        self.quick = QuickWalk()
        self.detour = Detour()

    def look_up(self, question: str, back_to: Room) -> None:
        """Go to a question and, after it, back to the page it was picked on."""
        self.detour.begin(QuestionId(question), back_to)
        self.question_picked.emit(question)

    def after(self, route: Route, view: View) -> Route:
        """The page that follows: where a detour began, in a quick round what it asks next."""
        around = self.detour.after(route) or self.quick.after(route, view)
        return around or routing.after(route, view)

    def note(self, question: str, text: str) -> None:
        """Keep the note beside an answer."""
        self.bridge.annotate(QuestionId(question), note=text)

    def prove(self, question: str, evidence: tuple[Evidence, ...]) -> None:
        """Keep the evidence of an answer."""
        self.bridge.annotate(QuestionId(question), evidence=evidence)

    def attach(self, question: str, file: "FileEvidence") -> None:
        """Keep a file in the audit as evidence of an answer."""
        self.bridge.attach(QuestionId(question), file.evidence, file.attached)

    def name_source(self, question: str, source: Source) -> None:
        """Keep who knew an answer."""
        self.bridge.annotate(QuestionId(question), source=source)
