"""Standing bars beside each other, from zero, with a dashed level across."""

from math import ceil, floor, log10

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets import inks
from it_audit_gui.gui.widgets.inks import Ink
from it_audit_gui.gui.widgets.text_block import paint_line
from it_audit_gui.records import dataclass

_HEIGHT = 104
_FILLED = 0.62
_WIDEST = 40
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A part of a bar."""

    value: float
    ink: Ink


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A bar of parts from below; an empty ``shown`` writes no figure above it."""

    name: str
    segments: tuple[Segment, ...]
    shown: str = ""

    @property
    def value(self) -> float:
        """The height of the whole bar."""
        return sum(item.value for item in self.segments)


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Bars with a level across and the figures of the scale, from zero up."""

    columns: tuple[Column, ...]
    scale: tuple[tuple[float, str], ...]
    level: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A part of a bar in px, from the top left of the drawing area."""

    left: float
    top: float
    width: float
    height: float
    ink: Ink


def scale_top(highest: float) -> float:
    """The lowest round number that the highest bar stays below; 1 when there is none."""
    if highest <= 0:
        return 1.0
    size = 10.0 ** floor(log10(highest))
    return next((step * size for step in _STEPS if step * size >= highest), 10 * size)


def boxes_of(chart: Columns, width: float, height: float) -> list[Box]:
    """The parts of all bars on a drawing area whose height stands for the top of the scale."""
    top = max((value for value, _ in chart.scale), default=0.0) or 1.0
    room = width / max(1, len(chart.columns))
    bar = min(room * _FILLED, theme.px(_WIDEST))
    found: list[Box] = []
    for place, column in enumerate(chart.columns):
        foot = height
        for part in column.segments:
            tall = height * part.value / top
            foot -= tall
            left = place * room + (room - bar) / 2
            found.append(Box(left=left, top=foot, width=bar, height=tall, ink=part.ink))
    return found


def every(count: int, needed: float, room: float) -> int:
    """Of so many names on a width, write every so-manieth so that none touches the next."""
    return max(1, ceil(count * needed / max(room, 1.0)))


class ColumnsChart(QFrame):
    """Bars with names below, figures of the scale at the left."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = Columns(columns=(), scale=())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def chart(self) -> Columns:
        """What is on show."""
        return self._chart

    def show_columns(self, chart: Columns, sentence: str) -> None:
        """Show bars; the sentence is what readers hear."""
        self._chart = chart
        self.setAccessibleName(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        """Figures above, bars, names below."""
        words = theme.line_height(Role.LABEL)
        return QSize(theme.px(320), theme.px(_HEIGHT) + 2 * words + theme.px(Space.XXS))

    def minimumSizeHint(self) -> QSize:
        """Narrow still shows the shape."""
        return QSize(theme.px(180), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw scale, bars, level and names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, colors = self._area(), theme.of(self)
        self._paint_scale(painter, area, colors)
        for box in boxes_of(self._chart, area.width(), area.height()):
            self._paint_box(painter, area, box, colors)
        self._paint_names(painter, area, colors)
        self._paint_level(painter, area, colors)

    def _area(self) -> QRectF:
        line = theme.line_height(Role.LABEL)
        left = max((_width(name) for _, name in self._chart.scale), default=0.0)
        left += theme.px(Space.XS)
        height = self.height() - 2 * line - theme.px(Space.XXS)
        return QRectF(left, line, self.width() - left, height)

    def _paint_scale(self, painter: QPainter, area: QRectF, colors: Theme) -> None:
        line = theme.line_height(Role.AXIS)
        for value, name in self._chart.scale:
            y = round(self._y(area, value))
            token = Token.LINE if value else Token.BORDER
            painter.fillRect(QRectF(area.x(), y, area.width(), 1), colors.color(token))
            if value:
                box = QRectF(0, y - line / 2, area.x() - theme.px(Space.XS), line)
                ink, font = colors.color(Token.MUTED), theme.font(Role.AXIS)
                paint_line(painter, box, name, font, ink, Qt.AlignmentFlag.AlignRight)

    def _paint_box(self, painter: QPainter, area: QRectF, box: Box, colors: Theme) -> None:
        rect = QRectF(area.x() + box.left, area.y() + box.top, box.width, box.height)
        inks.paint(painter, rect, box.ink, colors, self.devicePixelRatioF())

    def _paint_names(self, painter: QPainter, area: QRectF, colors: Theme) -> None:
        columns, line = self._chart.columns, theme.line_height(Role.LABEL)
        room = area.width() / max(1, len(columns))
        widest = max((_width(column.name) for column in columns), default=0.0)
        step = every(len(columns), widest + theme.px(Space.XXS), area.width())
        for place, column in enumerate(columns):
            middle = area.x() + (place + 0.5) * room
            if place % step == 0:
                box = QRectF(middle - widest, area.bottom() + theme.px(Space.XXS), 2 * widest, line)
                paint_line(painter, box, column.name, _font(), colors.color(Token.MUTED))
            if column.shown:
                wide = _width(column.shown, strong=True)
                left = max(0.0, min(middle - wide / 2, self.width() - wide))
                box = QRectF(left, self._y(area, column.value) - line, wide, line)
                ink = colors.color(Token.TEXT)
                paint_line(painter, box, column.shown, _font(strong=True), ink)

    def _paint_level(self, painter: QPainter, area: QRectF, colors: Theme) -> None:
        if self._chart.level is None:
            return
        pen = QPen(colors.color(Token.TEXT), theme.px(1.5))
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        y = self._y(area, self._chart.level)
        painter.drawLine(QLineF(area.left(), y, area.right(), y))

    def _y(self, area: QRectF, value: float) -> float:
        top = max((step for step, _ in self._chart.scale), default=0.0) or 1.0
        return area.bottom() - area.height() * min(value / top, 1.0)


def _font(*, strong: bool = False) -> QFont:
    return theme.font(Role.AXIS, QFont.Weight.DemiBold if strong else None)


def _width(text: str, *, strong: bool = False) -> float:
    return QFontMetricsF(_font(strong=strong)).horizontalAdvance(text) + 1
