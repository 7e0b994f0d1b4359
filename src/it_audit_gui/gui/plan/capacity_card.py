"""What the firm can put in: days a month and money a year, changed in place."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.capacity import CapacityEntry
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.explaining.figure_names import BUDGET
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look.tokens import Role, Token
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.fields import LabelledField, LineEdit
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.wizard.side_by_side import Pair
from it_audit_gui.gui.words.plan_words import PlanWords, number
from it_audit_gui.wording import explain


class CapacityCard(Card):
    """``entered`` with what is settled; an empty field leaves the figure to our assumption.

    ``explained`` asks what the plan takes of the money.
    """

    entered = Signal(object)  # CapacityEntry
    explained = Signal(object)  # FigureName

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What you can put in"), parent=parent)
        self._words = PlanWords(self)
        self._kept = CapacityEntry()
        self._view: View | None = None
        self.days, self.budget = LineEdit(), LineEdit()
        self._fields = {
            self.days: LabelledField(self.tr("Days of your own per month"), self.days),
            self.budget: LabelledField(self.tr("Money per year, in euro"), self.budget),
        }
        self.why = LinkButton(self.tr("Why?"), small=True)
        self.why.setAccessibleDescription(self.tr("Where does this come from?"))
        self.why.clicked.connect(lambda: self.explained.emit(BUDGET))
        self.header.addWidget(self.why)
        self._about = Label(role=Role.SMALL, token=Token.MUTED)
        self.add(Pair(*self._fields.values(), least=150))
        self.add(self._about)
        for field in self._fields:
            field.editingFinished.connect(self.finish_writing)

    def show_view(self, view: View) -> None:
        """Show what is kept, and what we assume where nothing is."""
        self._kept, self._view = view.assessment.capacity, view
        plan = view.evaluation.plan
        self.why.setVisible(bool(plan.steps))
        for field, value, assumed in (
            (self.days, self._kept.days_per_month, plan.capacity.days_per_month),
            (self.budget, self._kept.budget_year, plan.capacity.budget_year),
        ):
            if not field.hasFocus() or not field.isModified():
                field.setText("" if value is None else number(value))
                field.setModified(False)
            field.setPlaceholderText(number(assumed))
            field.setReadOnly(view.read_only)
        self._say(view)

    def finish_writing(self) -> None:
        """Settle what is written, or say under the field what is wrong with it."""
        entry = self._read()
        if entry is not None and entry != self._kept:
            self._kept = entry
            self.entered.emit(entry)

    def _say(self, view: View) -> None:
        plan = view.evaluation.plan
        said = []
        if plan.capacity.days_assumed or plan.capacity.budget_assumed:
            said.append(Part(self.tr("An empty field counts as the figure shown in it.")))
        excess = self._words.budget_excess(plan)
        if excess:
            said.append(Part(f" {excess}" if said else excess, strong=True))
        self._about.set_parts(*said)
        self._about.setVisible(bool(said))

    def _read(self) -> CapacityEntry | None:
        found: dict[LineEdit, float | None] = {}
        for field, labelled in self._fields.items():
            value, error = self._value(field)
            labelled.set_error(error)
            if error:
                return None
            found[field] = value
        return CapacityEntry(days_per_month=found[self.days], budget_year=found[self.budget])

    def _value(self, field: LineEdit) -> tuple[float | None, str]:
        written = field.text().strip()
        if not written or self._view is None:
            return None, ""
        value, right = QLocale().toDouble(written)
        if not right:
            return None, fill(self.tr("Write a number, such as %1."), field.placeholderText())
        bank = self._view.questionnaire
        rules = bank.capacity
        rule = rules.days_per_month if field is self.days else rules.budget_year
        try:
            return rule.checked(value), ""
        except AuditError as error:
            words = explain(error, bank.language)
            return None, " ".join(part for part in (words.what, words.do) if part)
