"""How a row of the list of audits is painted.

In one go: handed from cell to cell by a delegate, a screen of rows took half as long again.
"""

from collections.abc import Mapping

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Theme
from it_audit_gui.gui.look.tokens import Band, Role, Space, Token
from it_audit_gui.gui.remembered.recent import RecentAudit
from it_audit_gui.gui.start.recent_model import Column, RecentModel
from it_audit_gui.gui.widgets.cell_painter import CellPainter

_ROW = 54
_BOLD = QFont.Weight.DemiBold


def row_height(*, folded: bool) -> int:
    """Two lines of text with air around them, and one more below a folded row."""
    lines = theme.line_height(Role.BODY) + theme.line_height(Role.SMALL) + theme.px(Space.M)
    return max(lines, theme.px(_ROW)) + (_below() if folded else 0)


def _below() -> int:
    return theme.line_height(Role.SMALL) + theme.px(Space.XXS)


class RowPainter:
    """Paints rows of a ``RecentModel``: name first, then how far it is and what comes next."""

    def __init__(self, painter: QPainter, look: Theme, model: RecentModel) -> None:
        self._painter, self._look, self._model = painter, look, model
        self._side = theme.px(Space.XS)
        self._folded = _below() if model.folded else 0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(
        self, row: int, place: QRect, cells: Mapping[Column, tuple[int, int]], *, current: bool
    ) -> None:
        """One row; ``cells`` has left and width of the columns on show."""
        if current:
            self._painter.fillRect(place, self._look.color(Token.ACCENT_SOFT))
        line = self._look.color(Token.LINE)
        self._painter.fillRect(place.left(), place.top(), place.width(), 1, line)
        height = place.height() - self._folded
        for column, (left, width) in cells.items():
            rect = QRect(left + self._side, place.top(), width - 2 * self._side, height)
            cell = CellPainter(painter=self._painter, cell=rect, look=self._look)
            self._paint_cell(cell, row, column)
        if self._folded:
            self._paint_below(row, place)

    def _paint_below(self, row: int, place: QRect) -> None:
        """The line that goes through all cells."""
        top = place.bottom() - self._folded
        rect = QRect(place.left(), top, place.width(), self._folded)
        line = rect.adjusted(self._side, 0, -self._side, -theme.px(Space.XXS))
        words = CellPainter(painter=self._painter, cell=line, look=self._look)
        words.one_line(self._model.below_row(row), Role.SMALL, Token.TEXT)

    def _paint_cell(self, cell: CellPainter, row: int, column: Column) -> None:
        words = self._model.text(row, column)
        match column:
            case Column.ORGANISATION:
                self._paint_firm(cell, words, row)
            case Column.PROGRESS:
                self._paint_progress(cell, words, row)
            case Column.SCORE:
                _paint_score(cell, words, self._model, row)
            case Column.STAGE:
                self._paint_stage(cell, words, row)
            case Column.STEP:
                self._paint_step(cell, words, row)
            case Column.MENU:
                _paint_menu(cell, words if self._model.is_missing(row) else "")

    def _paint_firm(self, cell: CellPainter, words: str, row: int) -> None:
        ink = Token.MUTED if self._model.is_missing(row) else Token.TEXT
        cell.two_lines(words, self._model.below_name(row), ink, _BOLD)

    def _paint_stage(self, cell: CellPainter, words: str, row: int) -> None:
        audit = self._model.audit(row)
        if words and audit.has_stage:
            cell.rungs(words, audit.rung, self._model.rungs(), self._model.below_stage(row))
        else:
            cell.words(words, Role.SMALL, Token.MUTED)

    def _paint_step(self, cell: CellPainter, words: str, row: int) -> None:
        due = self._model.due_words(row)
        if not due:
            cell.words(words, Role.BODY, Token.TEXT)
            return
        late = self._model.is_late(row)
        urgent = cell.look.band(Band.WEAK).text if late else None
        cell.two_lines(words, due, Token.TEXT, QFont.Weight.Normal, below_ink=urgent)

    def _paint_progress(self, cell: CellPainter, words: str, row: int) -> None:
        audit = self._model.audit(row)
        if self._model.is_missing(row):
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
