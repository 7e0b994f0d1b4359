"""The bar at the foot of a page: where to, and what is saved."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space, Token
from it_audit_gui.gui.widgets.card import Panel

_HEIGHT = 64


class Footer(Panel):
    """Two groups, at the start and at the end; under each other when they do not fit."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(Token.SURFACE, line=Qt.Edge.TopEdge, parent=parent)
        self.start, self.end = QHBoxLayout(), QHBoxLayout()
        gap = theme.px(Space.S)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._content_width: int | None = None
        self._row.setSpacing(gap)
        for group in (self.start, self.end):
            group.setSpacing(gap)
        first, last = QHBoxLayout(), QHBoxLayout()
        first.addLayout(self.start)
        first.addStretch(1)
        last.addStretch(1)
        last.addLayout(self.end)
        self._row.addLayout(first)
        self._row.addLayout(last)
        self._set_margins()
        self.setMinimumHeight(theme.px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def set_content_width(self, width: int) -> None:
        """End where the content above ends, that wide in device-independent px."""
        self._content_width = width
        self._set_margins()
        self._turn()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider group, because the groups can stack."""
        groups = (self.start.minimumSize(), self.end.minimumSize())
        width = max(size.width() for size in groups) + theme.px(2 * Space.XL)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the groups when they do not fit."""
        super().resizeEvent(event)
        self._set_margins()
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Look again when the words change."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def turn(self, *, stacked: bool) -> None:
        """Put the groups under each other, or beside."""
        towards = QBoxLayout.Direction
        direction = towards.TopToBottom if stacked else towards.LeftToRight
        if self._row.direction() != direction:
            self._row.setDirection(direction)

    def _set_margins(self) -> None:
        side, above = theme.px(Space.XL), theme.px(Space.S)
        unused = 0
        if self._content_width is not None:
            unused = max(0, self.width() - 2 * side - self._content_width)
        self._row.setContentsMargins(side, above, side + unused, above)

    def _turn(self) -> None:
        # Halfway between one line of words and one word a line: words wrap before groups stack.
        groups = (self.start, self.end)
        needed = sum(group.sizeHint().width() + group.minimumSize().width() for group in groups)
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - theme.px(2 * Space.S)
        self.turn(stacked=needed / 2 > room)
