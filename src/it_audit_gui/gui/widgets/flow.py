"""A layout that sets its parts in lines, as words in a paragraph."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from it_audit_gui.gui.look import theme


class FlowLayout(QLayout):
    """Left to right, then on to a next line when the width is used.

    The first part of a ``headed`` one stands above the others unless one line is enough for all:
    then all lines of what it is about begin at one place.
    """

    def __init__(
        self, *, gap: float = 8, headed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._gap, self._headed = gap, headed
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a position, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Hand the item at a position back, None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Never asks for more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrow flow is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at a width."""
        return self._place(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place all items."""
        super().setGeometry(rect)
        self._place(rect, moving=True)

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown)
        height = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(width + theme.px(self._gap) * max(0, len(shown) - 1), height)

    def minimumSize(self) -> QSize:
        """The largest single item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, moving: bool) -> int:
        gap = theme.px(self._gap)
        line: list[QLayoutItem] = []
        x, y = 0, 0
        shown = self._shown()
        head = shown[0] if self._headed and self.sizeHint().width() > rect.width() else None
        for item in shown:
            width = min(item.sizeHint().width(), rect.width())
            if line and (x + width > rect.width() or line[-1] is head):
                y += self._finish(line, QPoint(rect.x(), rect.y() + y), rect, moving=moving) + gap
                line, x = [], 0
            line.append(item)
            x += width + gap
        return y + self._finish(line, QPoint(rect.x(), rect.y() + y), rect, moving=moving)

    def _finish(self, line: list[QLayoutItem], at: QPoint, rect: QRect, *, moving: bool) -> int:
        sizes = [_size(item, rect.width()) for item in line]
        height = max((size.height() for size in sizes), default=0)
        x = at.x()
        for item, size in zip(line, sizes, strict=True) if moving else ():
            item.setGeometry(QRect(QPoint(x, at.y() + (height - size.height()) // 2), size))
            x += size.width() + theme.px(self._gap)
        return height


def _size(item: QLayoutItem, room: int) -> QSize:
    """What an item takes; words too long for the room are set on more lines."""
    hint = item.sizeHint()
    if hint.width() <= room:
        return hint
    return QSize(room, item.heightForWidth(room) if item.hasHeightForWidth() else hint.height())
