"""The one thing that cannot be undone: it says what goes, and what is beyond our reach."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.dialogs.file_dialog import FileDialog
from it_audit_gui.gui.language.text import fill


class DeleteDialog(FileDialog):
    """Announces ``decided`` once the user is sure."""

    decided = Signal()

    def __init__(self, path: Path, firm: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, careful=True)
        title = fill(self.tr("Delete %1 everywhere?"), firm)
        self.entitle(title, self.tr("Delete everywhere"))
        removed = self.tr(
            "This removes the file %1, its safety copies, the older versions that the program kept "
            "beside it, and its line in the list of audits."
        )
        self.say(fill(removed, path))
        self.say(
            self.tr(
                "We cannot remove what you saved or sent elsewhere: reports, other copies, mail, "
                "cloud folders and backups. On a stick or an SSD, traces of a deleted file may "
                "stay readable for experts; only a password from the start prevents that."
            ),
            self.tr("This cannot be undone."),
        )
        self.cancel.setFocus()

    def decide(self) -> bool:
        """Go ahead."""
        self.decided.emit()
        return True


class RemovePasswordDialog(FileDialog):
    """Asks once before a file becomes readable for everybody."""

    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, careful=True)
        self.entitle(self.tr("Remove the password?"), self.tr("Remove the password"))
        self.say(
            self.tr("Whoever has the file can then read it, also when a stick is lost."),
            self.tr("Safety copies made until now keep the password they have."),
        )
        self.cancel.setFocus()

    def decide(self) -> bool:
        """Go ahead."""
        self.decided.emit()
        return True
