"""Which files of a list are there, asked beside the window: a drive may take its time."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal


class Presence(QObject):
    """Looks for files; ``found_missing`` tells which are not there (a frozenset of paths).

    Has no parent, so that it outlives its page while a drive still takes its time.
    """

    found_missing = Signal(object)

    def look_for(self, paths: Sequence[Path]) -> None:
        """Look once; the answer comes as a signal."""
        QThreadPool.globalInstance().start(lambda: self._look(paths))

    def _look(self, paths: Sequence[Path]) -> None:
        self.found_missing.emit(frozenset(path for path in paths if not path.is_file()))
