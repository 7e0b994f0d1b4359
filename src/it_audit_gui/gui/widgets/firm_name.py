"""The name of a firm where there is little room: a few lines, then an ellipsis."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.text_block import TextBlock

LINES = 3
_ELLIPSIS = "…"


class FirmName(Label):
    """Shows what fits; the whole name is in the tooltip, and is what readers hear."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(role=Role.CARD_TITLE, parent=parent)
        self._name = ""

    def show_name(self, name: str) -> None:
        """Show a name of any length."""
        self._name = name
        self.setAccessibleName(name)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Any width will do: a name without spaces is broken anywhere."""
        return QSize(0, theme.line_height(Role.CARD_TITLE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the name in again."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The width is known from now on."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the application font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        shown = fitting(self._name, self.width()) if self.isVisible() else self._name
        self.setToolTip("" if shown == self._name else self._name)
        if shown != self.text():
            self.setText(shown)


def fitting(name: str, width: int) -> str:
    """The name, or as much of its beginning as fits on the lines of a width, with an ellipsis."""

    def fits(text: str) -> bool:
        return TextBlock(text, Role.CARD_TITLE, width=width).line_count <= LINES

    if fits(name):
        return name
    low, high = 0, len(name)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(name[:middle] + _ELLIPSIS) else (low, middle)
    return name[:low].rstrip() + _ELLIPSIS
