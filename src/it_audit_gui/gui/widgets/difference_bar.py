"""A difference that may fall either way: a hatched range across the line where both are equal.

Both sides get the same ink: neither cheaper nor dearer is the better news by itself.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets import hatch
from it_audit_gui.gui.widgets.text_block import paint_line
from it_audit_gui.records import dataclass

_BAR = 16
_TICK = 3
_REACH = 6
_ROOM = 0.08


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Ends and likely value, above and below zero, with the words that stand at each."""

    low: float
    likely: float
    high: float
    low_words: str
    likely_words: str
    high_words: str
    equal_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where ends, likely value and the line of equality lie, in px from the left."""

    low: float
    likely: float
    high: float
    equal: float


def places_of(found: Difference, width: float) -> Places:
    """The places on a width, with the most favourable end at the left.

    The scale holds both ends and zero, with a little room beside them.
    """
    most, least = max(found.high, found.likely, 0.0), min(found.low, found.likely, 0.0)
    span = (most - least) or 1.0
    room = width * _ROOM

    def place(value: float) -> float:
        return room + (width - 2 * room) * (most - value) / span

    return Places(
        low=place(found.low),
        likely=place(found.likely),
        high=place(found.high),
        equal=place(0.0),
    )


def kept_within(middle: float, width: float, room: float) -> float:
    """The left edge of words of a width around a place, moved so that they stay in the room."""
    return max(0.0, min(middle - width / 2, room - width))


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The words of two ends on one line: their widths, the least gap and the room, in px."""

    first: float
    last: float
    gap: float
    room: float

    def lefts(self, high: float, low: float) -> tuple[float, float]:
        """Left edges around two places; moved aside no further than needed to stand apart."""
        left = kept_within(high, self.first, self.room)
        right = kept_within(low, self.last, self.room)
        shared = self.first + self.gap
        overlap = left + shared - right
        if overlap <= 0:
            return left, right
        right = min(right + overlap / 2, self.room - self.last)
        left = max(0.0, right - shared)
        return left, min(left + shared, self.room - self.last)


class DifferenceBar(QFrame):
    """The range with its likely value above and its ends below."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Difference | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def difference(self) -> Difference | None:
        """What is on show."""
        return self._found

    def show_difference(self, found: Difference, sentence: str) -> None:
        """Show a difference; the sentence is what readers hear."""
        self._found = found
        self.setAccessibleName(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        """Words, bar, two lines of words."""
        lines = 3 * theme.line_height(Role.LABEL) + theme.px(_BAR + 2 * _REACH + Space.XS)
        return QSize(theme.px(320), lines)

    def minimumSizeHint(self) -> QSize:
        """Some words wide."""
        return QSize(theme.px(200), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bar, lines and words."""
        if self._found is None:
            return
        painter = QPainter(self)
        colors, line = theme.of(self), theme.line_height(Role.LABEL)
        places = places_of(self._found, self.width())
        top = line + theme.px(_REACH)
        bar = QRectF(places.high, top, places.low - places.high, theme.px(_BAR))
        painter.setBrushOrigin(bar.topLeft())
        painter.fillRect(bar, hatch.brush(colors, self.devicePixelRatioF()))
        reach, thin = theme.px(_REACH), max(1, theme.px(1))
        height = bar.height() + 2 * reach
        equal = QRectF(round(places.equal), top - reach, thin, height)
        painter.fillRect(equal, colors.color(Token.MUTED))
        tick = QRectF(round(places.likely - theme.px(_TICK) / 2), top - reach / 2, 0, 0)
        tick.setSize(bar.size().scaled(theme.px(_TICK), height - reach, _STRETCH))
        painter.fillRect(tick, colors.color(Token.TEXT))
        self._words(painter, self._found.likely_words, places.likely, 0, strong=True)
        below = int(bar.bottom() + reach)
        taken = self._ends(painter, places, below)
        equal_words = self._found.equal_words
        width = _width(equal_words)
        left = kept_within(places.equal, width, self.width())
        free = all(left + width < start or left > end for start, end in taken)
        self._at(painter, equal_words, left, below if free else below + line, strong=False)

    def _ends(self, painter: QPainter, places: Places, y: int) -> list[tuple[float, float]]:
        """The words of both ends, as near to their ends as they fit; where they stand."""
        assert self._found is not None  # noqa: S101 - only painted with a difference
        first, last = self._found.high_words, self._found.low_words
        line = Line(
            first=_width(first), last=_width(last), gap=theme.px(Space.S), room=self.width()
        )
        left, right = line.lefts(places.high, places.low)
        if first == last:
            left = right = kept_within((places.high + places.low) / 2, _width(first), self.width())
        self._at(painter, first, left, y, strong=False)
        if first != last:
            self._at(painter, last, right, y, strong=False)
        gap = theme.px(Space.XS)
        return [
            (place - gap, place + _width(words) + gap)
            for place, words in ((left, first), (right, last))
        ]

    def _words(self, painter: QPainter, text: str, middle: float, y: int, *, strong: bool) -> None:
        left = kept_within(middle, _width(text, strong=strong), self.width())
        self._at(painter, text, left, y, strong=strong)

    def _at(self, painter: QPainter, text: str, x: float, y: int, *, strong: bool) -> None:
        token = Token.TEXT if strong else Token.MUTED
        area = QRectF(x, y, self.width() - x, theme.line_height(Role.LABEL))
        ink = theme.of(self).color(token)
        paint_line(painter, area, text, _font(strong=strong), ink, Qt.AlignmentFlag.AlignLeft)


_STRETCH = Qt.AspectRatioMode.IgnoreAspectRatio


def _font(*, strong: bool) -> QFont:
    return theme.font(Role.LABEL, QFont.Weight.DemiBold if strong else None)


def _width(text: str, *, strong: bool = False) -> float:
    return QFontMetricsF(_font(strong=strong)).horizontalAdvance(text) + 1
