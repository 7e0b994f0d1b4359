"""How a row of the list of audits is painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from it_audit_gui.gui import theme
from it_audit_gui.gui.start.recent_model import Column, RecentModel
from it_audit_gui.gui.tokens import Band, Role, Space, Token
from it_audit_gui.gui.widgets.cell_painter import CellPainter

Index = QModelIndex | QPersistentModelIndex
_ROW = 54
_BOLD = QFont.Weight.DemiBold


def row_height() -> int:
    """Two lines of text with air around them."""
    lines = theme.line_height(Role.BODY) + theme.line_height(Role.SMALL) + theme.px(Space.M)
    return max(lines, theme.px(_ROW))


class RecentDelegate(QStyledItemDelegate):
    """Paints rows of a ``RecentModel``: name first, then progress, score and when it was open."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        model = index.model()
        if not isinstance(model, RecentModel):
            return
        look = theme.from_palette(option.palette)
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = option.widget
        if isinstance(view, QTableView) and view.hasFocus() and _is_current(view, index):
            painter.fillRect(rect, look.color(Token.ACCENT_SOFT))
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, look.color(Token.LINE))
        cell = rect.adjusted(theme.px(Space.XS), 0, -theme.px(Space.XS), 0)
        self._paint_cell(CellPainter(painter=painter, cell=cell, look=look), index, model)
        painter.restore()

    def _paint_cell(self, cell: CellPainter, index: Index, model: RecentModel) -> None:
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        missing = model.is_missing(index.row())
        match Column(index.column()):
            case Column.ORGANISATION:
                self._paint_firm(cell, words, index, model)
            case Column.PROGRESS:
                self._paint_progress(cell, words, index, model)
            case Column.SCORE:
                cell.words(words, Role.OPTION, Token.TEXT, _BOLD)
                band = model.band(index.row())
                if band is not None:
                    cell.level(Band(band.id), band.name)
            case Column.OPENED:
                cell.words(words, Role.SMALL, Token.MUTED)
            case Column.MENU if missing:
                cell.words_at_the_end(words, Role.SMALL, Token.ACCENT, QFont.Weight.Medium)
            case Column.MENU:
                cell.icon_at_the_end("ellipsis", Token.TEXT)

    def _paint_firm(self, cell: CellPainter, words: str, index: Index, model: RecentModel) -> None:
        ink = Token.MUTED if model.is_missing(index.row()) else Token.TEXT
        file = model.told_apart(index.row())
        if file:
            cell.two_lines(words, file, ink, _BOLD)
        else:
            cell.words(words, Role.BODY, ink, _BOLD)

    def _paint_progress(
        self, cell: CellPainter, words: str, index: Index, model: RecentModel
    ) -> None:
        audit = model.audit(index.row())
        if model.is_missing(index.row()):
            cell.icon("unplug", Token.MUTED)
            cell.words(words, Role.SMALL, Token.MUTED)
        elif audit.protected:
            cell.icon("lock", Token.MUTED)
            cell.words(words, Role.SMALL, Token.MUTED)
        elif audit.complete:
            cell.icon("check", Token.OK)
            cell.words(words, Role.BODY, Token.TEXT)
        else:
            cell.progress(words, audit.answered / max(audit.applicable, 1))


def _is_current(view: QTableView, index: Index) -> bool:
    return view.currentIndex().row() == index.row()
