"""Shows the questions of an audit full screen, for an interview with others at the table."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.bridge.changes import Answering, Change
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.page.routing import Route, before, to_question
from it_audit_gui.gui.presentation.presented_page import PresentedPage
from it_audit_gui.gui.presentation.presented_question import PresentedQuestion

if TYPE_CHECKING:
    from it_audit_gui.gui.workspace.workspace import Workspace

# So many design px of width and height are enough for a question: larger screens enlarge it.
_ENOUGH_WIDE, _ENOUGH_HIGH = 780, 620
_LARGEST = 2.4


class Presenting(QObject):
    """Lies over the workspace, which goes along from question to question below it.

    The score, other answers, notes and other audits are not on show. It ends with the workspace.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._stack = cast("QStackedWidget", window.centralWidget())
        self._state = window.windowState()
        self._workspace: Workspace | None = None
        self._scheme = theme.Scheme.SYSTEM
        self.page: PresentedPage | None = None
        self._stack.currentChanged.connect(self._on_turned)

    def switch(self, workspace: "Workspace") -> None:
        """Begin, or leave."""
        if self.page is None:
            self.begin(workspace)
        else:
            self.leave()

    def begin(self, workspace: "Workspace") -> None:
        """Fill the screen with the question the user is on, else with the first open one."""
        if not workspace.finish_writing():
            return
        self._workspace, self._scheme = workspace, workspace.ways.settings.scheme
        # An interview goes on with the next question.
        workspace.ways.detour.leave()
        here = workspace.route
        workspace.go(_first(workspace.view) if here.question is None else here)
        self._enlarge()
        page = self.page = PresentedPage()
        page.left.connect(self.leave)
        page.on_asked.connect(self._on_next)
        page.back_asked.connect(self._on_back)
        self._follow(workspace)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._show()
        workspace.ways.files.present(on=True)
        self._state = self._window.windowState()
        self._window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)

    @Slot()
    def leave(self) -> None:
        """Give the screen back, on the same question."""
        workspace = self._workspace
        if workspace is None or not self._settled():
            return
        self._stack.setCurrentWidget(workspace)
        given_back = workspace.focusWidget()
        if given_back is not None:
            # Qt gave the keyboard back without a ring, and what has it is not given it again.
            given_back.clearFocus()
        if workspace.page is not None:
            workspace.page.focus_first(focus_reason(workspace))

    def _follow(self, workspace: "Workspace") -> None:
        workspace.progressed.connect(self._show)
        bridge = workspace.ways.bridge
        bridge.saved.connect(self._on_saved)
        bridge.save_failed.connect(self._on_save_failed)

    def _let_go(self, workspace: "Workspace") -> None:
        workspace.progressed.disconnect(self._show)
        bridge = workspace.ways.bridge
        bridge.saved.disconnect(self._on_saved)
        bridge.save_failed.disconnect(self._on_save_failed)

    @Slot()
    def _on_turned(self) -> None:
        """The window shows something else: the workspace again, or what came in its place."""
        page, workspace = self.page, self._workspace
        if page is None or workspace is None or self._stack.currentWidget() is page:
            return
        self.page = self._workspace = None
        self._let_go(workspace)
        self._stack.removeWidget(page)
        page.deleteLater()
        workspace.ways.files.present(on=False)
        self._window.setWindowState(self._state)
        theme.apply(_application(), self._scheme)

    def _enlarge(self) -> None:
        size = self._window.screen().size()
        fits = min(size.width() / _ENOUGH_WIDE, size.height() / _ENOUGH_HIGH)
        scale = max(1.0, min(fits, _LARGEST))
        theme.apply(_application(), self._scheme, text_scale=scale)

    @Slot()
    def _show(self) -> None:
        """Follow the workspace, whatever moved it: a key here, or undo."""
        page, workspace = self.page, self._workspace
        if page is None or workspace is None:
            return
        question, view = workspace.route.question, workspace.view
        if question is None:
            page.show_question(None)
        elif page.shown is not None and page.shown.question.id == question:
            page.shown.show_view(view)
        else:
            self._show_new(page, workspace, PresentedQuestion(view, question))
        page.back.setEnabled(self._before() is not None)

    def _show_new(
        self, page: PresentedPage, workspace: "Workspace", question: PresentedQuestion
    ) -> None:
        bridge = workspace.ways.bridge
        question.answered.connect(bridge.answer)
        question.kept.connect(bridge.confirm)
        question.noted.connect(workspace.ways.note)
        question.went_on.connect(self._on_next)
        page.saved.show_nothing()
        page.show_question(question)

    def _before(self) -> Route | None:
        """The question before the one on show, if there is one."""
        if self._workspace is None:
            return None
        route = before(self._workspace.route, self._workspace.view)
        return None if route.question is None else route

    def _settled(self) -> bool:
        """Whether nothing that is being written would be lost."""
        page = self.page
        return page is not None and (page.shown is None or page.shown.finish_writing())

    @Slot()
    def _on_next(self) -> None:
        if self._workspace is not None and self._settled():
            self._workspace.go_on()

    @Slot()
    def _on_back(self) -> None:
        route = self._before()
        if self._workspace is not None and route is not None and self._settled():
            self._workspace.go(route)

    @Slot(object)
    def _on_saved(self, _at: object) -> None:
        if self.page is not None:
            self.page.saved.show_saved(self.tr("Saved"))

    @Slot(object, object)
    def _on_save_failed(self, _error: AuditError, change: Change) -> None:
        page = self.page
        if page is None:
            return
        page.saved.show_waiting(self.tr("Not saved yet: Esc shows why"))
        if page.shown is not None and isinstance(change, Answering):
            page.shown.show_waiting(change.reply.choice)


def _first(view: View) -> Route:
    """The first question without an answer; the very first when there is none."""
    every = tuple(question.id for question in view.questionnaire.questions)
    return to_question((view.evaluation.open_questions or every)[0])


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())
