"""The score after each window as a line, painted from the same figures as the report."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.text_block import paint_line
from it_audit_gui.records import dataclass

_HEIGHT = 112
_DOT = 5
_LEFT = 28
_SIDE = 40
_ROOM = 6  # points above and below the line


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A point of the line: its score 0-100, and when."""

    score: float
    name: str
    shown: str


def scale(scores: list[float]) -> tuple[float, float]:
    """The lowest and highest score the chart has room for."""
    low, high = min(scores) - _ROOM, max(scores) + _ROOM
    return max(0.0, low), min(100.0 + _ROOM, max(high, low + 4 * _ROOM))


def heights(scores: list[float], rect: QRectF) -> list[float]:
    """Where each score stands in a rectangle."""
    low, high = scale(scores)
    return [rect.bottom() - (score - low) / (high - low) * rect.height() for score in scores]


class Trajectory(QWidget):
    """A line from now to the end of the plan; ``marks`` are scores with a rule, such as bands."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stops: tuple[Stop, ...] = ()
        self._marks: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stops(self, stops: tuple[Stop, ...], marks: tuple[float, ...], sentence: str) -> None:
        """Show a line; the sentence is what readers hear."""
        if (stops, marks) == (self._stops, self._marks):
            return
        self._stops, self._marks = stops, marks
        self.setAccessibleName(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the layout gives."""
        words = 2 * theme.line_height(Role.LABEL)
        return QSize(theme.px(420), theme.px(_HEIGHT) - 32 + words)

    def minimumSizeHint(self) -> QSize:
        """Narrow still shows the line."""
        return QSize(theme.px(220), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw rules, line, dots, scores and names."""
        if len(self._stops) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.of(self)
        rect = self._plot()
        scores = [stop.score for stop in self._stops]
        self._paint_marks(painter, rect, scores)
        points = self._points(rect, scores)
        painter.setPen(QPen(colors.color(Token.ACCENT), theme.px(2)))
        painter.drawPolyline(points)
        for at, point in enumerate(points):
            painter.setBrush(colors.color(Token.SURFACE if at else Token.ACCENT))
            painter.drawEllipse(point, theme.px(_DOT), theme.px(_DOT))
        self._paint_words(painter, rect, points)

    def _plot(self) -> QRectF:
        line = theme.line_height(Role.LABEL)
        above, below = line + theme.px(Space.XS), line + theme.px(Space.XS)
        side = theme.px(_SIDE)
        left = theme.px(_LEFT) + side
        return QRectF(left, above, self.width() - left - side, self.height() - above - below)

    def _points(self, rect: QRectF, scores: list[float]) -> list[QPointF]:
        step = rect.width() / (len(scores) - 1)
        tops = heights(scores, rect)
        return [QPointF(rect.left() + at * step, top) for at, top in enumerate(tops)]

    def _paint_marks(self, painter: QPainter, rect: QRectF, scores: list[float]) -> None:
        colors = theme.of(self)
        low, high = scale(scores)
        font = theme.font(Role.AXIS)
        for mark in (mark for mark in self._marks if low < mark < high):
            y = rect.bottom() - (mark - low) / (high - low) * rect.height()
            painter.setPen(QPen(colors.color(Token.LINE), theme.px(1)))
            painter.drawLine(QPointF(theme.px(_LEFT), y), QPointF(self.width(), y))
            spot = QRectF(0, y - theme.line_height(Role.AXIS) / 2, theme.px(_LEFT), 0)
            spot.setHeight(theme.line_height(Role.AXIS))
            ink = colors.color(Token.MUTED)
            paint_line(painter, spot, f"{mark:.0f}", font, ink, Qt.AlignmentFlag.AlignLeft)

    def _paint_words(self, painter: QPainter, rect: QRectF, points: list[QPointF]) -> None:
        strong, plain = theme.font(Role.SMALL, QFont.Weight.DemiBold), theme.font(Role.AXIS)
        line = theme.line_height(Role.SMALL)
        named = self._with_room(QFontMetricsF(plain), points)
        for at, (stop, point) in enumerate(zip(self._stops, points, strict=True)):
            self._centred(painter, stop.shown, strong, point.x(), point.y() - line - theme.px(7))
            top = rect.bottom() + theme.px(Space.XS)
            if at in named:
                self._centred(painter, stop.name, plain, point.x(), top, token=Token.MUTED)

    def _with_room(self, metrics: QFontMetricsF, points: list[QPointF]) -> set[int]:
        """The stops whose names stand clear of each other; the last one counts most.

        The accessible name and the table tell all of them.
        """
        found, free = set[int](), float(self.width())
        for at in reversed(range(len(points))):
            width = metrics.horizontalAdvance(self._stops[at].name) + 4
            left = self._left_of(points[at].x(), width)
            if left + width <= free:
                found.add(at)
                free = left - theme.px(Space.XS)
        return found

    def _left_of(self, x: float, width: float) -> float:
        """Where words around ``x`` begin, inside the widget."""
        return min(max(0.0, x - width / 2), self.width() - width)

    def _centred(
        self,
        painter: QPainter,
        text: str,
        font: QFont,
        x: float,
        top: float,
        *,
        token: Token = Token.TEXT,
    ) -> None:
        width = QFontMetricsF(font).horizontalAdvance(text) + 4
        spot = QRectF(self._left_of(x, width), top, width, theme.line_height(Role.SMALL))
        paint_line(painter, spot, text, font, theme.of(self).color(token))
