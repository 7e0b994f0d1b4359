"""Whether the user last used the keyboard or a pointer: it decides whether focus is shown."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

_BY_KEY = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_BY_POINTER = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class LastInput(QObject):
    """Watches what a window is sent; until there was any input, focus is shown."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._reason = Qt.FocusReason.TabFocusReason
        window.installEventFilter(self)

    @property
    def reason(self) -> Qt.FocusReason:
        """The reason for focus that moves because of the last input."""
        return self._reason

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at each event and let it pass."""
        kind = event.type()
        handle = self._window.windowHandle() if kind == QEvent.Type.Show else None
        if handle is not None:
            # All input comes in there, whichever part of the window it is for.
            handle.installEventFilter(self)
        elif kind in _BY_KEY:
            self._reason = Qt.FocusReason.TabFocusReason
        elif kind in _BY_POINTER:
            self._reason = Qt.FocusReason.MouseFocusReason
        return super().eventFilter(watched, event)


def focus_reason(widget: QWidget) -> Qt.FocusReason:
    """The reason for focus that the program moves inside a window; shown where nobody watches."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    watch = widget.window().findChild(LastInput, options=direct)
    return watch.reason if isinstance(watch, LastInput) else Qt.FocusReason.TabFocusReason
