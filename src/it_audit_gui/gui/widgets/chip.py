"""Small words in a frame: bands, severities, origins."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Theme
from it_audit_gui.gui.look.tokens import Band, Role, Severity, Stroke, Token
from it_audit_gui.gui.widgets import hatch, icons
from it_audit_gui.gui.widgets.shapes import paint_shape
from it_audit_gui.gui.widgets.text_block import paint_line

_HEIGHT = 24
_PAD = 9
_SIGN = 14


class ChipLook(StrEnum):
    """How a chip that is no band is framed."""

    PLAIN = "plain"
    ACCENT = "accent"
    OUTLINE = "outline"
    HATCHED = "hatched"
    DASHED = "dashed"


class PaintedChip(QLabel):
    """What chips share: a pill, a sign before the word, the word."""

    weight = QFont.Weight.Medium

    def __init__(self, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def sizeHint(self) -> QSize:
        """Sign, word and padding."""
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        height = max(theme.px(_HEIGHT), theme.line_height(Role.LABEL) + theme.px(6))
        return QSize(int(words + 1 + self._sign_room() + 2 * theme.px(_PAD)), height)

    def minimumSizeHint(self) -> QSize:
        """The word is never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the application font."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _font(self) -> QFont:
        return theme.font(Role.LABEL, self.weight)

    def _has_sign(self) -> bool:
        return True

    def _sign_room(self) -> float:
        return theme.px(_SIGN) + theme.px(6) if self._has_sign() else 0

    def _paint_pill(self, painter: QPainter, brush: QBrush, pen: QPen) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(brush)
        painter.setPen(pen)
        half = pen.widthF() / 2 if pen.style() != Qt.PenStyle.NoPen else 0
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)

    def _sign_rect(self) -> QRectF:
        side = theme.px(_SIGN)
        return QRectF(theme.px(_PAD) - 1, (self.height() - side) / 2, side, side)

    def _word_rect(self) -> QRectF:
        left = theme.px(_PAD) + self._sign_room()
        return QRectF(left - 1, 0, self.width() - left - theme.px(_PAD) + 2, self.height())


class LevelChip(PaintedChip):
    """A band or severity: colour, shape and word."""

    weight = QFont.Weight.DemiBold

    def __init__(self, level: Band | Severity, text: str, *, parent: QWidget | None = None) -> None:
        self._level = level
        super().__init__(text, parent=parent)

    def show_level(self, level: Band | Severity, text: str) -> None:
        """Show another level with its word."""
        self._level = level
        self.setText(text)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw pill, shape and word."""
        painter = QPainter(self)
        style = theme.of(self).band(self._level)
        self._paint_pill(painter, QBrush(style.soft), QPen(Qt.PenStyle.NoPen))
        paint_shape(painter, style.shape, self._sign_rect(), style.text, style.soft)
        paint_line(painter, self._word_rect(), self.text(), self._font(), style.text)


class Chip(PaintedChip):
    """A word in a frame, with an icon when it has one."""

    def __init__(
        self,
        text: str,
        *,
        look: ChipLook = ChipLook.PLAIN,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._look, self._icon = look, icon
        super().__init__(text, parent=parent)

    def set_look(self, look: ChipLook, icon: str = "") -> None:
        """Change frame and icon."""
        self._look, self._icon = look, icon
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw pill, icon and word."""
        painter = QPainter(self)
        colors = theme.of(self)
        self._paint_pill(painter, *self._frame(colors))
        ink = colors.color(Token.TEXT)
        if self._icon:
            icons.draw(painter, self._icon, self._sign_rect(), ink)
        paint_line(painter, self._word_rect(), self.text(), self._font(), ink)

    def _has_sign(self) -> bool:
        return bool(self._icon)

    def _frame(self, colors: Theme) -> tuple[QBrush, QPen]:
        line = theme.px(Stroke.BORDER)
        none = QPen(Qt.PenStyle.NoPen)
        border = QPen(colors.color(Token.BORDER), line)
        surface = QBrush(colors.color(Token.SURFACE))
        match self._look:
            case ChipLook.PLAIN:
                return QBrush(colors.color(Token.TRACK)), none
            case ChipLook.ACCENT:
                return QBrush(colors.color(Token.ACCENT_SOFT)), none
            case ChipLook.OUTLINE:
                return surface, border
            case ChipLook.HATCHED:
                stripes = hatch.pale_brush(colors, self.devicePixelRatioF())
                return stripes, QPen(colors.color(Token.HATCH), line)
            case ChipLook.DASHED:
                border.setDashPattern([3, 2])
                return surface, border
