"""The shipped typeface, and whether text is still set as it was."""

from PySide6.QtGui import QFont, QFontDatabase

from it_audit_gui.assets import resource

FAMILY = "Inter"
_FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")

# The feature that makes all figures equally wide.
TABULAR = QFont.Tag("tnum")


class TextState:
    """Counts the changes of how text is set."""

    def __init__(self) -> None:
        self.number = 0

    def change(self) -> None:
        """What was measured before is to be measured anew."""
        self.number += 1


def base(points: float) -> QFont:
    """The font of the whole application."""
    result = QFont(load())
    result.setPointSizeF(points)
    result.setFeature(TABULAR, 1)
    return result


def load() -> str:
    """Register the shipped Inter files with Qt, once, and return their family name.

    Raises FileNotFoundError when a file is missing or unreadable as a font.
    """
    if FAMILY in QFontDatabase.families():
        return FAMILY
    for name in _FILES:
        path = resource("fonts", name)
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path)
    return FAMILY
