"""What a test sees: contrast, the colours inside a picture, and what has no room on a page."""

from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from it_audit_gui.gui.look import theme


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


def misplaced(page: QWidget) -> list[str]:
    """Words and controls on a page that are cut off, stick out or lie over each other.

    What scrolls on its own inside the page is looked at by itself.
    """
    leaves = [leaf for leaf in _leaves(page) if leaf.isVisible() and not _scrolls(leaf, page)]
    spots = {leaf: QRect(leaf.mapTo(page, QPoint(0, 0)), leaf.size()) for leaf in leaves}
    cut = [f"cut off: {_words(leaf)}" for leaf in leaves if _is_cut(leaf)]
    wide = [
        f"sticks out: {_words(leaf)}"
        for leaf, spot in spots.items()
        if spot.left() < 0 or spot.right() > page.width()
    ]
    over = [
        f"{_words(one)} lies over {_words(other)}"
        for (one, first), (other, second) in combinations(spots.items(), 2)
        if _inner(first).intersects(_inner(second)) and not one.isAncestorOf(other)
    ]
    return cut + wide + over


def _scrolls(leaf: QWidget, page: QWidget) -> bool:
    """Whether a leaf lies behind the edge of something that scrolls, and not with the page."""
    parent = leaf.parentWidget()
    while parent is not None and parent is not page:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _leaves(page: QWidget) -> list[QWidget]:
    """What shows words, and what is painted as high as its width asks."""
    kinds = (QLabel, QAbstractButton, QLineEdit, QComboBox)
    return [
        leaf
        for leaf in page.findChildren(QWidget)
        if isinstance(leaf, kinds) or (leaf.layout() is None and leaf.hasHeightForWidth())
    ]


def _is_cut(leaf: QWidget) -> bool:
    if leaf.hasHeightForWidth():
        return leaf.height() < leaf.heightForWidth(leaf.width())
    least = leaf.minimumSizeHint()
    return leaf.width() < least.width() or leaf.height() < least.height()


def _inner(spot: QRect) -> QRect:
    """Without the room that is kept for a focus ring, which neighbours share."""
    ring = theme.px(5)
    return spot.adjusted(ring, ring, -ring, -ring)


def _words(leaf: QWidget) -> str:
    text = leaf.text() if isinstance(leaf, QLabel | QAbstractButton | QLineEdit) else ""
    return f"{type(leaf).__name__} ‘{text or leaf.accessibleName()}’"
