"""Scrolls until the whole of a part is in view."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget


def bring_into_view(area: QScrollArea, part: QWidget, margin: int) -> None:
    """Show a part with ``margin`` screen px around it; of one too high, the place of its cursor.

    Qt by itself is content once the cursor of a field can be seen, and leaves the rest cut off.
    """
    inside = area.widget()
    if inside is None or not inside.isAncestorOf(part):
        return
    if part.height() + 2 * margin <= area.viewport().height():
        half = part.height() // 2
        middle = part.mapTo(inside, QPoint(0, 0)).y() + half
        area.ensureVisible(area.horizontalScrollBar().value(), middle, 0, half + margin)
    area.ensureWidgetVisible(part, margin, margin)
