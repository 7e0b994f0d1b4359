"""How a copy for somebody else is made: what opens it, and whether it tells whose it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.file_care import SAME, Protection
from it_audit_gui.gui.dialogs.file_dialog import FileDialog
from it_audit_gui.gui.dialogs.password_field import PasswordField
from it_audit_gui.gui.widgets.fields import CheckBox, LabelledField, RadioButton


class SendDialog(FileDialog):
    """Announces ``decided`` with a ``Protection`` and whether the copy is anonymous."""

    decided = Signal(object, bool)

    def __init__(self, *, protected: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entitle(self.tr("Send a copy"), self.tr("Choose a place…"))
        self.same = RadioButton(self.tr("With the password of this audit"))
        self.other = RadioButton(self.tr("With a password for this copy alone"))
        self.none = RadioButton(self.tr("Without a password"))
        self.password = PasswordField()
        self._labelled = LabelledField(
            self.tr("Password of the copy"),
            self.password,
            hint=self.tr("Tell it to the receiver by phone, not in the same mail."),
        )
        self.anonymous = CheckBox(self.tr("Leave out whose audit it is"))
        self._lay_out(protected=protected)
        self.other.toggled.connect(self._labelled.setVisible)
        self.password.edited.connect(self._on_edited)

    def decide(self) -> bool:
        """Hand over what was chosen."""
        protection = Protection()
        if self.same.isChecked():
            protection = SAME
        elif self.other.isChecked():
            if not self.password.text():
                self._labelled.set_error(self.tr("Type a password first."))
                self.password.setFocus()
                return False
            protection = Protection(password=self.password.text())
        self.decided.emit(protection, self.anonymous.isChecked())
        return True

    def _on_edited(self) -> None:
        self._labelled.set_error("")

    def _lay_out(self, *, protected: bool) -> None:
        self.say(
            self.tr(
                "This saves a file that you can mail or hand over. "
                "It is opened once to be sure that it works."
            )
        )
        self.same.setVisible(protected)
        for choice in (self.same, self.other, self.none):
            self.add(choice)
        self.add(self._labelled)
        self._labelled.hide()
        (self.same if protected else self.none).setChecked(True)
        self.add(self.anonymous)
        self.say(
            self.tr(
                "Name, notes, reasons, evidence and everything else that was typed is then left "
                "out. Answers, dates and amounts stay, so that the scores are the same."
            ),
            quiet=True,
        )
