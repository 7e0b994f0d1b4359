"""The place of banners above a page: no room is taken while there are none."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space


class BannerArea(QWidget):
    """A column with the margins of the page, but only around banners that are shown."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(theme.px(Space.XS))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._bar = 0.0
        self._set_margins()

    def leave_room(self, bar: float) -> None:
        """Give some of the right margin, in design px, to a scroll bar beside the column."""
        self._bar = bar
        self._set_margins()

    def event(self, event: QEvent) -> bool:
        """Look again when banners come and go."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._set_margins()
        return super().event(event)

    def _set_margins(self) -> None:
        empty = self.column.isEmpty()
        side, top = (0, 0) if empty else (theme.px(Space.XL), theme.px(Space.S))
        bar = 0 if empty else theme.px(self._bar)
        self.column.setContentsMargins(side, top, side - bar, 0)
