"""Choices at the left and pages at the right; under each other, in one scroll, when narrow."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.widgets.scroll_bar import CalmScrollBar

_LEFT = 340
_SIDE_BY_SIDE = 700
_PAGES_HIGH = 460


class Halves(QWidget):
    """Each half scrolls by itself as long as both fit beside each other."""

    def __init__(self, left: QWidget, right: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content, self._right = left, right
        self.left = _scrolling(left)
        # Nothing moves when the bar comes and goes.
        self.left.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.left)
        self._row.addWidget(right, 1)
        host = QWidget()
        host.setLayout(self._row)
        self._outer = _scrolling(host)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._outer)
        left.installEventFilter(self)

    @property
    def stacked(self) -> bool:
        """Whether the halves lie under each other."""
        return self.width() < theme.px(_SIDE_BY_SIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the halves when narrow."""
        super().resizeEvent(event)
        self._turn()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the choices all the height they ask for when stacked."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return False

    def _turn(self) -> None:
        stacked, towards = self.stacked, QBoxLayout.Direction
        self._row.setDirection(towards.TopToBottom if stacked else towards.LeftToRight)
        if stacked:
            self.left.setMinimumWidth(0)
            self.left.setMaximumWidth(self.maximumWidth())
            self.left.setMinimumHeight(self._content_height())
        else:
            self.left.setFixedWidth(theme.px(_LEFT))
            self.left.setMinimumHeight(0)
        self._right.setMinimumHeight(theme.px(_PAGES_HIGH) if stacked else 0)

    def _content_height(self) -> int:
        layout = self._content.layout()
        width = self._outer.viewport().width()
        return layout.totalHeightForWidth(width) if layout is not None else 0


def _scrolling(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setVerticalScrollBar(CalmScrollBar())
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area
