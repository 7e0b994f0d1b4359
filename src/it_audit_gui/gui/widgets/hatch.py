"""Stripes that mean: not certain, or earned but not counted."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Theme
from it_audit_gui.gui.look.tokens import Token

_TILE = 8


def brush(colors: Theme, ratio: float = 1.0, *, on_track: bool = False) -> QBrush:
    """Rising stripes on their own ground, or on the track of a bar.

    ``ratio`` is the device pixel ratio of what is painted on.
    """
    ground = colors.color(Token.TRACK if on_track else Token.HATCH_GROUND)
    return _stripes(ground, colors.color(Token.HATCH), 0.32, ratio)


def pale_brush(colors: Theme, ratio: float = 1.0) -> QBrush:
    """Faint stripes to write on; the frame around them must be ``Token.HATCH``."""
    return _stripes(colors.color(Token.SURFACE), colors.color(Token.HATCH_GROUND), 0.36, ratio)


def _stripes(ground: QColor, ink: QColor, share: float, ratio: float) -> QBrush:
    side = max(4, round(theme.px(_TILE) * ratio))
    tile = QPixmap(side, side)
    tile.fill(ground)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, side * share, c=Qt.PenCapStyle.FlatCap))
    for shift in (-side, 0, side):
        painter.drawLine(QPointF(shift - 2, side + 2), QPointF(shift + side + 2, -2))
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return QBrush(tile)
