"""Asks for a password that is new: twice, since it cannot be seen while it is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.dialogs.file_dialog import FileDialog
from it_audit_gui.gui.dialogs.password_field import PasswordField
from it_audit_gui.gui.widgets.buttons import SecondaryButton
from it_audit_gui.gui.widgets.fields import CheckBox, LabelledField


class NewPasswordDialog(FileDialog):
    """Announces ``decided`` with the password, and whether its box was ticked."""

    decided = Signal(str, bool)
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.password, self.again = PasswordField(), PasswordField()
        hint = self.tr("A few words that only you would put together are best.")
        self._first = LabelledField(self.tr("New password"), self.password, hint=hint)
        self._second = LabelledField(self.tr("The same once more"), self.again)
        self.box = CheckBox("")
        self.box.hide()
        self.add(self._first)
        self.add(self._second)
        self.say(
            self.tr(
                "Nobody can recover a forgotten password, not even us. "
                "Keep it where you keep your other passwords."
            ),
            quiet=True,
        )
        self.password.edited.connect(self._on_edited)
        self.again.edited.connect(self._on_edited)
        self.password.show_it.toggled.connect(self.again.show_it.setChecked)
        self.again.show_it.toggled.connect(self.password.show_it.setChecked)

    def offer(self, box: str, *, ticked: bool = False) -> None:
        """Offer something that goes with the password."""
        self.box = CheckBox(box)
        self.box.setChecked(ticked)
        self.add(self.box)

    def offer_to_skip(self, words: str) -> None:
        """Offer to go on without a password."""
        skip = SecondaryButton(words)
        skip.clicked.connect(self._on_skip)
        self.put_first(skip)

    def decide(self) -> bool:
        """Hand over what was typed twice."""
        if not self.password.text():
            self._first.set_error(self.tr("Type a password first."))
            self.password.setFocus()
            return False
        if self.password.text() != self.again.text():
            self._second.set_error(self.tr("This is not the same. Type it once more."))
            self.again.select_all()
            return False
        self.decided.emit(self.password.text(), self.box.isChecked())
        return True

    def _on_edited(self) -> None:
        self._first.set_error("")
        self._second.set_error("")

    def _on_skip(self) -> None:
        self.reject()
        self.skipped.emit()
