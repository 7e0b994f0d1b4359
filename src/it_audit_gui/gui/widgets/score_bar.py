"""A score on its track: solid is certain, hatched is not."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Theme
from it_audit_gui.gui.look.tokens import Token
from it_audit_gui.gui.widgets import hatch
from it_audit_gui.gui.widgets.bar_value import BarValue

_MARGIN = 5
_TICK = 3
_MARK = 8


class ScoreBar(QProgressBar):
    """A bar of 0–100; a progress bar for screen readers, with a sentence as its name."""

    def __init__(self, *, height: float = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar_height = height
        self._value: BarValue | None = None
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(self, value: BarValue | None, sentence: str) -> None:
        """Show a score, or None for an empty track; the sentence is what readers hear."""
        self._value = value
        # Qt paints a new value at once, and all that waits to be painted with it: once is enough.
        self.setUpdatesEnabled(False)
        self.setValue(round(value.low) if value else 0)
        self.setUpdatesEnabled(True)
        self.setAccessibleName(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the layout gives; room above and below for ticks."""
        return QSize(theme.px(160), theme.px(self._bar_height + 2 * _MARGIN))

    def minimumSizeHint(self) -> QSize:
        """Narrow still shows the shape."""
        return QSize(theme.px(60), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, certain part, hatched part and ticks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.of(self)
        track = self._track()
        painter.save()
        painter.setClipPath(_pill(track))
        painter.fillRect(track, colors.color(Token.TRACK))
        if self._value:
            self._paint_value(painter, track, self._value, colors)
        painter.restore()
        if self._value:
            self._paint_marks(painter, track, self._value, colors.color(Token.TEXT))

    def _track(self) -> QRectF:
        height = theme.px(self._bar_height)
        return QRectF(0, (self.height() - height) / 2, self.width(), height)

    def _paint_value(
        self, painter: QPainter, track: QRectF, value: BarValue, colors: Theme
    ) -> None:
        if value.hatched:
            brush = hatch.brush(colors, self.devicePixelRatioF())
            painter.setBrushOrigin(track.topLeft())
            painter.fillRect(_stretch(track, *value.hatched), brush)
        solid = colors.band(value.band).bar if value.band else colors.color(Token.ACCENT)
        painter.fillRect(_stretch(track, 0, value.low), solid)

    def _paint_marks(self, painter: QPainter, track: QRectF, value: BarValue, ink: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        if value.cap is not None:
            width, reach = theme.px(_TICK), theme.px(_MARGIN)
            x = min(_at(track, value.cap) - width / 2, track.right() - width)
            painter.drawRect(QRectF(round(x), track.y() - reach, width, track.height() + 2 * reach))
        if value.target is not None:
            painter.drawPolygon(_mark(_at(track, value.target), track.bottom()))


def _at(track: QRectF, score: float) -> float:
    return track.x() + track.width() * min(100.0, max(0.0, score)) / 100


def _stretch(track: QRectF, start: float, end: float) -> QRectF:
    left, right = _at(track, start), _at(track, end)
    return QRectF(left, track.y(), right - left, track.height())


def _pill(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    return path


def _mark(x: float, bottom: float) -> QPolygonF:
    half = theme.px(_MARK) / 2
    foot = bottom + theme.px(_MARGIN)
    return QPolygonF([QPointF(x, bottom), QPointF(x + half, foot), QPointF(x - half, foot)])
