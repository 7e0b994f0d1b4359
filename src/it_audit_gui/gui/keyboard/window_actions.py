"""Deeds that have keys of their own anywhere in a window."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def bound(window: QWidget, keys: Iterable[str], act: Callable[[], None]) -> QAction:
    """An action that the keys carry out; a menu bar may show it, which binds nothing anew."""
    action = QAction(window)
    # Each once: keys that are bound twice do nothing.
    action.setShortcuts([QKeySequence(text) for text in dict.fromkeys(keys)])
    # Qt would hand the deed whether the action is ticked.
    action.triggered.connect(lambda _checked: act())
    window.addAction(action)
    return action


def of_platform(key: QKeySequence.StandardKey) -> list[str]:
    """The keys people know on their computer."""
    return [binding.toString() for binding in QKeySequence.keyBindings(key)]
