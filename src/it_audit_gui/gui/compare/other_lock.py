"""The password of the other file that is compared with."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.bridge.outcomes import LOCKED
from it_audit_gui.gui.dialogs.password import PasswordDialog


class OtherLock(QObject):
    """Keeps what was given as long as the page stands; ``given`` for every try."""

    given = Signal()
    given_up = Signal(object)  # AuditError: why the file stays shut

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._passwords: dict[Path, str] = {}
        self.dialog: PasswordDialog | None = None

    def password_of(self, path: Path | None) -> str | None:
        """What was given for a file."""
        return self._passwords.get(path) if path is not None else None

    def asks(self, path: Path, error: AuditError, language: str) -> bool:
        """Ask for a password if that is what is wrong; whether it is."""
        if error.error_id not in LOCKED:
            self.end()
            return False
        self._passwords.pop(path, None)
        if self.dialog is not None:
            self.dialog.show_refused(error)
            return True
        dialog = self.dialog = PasswordDialog(path, language, self._page)
        dialog.given.connect(lambda password: self._on_given(path, password))
        dialog.finished.connect(lambda how: self._on_finished(how, error))
        dialog.open()
        dialog.password.setFocus()
        return True

    def end(self) -> None:
        """The file is open, or something else is compared."""
        if self.dialog is not None:
            self.dialog.accept()

    def _on_given(self, path: Path, password: str) -> None:
        self._passwords[path] = password
        self.given.emit()

    def _on_finished(self, how: int, error: AuditError) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        if how == QDialog.DialogCode.Rejected:
            self.given_up.emit(error)
