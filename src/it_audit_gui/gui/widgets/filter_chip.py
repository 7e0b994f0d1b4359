"""A word that filters a list."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from it_audit_gui.gui.language.text import literal
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Stroke, Target, Token
from it_audit_gui.gui.widgets import focus_ring, icons
from it_audit_gui.gui.widgets.text_block import paint_line

_SIGN = 14


class FilterChip(QToolButton):
    """A word that can be switched on and off to filter a list."""

    def __init__(self, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = text
        self.setCheckable(True)
        self.setText(literal(text))
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        focus_ring.track(self, radius=Target.BUTTON / 2)

    def sizeHint(self) -> QSize:
        """The word, and room for the tick that shows it is on."""
        words = QFontMetricsF(self._font()).horizontalAdvance(self._words)
        room = 2 * theme.px(Space.S) + theme.px(_SIGN + 6)
        return QSize(int(words + 1 + room), theme.px(Target.BUTTON))

    def minimumSizeHint(self) -> QSize:
        """The word is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw pill and word, with a tick when on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.of(self)
        on = self.isChecked()
        width = theme.px(Stroke.CHOSEN if on else Stroke.BORDER)
        painter.setPen(QPen(colors.color(Token.ACCENT if on else Token.BORDER), width))
        painter.setBrush(colors.color(self._fill()))
        rect = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        ink = colors.color(Token.TEXT)
        if on:
            self._paint_tick(painter, ink)
            rect = rect.adjusted(theme.px(_SIGN), 0, 0, 0)
        paint_line(painter, rect, self._words, self._font(), ink)

    def _fill(self) -> Token:
        if self.isChecked():
            return Token.ACCENT_SOFT
        return Token.WINDOW if self.underMouse() else Token.SURFACE

    def _paint_tick(self, painter: QPainter, ink: QColor) -> None:
        side = theme.px(_SIGN)
        rect = QRectF(theme.px(Space.S), (self.height() - side) / 2, side, side)
        icons.draw(painter, "check", rect, ink)

    def _font(self) -> QFont:
        return theme.font(Role.LABEL, QFont.Weight.Medium)
