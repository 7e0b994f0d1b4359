"""What is asked before an audit is made or opened, and before a report is saved."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from it_audit_gui.gui.dialogs.file_choice import SUFFIX, FileChoice, free_path

if TYPE_CHECKING:
    from it_audit_gui.domain.questionnaire import Questionnaire
    from it_audit_gui.gui.bridge.view import View


class Asking(QObject):
    """Asks one thing at a time in front of ``window``; announces what the user decided."""

    create_wanted = Signal(object, object)  # Path, Facts
    open_wanted = Signal(object)  # Path

    def __init__(self, window: QWidget, files: FileChoice, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._files = files
        self._folder = folder

    @property
    def folder(self) -> Path:
        """Where audits are kept, unless the user says otherwise."""
        return self._folder

    def ask_new(self, bank: "Questionnaire") -> None:
        """Ask for the name of the firm, then where to keep its audit."""
        from it_audit_gui.domain.context import NAME  # noqa: PLC0415 - not needed to start
        from it_audit_gui.gui.dialogs.new_audit import NewAuditDialog  # noqa: PLC0415

        fact = next(fact for fact in bank.context if fact.id == NAME)
        dialog = NewAuditDialog(fact, bank.language, self._window)
        dialog.named.connect(self._on_named)
        _show(dialog)

    @property
    def discreet(self) -> bool:
        """Whether the names of other clients stay behind one click."""
        return self._files.discreet

    def agree(self) -> None:
        """The user wanted the names of other clients in sight."""
        self._files.agree()

    def ask_open(self) -> None:
        """Ask which file to open."""
        path = self.ask_existing()
        if path is not None:
            self.open_wanted.emit(path)

    def ask_clients(self, folder: Path) -> Path | None:
        """Ask which folder has its audits listed."""
        return self._files.clients(self._window, folder)

    def ask_report(self, name: str, suffix: str) -> Path | None:
        """Ask where a document about several audits is kept."""
        return self._files.report(self._window, free_path(self._folder, name, suffix))

    def ask_existing(self) -> Path | None:
        """Ask where a file is."""
        return self._files.existing_audit(self._window, self._folder)

    def ask_taken_in(self, source: Path) -> Path | None:
        """Ask where a copy of a file that is no audit of ours yet is kept."""
        return self._files.copy(self._window, free_path(self._folder, source.stem, SUFFIX))

    def ask_copy_path(self, view: "View", *, name: str = "", beside: bool = True) -> Path | None:
        """Ask where a copy is kept; beside the audit, or where new audits are proposed.

        It is called like the audit, with the date, unless it has a ``name`` of its own.
        """
        folder = view.path.parent if beside else self._folder
        called = f"{name or view.path.stem} {view.evaluation.on:%Y-%m-%d}"
        return self._files.copy(self._window, free_path(folder, called, SUFFIX))

    def _on_named(self, name: str) -> None:
        from it_audit_gui.domain.context import NAME  # noqa: PLC0415 - as above

        path = self._files.new_audit(self._window, free_path(self._folder, name, SUFFIX))
        if path is not None:
            self.create_wanted.emit(path, {NAME: name})


def _show(dialog: QDialog) -> None:
    dialog.setModal(True)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
