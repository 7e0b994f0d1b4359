"""Windows that ask: as high as their words need, at any width and size of text."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from it_audit_gui.gui import theme


class FittingDialog(QDialog):
    """A dialog that grows when its words do: Qt itself never looks at wrapped text again."""

    def __init__(self, *, width: float, parent: QWidget | None = None) -> None:
        """``width`` is the least width in design px; a small screen makes it less."""
        super().__init__(parent)
        self._least = min(theme.px(width), self.screen().availableSize().width())
        self.setMinimumWidth(self._least)

    def sizeHint(self) -> QSize:
        """As high as all words at the least width."""
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
        return QSize(wide, layout.totalHeightForWidth(wide) if layout is not None else 0)

    def _narrowest(self) -> int:
        layout = self.layout()
        return layout.totalMinimumSize().width() if layout is not None else 0
