"""One-line inputs: text, and a choice from a list."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Target, Token
from it_audit_gui.gui.widgets import focus_ring, icons
from it_audit_gui.gui.widgets.field_frame import clear_base, paint_field
from it_audit_gui.gui.widgets.text_block import paint_line

_CHEVRON = 16
_PLAIN = Qt.KeyboardModifier.NoModifier
_MOVES = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class LineEdit(QLineEdit):
    """One line of text."""

    def __init__(
        self, text: str = "", *, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._error = False
        self.setPlaceholderText(placeholder)
        self.setFrame(False)
        clear_base(self)
        self._dress()
        focus_ring.track(self)

    def set_error(self, error: bool) -> None:
        """Frame the field in the colour of errors."""
        self._error = error
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a target must be."""
        return QSize(super().sizeHint().width(), field_height())

    def minimumSizeHint(self) -> QSize:
        """Some letters wide."""
        return QSize(theme.px(56), field_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, then the text."""
        paint_field(self, focused=self.hasFocus(), error=self._error)
        super().paintEvent(event)

    def event(self, event: QEvent) -> bool:
        """Follow a change of the application font, which a font of one's own hides otherwise."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()
        return super().event(event)

    def _dress(self) -> None:
        self.setFont(theme.font(Role.BODY))
        side = theme.px(Space.S) - 2
        self.setTextMargins(side, 0, side, 0)


class ComboBox(QComboBox):
    """A choice from a list."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = False
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setItemDelegate(_Roomy(self))
        focus_ring.track(self)

    def set_error(self, error: bool) -> None:
        """Frame the field in the colour of errors."""
        self._error = error
        self.update()

    def sizeHint(self) -> QSize:
        """The widest entry, as high as a target must be."""
        metrics = QFontMetricsF(theme.font(Role.BODY))
        entries = [self.placeholderText(), *(self.itemText(i) for i in range(self.count()))]
        words = max(metrics.horizontalAdvance(entry) for entry in entries)
        room = theme.px(2 * Space.S + _CHEVRON + Space.S / 2)
        return QSize(int(words + 2) + room, field_height())

    def minimumSizeHint(self) -> QSize:
        """Some letters and the arrow."""
        return QSize(theme.px(96), field_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw frame, words and arrow."""
        paint_field(self, focused=self.hasFocus(), error=self._error)
        painter = QPainter(self)
        colors = theme.of(self)
        side, chevron = theme.px(Space.S), theme.px(_CHEVRON)
        room = QRectF(side, 0, self.width() - 2 * side - chevron - side / 2, self.height())
        ink = colors.color(Token.TEXT if self.isEnabled() else Token.MUTED)
        words = self.currentText() or self.placeholderText()
        if not self.currentText():
            ink = colors.color(Token.MUTED)
        font = theme.font(Role.BODY)
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        paint_line(painter, room, shown, font, ink, Qt.AlignmentFlag.AlignLeft)
        top = (self.height() - chevron) / 2
        spot = QRectF(self.width() - side - chevron, top, chevron, chevron)
        icons.draw(painter, "chevron-down", spot, colors.color(Token.MUTED))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list where Qt would choose at once: a choice may be kept as it is made."""
        commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        letters = "" if event.modifiers() & commands else event.text()
        if event.key() in _MOVES:
            self.showPopup()
        elif letters.strip() and letters.isprintable():
            self.showPopup()
            self.view().keyboardSearch(letters)
        else:
            super().keyPressEvent(event)

    def showPopup(self) -> None:
        """Open the list, and be the first to see its keys."""
        super().showPopup()
        self.view().removeEventFilter(self)
        self.view().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the open list the space bar chooses as Enter does; closing it chooses nothing."""
        if watched is not self.view() or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and event.key() == Qt.Key.Key_Space:
            enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, _PLAIN)
            QApplication.sendEvent(self.view(), enter)
            return True
        if _closes(event):
            # Qt would choose as early as it asks whether the key is a shortcut.
            event.accept()
            if pressed:
                self.hidePopup()
            return True
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling changes no choice."""
        event.ignore()


def _closes(event: QKeyEvent) -> bool:
    """F4, and Alt with an arrow, close a list as they open it."""
    with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    arrow = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
    return event.key() == Qt.Key.Key_F4 or (with_alt and arrow)


class _Roomy(QStyledItemDelegate):
    """Entries as high as a target."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + theme.px(Space.S), field_height())


def field_height() -> int:
    """Height of a field of one line, in device-independent px."""
    return max(theme.px(Target.BUTTON), theme.line_height(Role.BODY) + theme.px(Space.XS))
