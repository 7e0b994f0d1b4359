"""What first: the steps that bring most for their effort."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.results.step_entry import StepEntry
from it_audit_gui.gui.rows import Rows
from it_audit_gui.gui.tokens import Role, Space, Token
from it_audit_gui.gui.view import View
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.card import Card, Line
from it_audit_gui.gui.widgets.labels import Label

_SHOWN = 3


class FirstStepsCard(Card):
    """At most three steps; ``all_asked`` for the whole list."""

    all_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What first?"), parent=parent)
        self.all_steps = LinkButton("", small=True)
        self.all_steps.clicked.connect(self.all_asked)
        self.header.addWidget(self.all_steps)
        self._rows = Rows(gap=Space.XS)
        self._words = Label(role=Role.SMALL, token=Token.MUTED)
        self.add(self._rows)
        self.add(self._words)
        self.body.addStretch(1)

    def show_view(self, view: View) -> None:
        """Show the first steps of an audit."""
        steps = view.evaluation.steps
        rows: list[QWidget] = []
        for step in steps[:_SHOWN]:
            rows += [Line(), StepEntry(step, view.questionnaire, foldable=False)]
        self._rows.show_rows(rows[1:])
        self.all_steps.setVisible(len(steps) > _SHOWN)
        self.all_steps.setText(self.tr("All %n step(s)", "", len(steps)))
        self._words.setText(self._sentence(view))

    def _sentence(self, view: View) -> str:
        if view.evaluation.steps:
            return self.tr(
                "What raises your score most for the least work and money comes first."
                " Amounts are without VAT."
            )
        if not view.evaluation.answered:
            return self.tr("Your first steps appear with your first answers.")
        return self.tr("Every answer so far reaches its target: no step is needed.")
