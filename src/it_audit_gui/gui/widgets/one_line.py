"""Words on one line of any width: what has no room is cut out of the middle."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Token
from it_audit_gui.gui.widgets.labels import Label, Part


class OneLine(Label):
    """Readers hear all of it; the tooltip shows it when it is cut."""

    def __init__(self, *, role: Role, token: Token, parent: QWidget | None = None) -> None:
        super().__init__(role=role, token=token, wrap=False, parent=parent)

    def set_parts(self, *parts: Part) -> None:
        """Show several runs in one way."""
        super().set_parts(*parts)
        self._tell()

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell in the tooltip what is cut now."""
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setFont(theme.font(self._role))
        painter.setPen(theme.of(self).color(self._token))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self._fitting())

    def _fitting(self) -> str:
        metrics = QFontMetrics(theme.font(self._role))
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())

    def _tell(self) -> None:
        self.setToolTip("" if self._fitting() == self.text() else self.text())
