"""What stands on the start page before there is any audit."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import LinkButton, PrimaryButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.icons import IconLabel
from it_audit_gui.gui.widgets.labels import Label

_ICON = 32


class EmptyCard(Card):
    """What awaits and one button; a quieter one for whoever wants to look first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=Space.XXL, parent=parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.new = PrimaryButton(self.tr("New audit"), icon_before="plus")
        self.sample = LinkButton(self.tr("Try it with a sample firm"), icon_before="eye")
        title = Label(self.tr("No audits yet"), role=Role.CARD_TITLE, align=middle)
        about = self.tr(
            "You answer questions in plain words. Then you see where your IT stands, "
            "what it costs and what to do first."
        )
        sentence = self.tr("Your first audit takes 30 to 45 minutes. You can stop at any moment.")
        self.body.addWidget(IconLabel("list-checks", size=_ICON), 0, middle)
        self.add(title)
        self.add(Label(about, align=middle))
        self.add(Label(sentence, token=Token.MUTED, align=middle))
        self.body.addSpacing(Space.XS)
        self.body.addWidget(self.new, 0, middle)
        self.body.addWidget(self.sample, 0, middle)
