"""Ranges below each other on one scale from zero: solid is certain, hatched is possible."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets import hatch
from it_audit_gui.gui.widgets.text_block import paint_line
from it_audit_gui.records import dataclass

_BAR = 10
_TICK = 3
_REACH = 4
_TRACK = 140
_STRONG = QFont.Weight.DemiBold
_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True, kw_only=True)
class RangeRow:
    """A range from zero up, and how it is written; ``strong`` for the sum."""

    name: str
    low: float
    likely: float
    high: float
    shown: str
    strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RangeMarks:
    """Where a range lies on a track: the ends of the two parts and the tick, in px."""

    low: float
    high: float
    tick: float


def marks_of(row: RangeRow, top: float, width: float) -> RangeMarks:
    """The marks of a row on a track of a width that stands for zero to ``top``."""

    def place(value: float) -> float:
        return width * min(max(value / top, 0.0), 1.0) if top > 0 else 0.0

    return RangeMarks(low=place(row.low), high=place(row.high), tick=place(row.likely))


class RangeChart(QFrame):
    """Name, track and amount on one line; the track below them where there is little room."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RangeRow, ...] = ()
        self._names = self._amounts = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def rows(self) -> tuple[RangeRow, ...]:
        """The ranges on show."""
        return self._rows

    def show_rows(self, rows: Sequence[RangeRow], sentence: str) -> None:
        """Show ranges; the sentence is what readers hear."""
        self._rows = tuple(rows)
        self._measure()
        self.setAccessibleName(sentence)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrow charts are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All rows."""
        return len(self._rows) * self._row_height(width)

    def sizeHint(self) -> QSize:
        """All rows on one line each."""
        width = self._names + self._amounts + theme.px(_TRACK + 2 * Space.S)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow still shows the shape."""
        width = min(self._names + self._amounts + theme.px(Space.S), theme.px(2 * _TRACK))
        return QSize(width, len(self._rows) * self._line())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the application font."""
        if event.type() == QEvent.Type.FontChange:
            self._measure()
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.of(self)
        top = max((row.high for row in self._rows), default=0.0)
        height = self._row_height(self.width())
        for place, row in enumerate(self._rows):
            area = QRectF(0, place * height, self.width(), self._line())
            self._paint_words(painter, area, row, colors)
            self._paint_track(painter, self._track(area), row, top, colors)

    def _paint_words(self, painter: QPainter, area: QRectF, row: RangeRow, colors: Theme) -> None:
        ink = colors.color(Token.TEXT)
        name = theme.font(Role.SMALL, _STRONG if row.strong else None)
        paint_line(painter, area, row.name, name, ink, _LEFT)
        paint_line(painter, area, row.shown, theme.font(Role.SMALL, _STRONG), ink, _RIGHT)

    def _paint_track(
        self, painter: QPainter, track: QRectF, row: RangeRow, top: float, colors: Theme
    ) -> None:
        marks = marks_of(row, top, track.width())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color(Token.TRACK))
        painter.drawRoundedRect(track, theme.px(2), theme.px(2))
        painter.setBrushOrigin(track.topLeft())
        stripes = hatch.brush(colors, self.devicePixelRatioF())
        painter.fillRect(_part(track, marks.low, marks.high), stripes)
        painter.fillRect(_part(track, 0, marks.low), colors.color(Token.ACCENT))
        if row.high > 0:
            width, reach = theme.px(_TICK), theme.px(_REACH)
            x = track.x() + min(max(marks.tick - width / 2, 0), track.width() - width)
            tick = QRectF(round(x), track.y() - reach, width, track.height() + 2 * reach)
            painter.fillRect(tick, colors.color(Token.TEXT))

    def _track(self, area: QRectF) -> QRectF:
        height = theme.px(_BAR)
        if self._stacked(self.width()):
            return QRectF(0, area.bottom() + theme.px(Space.XXS), self.width(), height)
        left, right = self._names + theme.px(Space.S), self._amounts + theme.px(Space.S)
        middle = area.center().y() - height / 2
        return QRectF(left, middle, self.width() - left - right, height)

    def _stacked(self, width: int) -> bool:
        rest = width - self._names - self._amounts - theme.px(2 * Space.S)
        return rest < theme.px(_TRACK) / 2

    def _row_height(self, width: int) -> int:
        below = theme.px(_BAR + Space.S) if self._stacked(width) else 0
        return self._line() + below

    def _line(self) -> int:
        return theme.line_height(Role.SMALL) + theme.px(6)

    def _measure(self) -> None:
        """How wide names and amounts are; layouts ask for it again and again."""
        self._names = _widest([(row.name, row.strong) for row in self._rows])
        self._amounts = _widest([(row.shown, True) for row in self._rows])


def _part(track: QRectF, start: float, end: float) -> QRectF:
    return QRectF(track.x() + start, track.y(), end - start, track.height())


def _widest(texts: Sequence[tuple[str, bool]]) -> int:
    widths = (
        QFontMetricsF(theme.font(Role.SMALL, _STRONG if strong else None)).horizontalAdvance(text)
        for text, strong in texts
    )
    return int(max(widths, default=0.0) + 1)
