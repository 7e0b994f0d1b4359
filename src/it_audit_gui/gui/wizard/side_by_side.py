"""Two things beside each other where there is room, under each other where there is not."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space


class Pair(QWidget):
    """Halves of the same width; one that is hidden leaves its room to the other.

    Each half gets ``least`` or more when beside the other: so many design px, or what a widget
    in it asks for.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        least: float | QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least = least
        self._halves = (first, second)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(Space.M))
        for half in self._halves:
            self._box.addWidget(half, 1, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider half: the halves can always go under each other."""
        widths = [half.minimumSizeHint().width() for half in self._halves if not half.isHidden()]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose again between beside and under."""
        super().resizeEvent(event)
        beside = self.width() >= 2 * self._half() + theme.px(Space.M)
        self._box.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def _half(self) -> int:
        least = self._least
        return least.sizeHint().width() if isinstance(least, QWidget) else theme.px(least)
