"""The line of a figure: its name, its field, where it comes from, the way to unfold it."""

from enum import Enum, auto

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space

_CHIP = 136
# From these widths on (design px) the chip stands beside the field, and the name does.
_WIDE = 440
_MIDDLE = 300


class _Way(Enum):
    WIDE = auto()
    MIDDLE = auto()
    NARROW = auto()


class FigureLine(QGridLayout):
    """Everything beside each other; the chip below the field, and that below the name, if narrow.

    ``folded`` never has the chip beside the field. A chip that is not shown keeps its room, so that
    nothing moves away from under the pointer while one figure after the other is filled in.
    """

    def __init__(
        self, name: QWidget, field: QWidget, chip: QWidget, unfold: QWidget, *, folded: bool
    ) -> None:
        super().__init__()
        self._name, self._field, self._chip, self._unfold = name, field, chip, unfold
        self._folded = folded
        self._way: _Way | None = None
        policy = chip.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        chip.setSizePolicy(policy)
        self.setHorizontalSpacing(theme.px(Space.XS))
        self.setVerticalSpacing(theme.px(Space.XXS))
        self._place(_Way.MIDDLE if folded else _Way.WIDE)

    def minimumSize(self) -> QSize:
        """As narrow as it can become, whatever it is now."""
        field = self._field.minimumWidth() + self.horizontalSpacing()
        widths = (
            self._name.minimumSizeHint().width(),
            field + self._unfold.minimumSizeHint().width(),
            self._chip.minimumSizeHint().width(),
        )
        return QSize(max(widths), super().minimumSize().height())

    def turn(self, width: int) -> bool:
        """Place everything as it fits a width; says whether that is something new."""
        if width >= theme.px(_WIDE) and not self._folded:
            way = _Way.WIDE
        else:
            way = _Way.MIDDLE if width >= theme.px(_MIDDLE) else _Way.NARROW
        if way is self._way:
            return False
        self._place(way)
        return True

    def _place(self, way: _Way) -> None:
        self._way = way
        top, left = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeft
        for widget in (self._name, self._field, self._chip, self._unfold):
            self.removeWidget(widget)
        if way is _Way.WIDE:
            self.addWidget(self._name, 0, 0)
            self.addWidget(self._field, 0, 1)
            self.addWidget(self._chip, 0, 2, left)
            self.addWidget(self._unfold, 0, 3)
        elif way is _Way.MIDDLE:
            self.addWidget(self._name, 0, 0, 2, 1, top)
            self.addWidget(self._field, 0, 1)
            self.addWidget(self._unfold, 0, 2)
            self.addWidget(self._chip, 1, 1, 1, 2, left)
        else:
            self.addWidget(self._name, 0, 0, 1, 3)
            self.addWidget(self._field, 1, 0)
            self.addWidget(self._unfold, 1, 1)
            self.addWidget(self._chip, 2, 0, 1, 3, left)
        self.setColumnMinimumWidth(2, theme.px(_CHIP) if way is _Way.WIDE else 0)
        self.setColumnStretch(0, 0 if way is _Way.NARROW else 1)
        self.setColumnStretch(2, 1 if way is _Way.NARROW else 0)
