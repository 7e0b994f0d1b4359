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
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from _focusable(widget)
        elif inner is not None:
            yield from _in_layout(inner)
