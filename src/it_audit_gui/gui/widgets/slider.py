"""A slider over a row of steps, for those who would rather push than type."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Stroke, Target, Token
from it_audit_gui.gui.widgets import focus_ring

_KNOB = 18
_TRACK = 6


class Slider(QSlider):
    """Whole steps from zero; a click goes there at once, the wheel does nothing."""

    def __init__(self, steps: int, *, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, max(0, steps - 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        focus_ring.track(self)

    def sizeHint(self) -> QSize:
        """As high as a target must be."""
        return QSize(theme.px(160), theme.px(Target.BUTTON))

    def minimumSizeHint(self) -> QSize:
        """Some steps wide."""
        return QSize(theme.px(80), theme.px(Target.BUTTON))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, filled part and knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.of(self)
        middle, thick, knob = self.height() / 2, theme.px(_TRACK), theme.px(_KNOB)
        track = QRectF(knob / 2, middle - thick / 2, self.width() - knob, thick)
        x = track.left() + track.width() * self._share()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color(Token.BORDER))
        painter.drawRoundedRect(track, thick / 2, thick / 2)
        painter.setBrush(colors.color(Token.ACCENT if self.isEnabled() else Token.BORDER))
        filled = QRectF(track.left(), track.top(), x - track.left(), thick)
        painter.drawRoundedRect(filled, thick / 2, thick / 2)
        edge = theme.px(Stroke.CHOSEN)
        painter.setPen(QPen(colors.color(Token.ACCENT), edge))
        painter.setBrush(colors.color(Token.SURFACE))
        side = knob - edge
        painter.drawEllipse(QRectF(x - side / 2, middle - side / 2, side, side))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where it is pressed."""
        if event.button() is Qt.MouseButton.LeftButton and self.isEnabled():
            self.setSliderDown(True)
            self._go_to(event.position().x())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self.isSliderDown():
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling changes no number."""
        event.ignore()

    def _go_to(self, x: float) -> None:
        knob = theme.px(_KNOB)
        share = (x - knob / 2) / max(1, self.width() - knob)
        self.setSliderPosition(round(min(max(share, 0.0), 1.0) * self.maximum()))

    def _share(self) -> float:
        return self.sliderPosition() / self.maximum() if self.maximum() else 0.0
