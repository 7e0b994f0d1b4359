"""The window: the start page, or the workspace of the audit that is open."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QShowEvent

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.charts.charts import Charts
from it_audit_gui.gui.computer.clock import local_now
from it_audit_gui.gui.dialogs.asking import Asking
from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.gui.files.new_file import NewFilePassword
from it_audit_gui.gui.keyboard.last_input import LastInput
from it_audit_gui.gui.preferences.preferences import Preferences
from it_audit_gui.gui.remembered.settings import Settings
from it_audit_gui.gui.window.remembering import Remembering
from it_audit_gui.gui.window.start_room import StartRoom
from it_audit_gui.gui.window.window_frame import WindowFrame

if TYPE_CHECKING:
    from it_audit_gui.domain.context import Facts
    from it_audit_gui.gui.bridge.session_bridge import SessionBridge
    from it_audit_gui.gui.bridge.view import View
    from it_audit_gui.gui.files.file_room import FileRoom
    from it_audit_gui.gui.start.start_page import StartPage
    from it_audit_gui.gui.window.file_keys import FileKeys
    from it_audit_gui.gui.window.keys import Keys
    from it_audit_gui.gui.workspace.carried import Carried
    from it_audit_gui.gui.workspace.workspace import Workspace

# So long a named file may take before the window appears without it, in milliseconds.
_PATIENCE_MS = 800


class MainWindow(WindowFrame):
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
        super().__init__(settings)
        self._preferences = preferences
        self._make_bridge = make_bridge
        self._now = now
        self._bridge_made: SessionBridge | None = None
        self._workspace: Workspace | None = None
        self._then: Callable[[], None] = self._close_for_good
        self._may_close = False
        self._last_input = LastInput(self)
        self._remembering = Remembering(settings, now, self)
        self._charts = Charts(parent=self)
        self._choice = files
        self._asking = Asking(self, files, folder)
        self._start = StartRoom(self._stack, settings, preferences, self._asking, now)
        self._copies = copies
        self._shown = (lambda: self._workspace, lambda: self._start.page)
        self._new_password = NewFilePassword(self, asks=portable)
        self._connect()
        self.name_after("")

    @property
    def start_page(self) -> "StartPage":
        """The page before an audit is open."""
        return self._start.page

    @property
    def workspace(self) -> "Workspace | None":
        """The open audit, if any."""
        return self._workspace

    @cached_property
    def files(self) -> "FileRoom":
        """The care for the open file; made when it is first asked for."""
        from it_audit_gui.gui.files.file_room import FileRoom  # noqa: PLC0415 - not needed to start

        asking, copies = self._asking, self._copies
        room = FileRoom(
            self, *self._shown, asking, self._settings, copies, leave=self._leave, now=self._now
        )
        room.forgotten.connect(self._start.forget)
        return room

    @cached_property
    def keys(self) -> "Keys":
        """The keys that work anywhere in the window."""
        from it_audit_gui.gui.window.keys import Keys  # noqa: PLC0415 - not needed to start

        return Keys(self, self._shown[0], self._start.areas, self._preferences)

    @cached_property
    def file_keys(self) -> "FileKeys":
        """The keys for files, and their places in menus."""
        from it_audit_gui.gui.window.file_keys import FileKeys  # noqa: PLC0415 - not needed to start

        ways = (self._leave, self.show_all_audits, lambda: self.bridge)
        return FileKeys(self, self._settings, self._asking, self._start, *ways)

    @property
    def bridge(self) -> "SessionBridge":
        """The way to the open audit; made when it is first asked for."""
        if self._bridge_made is None:
            bridge = self._bridge_made = self._make_bridge(self._settings.language)
            bridge.opened.connect(self._on_opened)
            bridge.failed.connect(self._on_failed)
            bridge.locked.connect(self.appear)
            bridge.moved.connect(self._on_moved)
            bridge.ended.connect(self._on_ended)
            bridge.bank_read.connect(self._start.show_bank)
            self._start.bank_wanted.connect(bridge.read_bank)
            self.files.follow(bridge)
            bridge.read_bank()
        return self._bridge_made

    def open(self, path: Path) -> None:
        """Open an audit, after the one that is open is settled; from mail rather a copy of it."""
        file = path.absolute()
        self.files.receive(file, lambda: self._leave(lambda: self.bridge.open(file)))

    def begin(self, file: Path | None) -> None:
        """Appear; with a file at once on its page, without the start page on the way to it."""
        if file is not None:
            self.open(file)
        # Without the bridge there is no file, or something is asked about it first.
        QTimer.singleShot(_PATIENCE_MS if self._bridge_made else 0, self, self.appear)

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
        self._start.use_language(to_front=self._workspace is None)
        self.name_after(self._workspace.view.path.name if self._workspace else "")

    def shut_down(self) -> None:
        """Let go of everything the window holds outside itself."""
        if self._bridge_made:
            self._bridge_made.shut_down()

    def changeEvent(self, event: QEvent) -> None:
        """Give the keyboard its first place as soon as the window has it."""
        super().changeEvent(event)
        begins = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if begins and self.focusWidget() is None and self._workspace is None:
            self._start.page.focus_first(self._last_input.reason)

    def showEvent(self, event: QShowEvent) -> None:
        """Have something to show: the start page as long as no audit is open."""
        if self._workspace is None:
            self._stack.setCurrentWidget(self._start.page)
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when everything is saved, or when the user gives up what cannot be."""
        if self._may_close or self._is_settled():
            self._remembering.at_once()
            self.keep_place()
            self.shut_down()
            event.accept()
        else:
            self._then = self._close_for_good
            event.ignore()

    def _connect(self) -> None:
        self.painted.connect(self._make_ready)
        self.file_dropped.connect(self.open)
        self._start.picked.connect(self.open)
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
        """Do what can wait until the first page is on the screen."""
        _ = self.keys, self.file_keys, self.bridge
        self._remembering.at_once()

    @Slot()
    def _on_left_anyway(self) -> None:
        self.bridge.drop_waiting()
        self._then()

    def _close_for_good(self) -> None:
        self._may_close = True
        self.close()

    def _show_start(self) -> None:
        self._remembering.at_once()
        self.bridge.close_audit()
        self._on_ended()

    @Slot(object, object)
    def _on_create_wanted(self, path: Path, facts: "Facts") -> None:
        self._new_password.ask(lambda password: self.bridge.create(path, facts, password))

    @Slot(object)
    def _on_opened(self, view: "View") -> None:
        self._remembering.at_once()
        self._show_workspace(view, None)
        if self.is_painted:
            self._remembering.at_once()

    def _show_workspace(self, view: "View", carried: "Carried | None") -> None:
        from it_audit_gui.gui.workspace.workspace import Workspace  # noqa: PLC0415 - not needed to start

        self._drop_workspace()
        self._start.rest()
        workspace = Workspace(
            self.bridge, view, self._charts, carried, files=self._choice, settings=self._settings
        )
        self._workspace = workspace
        self._remembering.follow(workspace)
        workspace.navigation.left_audit.connect(self.show_all_audits)
        menu = self.keys.menu(workspace)
        workspace.navigation.menu.setMenu(menu)
        self.files.attend(workspace, menu)
        self.file_keys.attend(workspace, menu)
        workspace.left_anyway.connect(self._on_left_anyway)
        workspace.outdated.connect(self._on_outdated)
        self._stack.addWidget(workspace)
        self._stack.setCurrentWidget(workspace)
        workspace.begin()
        self.name_after(view.path.name)
        self.appear()

    def _drop_workspace(self) -> None:
        if self._workspace is not None:
            self._remembering.follow(None)
            self._stack.removeWidget(self._workspace)
            self._workspace.deleteLater()
            self._workspace = None
            self.files.leave_alone()

    @Slot(object)
    def _on_outdated(self, view: "View") -> None:
        if self._workspace is not None:
            self._show_workspace(view, self._workspace.carried)

    @Slot(object)
    def _on_moved(self, view: "View") -> None:
        if self._workspace is not None:
            self._settings.forget(self._workspace.view.path)
            self._show_workspace(view, self._workspace.carried)
            self._remembering.at_once()

    @Slot()
    def _on_ended(self) -> None:
        """No audit is open any more."""
        self._drop_workspace()
        self._start.renew(to_front=True)
        self.name_after("")

    @Slot(object)
    def _on_failed(self, error: AuditError) -> None:
        self.appear()
        if self._workspace is None:
            self._start.show_failed(error, self.files.ways_out(error))
