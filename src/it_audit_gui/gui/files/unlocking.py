"""Opening a file that has a password, wherever the wish to open it came from."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.errors import AuditError

if TYPE_CHECKING:
    from it_audit_gui.gui.bridge.deeds import Deed, Restoring, TakingIn
    from it_audit_gui.gui.bridge.session_bridge import SessionBridge
    from it_audit_gui.gui.dialogs.password import PasswordDialog


class Unlocking(QObject):
    """Shows one dialog as long as tries fail; the password goes to the audit's thread alone."""

    copies_wanted = Signal(Path)  # safety copies of a file that no password opens

    def __init__(self, window: QWidget, language: Callable[[], str]) -> None:
        super().__init__(window)
        self._window = window
        self._language = language
        self._dialog: PasswordDialog | None = None
        self._looking: Path | None = None  # what is opened to look at only

    def follow(self, bridge: "SessionBridge") -> None:
        """Listen to what comes of opening."""
        self._bridge = bridge
        bridge.locked.connect(self._on_locked)
        bridge.opened.connect(self._end)
        bridge.failed.connect(self._end)
        bridge.done.connect(self._end)

    def look_at(self, path: Path) -> None:
        """Open a file of a newer version to look at only."""
        self._looking = path
        self._bridge.open(path, look_only=True)

    def ask(
        self, path: Path, then: Callable[[str], None], *, offers_copies: bool = False
    ) -> "PasswordDialog":
        """Ask for the password of a file; ``then`` tries it."""
        from it_audit_gui.gui.dialogs.password import PasswordDialog  # noqa: PLC0415

        dialog = self._dialog = PasswordDialog(
            path, self._language(), self._window, offers_copies=offers_copies
        )
        dialog.given.connect(then)
        dialog.copies_wanted.connect(lambda: self.copies_wanted.emit(path))
        dialog.finished.connect(self._forget)
        dialog.open()
        dialog.password.setFocus()
        return dialog

    def ask_for(
        self, deed: "Restoring | TakingIn", error: AuditError, send: "Callable[[Deed], None]"
    ) -> None:
        """A deed needs a password of its own: ask, and try again with it."""
        if self._dialog is not None:
            self._dialog.show_refused(error)
        else:
            self.ask(deed.source, lambda password: send(replace(deed, password=password)))

    @property
    def dialog(self) -> "PasswordDialog | None":
        """What asks now."""
        return self._dialog

    @Slot(object)
    def _on_locked(self, error: AuditError) -> None:
        if self._dialog is not None:
            self._dialog.show_refused(error)
            return
        path = error.params.get("path")
        if isinstance(path, Path):
            look_only = path == self._looking
            self.ask(
                path,
                lambda given: self._bridge.open(path, given, look_only=look_only),
                offers_copies=True,
            )

    @Slot()
    def _end(self) -> None:
        self._looking = None
        if self._dialog is not None:
            self._dialog.accept()

    @Slot()
    def _forget(self) -> None:
        self._dialog = None
