"""Where there is one audit only: how a second one comes about."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets.buttons import SecondaryButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.labels import Label


class AgainCard(Card):
    """Begin the next audit, or take one from another file."""

    again_asked = Signal()
    file_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("See next year what changed"), parent=parent)
        self._words = Label()
        self.begin = SecondaryButton(self.tr("Start a re-audit"), icon_before="plus")
        self.other = SecondaryButton(self.tr("Compare with another file…"))
        buttons = QWidget()
        flow = FlowLayout(gap=Space.XS, parent=buttons)
        flow.addWidget(self.begin)
        flow.addWidget(self.other)
        self.add(self._words)
        self.body.addSpacing(theme.px(Space.XXS))
        self.add(buttons)
        self.begin.clicked.connect(self.again_asked)
        self.other.clicked.connect(self.file_asked)

    def show_view(self, view: View, *, may_begin: bool) -> None:
        """Say what a re-audit is, or why none can begin yet."""
        said = self.tr(
            "A re-audit starts from your answers of today. You confirm each one with a single"
            " key, or change it. Today’s audit stays in the file as it is."
        )
        if view.read_only:
            said = self.tr("This file can only be read, so no re-audit can begin in it.")
        elif not may_begin:
            said = self.tr("Answer the first questions; a year from now you see what changed.")
        self._words.setText(said)
        self.begin.setVisible(may_begin)
