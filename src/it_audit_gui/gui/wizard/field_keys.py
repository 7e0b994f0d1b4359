"""Keys of the page that a text field would otherwise keep for itself."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

_GO = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
_UNDO = QKeySequence.StandardKey.Undo


class FieldKeys(QObject):
    """Leaves Ctrl+→ and Ctrl+← of every text field in a page to that page.

    So is taking back in a field of one line where nothing was typed.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        for field in (*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)):
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass over the field what is not its own."""
        if not isinstance(event, QKeyEvent) or not self._passes(watched, event):
            return False
        event.ignore()
        return True

    def _passes(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            ctrl = Qt.KeyboardModifier.ControlModifier
            pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            return event.key() in _GO and pressed == ctrl
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, QLineEdit):
            return event.matches(_UNDO) and not watched.isUndoAvailable()
        return False
