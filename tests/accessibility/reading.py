"""Whether words can be read as they are painted, whatever lent them their colours."""

from collections import Counter

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.gui.widgets.eyes import contrast

LEAST = 4.5
_INKS = 60


def hard_to_read(window: QWidget) -> list[str]:
    """The words on show whose strongest ink hardly stands out from their ground."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = []
    parts: list[QLabel | QAbstractButton] = [
        *window.findChildren(QLabel),
        *window.findChildren(QAbstractButton),
    ]
    for part in parts:
        seen = _seen(window, part)
        if part.text().strip() and part.isEnabled() and not seen.isEmpty():
            stands_out = _strongest(image, seen)
            if stands_out < LEAST:
                found.append(f"{stands_out:.1f} to one: {type(part).__name__} ‘{part.text()}’")
    return found


def _seen(window: QWidget, part: QWidget) -> QRect:
    """Where a part shows in the window; nowhere if it is hidden or cut by what scrolls."""
    if not part.isVisible() or part.window() is not window:
        return QRect()
    shown = part.visibleRegion().boundingRect()
    whole = shown.height() == part.height() and shown.width() == part.width()
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size()) if whole else QRect()


def _strongest(image: QImage, area: QRect) -> float:
    """The contrast between the most frequent colour of an area and the one furthest from it."""
    piece = image.copy(area)
    dots = memoryview(piece.constBits()).cast("I")
    colours = [dot for dot, _count in Counter(dots).most_common(_INKS)]
    ground = QColor.fromRgb(colours[0])
    return max(contrast(ground, QColor.fromRgb(colour)) for colour in colours)
