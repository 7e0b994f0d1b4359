"""How a small page with its number is painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Stroke, Token

IMAGE = Qt.ItemDataRole.UserRole + 1
_A4 = 297 / 210

Index = QModelIndex | QPersistentModelIndex


class StripRows(QStyledItemDelegate):
    """A sheet of paper, white in every scheme; the one in view has a thick frame."""

    def __init__(self, view: QAbstractItemView, width: int) -> None:
        super().__init__(view)
        self._view = view
        self._width = width
        self.shape = _A4

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The sheet, its number and some air."""
        high = self._high() + theme.line_height(Role.LABEL) + 2 * theme.px(Space.XXS)
        return QSize(self._width, high + theme.px(Space.S))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One sheet with its number below it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        colors, row = theme.of(self._view), QRectF(option.rect)
        here = index == self._view.currentIndex()
        left = row.x() + (row.width() - self._width) / 2
        sheet = QRectF(round(left), row.y() + theme.px(Space.S), self._width, self._high())
        painter.fillRect(sheet, theme.LIGHT.color(Token.SURFACE))
        image = index.data(IMAGE)
        if isinstance(image, QImage):
            painter.drawImage(sheet, image)
        pen = theme.px(Stroke.CHOSEN if here else Stroke.BORDER)
        painter.setPen(QPen(colors.color(Token.ACCENT if here else Token.BORDER), pen))
        painter.drawRect(sheet.adjusted(-pen / 2, -pen / 2, pen / 2, pen / 2))
        painter.setFont(theme.font(Role.LABEL, QFont.Weight.DemiBold if here else None))
        painter.setPen(colors.color(Token.TEXT if here else Token.MUTED))
        below = QRectF(row.x(), sheet.bottom() + theme.px(Space.XXS), row.width(), row.height())
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(below, centred, str(index.data()))
        painter.restore()

    def _high(self) -> int:
        return round(self._width * self.shape)
