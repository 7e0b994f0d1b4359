"""The four stages as steps that rise, with the firm on one of them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Radius, Role, Space, Token
from it_audit_gui.gui.widgets.text_block import TextBlock, widest_word

_LOWEST, _RISE = 52, 12


class StageLadder(QFrame):
    """Names stand inside the steps and are never cut; without room the steps go below another."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._here = 0
        self._note = ""
        # Not fixed: that would cut the steps where they stand under each other.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_stages(self, names: Sequence[str], here: int, note: str, sentence: str) -> None:
        """Show stages from the lowest; ``here`` counts from 1 and gets the note."""
        self._names, self._here, self._note = tuple(names), here, note
        self.setAccessibleName(sentence)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrow ladders are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The highest step, or all of them under each other."""
        count = max(len(self._names), 1)
        if self._stacked(width):
            return count * self._needed(width) + (count - 1) * self._gap()
        return self._needed(width) + (count - 1) * theme.px(_RISE)

    def sizeHint(self) -> QSize:
        """Wide enough for names on one line."""
        width = theme.px(520)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """No word is broken."""
        return QSize(self._least(), self._needed(self._least()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the steps with their names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.of(self)
        lowest, radius = self._needed(self.width()), theme.px(Radius.MEDIUM)
        for at, name in enumerate(self._names):
            here = at + 1 == self._here
            rect = self._step(at, lowest)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color(Token.ACCENT if here else Token.TRACK))
            painter.drawRoundedRect(rect, radius, radius)
            ink = colors.color(Token.ON_ACCENT if here else Token.TEXT)
            left, top = rect.left() + self._pad(), rect.top() + theme.px(Space.XS)
            title = self._title(name, rect.width())
            title.paint(painter, left, top, ink)
            if here:
                self._words(self._note, rect.width()).paint(painter, left, top + title.height, ink)

    def _least(self) -> int:
        words = " ".join((*self._names, self._note))
        return widest_word(words, Role.SMALL, QFont.Weight.DemiBold) + 2 * self._pad() + 2

    def _stacked(self, width: int) -> bool:
        """Whether the steps do not fit beside each other."""
        count = max(len(self._names), 1)
        return width < count * self._least() + (count - 1) * self._gap()

    def _needed(self, width: int) -> int:
        """Height of the words of any step."""
        step = self._step_width(width)
        note = self._words(self._note, step).height
        tallest = max((self._title(name, step).height for name in self._names), default=0)
        words = round(tallest + note) + 2 * theme.px(Space.XS)
        return words if self._stacked(width) else max(theme.px(_LOWEST), words)

    def _step(self, at: int, lowest: int) -> QRectF:
        width = self._step_width(self.width())
        if self._stacked(self.width()):
            return QRectF(0, at * (lowest + self._gap()), width, lowest)
        height = lowest + at * theme.px(_RISE)
        return QRectF(at * (width + self._gap()), self.height() - height, width, height)

    def _step_width(self, width: int) -> float:
        if self._stacked(width):
            return width
        count = max(1, len(self._names))
        return (width - (count - 1) * self._gap()) / count

    def _title(self, name: str, width: float) -> TextBlock:
        room = max(1.0, width - 2 * self._pad())
        return TextBlock(name, Role.SMALL, width=room, weight=QFont.Weight.DemiBold)

    def _words(self, text: str, width: float) -> TextBlock:
        return TextBlock(text, Role.LABEL, width=max(1.0, width - 2 * self._pad()))

    def _gap(self) -> int:
        return theme.px(6)

    def _pad(self) -> int:
        return theme.px(6)
