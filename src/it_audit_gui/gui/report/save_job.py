"""Saves a document where the user wants it, and again when that did not work."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.bridge.inquiry import Inquiry
from it_audit_gui.gui.dialogs.file_choice import FileChoice, free_path
from it_audit_gui.gui.report import press
from it_audit_gui.gui.report.names import ReportNames
from it_audit_gui.gui.report.order import Order


class SaveJob(QObject):
    """``began`` once a place is chosen, then ``saved`` with it or ``refused`` with an error."""

    began = Signal()
    saved = Signal(object)  # Path
    refused = Signal(object)  # AuditError

    def __init__(self, inquiry: Inquiry, files: FileChoice, window: QWidget) -> None:
        super().__init__(window)
        self._inquiry, self._files, self._window = inquiry, files, window
        self._names = ReportNames(self)
        self._order: Order | None = None
        self._fmt = ""
        self._path = Path()
        inquiry.answered.connect(self._on_saved)
        inquiry.refused.connect(self.refused)

    def save(self, order: Order, fmt: str, audit: Path, on: date) -> None:
        """Ask for a place, beside the audit unless the user says otherwise, and save there."""
        what = "" if order.document is None else f"{self._names.document(order.document)} "
        proposed = free_path(audit.parent, f"{audit.stem} {what}{on:%Y-%m-%d}", f".{fmt}")
        self._order, self._fmt = order, fmt
        self._ask(proposed)

    def retry(self) -> None:
        """Save at the same place once more, over what is there."""
        if self._order is not None:
            self.began.emit()
            self._inquiry.ask(press.saving(self._order, self._fmt, self._path))

    def save_elsewhere(self) -> None:
        """Ask for another place for the same document."""
        self._ask(free_path(self._path.parent, self._path.stem, self._path.suffix))

    def _ask(self, proposed: Path) -> None:
        path = self._files.report(self._window, proposed)
        if path is not None:
            self._path = path
            self.retry()

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        self.saved.emit(path)
