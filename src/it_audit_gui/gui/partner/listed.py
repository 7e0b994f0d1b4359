"""Rows that scroll inside a dialog, so that it fits on a small screen with large text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from it_audit_gui.gui import theme
from it_audit_gui.gui.tokens import Space
from it_audit_gui.gui.widgets.scroll_bar import CalmScrollBar

_HEIGHT = 380
# With large text, the words and buttons need the rest.
_OF_SCREEN = 0.45


class Listed(QScrollArea):
    """Shows rows below each other; the keyboard brings each into view."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(theme.px(Space.XXS), 0, theme.px(Space.S), 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBar(CalmScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(self._fitting())

    def add(self, row: QWidget) -> None:
        """Add a row."""
        self._column.insertWidget(self._column.count() - 1, row)

    def _fitting(self) -> int:
        return min(theme.px(_HEIGHT), int(self.screen().availableSize().height() * _OF_SCREEN))
