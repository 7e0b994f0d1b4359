"""All pages small, beside the one in view: to see where what stands, and to go there."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.report.strip_rows import IMAGE, Index, StripRows
from it_audit_gui.gui.widgets import focus_ring
from it_audit_gui.gui.widgets.field_frame import clear_base
from it_audit_gui.gui.widgets.scroll_bar import CalmScrollBar

_POINTS = 72
_WIDTH = 64


class PageStrip(QListView):
    """``picked`` when the user goes to a page, counted from 0; arrows go from page to page."""

    picked = Signal(int)
    wanting = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = QStandardItemModel(self)
        self._rows = StripRows(self, theme.px(_WIDTH))
        self._points = 1.0
        self._edition = 0
        self._drawn: dict[int, int] = {}
        self.setModel(self._pages)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(self.tr("All pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(CalmScrollBar(slim=True))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFixedWidth(theme.px(_WIDTH) + 2 * theme.px(Space.M))
        self.viewport().setAutoFillBackground(False)
        clear_base(self)
        focus_ring.track(self, radius=0)
        self.verticalScrollBar().valueChanged.connect(self.wanting)

    @property
    def dots(self) -> float:
        """Dots per inch at which a small picture is sharp here."""
        return theme.px(_WIDTH) * self.devicePixelRatioF() / (self._points / _POINTS)

    def show_pages(self, told: Sequence[str], page: tuple[float, float]) -> None:
        """Show so many pages of a size in points, each told in words; old pictures stay a while."""
        self._points = page[0]
        self._rows.shape = page[1] / page[0]
        self._edition += 1
        while self._pages.rowCount() > len(told):
            self._pages.removeRow(self._pages.rowCount() - 1)
        for number, words in enumerate(told):
            if number == self._pages.rowCount():
                self._pages.appendRow(QStandardItem(str(number + 1)))
            item = self._pages.item(number)
            item.setData(words, Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(words)
        self.scheduleDelayedItemsLayout()

    def take(self, number: int, image: QImage) -> None:
        """Show the picture of a page."""
        self._drawn[number] = self._edition
        self._pages.item(number).setData(image, IMAGE)

    def wanted(self) -> int | None:
        """The first page in view of the strip that has no picture of its own."""
        if not self.isVisible():
            return None
        port = self.viewport().rect()
        for number in range(self._pages.rowCount()):
            seen = self.visualRect(self._pages.index(number, 0)).intersects(port)
            if seen and self._drawn.get(number) != self._edition:
                return number
        return None

    def show_here(self, number: int) -> None:
        """Mark the page in view."""
        index = self._pages.index(number, 0)
        if index.isValid() and index != self.currentIndex():
            chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
            blocked = self.blockSignals(True)
            self.selectionModel().setCurrentIndex(index, chosen)
            self.blockSignals(blocked)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Go where the keyboard or the mouse went."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.picked.emit(current.row())

    def sizeHint(self) -> QSize:
        """As wide as a small page; as high as there is room."""
        return QSize(self.width(), 0)
