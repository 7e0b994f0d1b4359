"""Tab goes through a page as it is read, also when parts of it were made later."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def follow_layout(root: QWidget) -> None:
    """Set the tab order of everything in a widget to the order of its layouts.

    The parts keep the widget's own place among its neighbours.
    """
    policy = root.focusPolicy()
    # Qt orders only what takes the focus; the root marks where its parts begin.
    root.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for before, after in pairwise(_focusable(root)):
        QWidget.setTabOrder(before, after)
    root.setFocusPolicy(policy)


def _focusable(widget: QWidget) -> Iterator[QWidget]:
    # Also those that take the focus by click only: they may become the tab stop of their group.
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
        yield widget
    content = widget.widget() if isinstance(widget, QScrollArea) else None
    if content is not None:
        yield from _focusable(content)
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for part in _parts(layout):
        yield from _in_layout(part) if isinstance(part, QLayout) else _focusable(part)


def _parts(layout: QLayout) -> list[QWidget | QLayout]:
    """What is in a layout, in its order.

    Without ``itemAt``: Python is not told when Qt deletes an item, and keeps it under an address
    where something else is made later. The program dies when that is deleted.
    """
    places: dict[int, QWidget | QLayout] = {}
    inside = layout.parentWidget()
    for part in (*(inside.children() if inside is not None else ()), *layout.children()):
        if isinstance(part, (QWidget, QLayout)) and part is not layout:
            places[layout.indexOf(part)] = part
    return [places[index] for index in sorted(places) if index >= 0]
