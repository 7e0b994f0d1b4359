"""Catches what nothing else caught, so that no fault passes in silence."""

import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal


class CrashWatch(QObject):
    """Announces an uncaught error of any thread in the thread of the window."""

    crashed = Signal(object)  # BaseException

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._announcing = False

    def install(self) -> None:
        """Watch from now on."""
        sys.excepthook = self._on_error

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        # A fault in what tells of faults must not be told by it: that would never end.
        if self._announcing:
            return
        self._announcing = True
        try:
            self.crashed.emit(error)
        finally:
            self._announcing = False
