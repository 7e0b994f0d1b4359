"""The parts of the window one key reaches: F6 goes round, Alt with a number goes straight."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets.into_view import bring_into_view

# What the keys of the figures give without Shift on the keyboards of Belgium and France.
_AZERTY = "&é\"'("


def first_focusable(area: QWidget) -> QWidget | None:
    """The first widget of an area that takes the focus by key, in tab order."""
    if _takes_focus(area):
        return area
    widget = area.nextInFocusChain()
    while widget is not None and widget is not area:
        if area.isAncestorOf(widget) and _takes_focus(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


class AreaKeys(QObject):
    """Moves the focus between the areas ``areas`` gives at that moment."""

    def __init__(
        self, window: QWidget, areas: Callable[[], Sequence[QWidget | None]], count: int
    ) -> None:
        super().__init__(window)
        self._areas = areas
        for number in range(count):
            shortcut = QShortcut(window)
            shortcut.setKeys([QKeySequence(f"Alt+{key}") for key in (number + 1, _AZERTY[number])])
            shortcut.setProperty("area", number)
            shortcut.activated.connect(self._on_number)
        QShortcut(QKeySequence("F6"), window).activated.connect(self._on_next)

    def _on_number(self) -> None:
        areas = self._areas()
        number = self.sender().property("area")
        area = areas[number] if number < len(areas) else None
        if area is not None and not _focus(area):
            _bring_into_view(area)

    def _on_next(self) -> None:
        areas = self._areas()
        focused = QApplication.focusWidget()
        here = -1
        for index, area in enumerate(areas):
            if area is not None and focused is not None and _holds(area, focused):
                here = index
        for step in range(1, len(areas) + 1):
            if _focus(areas[(here + step) % len(areas)]):
                return


def _takes_focus(widget: QWidget) -> bool:
    by_key = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_key) and widget.isVisible() and widget.isEnabled()


def _bring_into_view(part: QWidget) -> None:
    """What has the keyboard is seen; what holds only words cannot have it, but can be read."""
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        bring_into_view(around, part, theme.px(Space.L))


def _holds(area: QWidget, widget: QWidget) -> bool:
    return area is widget or area.isAncestorOf(widget)


def _focus(area: QWidget | None) -> bool:
    widget = first_focusable(area) if area is not None else None
    if widget is not None:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        _bring_into_view(widget)
    return widget is not None
