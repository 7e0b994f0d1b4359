"""The figures of some groups below each other, with their headings."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.costs.inputs import Estimate, InputId
from it_audit_gui.domain.costs.rules import CostRules
from it_audit_gui.domain.dated_facts import DatedFactId, Fact
from it_audit_gui.domain.ids import FactId
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.costs.fact_row import FactRow
from it_audit_gui.gui.costs.figure import GROUPS, Asked, Extra, Group, Key, asked_in, entry_of
from it_audit_gui.gui.costs.figure_row import FigureRow
from it_audit_gui.gui.costs.group_words import GroupWords
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.card import Line
from it_audit_gui.gui.widgets.labels import Label


class FiguresList(QWidget):
    """Rows made from what the bank asks; a figure that the firm's own facts say is only told."""

    typed = Signal(str)
    left = Signal(str)
    firm_asked = Signal()
    unfolded = Signal()

    def __init__(
        self,
        rules: CostRules,
        groups: Iterable[Group],
        *,
        headed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rules, self._narrow = rules, not headed
        self._words = GroupWords(self)
        self.rows: dict[Key, FigureRow] = {}
        self.facts: dict[Key, FactRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for group in groups:
            self._add_group(group, headed=headed)

    def show_view(self, view: View) -> None:
        """Show what is kept, and what is taken without it."""
        sheet, estimates = view.assessment.costs, _estimates(view.costs)
        stale = {fact.id: fact for fact in view.costs.stale}
        for key, row in self.rows.items():
            estimate = estimates.get(key)
            entry = entry_of(sheet, key)
            row.show_figure(entry, estimate, _stale(estimate, stale))
            row.set_read_only(read_only=view.read_only)
            if key in self.facts:
                self.facts[key].show_number(self._known(key, view.assessment.facts))
                self.facts[key].setVisible(entry is None and not row.changed)
                row.setVisible(entry is not None or row.changed)

    def show_trial(self, found: CostEvaluation) -> None:
        """Show the ranges of what is being typed."""
        estimates = _estimates(found)
        for key, row in self.rows.items():
            row.show_trial(estimates.get(key))

    def _known(self, key: Key, facts: Facts) -> int | None:
        found = self._firm_fact(asked_in(self._rules, key))
        value = facts.get(found) if found else None
        return value if isinstance(value, int) else None

    def _firm_fact(self, asked: Asked) -> FactId | None:
        if asked.key is Extra.PEOPLE:
            return self._rules.people_fact
        return asked.rule.firm_fact if asked.rule else None

    def _add_group(self, group: Group, *, headed: bool) -> None:
        if headed:
            heading = Label(
                self._words.name(group),
                role=Role.LABEL,
                token=Token.MUTED,
                weight=QFont.Weight.DemiBold,
            )
            self._column.addSpacing(theme.px(Space.S))
            self._column.addWidget(heading)
            self._column.addSpacing(theme.px(Space.XXS))
        for place, key in enumerate(GROUPS[group]):
            if place or headed:
                self._column.addWidget(Line())
            self._add(key)

    def _add(self, key: Key) -> None:
        asked = asked_in(self._rules, key)
        if self._firm_fact(asked) is not None:
            fact = self.facts[key] = FactRow(asked.number.label)
            fact.change_asked.connect(self.firm_asked)
            self._column.addWidget(fact)
        row = FigureRow(asked, note=self._note(key), narrow=self._narrow)
        row.typed.connect(self.typed)
        row.left.connect(self.left)
        row.unfolded_first.connect(self.unfolded)
        self.rows[key] = row
        self._column.addWidget(row)

    def _note(self, key: Key) -> str:
        """What must be known before filling in."""
        hit = self._rules.inputs[InputId.PEOPLE_HIT].number.label
        return self._words.once(hit) if key is Extra.REVENUE_PEOPLE else self._words.note(key)


def _estimates(found: CostEvaluation) -> Mapping[Key, Estimate]:
    return {item.id: item for item in found.inputs.estimates} if found.inputs else {}


def _stale(estimate: Estimate | None, stale: Mapping[DatedFactId, Fact]) -> Fact | None:
    fact = estimate.origin.fact if estimate else None
    return stale.get(fact) if fact else None
