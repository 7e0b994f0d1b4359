"""A calm scroll bar: a rounded handle, no arrows."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Token

WIDTH = 14
_SLIM_WIDTH = 8


class CalmScrollBar(QScrollBar):
    """Set it with ``setVerticalScrollBar`` on a scroll area."""

    def __init__(
        self,
        orientation: Qt.Orientation = Qt.Orientation.Vertical,
        *,
        slim: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(orientation, parent)
        self._slim = slim
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)

    def sizeHint(self) -> QSize:
        """Wide enough to grab."""
        side = theme.px(_SLIM_WIDTH if self._slim else WIDTH)
        size = super().sizeHint()
        if self.orientation() == Qt.Orientation.Vertical:
            return QSize(side, size.height())
        return QSize(size.width(), side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the handle alone, and nothing while there is nothing to scroll."""
        if self.maximum() == self.minimum():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        lively = self.underMouse() or self.isSliderDown()
        painter.setBrush(theme.of(self).color(Token.MUTED if lively else Token.BORDER))
        handle = self._handle()
        radius = min(handle.width(), handle.height()) / 2
        painter.drawRoundedRect(handle, radius, radius)

    def _handle(self) -> QRectF:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        rect = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar,
            option,
            QStyle.SubControl.SC_ScrollBarSlider,
            self,
        )
        inset = theme.px(2 if self._slim else 4)
        if self.orientation() == Qt.Orientation.Vertical:
            return QRectF(rect).adjusted(inset, 1, -inset, -1)
        return QRectF(rect).adjusted(1, inset, -1, -inset)
