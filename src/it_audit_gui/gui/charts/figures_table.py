"""The figures of a chart in rows and columns, for reading with keys or with a screen reader."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Target, Token
from it_audit_gui.gui.widgets import focus_ring
from it_audit_gui.gui.widgets.plain_header import PlainHeader

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class FiguresTable(QTableView):
    """As high as its rows; arrows move from cell to cell. The first column names the row."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = _Figures(self)
        self._fitting = False
        self._even = False
        self.setModel(self._figures)
        self.setItemDelegate(_Cell(self))
        self.setHorizontalHeader(PlainHeader(self))
        # Columns get their widths one after the other, some only once the table is shown.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fit_rows)
        self.horizontalHeader().sectionResized.connect(self._on_column_resized)
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
        """Show rows below headings; the first column gets the room left, or all an even share.

        All get an even share too where the table is too narrow for its words on one line.
        """
        here = self.currentIndex()
        row, column = max(here.row(), 0), max(here.column(), 0)
        self._figures.show_rows(headings, rows)
        last = self._figures.index(min(row, len(rows) - 1), min(column, len(headings) - 1))
        self.setCurrentIndex(last)
        self._even = even
        self._size_columns()
        self._fit_rows()

    def texts(self) -> list[list[str]]:
        """The words of all cells, row by row."""
        return [list(cells) for cells in self._figures.rows]

    def headings(self) -> list[str]:
        """The names of the columns."""
        return list(self._figures.headings)

    def sizeHint(self) -> QSize:
        """All rows."""
        rows = sum(self.rowHeight(row) for row in range(len(self._figures.rows)))
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
        if event.size().width() != event.oldSize().width():
            self._size_columns()
            self._fit_rows()

    def _on_column_resized(self) -> None:
        self._soon.start()

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setFixedHeight(theme.line_height(Role.LABEL) + theme.px(Space.M))
        mode, columns = QHeaderView.ResizeMode, range(len(self._figures.headings))
        even = self._even or self._is_narrow()
        for place in columns:
            stretches = even or place == 0
            header.setSectionResizeMode(place, mode.Stretch if stretches else mode.ResizeToContents)
        needed = [header.sectionSizeFromContents(place).width() for place in columns]
        header.setMinimumSectionSize((max if even else min)(needed, default=0))

    def _is_narrow(self) -> bool:
        """Whether the words of all columns but the first leave it less than its heading."""
        header, columns = self.horizontalHeader(), range(len(self._figures.headings))
        headings = [header.sectionSizeFromContents(place).width() for place in columns]
        words = [max(headings[place], self.sizeHintForColumn(place)) for place in columns[1:]]
        return sum(words) + max(headings[:1], default=0) > self.viewport().width()

    def _fit_rows(self) -> None:
        # Rows that become higher can resize the table again, which must not begin anew within.
        if self._fitting:
            return
        self._fitting = True
        try:
            self.resizeRowsToContents()
        finally:
            self._fitting = False
        self.updateGeometry()


class _Figures(QAbstractTableModel):
    """Words in rows and columns; replaced all at once, so that no view sees half of them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.headings: tuple[str, ...] = ()
        self.rows: tuple[tuple[str, ...], ...] = ()

    def show_rows(self, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self.headings = tuple(headings)
        self.rows = tuple(tuple(cells) for cells in rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cells = self.rows[index.row()] if 0 <= index.row() < len(self.rows) else ()
        if not 0 <= index.column() < len(cells):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.FontRole:
            strong = index.column() == 0
            return theme.font(Role.SMALL, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        across = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self.headings[section] if across and section < len(self.headings) else None


class _Cell(QStyledItemDelegate):
    """Words with room around them, a line below, and a soft ground where the keyboard is."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: _Index,
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

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        table = self.parent()
        assert isinstance(table, FiguresTable)  # noqa: S101 - made there only
        inner = QStyleOptionViewItem(option)
        side = _side(table)
        inner.rect = QRect(option.rect).adjusted(side, 0, -side, 0)
        size = super().sizeHint(inner, index)
        height = max(size.height() + theme.px(Space.XS), theme.px(Target.BUTTON))
        return QSize(size.width() + 2 * side, height)


def _side(table: QTableView) -> int:
    """Room beside the words, so that they stand below their heading."""
    margin = table.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
    return max(0, theme.px(Space.XS) - margin)
