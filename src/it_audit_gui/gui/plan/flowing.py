"""A widget whose height follows the width it is given."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Flowing(QWidget):
    """Asked how large it would like to be, it answers with the least it can be.

    Qt asks so of everything around a change, on every level, and has all words in it set at widths
    they never get. In a column it counts only what height the width on hand takes.
    """

    def sizeHint(self) -> QSize:
        """The least; whoever places it gives it the width there is."""
        return self.minimumSizeHint()
