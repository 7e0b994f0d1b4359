"""One reply to a question: a wide row with a circle, its words and its key."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from it_audit_gui.gui.language.text import literal
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Theme
from it_audit_gui.gui.look.tokens import (
    Band,
    Radius,
    Role,
    Space,
    Stroke,
    Target,
    Token,
)
from it_audit_gui.gui.widgets import focus_ring, marks
from it_audit_gui.gui.widgets.shapes import paint_shape
from it_audit_gui.gui.widgets.text_block import TextBlock, widest_word

_TEXT_LEFT = 45
_PAD = 13
_QUIET_HEIGHT = 44
_NOTE_SHAPE = 14
_CHOICE_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class OptionState(StrEnum):
    """What the store says about a reply."""

    REST = "rest"
    CHOSEN = "chosen"
    PENDING = "pending"


class OptionRow(QAbstractButton):
    """A reply to aim for. A click announces; only ``set_state`` changes what is shown."""

    def __init__(
        self,
        text: str,
        *,
        key: str = "",
        position: str = "",
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key, self._quiet = key, quiet
        self._state, self._note = OptionState.REST, ""
        self._read_only = False
        self._words = text
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(literal(text))
        self.setAccessibleName(text)
        self.setAccessibleDescription(position)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._on_toggled)
        focus_ring.track(self, radius=Radius.LARGE)

    @property
    def state(self) -> OptionState:
        """What is shown now."""
        return self._state

    @property
    def read_only(self) -> bool:
        """Whether the row can be read but not chosen."""
        return self._read_only

    def set_state(self, state: OptionState, *, note: str = "") -> None:
        """Show what the store says; ``note`` holds the words of PENDING."""
        self._state, self._note = state, note
        # An exclusive button cannot be unchecked: "nothing chosen" is a state of its own here.
        self.setAutoExclusive(False)
        self.setChecked(state is OptionState.CHOSEN)
        self.setAutoExclusive(True)
        self.updateGeometry()
        self.update()

    def set_read_only(self, read_only: bool) -> None:
        """Let the row be read but not chosen."""
        self._read_only = read_only
        self.update()

    def nextCheckState(self) -> None:
        """Keep the state: the page sets it after the commit."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ignore presses while read-only."""
        if not self._read_only:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose; arrows are left to the group."""
        if event.key() in _CHOICE_KEYS and not self._read_only:
            self.click()
        elif event.key() == Qt.Key.Key_Space and not self._read_only:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def hasHeightForWidth(self) -> bool:
        """Long replies grow downwards."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height with all lines of the text at a width."""
        least = theme.px(_QUIET_HEIGHT if self._quiet else Target.OPTION)
        # Measured in the bolder weight, so that choosing never makes a row grow.
        block = self._block(width, QFont.Weight.Medium)
        return max(least, block.height + 2 * theme.px(Space.S))

    def sizeHint(self) -> QSize:
        """Half a page wide; the layout decides."""
        width = theme.px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The longest word beside circle and key."""
        words = widest_word(self._words, self._role(), QFont.Weight.Medium)
        width = theme.px(_TEXT_LEFT) + words + 1 + self._right_room()
        least = theme.px(_QUIET_HEIGHT if self._quiet else Target.OPTION)
        return QSize(int(width), least)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the application font."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw frame, circle, words, and key or note."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.of(self)
        self._paint_frame(painter, colors)
        self._paint_circle(painter, colors)
        chosen = self._state is not OptionState.REST
        block = self._block(self.width(), QFont.Weight.Medium if chosen else QFont.Weight.Normal)
        top = (self.height() - block.height) / 2
        block.paint(painter, theme.px(_TEXT_LEFT), top, colors.color(Token.TEXT))
        self._paint_end(painter, colors)

    def _on_toggled(self, on: bool) -> None:
        """A screen reader toggles past the click: do as if it had clicked."""
        if on is (self._state is OptionState.CHOSEN):
            return
        self.set_state(self._state, note=self._note)
        if on and not self._read_only:
            self.click()

    def _role(self) -> Role:
        return Role.BODY if self._quiet else Role.OPTION

    def _block(self, width: int, weight: QFont.Weight) -> TextBlock:
        room = width - theme.px(_TEXT_LEFT) - self._right_room()
        return TextBlock(self._words, self._role(), width=room, weight=weight)

    def _right_room(self) -> float:
        if self._state is OptionState.PENDING and self._note:
            note = TextBlock(self._note, Role.SMALL, weight=QFont.Weight.DemiBold)
            return note.width + theme.px(_NOTE_SHAPE + Space.XS + _PAD + Space.S)
        key = marks.key_width(self._key) + theme.px(Space.S) if self._key else 0
        return key + theme.px(_PAD)

    def _paint_frame(self, painter: QPainter, colors: Theme) -> None:
        pen, fill = self._frame(colors)
        painter.setPen(pen)
        painter.setBrush(fill)
        half, radius = pen.widthF() / 2, theme.px(Radius.LARGE) - pen.widthF() / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius
        )

    def _frame(self, colors: Theme) -> tuple[QPen, QColor]:
        chosen = QPen(colors.color(Token.ACCENT), theme.px(Stroke.CHOSEN))
        if self._read_only:
            line = QPen(colors.color(Token.LINE), theme.px(Stroke.BORDER))
            return line, colors.color(Token.WINDOW)
        if self._state is OptionState.CHOSEN:
            return chosen, colors.color(Token.ACCENT_SOFT)
        if self._state is OptionState.PENDING:
            chosen.setDashPattern([3, 2])
            return chosen, colors.color(Token.SURFACE)
        edge = Token.LINE if self._quiet else Token.BORDER
        fill = Token.SURFACE
        if self.isDown():
            fill = Token.TRACK
        elif self.underMouse():
            fill = Token.WINDOW
        return QPen(colors.color(edge), theme.px(Stroke.BORDER)), colors.color(fill)

    def _paint_circle(self, painter: QPainter, colors: Theme) -> None:
        side = theme.px(marks.MARK)
        rect = QRectF(theme.px(_PAD), (self.height() - side) / 2, side, side)
        lively = self._state is not OptionState.REST and not self._read_only
        color = colors.color(Token.ACCENT if lively else Token.BORDER)
        chosen = self._state is OptionState.CHOSEN
        ground = Token.WINDOW if self._read_only else Token.SURFACE
        dot = colors.color(ground) if chosen else None
        marks.paint_circle(painter, rect, color, dot, dashed=self._state is OptionState.PENDING)

    def _paint_end(self, painter: QPainter, colors: Theme) -> None:
        right, middle = self.width() - theme.px(_PAD), self.height() / 2
        if self._state is OptionState.PENDING and self._note:
            self._paint_note(painter, QPointF(right, middle), colors)
        elif self._key and not self._read_only:
            marks.paint_key(painter, right, middle, self._key, colors)

    def _paint_note(self, painter: QPainter, end: QPointF, colors: Theme) -> None:
        alarm = colors.band(Band.WEAK)
        note = TextBlock(self._note, Role.SMALL, weight=QFont.Weight.DemiBold)
        left = end.x() - note.width
        note.paint(painter, left, end.y() - note.height / 2, alarm.text)
        side = theme.px(_NOTE_SHAPE)
        rect = QRectF(left - side - theme.px(6), end.y() - side / 2, side, side)
        paint_shape(painter, alarm.shape, rect, alarm.text, alarm.soft)
