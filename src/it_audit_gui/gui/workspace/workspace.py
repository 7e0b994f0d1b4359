"""An open audit: navigation, banners and the page the user is on."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import QuestionId, SectionId
from it_audit_gui.gui.bridge.session_bridge import SessionBridge
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.charts.charts import Charts
from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.gui.idle.preparing import Preparing
from it_audit_gui.gui.keyboard.focus_place import place_of
from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.page import routing
from it_audit_gui.gui.page.notices import Deed, Notices
from it_audit_gui.gui.page.room_page import RoomPage, RoomStack
from it_audit_gui.gui.page.routing import Room, Route
from it_audit_gui.gui.remembered.settings import Settings
from it_audit_gui.gui.widgets.announcement import announce
from it_audit_gui.gui.workspace.carried import Carried
from it_audit_gui.gui.workspace.looking_back import LookingBack
from it_audit_gui.gui.workspace.navigation import Navigation
from it_audit_gui.gui.workspace.pages import Pages
from it_audit_gui.gui.workspace.saving import Saving
from it_audit_gui.gui.workspace.ways import Ways
from it_audit_gui.session.history import Touched
from it_audit_gui.wording import explain

# Below this width (design px) the navigation keeps only its pictures.
_NARROW = 900

# What may help with an error, as words of buttons with what they do.
WaysOut = Callable[[AuditError], Sequence[Deed]]


class Workspace(QWidget):
    """Shows what the bridge announces; asks the bridge for what the user wants."""

    left_anyway = Signal()
    progressed = Signal()  # what the file has, or where the user is, is new
    outdated = Signal(object)  # View in another language

    def __init__(
        self,
        bridge: SessionBridge,
        view: View,
        charts: Charts,
        carried: Carried | None = None,
        *,
        files: FileChoice,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._view = view
        self._route = carried.route if carried else routing.resumed(view)
        self._carried = carried
        self._charts = charts
        self.navigation = Navigation()
        self.notices = Notices()
        saved_at = carried.saved_at if carried else None
        self._saving = Saving(bridge, self.notices, lambda: self._language, saved_at, self)
        self._ways_out: WaysOut = lambda _error: ()
        self.looking_back = LookingBack(bridge, self.notices, self)
        self._stack = RoomStack()
        self._ways = Ways(
            bridge, charts, view.questionnaire, files=files, settings=settings, parent=self
        )
        self._pages = Pages(self._ways, self, carried=carried)
        self._preparing = Preparing(
            lambda room: self._pages.prepare(room, self._view, self._stack), self
        )
        self._lay_out()
        self._connect()
        self.navigation.show_view(view, self._route)
        self.looking_back.begin(view)

    def begin(self) -> None:
        """Show the page the user is on, once the workspace itself is on show."""
        self._show_page()
        if self._carried is not None:
            self._pages.take_up(self._carried, self.areas())
        self._preparing.begin()

    def offer_ways_out(self, ways_out: WaysOut) -> None:
        """Say with an error what may help."""
        self._ways_out = ways_out

    @property
    def carried(self) -> Carried:
        """What the next workspace of the same audit goes on with."""
        focus = place_of(self.window().focusWidget(), self.areas())
        return self._pages.carried(self._route, self._saving.at, focus)

    @property
    def ways(self) -> Ways:
        """The ways out of its pages."""
        return self._ways

    @property
    def view(self) -> View:
        """The audit as it is shown."""
        return self._view

    @property
    def route(self) -> Route:
        """Where the user is."""
        return self._route

    @property
    def page(self) -> RoomPage | None:
        """The page on show."""
        page = self._stack.currentWidget()
        return page if isinstance(page, RoomPage) else None

    def go(self, route: Route) -> None:
        """Go to a page, unless something on this one cannot be kept yet; that then says so."""
        if not self._pages.finish_writing():
            self.navigation.show_view(self._view, self._route)
            return
        self.notices.step_on()
        self._route = route
        self._ways.detour.follow(route)
        self._bridge.keep_place(str(route))
        self._show_page()
        self.progressed.emit()

    def go_on(self) -> None:
        """Go to the page that follows."""
        self.go(self._ways.after(self._route, self._view))

    def go_quickly(self) -> None:
        """Begin a quick round: the heaviest questions, then the results."""
        self.go(self._ways.quick.begin(self._view))

    def go_back(self) -> None:
        """Go to the page before."""
        self.go(routing.before(self._route, self._view))

    def go_to_question(self, question: str) -> None:
        """Go to a question."""
        self.go(routing.to_question(QuestionId(question)))

    def go_to_section(self, section: str) -> None:
        """Go to the first open question of a section."""
        self.go(routing.into_section(SectionId(section), self._view))

    def go_to_open_question(self) -> None:
        """Go to the first question without an answer; to the firm when there is none."""
        still_open = self._view.evaluation.open_questions
        self.go(routing.to_question(still_open[0]) if still_open else routing.ORGANISATION)

    def print_report(self) -> None:
        """Go to the report and ask how to print it."""
        if self._route.room is not Room.REPORT:
            self.go(routing.REPORT)
        if self._route.room is Room.REPORT:
            self._pages.print_report()

    def print_plan(self) -> None:
        """Go to the report with the plan only, to look at and to print."""
        self.go(routing.REPORT)
        if self._route.room is Room.REPORT:
            self._pages.choose_plan()

    def undo(self) -> None:
        """Take back the latest change, after what the user was still writing."""
        if self._pages.finish_writing():
            self._bridge.undo()

    def redo(self) -> None:
        """Do again what was taken back last, unless the user wrote something else since."""
        if self._pages.finish_writing():
            self._bridge.redo()

    @property
    def has_charts(self) -> bool:
        """Whether the page on show has charts."""
        return self.page is not None and self.page.has_charts

    @property
    def charts_as_tables(self) -> bool:
        """Whether charts are shown as tables."""
        return self._charts.as_tables

    def switch_charts(self) -> None:
        """Show charts as tables, or as charts again."""
        if self.has_charts:
            self._charts.switch()
            tables = self._charts.as_tables
            said = self.tr("Charts are shown as tables.")
            announce(self, said if tables else self.tr("Tables are shown as charts."))

    def show_why(self) -> bool:
        """Explain what has the keyboard on the page on show; whether there is an explanation."""
        return self.page is not None and self.page.show_why()

    def finish_writing(self) -> bool:
        """Hand over what the user was still writing; False when some of it cannot be kept yet."""
        return self._pages.finish_writing()

    def hold(self) -> None:
        """The user wants to leave while a change cannot be saved: offer to leave without it."""
        self._saving.hold()

    def areas(self) -> list[QWidget | None]:
        """Navigation, content, side, footer and notices, always in this order; ``None``: none."""
        content, side, footer = self.page.areas() if self.page else (None, None, None)
        return [self.navigation, content, side, footer, self.notices]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room when there is little."""
        super().resizeEvent(event)
        self.navigation.set_collapsed(self.width() < theme.px(_NARROW))

    def _show_page(self) -> None:
        self.navigation.show_view(self._view, self._route)
        page = self._pages.show(self._route, self._view)
        if self._saving.at is not None and not self._bridge.waiting:
            page.show_saved(self._saving.at)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._pages.focus_first(self._route.room, focus_reason(self))
        self._pages.settle(self._route.room)

    @property
    def _language(self) -> str:
        return self._view.questionnaire.language

    @Slot(object)
    def _on_changed(self, view: View) -> None:
        if view.questionnaire.language != self._language:
            self.outdated.emit(view)
            return
        self._view = view
        self.navigation.show_view(view, self._route)
        self._pages.show(self._route, view)
        self._preparing.begin()
        self.progressed.emit()

    @Slot(object)
    def _on_saved(self, at: datetime) -> None:
        self._pages.show_saved(self._route.room, at)

    @Slot(object)
    def _on_failed(self, error: AuditError) -> None:
        words = explain(error, self._language)
        self.notices.show_failed(words, error.error_id, self._ways_out(error))

    @Slot(object)
    def _on_stepped(self, about: Touched) -> None:
        """Show what undo or redo changed."""
        there = routing.touched(about)
        if self._route != there:
            self.go(there)

    def _on_picked_room(self, room: str) -> None:
        self.go(Route(room=Room(room)))

    def _connect(self) -> None:
        self.navigation.picked_room.connect(self._on_picked_room)
        self.navigation.picked_section.connect(self.go_to_section)
        self.notices.left_anyway.connect(self.left_anyway)
        self._ways.went_on.connect(self.go_on)
        self._ways.quick_asked.connect(self.go_quickly)
        self._ways.went_back.connect(self.go_back)
        self._ways.undo_asked.connect(self.undo)
        self._ways.redo_asked.connect(self.redo)
        self._ways.question_picked.connect(self.go_to_question)
        self._ways.open_question_wanted.connect(self.go_to_open_question)
        self._ways.plan_wanted.connect(self.print_plan)
        self._ways.room_wanted.connect(self._on_picked_room)
        self._ways.audit_wanted.connect(self.looking_back.turn_to)
        self._saving.saved.connect(self._on_saved)
        self._saving.save_failed.connect(self._pages.show_save_failed)
        self._bridge.changed.connect(self._on_changed)
        self._bridge.failed.connect(self._on_failed)
        self._bridge.stepped.connect(self._on_stepped)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.notices)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(right, 1)
