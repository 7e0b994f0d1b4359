"""Looks through a folder of audits beside the window."""

from datetime import date
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QThreadPool, Signal, SignalInstance

from it_audit_gui.domain.errors import AuditError


class _StoppedError(Exception):
    """The user wants no summary any more."""


class LookingThrough(QObject):
    """``found`` with a summary, or ``refused`` with why there is none; ``looked`` on the way.

    Has no parent, so that it outlives its page while a file is read; ``stop`` ends it after that.
    """

    looked = Signal(int, int)  # so many files of so many
    found = Signal(object)  # FolderSummary
    refused = Signal(object)  # AuditError

    def __init__(self) -> None:
        super().__init__()
        self._stopped = Event()

    def begin(self, folder: Path, language: str, on: date) -> None:
        """Look through the audits of a folder, judged on a day."""
        QThreadPool.globalInstance().start(lambda: self._look(folder, language, on))

    def stop(self) -> None:
        """Tell nothing any more."""
        self._stopped.set()

    def _look(self, folder: Path, language: str, on: date) -> None:
        from it_audit_gui.portfolio import summary_of  # noqa: PLC0415 - in this thread

        try:
            found = summary_of(folder, language, on, watch=self._watch)
        except AuditError as error:
            self._tell(self.refused, error)
        except _StoppedError:
            return
        else:
            self._tell(self.found, found)

    def _watch(self, done: int, count: int) -> None:
        if self._stopped.is_set():
            raise _StoppedError
        self.looked.emit(done, count)

    def _tell(self, signal: SignalInstance, what: object) -> None:
        if not self._stopped.is_set():
            signal.emit(what)
