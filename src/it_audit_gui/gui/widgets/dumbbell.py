"""A score then and now on one track: a ring where it was, a disc where it is."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Theme
from it_audit_gui.gui.look.tokens import Band, Token
from it_audit_gui.gui.widgets import hatch
from it_audit_gui.records import dataclass

_DOT = 13
_TRACK = 4
_SPREAD = 8
_FULL = 100.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ends:
    """A score 0-100 from its low to its high end; the same while nothing is open."""

    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class DumbbellMarks:
    """Where both scores lie on a track, in px from its left; a spread is what is not certain."""

    before: float
    after: float
    before_spread: float
    after_spread: float


def marks_of(before: Ends, after: Ends, width: float, dot: float) -> DumbbellMarks:
    """The marks on a width, with half a dot of room at both ends."""

    def place(score: float) -> float:
        return dot / 2 + (width - dot) * min(max(score, 0.0), _FULL) / _FULL

    return DumbbellMarks(
        before=place(before.low),
        after=place(after.low),
        before_spread=place(before.high) - place(before.low),
        after_spread=place(after.high) - place(after.low),
    )


class Dumbbell(QFrame):
    """What is certain of both; hatched up to what is possible."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: Ends | None = None
        self._after: Ends | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_ends(self, before: Ends, after: Ends, sentence: str) -> None:
        """Show two scores; the sentence is what readers hear."""
        self._before, self._after = before, after
        self.setAccessibleName(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(theme.px(200), theme.px(_DOT + 6))

    def minimumSizeHint(self) -> QSize:
        """Narrow still shows which way it went."""
        return QSize(theme.px(96), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, spreads, the way between, ring and disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, middle = theme.of(self), self.height() / 2
        thick = theme.px(_TRACK)
        painter.fillRect(
            QRectF(0, middle - thick / 2, self.width(), thick), colors.color(Token.TRACK)
        )
        if self._before is None or self._after is None:
            return
        marks = marks_of(self._before, self._after, self.width(), theme.px(_DOT))
        stripes = hatch.brush(colors, self.devicePixelRatioF())
        spread = theme.px(_SPREAD)
        for start, wide in (
            (marks.before, marks.before_spread),
            (marks.after, marks.after_spread),
        ):
            if wide:
                painter.fillRect(QRectF(start, middle - spread / 2, wide, spread), stripes)
        ink = way_ink(self._before, self._after, colors)
        left, right = sorted((marks.before, marks.after))
        painter.fillRect(QRectF(left, middle - thick / 2, right - left, thick), ink)
        self._paint_dots(painter, marks, middle, ink)

    def _paint_dots(
        self, painter: QPainter, marks: DumbbellMarks, middle: float, ink: QColor
    ) -> None:
        colors, half = theme.of(self), theme.px(_DOT) / 2
        pen = theme.px(2)
        painter.setPen(QPen(colors.color(Token.TEXT), pen))
        painter.setBrush(colors.color(Token.SURFACE))
        painter.drawEllipse(QPointF(marks.before, middle), half - pen / 2, half - pen / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(marks.after, middle), half, half)


def way_ink(before: Ends, after: Ends, colors: Theme) -> QColor:
    """Green upwards, red downwards, plain where nothing moved for certain."""
    if after.low > before.high:
        return colors.band(Band.STRONG).bar
    if after.high < before.low:
        return colors.band(Band.WEAK).bar
    return colors.color(Token.TEXT)
