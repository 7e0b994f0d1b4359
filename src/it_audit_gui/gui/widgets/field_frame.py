"""The frame of everything one types in."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Band, Radius, Stroke, Token


def paint_field(widget: QWidget, *, focused: bool, error: bool, dashed: bool = False) -> None:
    """Draw ground and line: red for an error, accent while one types, grey at rest."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colors = theme.of(widget)
    pen = QPen(colors.color(Token.BORDER), theme.px(Stroke.BORDER))
    if error:
        pen = QPen(colors.band(Band.WEAK).bar, theme.px(Stroke.CHOSEN))
    elif focused:
        pen = QPen(colors.color(Token.ACCENT), theme.px(Stroke.BORDER))
    elif not widget.isEnabled():
        pen = QPen(colors.color(Token.LINE), theme.px(Stroke.BORDER))
    if dashed:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(colors.color(Token.SURFACE if widget.isEnabled() else Token.WINDOW))
    half, radius = pen.widthF() / 2, theme.px(Radius.MEDIUM)
    rect = QRectF(widget.rect()).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(rect, radius, radius)


def clear_base(widget: QWidget) -> None:
    """Let the painted ground show through; all other colours still come from the application."""
    palette = QPalette()
    palette.setBrush(QPalette.ColorRole.Base, Qt.BrushStyle.NoBrush)
    widget.setPalette(palette)
