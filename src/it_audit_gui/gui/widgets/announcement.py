"""Words for screen readers that appear without the focus moving."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

PAUSE_MS = 700


def announce(widget: QWidget, text: str, *, assertive: bool = False) -> None:
    """Have a screen reader say the text: at its next pause, or at once when assertive."""
    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(
        QAccessible.AnnouncementPoliteness.Assertive
        if assertive
        else QAccessible.AnnouncementPoliteness.Polite
    )
    QAccessible.updateAccessibility(event)


class AfterPause(QTimer):
    """Has only the last said of texts that follow each other quickly, as while somebody types."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget, self._text = widget, ""
        self.setSingleShot(True)
        self.setInterval(PAUSE_MS)
        self.timeout.connect(self._on_pause)

    def say(self, text: str) -> None:
        """Say it once nothing else has come for a while; an empty text takes it back."""
        self._text = text
        self.start()

    def _on_pause(self) -> None:
        if self._text:
            announce(self._widget, self._text)
