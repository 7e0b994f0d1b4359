"""Rows that scroll inside a dialog, so that it fits on a small screen with large text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets.scroll_bar import CalmScrollBar

_HEIGHT = 430
# The words and buttons around it need the rest; with large text, all share what there is.
_REST = 260
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

    def add(self, row: QWidget, *, above: Space | None = None) -> None:
        """Add a row, some way below the one before."""
        if above is not None:
            self._column.insertSpacing(self._column.count() - 1, theme.px(above))
        self._column.insertWidget(self._column.count() - 1, row)

    def _fitting(self) -> int:
        screen = self.screen().availableSize().height()
        room = max(screen - theme.px(_REST), int(screen * _OF_SCREEN))
        return min(theme.px(_HEIGHT), room)
