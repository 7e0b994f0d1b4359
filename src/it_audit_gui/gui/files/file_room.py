"""The care for the open file in the window: menu, banners, deeds and what came of them."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.bridge.outcomes import (
    LOCKED,
    CopiesFound,
    CopyRead,
    CopySaved,
    Deleted,
    Outcome,
    TakenIn,
)
from it_audit_gui.gui.dialogs.asking import Asking
from it_audit_gui.gui.files.file_asking import FileAsking
from it_audit_gui.gui.files.restore_room import RestoreRoom
from it_audit_gui.gui.files.unlocking import Unlocking
from it_audit_gui.gui.remembered.settings import Settings

if TYPE_CHECKING:
    from it_audit_gui.gui.bridge.deeds import Deed
    from it_audit_gui.gui.bridge.session_bridge import SessionBridge
    from it_audit_gui.gui.bridge.view import View
    from it_audit_gui.gui.files.banners import Banners
    from it_audit_gui.gui.files.file_menu import FileMenu
    from it_audit_gui.gui.page.notices import Notices
    from it_audit_gui.gui.start.start_page import StartPage
    from it_audit_gui.gui.workspace.workspace import Workspace

# What a copy of the program's own may replace.
_BROKEN = frozenset(
    {
        "file-damaged",
        "file-empty",
        "file-not-found",
        "no-assessment",
        "not-an-audit",
        "unexpected-structure",
    }
)
_RECEIVED = "received"
# What may be looked at here, though not worked in.
_NEWER = "file-newer"
# What can be read, though not opened where it is.
_ELSEWHERE = frozenset({"file-in-use", "hostile-journal"})


class FileRoom(QObject):
    """Works on the file of the ``workspace``; says things there, or on the start page.

    ``copies`` is the folder of all safety copies; ``leave`` settles what waits before a file is
    closed.
    """

    forgotten = Signal(Path)  # an audit that is gone for good

    def __init__(  # noqa: PLR0913 - each is a way to the window
        self,
        window: QWidget,
        workspace: "Callable[[], Workspace | None]",
        start_page: "Callable[[], StartPage]",
        asking: Asking,
        settings: Settings,
        copies: Path,
        *,
        leave: Callable[[Callable[[], None]], None],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._workspace, self._start_page = workspace, start_page
        self._settings, self._now, self._home = settings, now, asking.folder
        self._bridge: SessionBridge | None = None
        self._banners: Banners | None = None
        self.unlocking = Unlocking(window, lambda: settings.language)
        self.restoring = RestoreRoom(window, copies, send=self.send, leave=leave, now=now)
        self.unlocking.copies_wanted.connect(self._on_copies_wanted)
        self.asking = FileAsking(
            window,
            asking,
            copies,
            self.restoring,
            language=lambda: settings.language,
            view=self._view,
            send=self.send,
            leave=leave,
        )

    def follow(self, bridge: "SessionBridge") -> None:
        """Listen to what comes of deeds."""
        self._bridge = bridge
        self.unlocking.follow(bridge)
        bridge.done.connect(self._on_done)
        bridge.refused.connect(self._on_refused)
        bridge.changed.connect(self._on_changed)

    def send(self, deed: "Deed") -> None:
        """Have something done where the file is held."""
        if self._bridge is not None:
            self._bridge.carry_out(deed)

    def attend(self, workspace: "Workspace", menu: QMenu) -> None:
        """Care for the file of a workspace: its part of the menu and what stands above pages."""
        from it_audit_gui.gui.files.banners import Banners  # noqa: PLC0415 - not needed to start
        from it_audit_gui.gui.files.file_menu import FileMenu  # noqa: PLC0415 - as above

        files = FileMenu(menu)
        menu.insertMenu(menu.actions()[0], files)
        self._serve(files)
        menu.aboutToShow.connect(lambda: files.show_view(workspace.view, self._copied(workspace)))
        workspace.offer_ways_out(self.ways_out)
        notices = workspace.notices
        banners = Banners(notices, self._settings, lambda: self._now().date(), workspace)
        banners.damage_wanted.connect(self.asking.show_damage)
        banners.restoring_wanted.connect(self.asking.ask_restoring)
        banners.copy_wanted.connect(self.asking.ask_copy)
        banners.elsewhere_wanted.connect(self.asking.ask_elsewhere)
        banners.deleting_wanted.connect(self.asking.ask_deleting)
        banners.keeping_wanted.connect(self.asking.ask_keeping)
        notices.elsewhere_wanted.connect(self.asking.ask_elsewhere)
        notices.found_wanted.connect(self.asking.ask_found)
        banners.begin(workspace.view)
        self._banners = banners

    def ways_out(self, error: AuditError) -> tuple[tuple[str, Callable[[], None]], ...]:
        """What may help when a file could not be opened, as words of buttons."""
        path = error.params.get("path")
        if not isinstance(path, Path):
            return ()
        if error.error_id == _NEWER:
            return ((self.tr("Look at it only"), lambda: self.unlocking.look_at(path)),)
        if error.error_id in _BROKEN:
            words = self.tr("Look for a safety copy…")
            return ((words, lambda: self.restoring.begin(path, is_open=False)),)
        if error.error_id in _ELSEWHERE:
            words = self.tr("Work in a copy…")
            return ((words, lambda: self.asking.ask_taking_in(path)),)
        return ()

    def receive(self, path: Path, open_there: Callable[[], None]) -> None:
        """Open a file where it is; one that is there in passing is rather kept first."""
        from it_audit_gui.gui.files.passing_folders import is_in_passing  # noqa: PLC0415 - as above

        def open_anyway() -> None:
            self._settings.put_away(_RECEIVED, path)
            open_there()

        passing = is_in_passing(path, self._home) and path.is_file()
        if passing and not self._settings.is_put_away(_RECEIVED, path):
            self.asking.ask_receiving(path, open_anyway)
        else:
            open_there()

    def leave_alone(self) -> None:
        """The workspace is gone."""
        self._banners = None

    @Slot(Path)
    def _on_copies_wanted(self, path: Path) -> None:
        self.restoring.begin(path, is_open=False)

    def _view(self) -> "View | None":
        workspace = self._workspace()
        return workspace.view if workspace else None

    def _notices(self) -> "Notices":
        workspace = self._workspace()
        return workspace.notices if workspace else self._start_page().said

    def _serve(self, menu: "FileMenu") -> None:
        menu.copy_wanted.connect(self.asking.ask_copy)
        menu.older_wanted.connect(self.asking.ask_older)
        menu.sending_wanted.connect(self.asking.ask_sending)
        menu.restoring_wanted.connect(self.asking.ask_restoring)
        menu.password_wanted.connect(self.asking.ask_password)
        menu.password_removed.connect(self.asking.ask_removing)
        menu.keeping_wanted.connect(self.asking.ask_keeping)
        menu.deleting_wanted.connect(self.asking.ask_deleting)

    def _copied(self, workspace: "Workspace") -> date | None:
        return self._settings.copied_on(workspace.view.assessments[0].id)

    @Slot(object)
    def _on_changed(self, view: "View") -> None:
        if self._banners is not None:
            self._banners.show_view(view)

    @Slot(object)
    def _on_done(self, outcome: Outcome) -> None:
        match outcome:
            case CopiesFound():
                self.restoring.show_copies(outcome)
            case CopyRead():
                self.restoring.show_content(outcome)
            case TakenIn():
                self._open_taken_in(outcome)
            case Deleted():
                self.forgotten.emit(outcome.path)
                self._say(outcome)
            case CopySaved():
                self._note_copy(outcome)
                self._say(outcome)
            case _:
                self._say(outcome)

    def _say(self, outcome: Outcome) -> None:
        from it_audit_gui.gui.files.outcome_words import OutcomeWords  # noqa: PLC0415 - as above

        words = OutcomeWords(self).of(outcome)
        if words is not None:
            self._notices().show_done(words)

    def _open_taken_in(self, copy: TakenIn) -> None:
        if self._bridge is not None:
            self._bridge.open(copy.path, copy.password)

    def _note_copy(self, saved: CopySaved) -> None:
        """Remember a copy that survives the medium of the audit."""
        from it_audit_gui.gui.files.surroundings import on_another_medium  # noqa: PLC0415

        view = self._view()
        whole = saved.whole and not saved.older
        if view is not None and whole and on_another_medium(view.path, saved.path):
            self._settings.note_copy(view.assessments[0].id, self._now().date())
            if self._banners is not None:
                self._banners.show_copied()

    @Slot(object, object)
    def _on_refused(self, deed: "Deed", error: AuditError) -> None:
        from it_audit_gui.gui.bridge.deeds import Restoring, TakingIn  # noqa: PLC0415 - as above
        from it_audit_gui.wording import explain  # noqa: PLC0415 - as above

        if isinstance(deed, Restoring | TakingIn) and error.error_id in LOCKED:
            self.unlocking.ask_for(deed, error, self.send)
        else:
            words = explain(error, self._settings.language)
            self._notices().show_refused(words, error.error_id)
