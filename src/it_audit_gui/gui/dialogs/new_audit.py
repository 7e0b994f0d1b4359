"""The one thing asked before an audit exists: the name of the firm."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.context import ContextFact
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.dialogs.fitting import FittingDialog
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space
from it_audit_gui.gui.widgets.buttons import PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.fields import LabelledField, LineEdit
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.wording import explain

_WIDTH = 480


class NewAuditDialog(FittingDialog):
    """Asks for the name; ``named`` once it is one that can be kept."""

    named = Signal(str)

    def __init__(self, fact: ContextFact, language: str, parent: QWidget | None = None) -> None:
        super().__init__(width=_WIDTH, parent=parent)
        self._fact = fact
        self._language = language
        self.setWindowTitle(self.tr("New audit"))
        self.name = LineEdit()
        self.go_on = PrimaryButton(self.tr("Choose where to keep it…"), icon_after="arrow-right")
        self.cancel = SecondaryButton(self.tr("Cancel"))
        self._labelled = LabelledField(fact.label, self.name, hint=fact.hint)
        self._lay_out()
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self._on_go_on)
        self.cancel.clicked.connect(self.reject)

    def _on_go_on(self) -> None:
        try:
            name = str(self._fact.checked(self.name.text()))
        except AuditError as error:
            words = explain(error, self._language)
            self._labelled.set_error(" ".join(part for part in (words.what, words.do) if part))
            self.name.setFocus()
            return
        self.accept()
        self.named.emit(name)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        margin = theme.px(Space.L)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.px(Space.M))
        layout.addWidget(Label(self.tr("For which firm is this audit?"), role=Role.QUESTION))
        layout.addWidget(self._labelled)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.go_on)
        layout.addLayout(row)
