"""Fields beside each other where there is room, under each other where there is not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space

_NARROWEST = 250


class Columns(QWidget):
    """Equal columns, filled row by row; as many as are wide enough, at most ``most``."""

    def __init__(
        self, widgets: Sequence[QWidget], *, most: int, gap: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._widgets = tuple(widgets)
        self._most = most
        self._shown = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(Space.M))
        self._grid.setVerticalSpacing(theme.px(gap))
        self._fill(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the number of columns again."""
        super().resizeEvent(event)
        fitting = (self.width() + theme.px(Space.M)) // theme.px(_NARROWEST + Space.M)
        self._fill(max(1, min(self._most, fitting)))

    def _fill(self, columns: int) -> None:
        if columns == self._shown:
            return
        self._shown = columns
        for index, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, index // columns, index % columns)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
