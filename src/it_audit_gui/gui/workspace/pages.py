"""The pages of an open audit, each built when it is first visited."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.changes import Change
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.keyboard.focus_place import FocusPlace, give_back
from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.page.room_page import RoomPage
from it_audit_gui.gui.page.routing import Room, Route
from it_audit_gui.gui.page.scroll_place import scroll_again, scrolled
from it_audit_gui.gui.widgets.focus_ring import KEYBOARD_REASONS
from it_audit_gui.gui.workspace.carried import Carried, LeftAs
from it_audit_gui.gui.workspace.rooms import MAKERS, load
from it_audit_gui.gui.workspace.ways import Ways

if TYPE_CHECKING:
    from it_audit_gui.gui.report.report_page import ReportPage
    from it_audit_gui.gui.wizard.question_page import QuestionPage


# Pages that may be shown an audit while nobody looks: that asks nothing outside of them.
_SHOWN_AHEAD = frozenset({Room.REVIEW, Room.RESULTS, Room.PLAN, Room.COSTS})


class Pages(QObject):
    """Shows views in pages."""

    def __init__(
        self,
        ways: Ways,
        parent: QObject | None = None,
        *,
        carried: Carried | None = None,
    ) -> None:
        """``carried`` tells how pages were that are made anew."""
        super().__init__(parent)
        self._ways = ways
        self._made: dict[Room, RoomPage] = {}
        self._visited: set[Room] = set()
        self._left: dict[Room, LeftAs] = dict(carried.pages if carried else {})
        if carried is not None:
            ways.quick, ways.detour = carried.quick, carried.detour

    def show(self, route: Route, view: View) -> RoomPage:
        """The page of a route, showing this view; one page serves all questions."""
        page = self._page(route.room)
        self._visited.add(route.room)
        if route.question is None:
            page.show_view(view)
        else:
            self._show_question(route.question, view)
        left = self._left.get(route.room)
        if left is not None:
            page.take_up(left.parts)
        return page

    def settle(self, room: Room) -> None:
        """Scroll a page that is on show now to where it was left."""
        left = self._left.pop(room, None)
        if left is not None:
            scroll_again(self._page(room), left.scrolled)

    def carried(self, route: Route, saved_at: datetime | None, focus: FocusPlace | None) -> Carried:
        """What the next pages go on with; a page not shown since stays as it was left."""
        now = {
            room: LeftAs(parts=page.parts, scrolled=scrolled(page))
            for room, page in self._made.items()
            if room in self._visited
        }
        pages = {**now, **self._left}
        draft = None if self._question is None else self._question.details.draft
        return Carried(
            route=route,
            saved_at=saved_at,
            draft=draft,
            pages=pages,
            focus=focus,
            quick=self._ways.quick,
            detour=self._ways.detour,
        )

    def prepare(self, room: Room, view: View, stack: QStackedWidget) -> Iterator[None]:
        """Make a page ready that is not on show, so that it opens at once; in short slices."""
        if room not in self._made:
            load(room)
            yield
            page = self._page(room)
            stack.addWidget(page)
            if room is Room.QUESTION:
                every = tuple(question.id for question in view.questionnaire.questions)
                self._show_question((view.evaluation.open_questions or every)[0], view)
            yield
        page = self._made[room]
        page.get_ready()
        yield
        if room in _SHOWN_AHEAD:
            page.show_view(view)
            yield
        if page is not stack.currentWidget():
            page.resize(stack.size())
            # Nothing is painted on the screen, but everything gets its place.
            page.grab(QRect(0, 0, 1, 1))

    def show_saved(self, room: Room, at: datetime) -> None:
        """Tell the page of a room that everything up to a time is saved."""
        if room in self._made:
            self._made[room].show_saved(at)

    def show_save_failed(self, change: Change) -> None:
        """Tell the pages that a change could not be saved yet."""
        for page in self._made.values():
            page.show_save_failed(change, self._ways.bridge.waiting)

    def print_report(self) -> None:
        """Ask how to print the report, which is on show."""
        cast("ReportPage", self._page(Room.REPORT)).print()

    def choose_plan(self) -> None:
        """Offer the report with the plan only."""
        cast("ReportPage", self._page(Room.REPORT)).options.choose_plan()

    def focus_first(self, room: Room, reason: Qt.FocusReason) -> None:
        """Put the focus where the user most likely goes on, and in view if the keyboard is used."""
        page = self._page(room)
        page.focus_first(reason)
        if room not in self._left and reason in KEYBOARD_REASONS:
            QTimer.singleShot(0, page, page.show_focused)  # once it has its place

    def finish_writing(self) -> bool:
        """Hand over what the user was still writing; False when some of it cannot be kept yet."""
        # Nothing is written on a page that is only made ready.
        visited = [page for room, page in self._made.items() if room in self._visited]
        return all([page.finish_writing() for page in visited])  # noqa: C419 - each of them

    def take_up(self, carried: Carried, areas: Sequence[QWidget | None]) -> None:
        """Go on with what could not be kept before, the keyboard where it was."""
        if self._question is not None and carried.draft is not None:
            self._question.details.take_up(carried.draft)
            if self._question.details.asking:
                self._question.show_asking()
        if carried.focus is not None:
            give_back(carried.focus, areas, focus_reason(self._page(carried.route.room)))

    def _page(self, room: Room) -> RoomPage:
        if room not in self._made:
            self._made[room] = MAKERS[room](self._ways)
        return self._made[room]

    def _show_question(self, question: QuestionId, view: View) -> None:
        page = cast("QuestionPage", self._page(Room.QUESTION))
        page.show_question(view, question)

    @property
    def _question(self) -> "QuestionPage | None":
        return cast("QuestionPage | None", self._made.get(Room.QUESTION))
