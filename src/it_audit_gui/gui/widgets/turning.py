"""A row that becomes a column where it is narrow, and never asks for the width of a row."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from it_audit_gui.gui.look import theme


class Turning(QBoxLayout):
    """Holds parts that stand beside each other from ``beside`` design px on, if their words fit.

    Its least width is always that of the column: a row that asked for its own would make a page
    wider, in which it would be a row again, and so on without end.
    """

    def __init__(
        self, *parts: QWidget | QLayout, beside: float, gap: float, shares: Sequence[int]
    ) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._parts, self._beside = parts, beside
        self.setSpacing(theme.px(gap))
        for part, share in zip(parts, shares, strict=True):
            if isinstance(part, QWidget):
                self.addWidget(part, share)
            else:
                self.addLayout(part, share)

    @property
    def stacked(self) -> bool:
        """Whether the parts stand under each other."""
        return self.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSize(self) -> QSize:
        """As narrow as the widest part."""
        return QSize(max(self._widths(), default=0), super().minimumSize().height())

    def turn(self, width: int) -> bool:
        """Choose between row and column for a width; says whether that is something new."""
        widths = self._widths()
        needed = sum(widths) + self.spacing() * max(0, len(widths) - 1)
        towards = QBoxLayout.Direction
        beside = width >= max(theme.px(self._beside), needed)
        direction = towards.LeftToRight if beside else towards.TopToBottom
        if direction == self.direction():
            return False
        self.setDirection(direction)
        return True

    def _widths(self) -> list[int]:
        return [_least(part) for part in self._parts if isinstance(part, QLayout) or _shown(part)]


def _shown(part: QWidget) -> bool:
    return not part.isHidden()


def _least(part: QWidget | QLayout) -> int:
    if isinstance(part, QLayout):
        return part.minimumSize().width()
    return max(part.minimumWidth(), part.minimumSizeHint().width())
