"""What the window says about saving, and the attempts to save again."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.bridge.changes import Change
from it_audit_gui.gui.bridge.session_bridge import SessionBridge
from it_audit_gui.gui.page.notices import Notices
from it_audit_gui.wording import explain

if TYPE_CHECKING:
    from collections.abc import Callable

# A medium may come back at any moment.
_RETRY_MS = 5000


class Saving(QObject):
    """Follows the bridge; ``saved`` and ``save_failed`` when notices have said so."""

    saved = Signal(object)  # datetime
    save_failed = Signal(object)  # Change

    def __init__(
        self,
        bridge: SessionBridge,
        notices: Notices,
        language: "Callable[[], str]",
        at: datetime | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._notices, self._language = notices, language
        self._at = at
        self._leaving = False
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(_RETRY_MS)
        self._retry.timeout.connect(bridge.retry)
        notices.retried.connect(bridge.retry)
        bridge.saved.connect(self._on_saved)
        bridge.save_failed.connect(self._on_save_failed)

    @property
    def at(self) -> datetime | None:
        """Since when everything is saved, as far as this window knows."""
        return self._at

    def hold(self) -> None:
        """The user wants to leave while a change cannot be saved: offer to leave without it."""
        self._leaving = True

    @Slot(object)
    def _on_saved(self, at: datetime) -> None:
        self._at = at
        self._leaving = False
        self._notices.show_saved()
        self.saved.emit(at)

    @Slot(object, object)
    def _on_save_failed(self, error: AuditError, change: Change) -> None:
        words = explain(error, self._language())
        self._notices.show_save_failed(words, error.error_id, leaving=self._leaving)
        self.save_failed.emit(change)
        self._retry.start()
