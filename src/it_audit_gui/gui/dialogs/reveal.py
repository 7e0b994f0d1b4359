"""Asks before names of other clients come into sight."""

from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.dialogs.file_dialog import FileDialog


class RevealDialog(FileDialog):
    """Accepted once the user wants to see them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entitle(self.tr("Show other clients?"), self.tr("Show other clients"))
        self.say(self.tr("The list of files shows names of other clients. Who is looking along?"))
