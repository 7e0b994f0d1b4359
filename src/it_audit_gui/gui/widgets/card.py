"""Grounds on which things lie: cards, panels, and the lines between."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Radius, Role, Space, Stroke, Target, Token
from it_audit_gui.gui.widgets.icons import IconLabel
from it_audit_gui.gui.widgets.labels import Label


class Card(QFrame):
    """A white card with a thin line; fill it through ``body`` or ``add``."""

    def __init__(
        self,
        title: str = "",
        *,
        icon: str = "",
        padding: float = Space.M,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        side = theme.px(padding)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(theme.px(Space.XXS if icon else Space.XS))
        self.header = QHBoxLayout()
        self.header.setSpacing(theme.px(Space.XS))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(Space.XS))
        if icon:
            self.header.addWidget(IconLabel(icon, size=18, token=Token.TEXT))
        # With an icon the title is a remark beside the work, not a heading above it.
        role = Role.BODY if icon else Role.CARD_TITLE
        self._title = Label(title, role=role, weight=QFont.Weight.DemiBold)
        if not icon:
            # As high as a link beside it: titles of cards in a row stand on one line.
            self._title.setMinimumHeight(theme.px(Target.STRIP))
        self.header.addWidget(self._title, 1)
        column.addLayout(self.header)
        column.addLayout(self.body)
        self.set_title(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def set_title(self, text: str) -> None:
        """Change the title, which also names the card for readers; empty shows none."""
        self._title.setText(text)
        self._title.setVisible(bool(text))
        self.setAccessibleName(text)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is there."""
        self.body.addWidget(widget, stretch)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the white ground and its line."""
        colors = theme.of(self)
        paint_ground(self, colors.color(Token.SURFACE), colors.color(Token.LINE))


class Panel(QFrame):
    """A ground of one colour, with a line on one edge when asked."""

    def __init__(
        self, token: Token, *, line: Qt.Edge | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._token, self._line = token, line

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill, then draw the line."""
        painter = QPainter(self)
        colors = theme.of(self)
        painter.fillRect(self.rect(), colors.color(self._token))
        if self._line is not None:
            painter.fillRect(self._edge(self._line), colors.color(Token.LINE))

    def _edge(self, edge: Qt.Edge) -> QRectF:
        width, height, line = self.width(), self.height(), theme.px(Stroke.BORDER)
        match edge:
            case Qt.Edge.LeftEdge:
                return QRectF(0, 0, line, height)
            case Qt.Edge.RightEdge:
                return QRectF(width - line, 0, line, height)
            case Qt.Edge.TopEdge:
                return QRectF(0, 0, width, line)
            case _:
                return QRectF(0, height - line, width, line)


class Line(QFrame):
    """A thin decorative rule."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line high."""
        return QSize(1, theme.px(Stroke.BORDER))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the rule."""
        QPainter(self).fillRect(self.rect(), theme.of(self).color(Token.LINE))


def paint_ground(widget: QWidget, fill: QColor, edge: QColor) -> None:
    """Fill a widget as a rounded ground with a line of border width."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = theme.px(Stroke.BORDER)
    painter.setPen(QPen(edge, line))
    painter.setBrush(fill)
    half, radius = line / 2, theme.px(Radius.LARGE)
    rect = QRectF(widget.rect()).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(rect, radius, radius)
