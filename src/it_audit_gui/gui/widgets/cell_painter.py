"""Paints words, pictures and bars into one cell of a table."""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Theme
from it_audit_gui.gui.look.tokens import Band, Role, Space, Token
from it_audit_gui.gui.widgets import icons
from it_audit_gui.gui.widgets.shapes import paint_shape
from it_audit_gui.gui.widgets.text_block import widest_word
from it_audit_gui.records import dataclass

_ICON = 16
_BAR = 8
_BAR_WIDTH = 88
_RUNG, _RUNG_WIDTH = 5, 15
# Breaking between words leaves some room unused at the end of the first line.
_TWO_LINES = 1.7
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ONE_LINE = _LEFT | Qt.TextFlag.TextSingleLine


@lru_cache(maxsize=1024)  # a column says the same in many rows
def _advance(text: str, role: Role, weight: QFont.Weight, _state: int) -> int:
    """Width of a text on one line."""
    return QFontMetrics(theme.font(role, weight)).horizontalAdvance(text)


@dataclass(slots=True, kw_only=True)
class CellPainter:
    """What is painted goes from left to right; ``cell`` is the room that is left."""

    painter: QPainter
    cell: QRect
    look: Theme

    def words(
        self, text: str, role: Role, token: Token, weight: QFont.Weight = QFont.Weight.Normal
    ) -> None:
        """Words in the middle of the height, on two lines if need be; then an ellipsis."""
        font = theme.font(role, weight)
        room, wide = self.cell.width(), _advance(text, role, weight, theme.text_state())
        flags = _ONE_LINE
        # Most words fit; what does not is measured word by word, which takes ten times as long.
        if wide > room:
            flags = _LEFT | Qt.TextFlag.TextWordWrap
            if widest_word(text, role, weight) <= room:
                room = int(room * _TWO_LINES)
            metrics = QFontMetrics(font)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            wide = metrics.horizontalAdvance(text)
        self.painter.setFont(font)
        self.painter.setPen(self.look.color(token))
        self.painter.drawText(self.cell, flags, text)
        self._go_on(wide + theme.px(Space.S))

    def one_line(self, text: str, role: Role, token: Token) -> None:
        """Words on one line through the whole cell; then an ellipsis."""
        self._line(self.cell, text, theme.font(role), self.look.color(token))

    def two_lines(
        self,
        name: str,
        below: str,
        token: Token,
        weight: QFont.Weight,
        below_ink: QColor | None = None,
    ) -> None:
        """A name, and in small words what belongs to it, muted or in an ink; one line each."""
        high, low = theme.line_height(Role.BODY), theme.line_height(Role.SMALL)
        top = self.cell.top() + (self.cell.height() - high - low) // 2
        width = self.cell.width()
        first = QRect(self.cell.left(), top, width, high)
        second = QRect(self.cell.left(), top + high, width, low)
        self._line(first, name, theme.font(Role.BODY, weight), self.look.color(token))
        ink = below_ink or self.look.color(Token.MUTED)
        self._line(second, below, theme.font(Role.SMALL), ink)

    def icon(self, name: str, token: Token) -> None:
        """A picture in the middle of the height."""
        size = theme.px(_ICON)
        top = self.cell.center().y() - size // 2
        rect = QRectF(self.cell.left(), top, size, size)
        icons.draw(self.painter, name, rect, self.look.color(token))
        self._go_on(size + theme.px(Space.XS))

    def words_at_the_end(
        self, text: str, role: Role, token: Token, weight: QFont.Weight = QFont.Weight.Normal
    ) -> None:
        """Words at the right."""
        width = QFontMetrics(theme.font(role, weight)).horizontalAdvance(text) + 1
        self._go_on(max(self.cell.width() - width, 0))
        self.words(text, role, token, weight)

    def icon_at_the_end(self, name: str, token: Token) -> None:
        """A picture at the right."""
        self._go_on(self.cell.width() - theme.px(_ICON))
        self.icon(name, token)

    def progress(self, text: str, share: float) -> None:
        """Words above a bar that is filled for a share of 0-1."""
        height, width = theme.px(_BAR), theme.px(_BAR_WIDTH)
        below = self.cell.adjusted(0, theme.line_height(Role.SMALL) + theme.px(Space.XXS), 0, 0)
        bar = QRectF(self.cell.left(), below.center().y() - height / 2, width, height)
        above = self.cell.adjusted(0, 0, 0, -height - theme.px(Space.XXS))
        CellPainter(painter=self.painter, cell=above, look=self.look).words(
            text, Role.SMALL, Token.TEXT
        )
        self._bar(bar, Token.TRACK)
        if share > 0:
            bar.setWidth(max(width * share, height))
            self._bar(bar, Token.ACCENT)

    def rungs(self, text: str, reached: int, of: int, remark: str) -> None:
        """Words above as many pieces as there are rungs, those reached filled; then a remark."""
        height, width, gap = theme.px(_RUNG), theme.px(_RUNG_WIDTH), theme.px(Space.XXS)
        below = self.cell.adjusted(0, theme.line_height(Role.SMALL) + theme.px(Space.XXS), 0, 0)
        above = self.cell.adjusted(0, 0, 0, -height - theme.px(Space.XXS))
        CellPainter(painter=self.painter, cell=above, look=self.look).words(
            text, Role.SMALL, Token.TEXT
        )
        top = below.center().y() - height / 2
        for rung in range(of):
            piece = QRectF(self.cell.left() + rung * (width + gap), top, width, height)
            self._bar(piece, Token.ACCENT if rung < reached else Token.TRACK)
        line = theme.line_height(Role.SMALL)
        beside = QRect(self.cell)
        beside.setTop(round(top + height / 2 - line / 2))
        beside.setHeight(line)
        beside.setLeft(round(self.cell.left() + of * (width + gap) + gap))
        self._line(beside, remark, theme.font(Role.SMALL), self.look.color(Token.MUTED))

    def level(self, band: Band, name: str) -> None:
        """A band as colour, shape and word."""
        colors = self.look.band(band)
        font = theme.font(Role.LABEL, QFont.Weight.DemiBold)
        size, gap = theme.px(_ICON), theme.px(Space.XS)
        height = theme.px(Space.L)
        width = 2 * gap + size + gap // 2 + QFontMetrics(font).horizontalAdvance(name)
        chip = QRectF(self.cell.left(), self.cell.center().y() - height / 2, width, height)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colors.soft)
        self.painter.drawRoundedRect(chip, height / 2, height / 2)
        shape = QRectF(chip.left() + gap, chip.center().y() - size / 2, size, size)
        paint_shape(self.painter, colors.shape, shape, colors.text, colors.soft)
        self.painter.setFont(font)
        self.painter.setPen(colors.text)
        self.painter.drawText(chip.adjusted(gap + size + gap // 2, 0, 0, 0), _LEFT, name)
        self._go_on(int(width) + gap)

    def _line(self, rect: QRect, text: str, font: QFont, ink: QColor) -> None:
        # The end of a path says most, and so does the beginning of a stick's.
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
        self.painter.setFont(font)
        self.painter.setPen(ink)
        self.painter.drawText(rect, _ONE_LINE, shown)

    def _bar(self, rect: QRectF, token: Token) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.look.color(token))
        self.painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)

    def _go_on(self, width: int) -> None:
        self.cell = self.cell.adjusted(width, 0, 0, 0)
