"""The shapes of bands and severities: they say without colour what colour says."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Band, Severity, Shape


def paint_shape(
    painter: QPainter, shape: Shape, rect: QRectF, color: QColor, glyph: QColor
) -> None:
    """Draw a shape filled with ``color``, its sign in ``glyph``; the ring has no sign."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    match shape:
        case Shape.OCTAGON:
            painter.drawPolygon(_corners(rect, 8, turn=math.pi / 8))
            _bang(painter, rect, glyph, top=0.24, foot=0.73)
        case Shape.TRIANGLE:
            _triangle(painter, rect, color)
            _bang(painter, rect, glyph, top=0.40, foot=0.78)
        case Shape.DIAMOND:
            painter.drawPolygon(_corners(rect, 4, turn=0))
            _stroke(painter, rect, glyph, [(0.30, 0.5), (0.70, 0.5)])
        case Shape.DISC:
            painter.drawEllipse(rect)
            _stroke(painter, rect, glyph, [(0.28, 0.52), (0.44, 0.67), (0.72, 0.36)])
        case Shape.RING:
            _ring(painter, rect, color)


class ShapeLabel(QWidget):
    """A shape beside words; screen readers skip it."""

    def __init__(
        self, level: Band | Severity, *, size: float = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._level, self._size = level, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square of the given size."""
        side = theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape of the level."""
        style = theme.of(self).band(self._level)
        side = theme.px(self._size)
        rect = QRectF(1, 1, side - 2, side - 2)
        paint_shape(QPainter(self), style.shape, rect, style.text, style.soft)


def _corners(rect: QRectF, count: int, *, turn: float) -> QPolygonF:
    reach = rect.width() / 2 * (1.04 if count == 8 else 1.12)
    center = rect.center()
    angles = [turn + 2 * math.pi * i / count for i in range(count)]
    return QPolygonF(
        [
            QPointF(center.x() + reach * math.cos(a), center.y() + reach * math.sin(a))
            for a in angles
        ]
    )


def _triangle(painter: QPainter, rect: QRectF, color: QColor) -> None:
    side = rect.width()
    pen = QPen(color, side * 0.14)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    corners = [(0.5, 0.12), (0.97, 0.90), (0.03, 0.90)]
    painter.drawPolygon(QPolygonF([_at(rect, x, y) for x, y in corners]))


def _ring(painter: QPainter, rect: QRectF, color: QColor) -> None:
    width = rect.width() * 0.17
    painter.setPen(QPen(color, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2 + rect.width() * 0.08
    painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset))


def _bang(painter: QPainter, rect: QRectF, color: QColor, *, top: float, foot: float) -> None:
    _stroke(painter, rect, color, [(0.5, top), (0.5, foot - 0.20)])
    _stroke(painter, rect, color, [(0.5, foot), (0.5, foot + 0.01)])


def _stroke(
    painter: QPainter, rect: QRectF, color: QColor, points: list[tuple[float, float]]
) -> None:
    pen = QPen(color, rect.width() * 0.13, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline([_at(rect, x, y) for x, y in points])


def _at(rect: QRectF, x: float, y: float) -> QPointF:
    return QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height())
