"""The window: the start page, or the workspace of the audit that is open."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui import theme
from it_audit_gui.gui.asking import Asking
from it_audit_gui.gui.charts import Charts
from it_audit_gui.gui.clock import local_now
from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.gui.files.file_room import FileRoom
from it_audit_gui.gui.files.new_file import NewFilePassword
from it_audit_gui.gui.keys import Keys
from it_audit_gui.gui.last_input import LastInput
from it_audit_gui.gui.outside import dropped_file
from it_audit_gui.gui.preferences import Preferences
from it_audit_gui.gui.recent import of_view
from it_audit_gui.gui.settings import Settings
from it_audit_gui.gui.start_room import StartRoom
from it_audit_gui.gui.text import fill

if TYPE_CHECKING:
    from it_audit_gui.domain.context import Facts
    from it_audit_gui.gui.carried import Carried
    from it_audit_gui.gui.session_bridge import SessionBridge
    from it_audit_gui.gui.start.start_page import StartPage
    from it_audit_gui.gui.view import View
    from it_audit_gui.gui.workspace import Workspace

_WIDTH, _HEIGHT = 1280, 800


class MainWindow(QMainWindow):
    """Opens, makes and leaves audits, one at a time.

    ``make_bridge`` is called with the language once the window is painted: what it imports is not
    needed before.
    """

    def __init__(  # noqa: PLR0913 - put together in one place
        self,
        settings: Settings,
        preferences: Preferences,
        make_bridge: Callable[[str], "SessionBridge"],
        *,
        files: FileChoice,
        folder: Path,
        copies: Path,
        portable: bool = False,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._preferences = preferences
        self._make_bridge = make_bridge
        self._now = now
        self._bridge_made: SessionBridge | None = None
        self._workspace: Workspace | None = None
        self._then: Callable[[], None] = self._close_for_good
        self._may_close = False
        self._last_input = LastInput(self)
        self._charts = Charts(parent=self)
        self._choice = files
        self._asking = Asking(self, files, folder)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setAcceptDrops(True)
        self._start = StartRoom(self._stack, settings, preferences, self._asking, now)
        shown = (lambda: self._workspace, lambda: self._start.page)
        self._keys = Keys(self, *shown)
        self._files = FileRoom(
            self, *shown, self._asking, settings, copies, leave=self._leave, now=now
        )
        self._new_password = NewFilePassword(self, asks=portable)
        self._connect()
        self._restore_geometry()
        self._name_window("")

    @property
    def start_page(self) -> "StartPage":
        """The page before an audit is open."""
        return self._start.page

    @property
    def workspace(self) -> "Workspace | None":
        """The open audit, if any."""
        return self._workspace

    @property
    def files(self) -> FileRoom:
        """The care for the open file."""
        return self._files

    @property
    def bridge(self) -> "SessionBridge":
        """The way to the open audit; made when it is first asked for."""
        if self._bridge_made is None:
            bridge = self._bridge_made = self._make_bridge(self._settings.language)
            bridge.opened.connect(self._on_opened)
            bridge.failed.connect(self._on_failed)
            bridge.moved.connect(self._on_moved)
            bridge.ended.connect(self._on_ended)
            bridge.bank_read.connect(self._start.show_bank)
            self._files.follow(bridge)
            bridge.read_bank()
        return self._bridge_made

    def open(self, path: Path) -> None:
        """Open an audit, after the one that is open is settled."""
        self._leave(lambda: self.bridge.open(path.absolute()))

    def show_all_audits(self) -> None:
        """Leave the audit for the start page."""
        self._leave(self._show_start)

    def use_language(self, language: str) -> None:
        """Show everything in another language; the texts of the window already are."""
        self._settings.language = language
        if self._workspace is not None:
            self._workspace.finish_writing()
        self.bridge.use_language(language)
        self.bridge.read_bank()
        self._start.renew(to_front=self._workspace is None)
        self._name_window(self._workspace.view.path.name if self._workspace else "")

    def shut_down(self) -> None:
        """Let go of everything the window holds outside itself."""
        if self._bridge_made is not None:
            self._bridge_made.shut_down()

    def changeEvent(self, event: QEvent) -> None:
        """Give the keyboard its first place as soon as the window has it."""
        super().changeEvent(event)
        begins = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if begins and self.focusWidget() is None and self._workspace is None:
            self._start.page.focus_first(self._last_input.reason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Make ready what the start page did not need, once it is painted."""
        super().paintEvent(event)
        if self._bridge_made is None:
            QTimer.singleShot(0, self, self._make_ready)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when everything is saved, or when the user gives up what cannot be."""
        if self._may_close or self._is_settled():
            self._remember()
            self._settings.geometry = self.saveGeometry()
            self.shut_down()
            event.accept()
        else:
            self._then = self._close_for_good
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere in the window."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file."""
        path = dropped_file(event.mimeData())
        if path is not None:
            self.open(path)

    def _connect(self) -> None:
        self._files.forgotten.connect(self._start.forget)
        self._start.picked.connect(self.open)
        self._start.bank_wanted.connect(self._on_bank_wanted)
        self._asking.open_wanted.connect(self.open)
        self._asking.create_wanted.connect(self._on_create_wanted)

    def _leave(self, then: Callable[[], None]) -> None:
        self._then = then
        if self._is_settled():
            then()

    def _is_settled(self) -> bool:
        """Whether nothing would be lost by leaving now; the workspace says so when it would."""
        if self._workspace is None:
            return True
        if not self._workspace.finish_writing():
            return False
        if self.bridge.settle() == 0:
            return True
        self._workspace.hold()
        return False

    @Slot()
    def _make_ready(self) -> None:
        _ = self.bridge

    @Slot()
    def _on_bank_wanted(self) -> None:
        self.bridge.read_bank()

    @Slot()
    def _on_left_anyway(self) -> None:
        self.bridge.drop_waiting()
        self._then()

    def _close_for_good(self) -> None:
        self._may_close = True
        self.close()

    def _show_start(self) -> None:
        self._remember()
        self.bridge.close_audit()
        self._drop_workspace()
        self._start.renew(to_front=True)
        self._name_window("")

    @Slot(object, object)
    def _on_create_wanted(self, path: Path, facts: "Facts") -> None:
        self._new_password.ask(lambda password: self.bridge.create(path, facts, password))

    @Slot(object)
    def _on_opened(self, view: "View") -> None:
        self._remember()
        self._show_workspace(view, None)
        self._remember()

    def _show_workspace(self, view: "View", carried: "Carried | None") -> None:
        from it_audit_gui.gui.workspace import Workspace  # noqa: PLC0415 - not needed to start

        self._drop_workspace()
        workspace = Workspace(
            self.bridge,
            view,
            self._charts,
            carried,
            files=self._choice,
            settings=self._settings,
        )
        self._workspace = workspace
        workspace.progressed.connect(self._remember)
        workspace.navigation.left_audit.connect(self.show_all_audits)
        menu = self._keys.menu(self._preferences, workspace)
        workspace.navigation.menu.setMenu(menu)
        self._files.attend(workspace, menu)
        workspace.left_anyway.connect(self._on_left_anyway)
        workspace.outdated.connect(self._on_outdated)
        self._stack.addWidget(workspace)
        self._stack.setCurrentWidget(workspace)
        workspace.begin()
        self._name_window(view.path.name)

    def _drop_workspace(self) -> None:
        if self._workspace is not None:
            self._stack.removeWidget(self._workspace)
            self._workspace.deleteLater()
            self._workspace = None
            self._files.leave_alone()

    @Slot(object)
    def _on_outdated(self, view: "View") -> None:
        if self._workspace is not None:
            self._show_workspace(view, self._workspace.carried)

    @Slot(object)
    def _on_moved(self, view: "View") -> None:
        if self._workspace is not None:
            self._settings.forget(self._workspace.view.path)
            self._show_workspace(view, self._workspace.carried)
            self._remember()

    @Slot()
    def _on_ended(self) -> None:
        """No audit is open any more, though the user did not leave it."""
        self._drop_workspace()
        self._start.renew(to_front=True)
        self._name_window("")

    @Slot(object)
    def _on_failed(self, error: AuditError) -> None:
        if self._workspace is None:
            self._start.show_failed(error, self._files.ways_out(error))

    @Slot()
    def _remember(self) -> None:
        if self._workspace is not None:
            route = str(self._workspace.route)
            self._settings.remember(of_view(self._workspace.view, route, self._now()))

    def _restore_geometry(self) -> None:
        if not self.restoreGeometry(self._settings.geometry):
            self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))

    def _name_window(self, file: str) -> None:
        program = self.tr("IT self-audit")
        self.setWindowTitle(fill(self.tr("%1 – %2"), file, program) if file else program)
