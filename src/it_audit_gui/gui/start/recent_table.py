"""The list of audits: pick one to go on, or take one off the list."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTableView, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space
from it_audit_gui.gui.remembered.recent import RecentAudit
from it_audit_gui.gui.start.recent_model import Column, Index, RecentModel
from it_audit_gui.gui.start.row_painter import RowPainter, row_height
from it_audit_gui.gui.widgets import focus_ring
from it_audit_gui.gui.widgets.plain_header import PlainHeader

if TYPE_CHECKING:
    from it_audit_gui.domain.questionnaire import Questionnaire

# Shares of the width, in the order of the columns.
_SHARES = {
    Column.ORGANISATION: 26,
    Column.PROGRESS: 14,
    Column.SCORE: 17,
    Column.STAGE: 17,
    Column.STEP: 26,
}
# Where words are large beside the window: stage and next step go below the row.
_NARROW = {Column.ORGANISATION: 36, Column.PROGRESS: 28, Column.SCORE: 36}
_ENOUGH = 900
_MENU = 56
_LOOK_AGAIN = 120


class RecentTable(QTableView):
    """As high as its rows; the page around it scrolls."""

    picked = Signal(Path)
    looked_again = Signal()
    forgotten = Signal(Path)
    sought = Signal()  # a lost file is looked for
    ordered = Signal(int)  # a column whose name was clicked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RecentModel(self)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("All audits"))
        self._dress()
        focus_ring.track(self)

    def show_audits(
        self, audits: Sequence[RecentAudit], missing: Collection[Path], today: date
    ) -> None:
        """Show these audits, some of which have lost their file."""
        row = max(self.currentIndex().row(), 0)
        path = self._model.audit(row).path if row < self._model.rowCount() else None
        self._model.show_audits(audits, missing, today)
        self.clearSpans()
        for row_number in range(self._model.rowCount()):
            if self._model.is_plain(row_number):
                self.setSpan(row_number, Column.PROGRESS, 1, Column.MENU - Column.PROGRESS)
        there = self._model.row_of(path) if path is not None else -1
        row = there if there >= 0 else min(row, len(audits) - 1)
        self.setCurrentIndex(self._model.index(row, 0))
        self._share_out()
        self.updateGeometry()

    def show_words(self, questionnaire: "Questionnaire") -> None:
        """Name the bands of the scores."""
        self._model.show_words(questionnaire)

    def sizeHint(self) -> QSize:
        """All rows."""
        rows = self._model.rowCount() * self.verticalHeader().defaultSectionSize()
        return QSize(super().sizeHint().width(), self.horizontalHeader().height() + rows)

    def minimumSizeHint(self) -> QSize:
        """All rows, as narrow as need be."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows in sight, each in one go."""
        port, model = self.viewport(), self._model
        painter = QPainter(port)
        rows = RowPainter(painter, theme.of(self), model)
        current = self.currentIndex().row() if self.hasFocus() else -1
        wide = {
            column: (self.columnViewportPosition(column), self.columnWidth(column))
            for column in Column
            if not self.isColumnHidden(column)
        }
        plain = _joined(wide)
        first, last = self.rowAt(event.rect().top()), self.rowAt(event.rect().bottom())
        end = last + 1 if last >= 0 else model.rowCount()
        for row in range(max(first, 0), end):
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            place = QRect(0, top, port.width(), height)
            cells = plain if model.is_plain(row) else wide
            rows.paint(row, place, cells, current=row == current)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width."""
        super().resizeEvent(event)
        self._share_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Delete takes off the list, the menu key opens the menu."""
        index = self.currentIndex()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if index.isValid():
                self._choose(index.row())
            case Qt.Key.Key_Delete if index.isValid():
                audit = self._model.audit(index.row())
                if not audit.of_folder:
                    self.forgotten.emit(audit.path)
            case Qt.Key.Key_Menu if index.isValid():
                below = self.visualRect(self._model.index(index.row(), Column.MENU)).bottomLeft()
                self._open_menu(index.row(), below)
            case _:
                super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a row goes on; one on its dots opens the menu."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        right = event.button() == Qt.MouseButton.RightButton
        if not index.isValid() or not (right or event.button() == Qt.MouseButton.LeftButton):
            return
        dots = index.column() == Column.MENU and not self._model.is_missing(index.row())
        if right or dots:
            self._open_menu(index.row(), event.position().toPoint())
        else:
            self._choose(index.row())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The whole row shows where the keyboard is."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Rows grow with the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._size_rows()

    def _choose(self, row: int) -> None:
        if self._model.is_missing(row):
            self.looked_again.emit()
        else:
            self.picked.emit(self._model.audit(row).path)

    def _open_menu(self, row: int, at: QPoint) -> None:
        audit = self._model.audit(row)
        path = audit.path
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._model.is_missing(row):
            menu.addAction(self.tr("Look again")).triggered.connect(self.looked_again)
            seek = menu.addAction(self.tr("Look for the file elsewhere…"))
            seek.triggered.connect(self.sought)
        else:
            menu.addAction(self.tr("Open")).triggered.connect(lambda: self.picked.emit(path))
        if not audit.of_folder:
            forget = menu.addAction(self.tr("Take off this list (the file stays)"))
            forget.triggered.connect(lambda: self.forgotten.emit(path))
        menu.popup(self.viewport().mapToGlobal(at))

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.verticalHeader().hide()
        header = PlainHeader(self)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self.ordered)
        self.setHorizontalHeader(header)
        self.horizontalHeader().setStretchLastSection(True)
        self._size_rows()

    def _size_rows(self) -> None:
        header = self.horizontalHeader()
        header.setFixedHeight(theme.line_height(Role.LABEL) + theme.px(Space.L))
        self.verticalHeader().setDefaultSectionSize(row_height(folded=self._model.folded))
        self.updateGeometry()

    def _share_out(self) -> None:
        lost = any(self._model.is_missing(row) for row in range(self._model.rowCount()))
        menu = theme.px(_LOOK_AGAIN if lost else _MENU)
        rest = max(self.viewport().width() - menu, 0)
        folded = self.viewport().width() < theme.px(_ENOUGH)
        if folded != self._model.folded:
            self._model.folded = folded
            self._size_rows()
        shares = _NARROW if folded else _SHARES
        for column in _SHARES:
            self.setColumnHidden(column, column not in shares)
            self.setColumnWidth(column, rest * shares.get(column, 0) // 100)
        self.setColumnWidth(Column.MENU, menu)


def _joined(cells: Mapping[Column, tuple[int, int]]) -> dict[Column, tuple[int, int]]:
    """The cells of a row that one sentence tells all of: it has the room up to the menu."""
    left, menu = cells[Column.PROGRESS][0], cells[Column.MENU][0]
    kept = {column: cells[column] for column in (Column.ORGANISATION, Column.MENU)}
    return {**kept, Column.PROGRESS: (left, menu - left)}
