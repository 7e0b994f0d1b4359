"""How far a page is scrolled, as a share that holds for the same page with other words."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget

from it_audit_gui.gui.widgets.page import Page

# So long a page that was just made may still find its height.
_SETTLING_MS = 400


def scrolled(page: QWidget) -> float:
    """From 0 at the top to 1 at the end."""
    return max((bar.value() / bar.maximum() for bar in _bars(page) if bar.maximum()), default=0.0)


def scroll_again(page: QWidget, share: float) -> None:
    """Scroll as far, now and while the page still finds its height."""
    for bar in _bars(page):
        if share:
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


def _bars(page: QWidget) -> list[QScrollBar]:
    """That of the page's frame; of a page without one, those of which one scrolls at a time."""
    frame = page if isinstance(page, Page) else page.findChild(Page)
    if isinstance(frame, Page):
        return [frame.scroll_area.verticalScrollBar()]
    return [area.verticalScrollBar() for area in page.findChildren(QScrollArea)]
