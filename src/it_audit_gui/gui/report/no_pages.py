"""What stands where pages would, for a document that has none."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.icons import IconLabel
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.report.extras.kinds import Document

_WIDE, _ICON = 420, 32


class NoPages(QWidget):
    """Says what a table or a calendar is good for."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(padding=Space.L)
        card.setMaximumWidth(theme.px(_WIDE))
        self._icon = IconLabel("list-checks", size=_ICON, token=Token.ACCENT)
        self._what = Label(role=Role.CARD_TITLE)
        self._use = Label(role=Role.BODY, token=Token.MUTED)
        for part in (self._icon, self._what, self._use):
            card.add(part)
        column = QVBoxLayout(self)
        side = theme.px(Space.L)
        column.setContentsMargins(side, side, side, side)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, _WIDE)
        row.addStretch(1)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def show_document(self, document: Document | None) -> None:
        """Explain a document."""
        calendar = document is Document.CALENDAR
        self._icon.set_icon("calendar" if calendar else "list-checks")
        self._what.setText(
            self.tr("Your plan as dates in your calendar")
            if calendar
            else self.tr("Your plan as a table")
        )
        self._use.setText(
            self.tr("Save the file and open it: your calendar takes over each step with its date.")
            if calendar
            else self.tr("Save the file and open it in a spreadsheet: one line for each step.")
        )
