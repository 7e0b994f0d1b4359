"""The overall score as a half circle of bands, with the number inside."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Theme
from it_audit_gui.gui.look.tokens import Role, Token
from it_audit_gui.gui.widgets import hatch
from it_audit_gui.gui.widgets.bar_value import BarValue
from it_audit_gui.gui.widgets.text_block import TextBlock

_WIDTH = 240
_LEAST_WIDTH = 216
_BAND = 16
_EDGE = 6
_GAP_DEGREES = 1.6
_NEEDLE = 3
_BELOW = 10


class Gauge(QProgressBar):
    """Segments between the given limits; a needle stands at the end of what is certain."""

    def __init__(self, limits: Sequence[float], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits = (0.0, *limits, 100.0)
        self._value: BarValue | None = None
        self._number, self._caption = "", ""
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_value(
        self, value: BarValue | None, *, number: str, caption: str, sentence: str
    ) -> None:
        """Show a score, or None for empty segments, with the words inside the arc."""
        self._value, self._number, self._caption = value, number, caption
        self.setValue(round(value.low) if value else 0)
        self.setAccessibleName(sentence)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Half as high as wide, with room for the caption."""
        width = theme.px(_WIDTH)
        return QSize(width, width // 2 + theme.line_height(Role.BODY) - theme.px(_BELOW))

    def minimumSizeHint(self) -> QSize:
        """The arc shrinks a little, never below its number."""
        return QSize(theme.px(_LEAST_WIDTH), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw segments, filled part, needle and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.of(self)
        arc = self._arc()
        for start, end in pairwise(self._limits):
            self._paint_stretch(painter, arc, (start, end), QBrush(colors.color(Token.TRACK)))
        if self._value:
            self._paint_value(painter, arc, self._value, colors)
        self._paint_words(painter, arc, colors)

    def _arc(self) -> QRectF:
        inset = theme.px(_EDGE + _BAND / 2)
        side = min(theme.px(_WIDTH), self.width()) - 2 * inset
        return QRectF((self.width() - side) / 2, inset, side, side)

    def _paint_value(self, painter: QPainter, arc: QRectF, value: BarValue, colors: Theme) -> None:
        solid = colors.band(value.band).bar if value.band else colors.color(Token.ACCENT)
        stripes = hatch.brush(colors, self.devicePixelRatioF())
        for start, end in pairwise(self._limits):
            if value.hatched:
                low, high = value.hatched
                self._paint_stretch(painter, arc, (max(start, low), min(end, high)), stripes)
            self._paint_stretch(painter, arc, (start, min(end, value.low)), QBrush(solid))
        self._paint_needle(painter, arc, value.low, colors)

    def _paint_stretch(
        self, painter: QPainter, arc: QRectF, scores: tuple[float, float], brush: QBrush
    ) -> None:
        start, end = scores
        if end <= start:
            return
        pen = QPen(brush, theme.px(_BAND))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        first = 180 - start * 1.8 - (_GAP_DEGREES / 2 if start in self._limits[1:] else 0)
        last = 180 - end * 1.8 + (_GAP_DEGREES / 2 if end in self._limits[:-1] else 0)
        painter.drawArc(arc, round(first * 16), round((last - first) * 16))

    def _paint_needle(self, painter: QPainter, arc: QRectF, score: float, colors: Theme) -> None:
        painter.save()
        painter.translate(arc.center())
        painter.rotate(score * 1.8)
        pen = QPen(colors.color(Token.TEXT), theme.px(_NEEDLE))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        radius, reach = arc.width() / 2, theme.px(_BAND / 2 + _EDGE - 1)
        painter.drawLine(QPointF(-radius - reach, 0), QPointF(-radius + reach, 0))
        painter.restore()

    def _paint_words(self, painter: QPainter, arc: QRectF, colors: Theme) -> None:
        role = Role.SCORE if len(self._number) <= 3 else Role.MONEY
        number, caption = TextBlock(self._number, role), TextBlock(self._caption, Role.BODY)
        bottom = float(self.height())
        middle = arc.center().x()
        caption_top = bottom - caption.height
        caption.paint(painter, middle - caption.width / 2, caption_top, colors.color(Token.MUTED))
        number.paint(
            painter,
            middle - number.width / 2,
            caption_top - number.height,
            colors.color(Token.TEXT),
        )
