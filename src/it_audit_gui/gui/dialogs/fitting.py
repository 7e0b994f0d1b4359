"""Windows that ask: as high as their words need, at any width and size of text."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from it_audit_gui.gui.look import theme

# What the system draws around a window, more or less.
_FRAME = 40


class FittingDialog(QDialog):
    """A dialog that grows when its words do: Qt itself never looks at wrapped text again.

    It ends where the screen does.
    """

    def __init__(self, *, width: float, parent: QWidget | None = None) -> None:
        """``width`` is the least width in design px; a small screen makes it less."""
        super().__init__(parent)
        room = self.screen().availableSize()
        self._least = min(theme.px(width), room.width())
        self._most = room.height() - _FRAME
        self.setMinimumWidth(self._least)

    def sizeHint(self) -> QSize:
        """As high as all words at the least width, as far as the screen is."""
        return self._needed(self._least)

    def event(self, event: QEvent) -> bool:
        """Fit again when a part asks for more or less room."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths break the words into other lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = self._needed(self.width())
        # Qt enlarges a window that is smaller than its least size.
        self.setMinimumSize(max(self._least, self._narrowest()), needed.height())

    def _needed(self, width: int) -> QSize:
        layout = self.layout()
        wide = max(width, self._narrowest())
        high = layout.totalHeightForWidth(wide) if layout is not None else 0
        return QSize(wide, min(high, self._most))

    def _narrowest(self) -> int:
        layout = self.layout()
        return layout.totalMinimumSize().width() if layout is not None else 0
