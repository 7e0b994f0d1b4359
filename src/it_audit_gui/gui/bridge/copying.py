"""The safety copy of the open audit: as it was when it was opened, and as it was left."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.bridge.held_file import HeldFile

# An audit that was just opened has to be shown first.
_SHOWN_MS = 500


class Copying(QObject):
    """Keeps copies in a folder, or none without one; ``failed`` tells why one could not be kept."""

    failed = Signal(object)  # AuditError

    def __init__(
        self, held: HeldFile, copies: Path | None, now: Callable[[], datetime], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._held, self._copies, self._now = held, copies, now
        self._is_due = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._is_due.timeout.connect(self.keep)

    def keep_soon(self) -> None:
        """Keep one once the audit is on the screen."""
        self._is_due.start()

    def keep_first(self) -> None:
        """Something is about to change: keep now what was to be kept soon."""
        if self._is_due.isActive():
            self.keep()

    def keep(self) -> None:
        """Keep one now, if the file has changed since the last."""
        self._is_due.stop()
        session = self._held.session
        if session is None or self._copies is None:
            return
        from it_audit_gui import file_care  # noqa: PLC0415 - imported in the worker's thread

        try:
            file_care.keep_safety_copy(session, self._copies, self._now())
        except (AuditError, OSError):
            self.failed.emit(AuditError("no-safety-copy", path=session.store.path))
