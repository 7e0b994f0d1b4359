"""How parts of bars are drawn: by colour and by form, so that grey tells them apart too."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Theme
from it_audit_gui.gui.look.tokens import Band, Stroke, Token
from it_audit_gui.gui.widgets import hatch

_SIDE = 12


class Ink(StrEnum):
    """A look of a part of a bar."""

    SOLID = "solid"
    OUTLINE = "outline"
    HATCHED = "hatched"
    ACCENT = "accent"
    LEVEL = "level"


def paint(painter: QPainter, rect: QRectF, ink: Ink, colors: Theme, ratio: float) -> None:
    """Draw a part of a bar; ``ratio`` is the device pixel ratio of what is painted on."""
    match ink:
        case Ink.SOLID:
            painter.fillRect(rect, colors.band(Band.VULNERABLE).bar)
        case Ink.ACCENT:
            painter.fillRect(rect, colors.color(Token.ACCENT))
        case Ink.HATCHED:
            painter.setBrushOrigin(rect.bottomLeft())
            painter.fillRect(rect, hatch.brush(colors, ratio))
        case Ink.OUTLINE:
            _paint_outline(painter, rect, colors)
        case Ink.LEVEL:
            middle = QRectF(rect.left(), rect.center().y(), rect.width() / 2 - 1, theme.px(2))
            painter.fillRect(middle, colors.color(Token.TEXT))
            painter.fillRect(middle.translated(rect.width() / 2 + 1, 0), colors.color(Token.TEXT))


def _paint_outline(painter: QPainter, rect: QRectF, colors: Theme) -> None:
    width = theme.px(Stroke.CHOSEN)
    half = min(width / 2, rect.height() / 2)
    painter.setPen(QPen(colors.color(Token.ACCENT), width))
    painter.setBrush(colors.color(Token.SURFACE))
    painter.drawRect(rect.adjusted(half, half, -half, -half))
    painter.setPen(Qt.PenStyle.NoPen)


class InkSample(QWidget):
    """A small square for a legend."""

    def __init__(self, ink: Ink, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(theme.px(_SIDE), theme.px(_SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it as in the chart."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint(painter, rect, self._ink, theme.of(self), self.devicePixelRatioF())
