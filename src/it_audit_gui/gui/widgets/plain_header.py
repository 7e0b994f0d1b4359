"""Names of columns in small words on the plain ground of a card."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.cell_painter import CellPainter


class PlainHeader(QHeaderView):
    """A header that looks like no row of buttons; whoever has it may make its names clickable."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:  # noqa: N803 - Qt's name
        """As wide as its name."""
        name = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or ""
        metrics = QFontMetricsF(theme.font(Role.LABEL, QFont.Weight.DemiBold))
        width = metrics.horizontalAdvance(str(name)) + theme.px(2 * Space.XS) + 2
        return QSize(int(width), super().sectionSizeFromContents(logicalIndex).height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """One name."""
        look = theme.of(self)
        name = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or ""
        painter.fillRect(rect, look.color(Token.SURFACE))
        cell = rect.adjusted(theme.px(Space.XS), 0, -theme.px(Space.XS), 0)
        words = CellPainter(painter=painter, cell=cell, look=look)
        words.words(str(name), Role.LABEL, Token.MUTED, QFont.Weight.DemiBold)
