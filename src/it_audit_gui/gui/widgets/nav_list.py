"""The places of the program in a list."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.widgets.field_frame import clear_base
from it_audit_gui.gui.widgets.focus_ring import KEYBOARD_REASONS
from it_audit_gui.gui.widgets.nav_rows import (
    HERE_ROLE,
    ROW_ROLE,
    NavDelegate,
    NavHeading,
    NavRow,
    nav_width,
)
from it_audit_gui.gui.widgets.scroll_bar import CalmScrollBar

__all__ = ["NavHeading", "NavList", "NavRow"]

_PICK_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class NavList(QListView):
    """Rows with icon, words, count and tick; arrows move, Enter, Space or a click goes there."""

    picked = Signal(str)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QStandardItemModel(self)
        self._delegate = NavDelegate(self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(CalmScrollBar(slim=True))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.viewport().setAutoFillBackground(False)
        clear_base(self)
        self.clicked.connect(self._pick)
        self.entered.connect(self._on_entered)

    @property
    def collapsed(self) -> bool:
        """Whether only icons are shown."""
        return self._delegate.collapsed

    @property
    def room(self) -> int:
        """Width that the list takes, in device-independent px."""
        return nav_width(collapsed=self.collapsed)

    def set_collapsed(self, collapsed: bool) -> None:
        """Show icons only, with the words as tooltips; readers notice no difference."""
        if collapsed == self._delegate.collapsed:
            return
        self._delegate.collapsed = collapsed
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def show_rows(self, rows: Sequence[NavRow | NavHeading], here: str | None) -> None:
        """Show these rows; ``here`` is the key of the page on the screen."""
        while self._rows.rowCount() > len(rows):
            self._rows.removeRow(self._rows.rowCount() - 1)
        for index, row in enumerate(rows):
            known = index < self._rows.rowCount()
            item = self._rows.item(index) if known else QStandardItem()
            if isinstance(row, NavHeading):
                _show_heading(item, row)
            else:
                _show_row(item, row, here=row.key == here)
            if not known:
                self._rows.appendRow(item)
            if isinstance(row, NavRow) and row.key == here and not self.hasFocus():
                self.setCurrentIndex(item.index())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All rows, so that nothing scrolls while there is room."""
        heights = [self.sizeHintForRow(i) for i in range(self._rows.rowCount())]
        return QSize(self.room, sum(heights))

    def minimumSizeHint(self) -> QSize:
        """Three rows; the rest scrolls."""
        return QSize(self.room, theme.px(108))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the row, or move."""
        if event.key() in _PICK_KEYS:
            self._pick(self.currentIndex())
        else:
            self._delegate.ring = True
            super().keyPressEvent(event)
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click shows no ring."""
        self._delegate.ring = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the keyboard brought the focus."""
        if event.reason() in KEYBOARD_REASONS:
            self._delegate.ring = True
        super().focusInEvent(event)
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the row under the pointer."""
        self._delegate.hovered = QModelIndex()
        self.viewport().update()
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the application font."""
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()
        super().changeEvent(event)

    def _pick(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, NavRow) and row.enabled:
            self.picked.emit(row.key)

    def _on_entered(self, index: QModelIndex) -> None:
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        self._delegate.hovered = index if enabled else QModelIndex()
        self.viewport().update()


def _show_heading(item: QStandardItem, heading: NavHeading) -> None:
    item.setData(heading, ROW_ROLE)
    item.setText(heading.text)
    item.setFlags(Qt.ItemFlag.NoItemFlags)


def _show_row(item: QStandardItem, row: NavRow, *, here: bool) -> None:
    item.setData(row, ROW_ROLE)
    item.setData(here, HERE_ROLE)
    item.setText(row.text)
    item.setToolTip(row.spoken or row.text)
    item.setData(row.spoken or row.text, Qt.ItemDataRole.AccessibleTextRole)
    enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    item.setFlags(enabled if row.enabled else Qt.ItemFlag.NoItemFlags)
