"""What a portable program says before it stops because it cannot write beside itself."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.dialogs.file_dialog import FileDialog
from it_audit_gui.gui.language.text import fill


class CannotStartDialog(FileDialog):
    """Says why, that nothing was written, and what to do; there is nothing to decide."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entitle(
            self.tr("The program cannot save in its own folder"), self.tr("Close the program")
        )
        self.cancel.hide()
        self.say(
            fill(self.tr("The folder %1 cannot be written."), folder),
            self.tr("Nothing was written on this computer, and your audits are as they were."),
            self.tr("Take off the write protection or copy the folder elsewhere, and start again."),
        )
