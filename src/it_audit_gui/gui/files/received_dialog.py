"""Proposes to keep a file that lies somewhere only in passing, such as an attachment."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.dialogs.file_dialog import FileDialog
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.widgets.buttons import SecondaryButton


class ReceivedDialog(FileDialog):
    """Announces ``decided`` when the user keeps a copy, ``opened_there`` when not."""

    decided = Signal()
    opened_there = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entitle(self.tr("Keep this audit first?"), self.tr("Keep a copy…"))
        passing = self.tr(
            "%1 is in a folder for attachments and temporary files. What is there can disappear "
            "by itself, with all that you answer in it."
        )
        self.say(
            fill(passing, path.name),
            self.tr(
                "Keep a copy in a folder of your own and work in that. Only the audit itself is "
                "copied, once it has been checked; whatever lies beside it stays behind."
            ),
        )
        there = SecondaryButton(self.tr("Open it there"))
        there.clicked.connect(self._on_there)
        self.put_first(there)

    def decide(self) -> bool:
        """Keep a copy."""
        self.decided.emit()
        return True

    def _on_there(self) -> None:
        self.reject()
        self.opened_there.emit()
