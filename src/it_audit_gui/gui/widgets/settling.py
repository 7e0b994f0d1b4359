"""Layouts within layouts settle in one go, before anything is painted."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def settle(*inner: QWidget) -> None:
    """Lay out these widgets and all they lie in, from the inside out.

    Qt by itself lays out one level after the other, and paints the whole between two of them.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    widgets = list(inner)
    while widgets:
        for widget in widgets:
            layout = widget.layout()
            if layout is not None:
                layout.activate()
            # A scroll area listens for this: it gives its content the height it asks for now.
            QCoreApplication.sendPostedEvents(widget, QEvent.Type.LayoutRequest.value)
        parents = {widget.parentWidget() for widget in widgets if not widget.isWindow()}
        widgets = [parent for parent in parents if parent is not None]


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
