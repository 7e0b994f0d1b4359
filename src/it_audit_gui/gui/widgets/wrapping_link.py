"""A link of several words, set on more lines where it is narrow."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets import icons
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.text_block import TextBlock, widest_word

_ICON = 18
_GAP = 10


class WrappingLink(LinkButton):
    """Small; as wide as its words, or as narrow as the longest of them."""

    def __init__(
        self,
        text: str,
        *,
        icon_before: str = "",
        dense: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, icon_before=icon_before, small=True, dense=dense, parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """No word is ever cut."""
        widest = widest_word(self._words(), self._role, self.weight)
        return QSize(int(self._beside_words() + widest + 1), super().sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """A narrow link is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at a width."""
        block = self._set(width)
        more = block.height - theme.line_height(self._role)
        return super().sizeHint().height() + more

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        block = self._set(self.width())
        if block.line_count < 2:
            super()._paint_content(painter, ink)
            return
        left = float(theme.px(Space.XS))
        top = (self.height() - block.height) / 2
        if self._before:
            side, line = theme.px(_ICON), theme.line_height(self._role)
            place = QRectF(left, top + (line - side) / 2, side, side)
            icons.draw(painter, self._before, place, ink)
            left += side + theme.px(_GAP)
        block.paint(painter, left, top, ink)

    def _beside_words(self) -> int:
        icon = theme.px(_ICON) + theme.px(_GAP) if self._before else 0
        return 2 * theme.px(Space.XS) + icon

    def _set(self, width: int) -> TextBlock:
        words, weight = self._words(), self.weight
        if width >= self.sizeHint().width():
            return TextBlock(words, self._role, weight=weight)
        room = max(1, width - self._beside_words())
        return TextBlock(words, self._role, width=room, weight=weight)
