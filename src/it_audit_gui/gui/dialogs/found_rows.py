"""How a question that was found is painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Theme
from it_audit_gui.gui.look.tokens import Radius, Role, Space, Target, Token
from it_audit_gui.gui.widgets.text_block import Run, TextBlock

NAME = Qt.ItemDataRole.UserRole + 1
PLACE = Qt.ItemDataRole.UserRole + 2
_BAR = 3
_BETWEEN = "   "

Index = QModelIndex | QPersistentModelIndex


class FoundRows(QStyledItemDelegate):
    """The name of the question, then in muted words where it stands."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as a target, or as the words need."""
        width = self._view.viewport().width()
        words = self._words(index, width, theme.of(self._view)).height
        return QSize(width, max(theme.px(Target.BUTTON), words + theme.px(Space.M)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row; the one Enter picks on a soft ground with a bar."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, rect = theme.of(self._view), QRectF(option.rect)
        if index == self._view.currentIndex():
            _paint_ground(painter, rect, colors.color(Token.ACCENT_SOFT))
            bar = QRectF(rect.x(), rect.y(), theme.px(_BAR), rect.height())
            inset = theme.px(Space.XS)
            painter.fillRect(bar.adjusted(0, inset, 0, -inset), colors.color(Token.ACCENT))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            _paint_ground(painter, rect, colors.color(Token.WINDOW))
        words = self._words(index, int(rect.width()), colors)
        top = rect.center().y() - words.height / 2
        words.paint(painter, rect.x() + theme.px(Space.S), top, colors.color(Token.TEXT))
        painter.restore()

    def _words(self, index: Index, width: int, colors: Theme) -> TextBlock:
        name, place = str(index.data(NAME)), str(index.data(PLACE))
        start = _units(name + _BETWEEN)
        muted = Run(start=start, length=_units(place), color=colors.color(Token.MUTED))
        room = width - 2 * theme.px(Space.S)
        return TextBlock(name + _BETWEEN + place, Role.BODY, width=room, runs=[muted])


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _paint_ground(painter: QPainter, rect: QRectF, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    radius = theme.px(Radius.MEDIUM)
    painter.drawRoundedRect(rect, radius, radius)
