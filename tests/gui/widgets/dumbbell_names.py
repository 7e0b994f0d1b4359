"""What a reader hears of the dumbbells in a widget."""

from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.widgets.dumbbell import Dumbbell
from tests.gui.widgets.eyes import name


def dumbbell_names(widget: QWidget) -> list[str]:
    """The sentences of those on show, from top to bottom."""
    found = [bar for bar in widget.findChildren(Dumbbell) if bar.isVisible()]
    return [name(bar) for bar in sorted(found, key=lambda bar: bar.y())]
