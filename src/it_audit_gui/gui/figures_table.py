"""The figures of a chart in rows and columns, for reading with keys or with a screen reader."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from it_audit_gui.gui import theme
from it_audit_gui.gui.tokens import Role, Space, Target, Token
from it_audit_gui.gui.widgets import focus_ring
from it_audit_gui.gui.widgets.plain_header import PlainHeader


class FiguresTable(QTableWidget):
    """As high as its rows; arrows move from cell to cell. The first column names the row."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Cell(self))
        self.setHorizontalHeader(PlainHeader(self))
        self.verticalHeader().hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        focus_ring.track(self)

    def show_rows(
        self, headings: Sequence[str], rows: Sequence[Sequence[str]], *, even: bool = False
    ) -> None:
        """Show rows below headings; the first column gets the room left, or all an even share."""
        row, column = max(self.currentRow(), 0), max(self.currentColumn(), 0)
        self.setColumnCount(len(headings))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(headings))
        for at, cells in enumerate(rows):
            for place, text in enumerate(cells):
                self.setItem(at, place, _item(text, strong=place == 0))
        self.setCurrentCell(min(row, len(rows) - 1), min(column, len(headings) - 1))
        header = self.horizontalHeader()
        header.setFixedHeight(theme.line_height(Role.LABEL) + theme.px(Space.M))
        mode = QHeaderView.ResizeMode
        for place in self._columns():
            stretches = even or place == 0
            header.setSectionResizeMode(place, mode.Stretch if stretches else mode.ResizeToContents)
        needed = [header.sectionSizeFromContents(place).width() for place in self._columns()]
        header.setMinimumSectionSize(max(needed) if even else min(needed))
        self._fit_rows()

    def texts(self) -> list[list[str]]:
        """The words of all cells, row by row."""
        return [
            [item.text() if (item := self.item(row, column)) else "" for column in self._columns()]
            for row in range(self.rowCount())
        ]

    def headings(self) -> list[str]:
        """The names of the columns."""
        items = [self.horizontalHeaderItem(column) for column in self._columns()]
        return [item.text() if item else "" for item in items]

    def sizeHint(self) -> QSize:
        """All rows."""
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        height = self.horizontalHeader().height() + rows + below
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """All rows, as narrow as need be."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap where the columns become narrower."""
        super().resizeEvent(event)
        self._fit_rows()

    def _columns(self) -> range:
        return range(self.columnCount())

    def _fit_rows(self) -> None:
        self.resizeRowsToContents()
        self.updateGeometry()


class _Cell(QStyledItemDelegate):
    """Words with room around them, a line below, and a soft ground where the keyboard is."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        table = self.parent()
        assert isinstance(table, FiguresTable)  # noqa: S101 - made there only
        colors = theme.of(table)
        rect = QRect(option.rect)
        if table.hasFocus() and index == table.currentIndex():
            painter.fillRect(rect, colors.color(Token.ACCENT_SOFT))
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, colors.color(Token.LINE))
        plain = QStyleOptionViewItem(option)
        plain.state &= ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver)
        side = _side(table)
        plain.rect = rect.adjusted(side, 0, -side, 0)
        super().paint(painter, plain, index)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        table = self.parent()
        assert isinstance(table, FiguresTable)  # noqa: S101 - made there only
        inner = QStyleOptionViewItem(option)
        side = _side(table)
        inner.rect = QRect(option.rect).adjusted(side, 0, -side, 0)
        size = super().sizeHint(inner, index)
        height = max(size.height() + theme.px(Space.XS), theme.px(Target.BUTTON))
        return QSize(size.width() + 2 * side, height)


def _side(table: QTableWidget) -> int:
    """Room beside the words, so that they stand below their heading."""
    margin = table.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
    return max(0, theme.px(Space.XS) - margin)


def _item(text: str, *, strong: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
    item.setFont(theme.font(Role.SMALL, weight))
    return item
