"""Asks for the password of a file, as often as it takes."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.dialogs.file_dialog import FileDialog
from it_audit_gui.gui.dialogs.password_field import PasswordField
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.widgets.buttons import SecondaryButton
from it_audit_gui.gui.widgets.fields import LabelledField
from it_audit_gui.wording import explain


class PasswordDialog(FileDialog):
    """Stays until a password opens the file or the user gives up; ``given`` for every try.

    ``copies_wanted`` when the user rather looks for a safety copy, since a damaged beginning looks
    like a wrong password.
    """

    given = Signal(str)
    copies_wanted = Signal()

    def __init__(
        self,
        path: Path,
        language: str,
        parent: QWidget | None = None,
        *,
        offers_copies: bool = False,
    ) -> None:
        """One that ``offers_copies`` does so once a password did not fit."""
        super().__init__(parent)
        self._offers_copies = offers_copies
        self.entitle(self.tr("Which password opens this audit?"), self.tr("Open"))
        self.path = path
        self._language = language
        self.password = PasswordField()
        self._labelled = LabelledField(self.tr("Password"), self.password)
        self.say(fill(self.tr("The file %1 is protected with a password."), path.name))
        self.add(self._labelled)
        self.password.edited.connect(self._on_edited)
        self.look = SecondaryButton(self.tr("Look for a safety copy…"))
        self.look.clicked.connect(self._on_look)
        self.look.hide()
        self.put_first(self.look)

    def show_refused(self, error: AuditError) -> None:
        """Say that this one did not open the file; what was typed can be corrected."""
        # Which file it is stands above the field.
        short = AuditError(error.error_id, **{**error.params, "path": self.path.name})
        words = explain(short, self._language)
        self._labelled.set_error(" ".join((words.what, words.safe, words.do)))
        self.look.setVisible(error.error_id == "wrong-password" and self._offers_copies)
        self._wait(waiting=False)
        self.password.select_all()

    def decide(self) -> bool:
        """Hand the password over; the file decides whether the dialog ends."""
        if self.password.text():
            self._wait(waiting=True)
            self.given.emit(self.password.text())
        else:
            self._labelled.set_error(self.tr("Type the password first."))
            self.password.setFocus()
        return False

    def _on_edited(self) -> None:
        self._labelled.set_error("")

    def _on_look(self) -> None:
        self.reject()
        self.copies_wanted.emit()

    def _wait(self, *, waiting: bool) -> None:
        self.go_on.setEnabled(not waiting)
        self.go_on.setText(self.tr("Opening…") if waiting else self.tr("Open"))
