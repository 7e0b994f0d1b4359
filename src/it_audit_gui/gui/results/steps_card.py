"""Every next step, best first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.results.step_entry import StepEntry
from it_audit_gui.gui.rows import Rows
from it_audit_gui.gui.tokens import Role, Space, Token
from it_audit_gui.gui.view import View
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.card import Card, Line
from it_audit_gui.gui.widgets.labels import Label

_AT_FIRST = 6


class StepsCard(Card):
    """A list that folds; each step unfolds into why and how."""

    question_picked = Signal(str)
    unfolded = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("All next steps"), parent=parent)
        self._view: View | None = None
        self._folded = True
        self._rows = Rows(gap=Space.XXS)
        self.more = LinkButton("", icon_before="chevron-down", small=True)
        self.more.clicked.connect(self.unfold)
        rule = self.tr(
            "The steps that raise your score most for the least work and money come first; what"
            " is urgent counts for more. If a step needs another one first, that one stands"
            " before it."
        )
        rule += " " + self.tr("The points of several steps do not simply add up.")
        self.add(Label(rule, role=Role.SMALL, token=Token.MUTED))
        self.add(self._rows)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_view(self, view: View) -> None:
        """List the steps of an audit; none hides the card."""
        self._view = view
        self.setVisible(bool(view.evaluation.steps))
        self._fill(view)

    def unfold(self) -> None:
        """Show them all."""
        self._folded = False
        if self._view is not None:
            self._fill(self._view)
        self.unfolded.emit()

    def _fill(self, view: View) -> None:
        steps = view.evaluation.steps
        listed = steps[:_AT_FIRST] if self._folded else steps
        rows: list[QWidget] = []
        for step in listed:
            entry = StepEntry(step, view.questionnaire)
            entry.question_picked.connect(self.question_picked)
            entry.unfolded.connect(self.unfolded)
            rows += [Line(), entry]
        self._rows.show_rows(rows)
        rest = len(steps) - len(listed)
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("Show %n more step(s)", "", rest))
