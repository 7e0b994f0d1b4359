"""Tick boxes and radio buttons whose words wrap."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from it_audit_gui.gui.language.text import literal
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Band, Role, Space, Token
from it_audit_gui.gui.widgets import focus_ring, marks
from it_audit_gui.gui.widgets.text_block import TextBlock, widest_word

_GAP = 10
# A target, and room for the ring around it above the next row.
_LEAST_HEIGHT = 40
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


# Both have it as their base already; for Python the look stands before them.
if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


class _Worded(_Button):
    """What tick boxes and radio buttons share: words that wrap beside a mark."""

    _words: "_Words"
    _error = False

    def set_error(self, error: bool) -> None:
        """Draw the mark in the colour of errors."""
        self._error = error
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        """The words are part of the target."""
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        """Long words grow downwards."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at a width."""
        return self._words.height(width)

    def sizeHint(self) -> QSize:
        """All words on one line, up to a readable width."""
        return self._words.size_hint()

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        return self._words.minimum_size()

    def _dress(self, text: str, *, strong: bool) -> None:
        self._words = _Words(text, strong=strong)
        self.setText(literal(text))
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        focus_ring.track(self)


class CheckBox(_Worded, QCheckBox):
    """A tick with words that wrap."""

    def __init__(self, text: str, *, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress(text, strong=strong)

    def set_words(self, text: str) -> None:
        """Show other words, as strong as those before."""
        self._words = self._words.saying(text)
        self.setText(literal(text))
        self.setAccessibleName(text)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.of(self)
        rect = self._words.mark_rect()
        edge = _edge(self, error=self._error)
        if self.isChecked():
            marks.paint_box(painter, rect, edge, edge, colors.color(Token.ON_ACCENT))
        else:
            fill = colors.color(Token.WINDOW if self.underMouse() else Token.SURFACE)
            marks.paint_box(painter, rect, edge, fill, None)
        self._words.paint(self, painter)


class RadioButton(_Worded, QRadioButton):
    """One of several, with words that wrap; arrows move without choosing."""

    def __init__(self, text: str, *, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress(text, strong=strong)
        self.toggled.connect(self._on_toggled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose; arrows only move, as each choice may be kept at once."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._move(_STEPS[key])
        elif key in _ENTER:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot = theme.of(self).color(Token.SURFACE) if self.isChecked() else None
        edge = _edge(self, error=self._error)
        marks.paint_circle(painter, self._words.mark_rect(), edge, dot)
        self._words.paint(self, painter)

    def _move(self, step: int) -> None:
        peers = [peer for peer in self._peers() if peer.isVisible() and peer.isEnabled()]
        if self in peers:
            beside = peers[(peers.index(self) + step) % len(peers)]
            beside.setFocus(Qt.FocusReason.TabFocusReason)
            _scroll_to(beside)

    def _on_toggled(self, on: bool) -> None:
        # Qt moves the tab stop with the focus only, so that Tab would miss what is chosen.
        if on and (self.autoExclusive() or self.group() is not None):
            for peer in self._peers():
                peer.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _peers(self) -> list["RadioButton"]:
        parent = self.parentWidget() or self
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        return parent.findChildren(RadioButton, options=direct)


class _Words:
    """The words beside a mark: measured and painted alike for both kinds."""

    def __init__(self, text: str, *, strong: bool) -> None:
        self._text = text
        self._weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
        # Layouts ask again and again for the same width, in letters of the same size.
        self._heights: dict[tuple[int, int], int] = {}

    def saying(self, text: str) -> "_Words":
        return _Words(text, strong=self._weight is QFont.Weight.DemiBold)

    def height(self, width: int) -> int:
        key = (width, theme.line_height(Role.BODY))
        if key not in self._heights:
            block = self._block(width - self._left())
            self._heights[key] = max(theme.px(_LEAST_HEIGHT), block.height + 2 * self._top())
        return self._heights[key]

    def size_hint(self) -> QSize:
        natural = self._block(100_000).width
        width = int(min(natural, theme.px(480)) + self._left() + 1)
        return QSize(width, self.height(width))

    def minimum_size(self) -> QSize:
        word = widest_word(self._text, Role.BODY, self._weight)
        return QSize(self._left() + word + 1, theme.px(_LEAST_HEIGHT))

    def mark_rect(self) -> QRectF:
        side = theme.px(marks.MARK)
        top = self._top() + (theme.line_height(Role.BODY) - side) / 2
        return QRectF(0, top, side, side)

    def paint(self, button: QAbstractButton, painter: QPainter) -> None:
        token = Token.TEXT if button.isEnabled() else Token.MUTED
        block = self._block(button.width() - self._left())
        block.paint(painter, self._left(), self._top(), theme.of(button).color(token))

    def _block(self, width: float) -> TextBlock:
        return TextBlock(self._text, Role.BODY, width=width, weight=self._weight)

    def _left(self) -> int:
        return theme.px(marks.MARK) + theme.px(_GAP)

    def _top(self) -> int:
        return (theme.px(_LEAST_HEIGHT) - theme.line_height(Role.BODY)) // 2


def _scroll_to(button: QAbstractButton) -> None:
    area = button.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        area.ensureWidgetVisible(button, 0, theme.px(Space.L))


def _edge(button: QAbstractButton, *, error: bool) -> QColor:
    colors = theme.of(button)
    if error:
        return colors.band(Band.WEAK).bar
    on = button.isChecked() and button.isEnabled()
    return colors.color(Token.ACCENT if on else Token.BORDER)
