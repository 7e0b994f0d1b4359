"""What a test sees: contrast between colours, and the colours inside a picture."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtWidgets import QWidget


def contrast(first: QColor, second: QColor) -> float:
    """Contrast ratio of WCAG 2, 1–21."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def picture(widget: QWidget) -> QImage:
    """The widget as painted now."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def count(image: QImage, color: QColor, area: QRect | None = None) -> int:
    """Number of pixels of exactly this colour."""
    box = area or image.rect()
    wanted = color.rgb()
    return sum(
        image.pixel(x, y) == wanted
        for y in range(box.top(), box.bottom() + 1)
        for x in range(box.left(), box.right() + 1)
    )


def spoken(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader is told of a widget."""
    return QAccessible.queryAccessibleInterface(widget)


def name(widget: QWidget) -> str:
    """The name a screen reader says."""
    return spoken(widget).text(QAccessible.Text.Name)


def description(widget: QWidget) -> str:
    """What a screen reader says after the name."""
    return spoken(widget).text(QAccessible.Text.Description)


def _luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
