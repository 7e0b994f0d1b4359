"""A figure that the organisation's page has already: told here, changed there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.turning import Turning


class FactRow(QWidget):
    """Name and number, with the way to where it is filled in."""

    change_asked = Signal()

    def __init__(self, label: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._words = Label()
        self.link = LinkButton("", small=True)
        self.link.clicked.connect(self.change_asked)
        self._line = Turning(self._words, self.link, beside=0, gap=Space.XS, shares=(1, 0))
        side = Qt.AlignmentFlag
        self._line.setAlignment(self.link, side.AlignLeft | side.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(6), 0, theme.px(6))
        column.addLayout(self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the way below the words where it is narrow."""
        super().resizeEvent(event)
        if self._line.turn(self.width()):
            self.updateGeometry()

    def show_number(self, number: int | None) -> None:
        """Show what is known, or ask for it."""
        known = number is not None
        named = fill(self.tr("%1: %2"), self._label, number) if known else self._label
        name = Part(f"{named}\n", strong=True)
        said = self.tr("as filled in under ‘Your firm’") if known else self.tr("not filled in yet")
        self._words.set_parts(name, Part(said, role=Role.LABEL, token=Token.MUTED))
        self.link.setText(self.tr("Change") if known else self.tr("Fill in"))
        self.link.setAccessibleDescription(self._label)
