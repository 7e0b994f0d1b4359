"""Whether the user last used the keyboard or a pointer, and when: focus is shown by it."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
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
        self._since = QElapsedTimer()
        self._since.start()
        window.installEventFilter(self)

    @property
    def reason(self) -> Qt.FocusReason:
        """The reason for focus that moves because of the last input."""
        return self._reason

    @property
    def quiet_ms(self) -> int:
        """Milliseconds since the last input, or since the window was made."""
        return self._since.elapsed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at each event and let it pass."""
        kind = event.type()
        handle = self._window.windowHandle() if kind == QEvent.Type.Show else None
        if handle is not None:
            # All input comes in there, whichever part of the window it is for.
            handle.installEventFilter(self)
        elif kind in _BY_KEY:
            self._note(Qt.FocusReason.TabFocusReason)
        elif kind in _BY_POINTER:
            self._note(Qt.FocusReason.MouseFocusReason)
        return super().eventFilter(watched, event)

    def _note(self, reason: Qt.FocusReason) -> None:
        self._reason = reason
        self._since.start()


def focus_reason(widget: QWidget) -> Qt.FocusReason:
    """The reason for focus that the program moves inside a window; shown where nobody watches."""
    watch = _watch(widget)
    return Qt.FocusReason.TabFocusReason if watch is None else watch.reason


def quiet_ms(widget: QWidget) -> int | None:
    """Milliseconds since the last input to a widget's window; ``None`` where nobody watches."""
    watch = _watch(widget)
    return None if watch is None else watch.quiet_ms


def _watch(widget: QWidget) -> LastInput | None:
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return widget.window().findChild(LastInput, options=direct)
