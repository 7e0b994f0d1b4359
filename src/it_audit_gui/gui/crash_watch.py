"""Catches what nothing else caught, so that no fault passes in silence."""

import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal


class CrashWatch(QObject):
    """Announces an uncaught error of any thread in the thread of the window."""

    crashed = Signal(object)  # BaseException

    def install(self) -> None:
        """Watch from now on."""
        sys.excepthook = self._on_error

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        self.crashed.emit(error)
