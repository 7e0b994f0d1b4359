"""What a copy for an older version of the program leaves out, before it is made."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.dialogs.file_dialog import FileDialog
from it_audit_gui.gui.language.text import fill

_VERSION = 2


class OlderDialog(FileDialog):
    """Announces ``decided`` with the file version of the copy."""

    decided = Signal(int)

    def __init__(self, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entitle(self.tr("Save a copy for an older version"), self.tr("Choose a place…"))
        self.say(
            self.tr(
                "This saves a file that older versions of the program open, from file version 2 "
                "on. It is opened once to be sure that it works. Your own file stays as it is."
            )
        )
        self.say(
            self.tr(
                "Answers, notes, plans and costs of all audits come along, and the scores stay the "
                "same. Older versions have no room for files kept in the audit, nor for marks of "
                "questions to come back to: those are left out of the copy."
            )
        )
        files, later = len(view.assessment.attachments), len(view.assessment.later)
        if files:
            self.say(fill(self.tr("Files of this audit that are left out: %1."), files))
        if later:
            self.say(fill(self.tr("Marked questions of this audit: %1."), later))
        if view.protected:
            self.say(self.tr("The copy opens with the password of this audit."), quiet=True)

    def decide(self) -> bool:
        """Hand over the file version."""
        self.decided.emit(_VERSION)
        return True
