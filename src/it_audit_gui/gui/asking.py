"""What is asked before an audit is made or opened, and before a report is saved."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from it_audit_gui.domain.context import NAME
from it_audit_gui.gui.dialogs.file_choice import SUFFIX, FileChoice, free_path

if TYPE_CHECKING:
    from it_audit_gui.domain.questionnaire import Questionnaire
    from it_audit_gui.gui.view import View


class Asking(QObject):
    """Asks one thing at a time in front of ``window``; announces what the user decided."""

    create_wanted = Signal(object, object)  # Path, Facts
    open_wanted = Signal(object)  # Path

    def __init__(self, window: QWidget, files: FileChoice, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._files = files
        self._folder = folder

    def ask_new(self, bank: "Questionnaire") -> None:
        """Ask for the name of the firm, then where to keep its audit."""
        from it_audit_gui.gui.dialogs.new_audit import NewAuditDialog  # noqa: PLC0415

        fact = next(fact for fact in bank.context if fact.id == NAME)
        dialog = NewAuditDialog(fact, bank.language, self._window)
        dialog.named.connect(self._on_named)
        _show(dialog)

    def ask_open(self) -> None:
        """Ask which file to open."""
        path = self._files.existing_audit(self._window, self._folder)
        if path is not None:
            self.open_wanted.emit(path)

    def ask_report_path(self, view: "View", fmt: str) -> Path | None:
        """Ask where a report is kept; beside the audit unless the user says otherwise."""
        name = f"{view.path.stem} {view.evaluation.on:%Y-%m-%d}"
        return self._files.report(self._window, free_path(view.path.parent, name, f".{fmt}"))

    def _on_named(self, name: str) -> None:
        path = self._files.new_audit(self._window, free_path(self._folder, name, SUFFIX))
        if path is not None:
            self.create_wanted.emit(path, {NAME: name})


def _show(dialog: QDialog) -> None:
    dialog.setModal(True)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
