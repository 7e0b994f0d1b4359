"""The keys of a page: on and back, whatever has the keyboard there."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

_GO = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})


class WayKeys(QObject):
    """Ctrl+→ goes on and Ctrl+← goes back as long as the page is on show.

    Its text fields leave these keys to the page, and undo and redo where they have none of their
    own.
    """

    def __init__(
        self,
        page: QWidget,
        *,
        on: Callable[[], None] | None = None,
        back: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(page)
        ctrl = Qt.KeyboardModifier.ControlModifier
        for key, deed in ((Qt.Key.Key_Right, on), (Qt.Key.Key_Left, back)):
            if deed is not None:
                QShortcut(QKeySequence(ctrl | key), page).activated.connect(deed)
        self.watch(page)

    def watch(self, part: QWidget) -> None:
        """Mind the text fields of a part too that was made later."""
        for field in (*part.findChildren(QLineEdit), *part.findChildren(QPlainTextEdit)):
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass over the field what is not its own."""
        if not isinstance(event, QKeyEvent) or event.type() not in _KEYS:
            return False
        if _redoes_typing(watched, event):
            return True
        if not _is_way(event) and not _is_spare(watched, event):
            return False
        event.ignore()
        return True


def _is_way(event: QKeyEvent) -> bool:
    pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _GO and pressed == Qt.KeyboardModifier.ControlModifier


def _is_spare(field: QObject, event: QKeyEvent) -> bool:
    """Whether the key would take back or redo typing, of which this field has none."""
    undo, redo = _typing(field)
    key = QKeySequence.StandardKey
    return (event.matches(key.Undo) and not undo) or (event.matches(key.Redo) and not redo)


def _redoes_typing(field: QObject, event: QKeyEvent) -> bool:
    """Ctrl+Y redoes typing first, as it redoes answers, also where a computer knows other keys."""
    known = event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    if not known or not isinstance(field, QLineEdit | QPlainTextEdit) or not _typing(field)[1]:
        return False
    event.accept()
    if event.type() == QEvent.Type.KeyPress:
        field.redo()
    return True


def _typing(field: QObject) -> tuple[bool, bool]:
    """Whether there is typing to take back, and to do again."""
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable(), field.isRedoAvailable()
    if isinstance(field, QPlainTextEdit):
        document = field.document()
        return document.isUndoAvailable(), document.isRedoAvailable()
    return False, False
