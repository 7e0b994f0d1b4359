"""How far a page is scrolled, as a share that holds for the same page with other words."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QScrollBar, QWidget

from it_audit_gui.gui.widgets.page import Page

# So long a page that was just made may still find its height.
_SETTLING_MS = 400


def scrolled(page: QWidget) -> float:
    """From 0 at the top to 1 at the end."""
    bar = _bar(page)
    return bar.value() / bar.maximum() if bar is not None and bar.maximum() else 0.0


def scroll_again(page: QWidget, share: float) -> None:
    """Scroll as far, now and while the page still finds its height."""
    bar = _bar(page)
    if bar is not None and share:
        _Holding(bar, share)


class _Holding(QObject):
    """Lets go as soon as the user scrolls."""

    def __init__(self, bar: QScrollBar, share: float) -> None:
        super().__init__(bar)
        self._bar, self._share = bar, share
        bar.rangeChanged.connect(self._hold)
        bar.actionTriggered.connect(self.deleteLater)
        QTimer.singleShot(_SETTLING_MS, self, self.deleteLater)
        self._hold()

    @Slot()
    def _hold(self) -> None:
        self._bar.setValue(round(self._share * self._bar.maximum()))


def _bar(page: QWidget) -> QScrollBar | None:
    frame = page if isinstance(page, Page) else page.findChild(Page)
    return frame.scroll_area.verticalScrollBar() if isinstance(frame, Page) else None
