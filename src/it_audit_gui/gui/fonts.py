"""The shipped typeface."""

from PySide6.QtGui import QFontDatabase

from it_audit_gui.assets import resource

FAMILY = "Inter"
_FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")


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
