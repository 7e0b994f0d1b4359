"""A figure that the organisation's page has already: told here, changed there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.labels import Label, Part


class FactRow(QWidget):
    """Name and number, with the way to where it is filled in."""

    change_asked = Signal()

    def __init__(self, label: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._words = Label()
        self.link = LinkButton("", small=True)
        self.link.clicked.connect(self.change_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(6), 0, theme.px(6))
        row.setSpacing(theme.px(Space.XS))
        row.addWidget(self._words, 1)
        row.addWidget(self.link)

    def show_number(self, number: int | None) -> None:
        """Show what is known, or ask for it."""
        known = number is not None
        named = fill(self.tr("%1: %2"), self._label, number) if known else self._label
        name = Part(f"{named}\n", strong=True)
        said = self.tr("as filled in under ‘Your firm’") if known else self.tr("not filled in yet")
        self._words.set_parts(name, Part(said, role=Role.LABEL, token=Token.MUTED))
        self.link.setText(self.tr("Change") if known else self.tr("Fill in"))
        self.link.setAccessibleDescription(self._label)
