"""How a row of the list of audits is painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from it_audit_gui.gui import theme
from it_audit_gui.gui.recent import RecentAudit
from it_audit_gui.gui.start.recent_model import Column, RecentModel
from it_audit_gui.gui.tokens import Band, Role, Space, Token
from it_audit_gui.gui.widgets.cell_painter import CellPainter

Index = QModelIndex | QPersistentModelIndex
_ROW = 54
_BOLD = QFont.Weight.DemiBold


def row_height(*, folded: bool) -> int:
    """Two lines of text with air around them, and one more below a folded row."""
    lines = theme.line_height(Role.BODY) + theme.line_height(Role.SMALL) + theme.px(Space.M)
    return max(lines, theme.px(_ROW)) + (_below() if folded else 0)


def _below() -> int:
    return theme.line_height(Role.SMALL) + theme.px(Space.XXS)


class RecentDelegate(QStyledItemDelegate):
    """Paints rows of a ``RecentModel``: name first, then how far it is and what comes next."""

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
        folded = _below() if model.folded else 0
        cell = rect.adjusted(theme.px(Space.XS), 0, -theme.px(Space.XS), -folded)
        self._paint_cell(CellPainter(painter=painter, cell=cell, look=look), index, model)
        if folded and isinstance(view, QTableView):
            below = QRect(0, rect.bottom() - folded, view.viewport().width(), _below())
            # Each cell paints its own piece of the line that goes through all of them.
            painter.setClipRect(rect)
            line = below.adjusted(theme.px(Space.XS), 0, -theme.px(Space.XS), -theme.px(Space.XXS))
            words = CellPainter(painter=painter, cell=line, look=look)
            words.one_line(model.below_row(index.row()), Role.SMALL, Token.TEXT)
        painter.restore()

    def _paint_cell(self, cell: CellPainter, index: Index, model: RecentModel) -> None:
        column = Column(index.column())
        words = model.text(index.row(), column)
        match column:
            case Column.ORGANISATION:
                self._paint_firm(cell, words, index, model)
            case Column.PROGRESS:
                self._paint_progress(cell, words, index, model)
            case Column.SCORE:
                _paint_score(cell, words, model, index.row())
            case Column.STAGE:
                self._paint_stage(cell, words, model, index.row())
            case Column.STEP:
                self._paint_step(cell, words, model, index.row())
            case Column.MENU:
                _paint_menu(cell, words if model.is_missing(index.row()) else "")

    def _paint_firm(self, cell: CellPainter, words: str, index: Index, model: RecentModel) -> None:
        ink = Token.MUTED if model.is_missing(index.row()) else Token.TEXT
        cell.two_lines(words, model.below_name(index.row()), ink, _BOLD)

    def _paint_stage(self, cell: CellPainter, words: str, model: RecentModel, row: int) -> None:
        audit = model.audit(row)
        if words and audit.complete:
            cell.rungs(words, audit.rung, model.rungs())
        else:
            cell.words(words, Role.SMALL, Token.MUTED)

    def _paint_step(self, cell: CellPainter, words: str, model: RecentModel, row: int) -> None:
        due = model.due_words(row)
        if not due:
            cell.words(words, Role.BODY, Token.TEXT)
            return
        late = model.is_late(row)
        urgent = cell.look.band(Band.WEAK).text if late else None
        cell.two_lines(words, due, Token.TEXT, QFont.Weight.Normal, below_ink=urgent)

    def _paint_progress(
        self, cell: CellPainter, words: str, index: Index, model: RecentModel
    ) -> None:
        audit = model.audit(index.row())
        if model.is_missing(index.row()):
            cell.icon("unplug", Token.MUTED)
            cell.words(words, Role.SMALL, Token.MUTED)
        elif not audit.is_told:
            cell.icon(_icon_of(audit), Token.MUTED)
            cell.words(words, Role.SMALL, Token.MUTED)
        elif audit.complete:
            cell.icon("check", Token.OK)
            cell.words(words, Role.BODY, Token.TEXT)
        else:
            cell.progress(words, audit.answered / max(audit.applicable, 1))


def _paint_score(cell: CellPainter, words: str, model: RecentModel, row: int) -> None:
    cell.words(words, Role.OPTION, Token.TEXT, _BOLD)
    band = model.band(row)
    if band is not None:
        cell.level(Band(band.id), band.name)


def _paint_menu(cell: CellPainter, words: str) -> None:
    if words:
        cell.words_at_the_end(words, Role.SMALL, Token.ACCENT, QFont.Weight.Medium)
    else:
        cell.icon_at_the_end("ellipsis", Token.TEXT)


def _icon_of(audit: RecentAudit) -> str:
    if audit.protected:
        return "lock"
    return "file-x" if audit.damaged else "loader-circle"


def _is_current(view: QTableView, index: Index) -> bool:
    return view.currentIndex().row() == index.row()
