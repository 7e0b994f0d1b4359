"""Small signs inside controls: the circle of a choice, the box of a tick, the chip of a key."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Theme
from it_audit_gui.gui.look.tokens import Radius, Role, Stroke, Token
from it_audit_gui.gui.widgets.text_block import paint_line

MARK = 20
_DOT = 8
_KEY_WIDTH = 20
_KEY_HEIGHT = 18


def paint_circle(
    painter: QPainter, rect: QRectF, color: QColor, dot: QColor | None, *, dashed: bool = False
) -> None:
    """The circle people aim for: open, dashed, or filled around a dot."""
    width = theme.px(Stroke.CHOSEN)
    pen = QPen(color, width, Qt.PenStyle.CustomDashLine if dashed else Qt.PenStyle.SolidLine)
    if dashed:
        pen.setDashPattern([2.4, 2])
    painter.setPen(pen)
    painter.setBrush(color if dot else Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawEllipse(rect.adjusted(half, half, -half, -half))
    if dot:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(dot)
        radius = theme.px(_DOT) / 2
        painter.drawEllipse(rect.center(), radius, radius)


def paint_box(
    painter: QPainter, rect: QRectF, edge: QColor, fill: QColor, tick: QColor | None
) -> None:
    """The box of a tick; filled when there is a tick."""
    width = theme.px(Stroke.CHOSEN)
    painter.setPen(QPen(edge, width))
    painter.setBrush(fill)
    half, radius = width / 2, theme.px(Radius.SMALL)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)
    if tick:
        pen = QPen(tick, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        side = rect.width()
        corners = [(0.28, 0.52), (0.44, 0.68), (0.73, 0.35)]
        points = [QPointF(rect.x() + x * side, rect.y() + y * side) for x, y in corners]
        painter.drawPolyline(points)


def key_width(key: str) -> float:
    """Width of the chip of a key, in device-independent px."""
    metrics = QFontMetricsF(_key_font())
    return max(float(theme.px(_KEY_WIDTH)), metrics.horizontalAdvance(key) + theme.px(12))


def paint_key(painter: QPainter, right: float, middle: float, key: str, colors: Theme) -> None:
    """The chip of a key, its right edge at ``right``, centred on ``middle``."""
    width, height = key_width(key), theme.px(_KEY_HEIGHT)
    rect = QRectF(right - width + 0.5, middle - height / 2 + 0.5, width - 1, height - 1)
    radius = theme.px(Radius.SMALL)
    painter.setBrush(colors.color(Token.WINDOW))
    painter.setPen(QPen(colors.color(Token.LINE), theme.px(Stroke.BORDER)))
    painter.drawRoundedRect(rect, radius, radius)
    paint_line(painter, rect, key, _key_font(), colors.color(Token.MUTED))


def _key_font() -> QFont:
    return theme.font(Role.AXIS, QFont.Weight.Medium)
