"""Layouts within layouts settle in one go, before anything is painted."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QWidget


def settle(*inner: QWidget) -> None:
    """Lay out these widgets and all they lie in, from the inside out.

    Qt by itself lays out one level after the other, and paints the whole between two of them.
    """
    _make_room(inner)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    widgets = {*inner}
    while widgets:
        for widget in widgets:
            layout = widget.layout()
            if layout is not None:
                layout.activate()
            # A scroll area listens for this: it gives its content the height it asks for now.
            QCoreApplication.sendPostedEvents(widget, QEvent.Type.LayoutRequest.value)
        widgets = _parents(widgets)


@contextmanager
def resting(*widgets: QWidget) -> Iterator[None]:
    """Let the layouts of these widgets rest meanwhile; ``settle`` them afterwards.

    Whatever is shown in a widget on show lays out all it lies in, each time anew.
    """
    layouts = [layout for widget in widgets if (layout := widget.layout()) is not None]
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)


def _make_room(inner: Iterable[QWidget]) -> None:
    """Give what is scrolled, and thereby all in it, the height that these widgets take now.

    In the room of before, each layout would squeeze all it holds and then place it anew.
    """
    widgets = _parents(inner)
    while widgets:
        for widget in widgets:
            layout = widget.layout()
            if layout is not None:
                # All ask anew how much room what is in them takes.
                for each in (layout, *layout.findChildren(QLayout)):
                    each.invalidate()
            widget.updateGeometry()
            if _is_scrolled(widget):
                width = widget.width()
                widget.resize(width, max(widget.height(), widget.heightForWidth(width)))
        widgets = _parents(widget for widget in widgets if not _is_scrolled(widget))


def _is_scrolled(widget: QWidget) -> bool:
    around = widget.parentWidget()
    return around is not None and isinstance(around.parentWidget(), QAbstractScrollArea)


def _parents(widgets: Iterable[QWidget]) -> set[QWidget]:
    found = (widget.parentWidget() for widget in widgets if not widget.isWindow())
    return {parent for parent in found if parent is not None}
