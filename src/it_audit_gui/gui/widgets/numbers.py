"""Fields for numbers: typed or changed with the keys up and down, never with the wheel."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets import focus_ring
from it_audit_gui.gui.widgets.field_frame import clear_base, paint_field
from it_audit_gui.gui.widgets.inputs import field_height

# Both kinds of box have it as their base already; for Python the look stands before them.
if TYPE_CHECKING:
    _Box = QAbstractSpinBox
else:
    _Box = object


class _NumberLook(_Box):
    """What number fields share: the frame of a line edit and no arrows to hit by accident."""

    _error = False

    def set_error(self, error: bool) -> None:
        """Frame the field in the colour of errors."""
        self._error = error
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a target must be."""
        return QSize(super().sizeHint().width() + theme.px(Space.L), field_height())

    def minimumSizeHint(self) -> QSize:
        """Some digits wide."""
        return QSize(theme.px(64), field_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame; the inner line edit draws the number."""
        paint_field(self, focused=self.hasFocus(), error=self._error)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling changes no number."""
        event.ignore()

    def _dress(self) -> None:
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        clear_base(self)
        clear_base(self.lineEdit())
        side = theme.px(Space.S) - 2
        self.lineEdit().setTextMargins(side, 0, side, 0)
        focus_ring.track(self)


class NumberField(_NumberLook, QSpinBox):
    """A whole number; the keys up and down change it, the wheel does not."""

    def __init__(
        self,
        minimum: int,
        maximum: int,
        *,
        prefix: str = "",
        suffix: str = "",
        parent: QWidget | None = None,
    ) -> None:
        QSpinBox.__init__(self, parent)
        self._dress()
        self.setRange(minimum, maximum)
        self.setPrefix(prefix)
        self.setSuffix(suffix)


class DecimalField(_NumberLook, QDoubleSpinBox):
    """A number with decimals, such as an amount; keys as in NumberField."""

    def __init__(
        self,
        minimum: float,
        maximum: float,
        *,
        decimals: int = 2,
        prefix: str = "",
        suffix: str = "",
        parent: QWidget | None = None,
    ) -> None:
        QDoubleSpinBox.__init__(self, parent)
        self._dress()
        self.setDecimals(decimals)
        self.setRange(minimum, maximum)
        self.setPrefix(prefix)
        self.setSuffix(suffix)
