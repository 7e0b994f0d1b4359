"""The firm's own figures; what few firms need is folded at first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.costs.rules import CostRules
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.costs.figure import GROUPS, Group, Key, entry_of
from it_audit_gui.gui.costs.figure_row import FigureRow
from it_audit_gui.gui.costs.figures_list import FiguresList
from it_audit_gui.gui.look.tokens import Role, Token
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.wrapping_link import WrappingLink

_FIRST = (Group.OUTAGES, Group.WORK, Group.INVOICES)
_RARE = (Group.OVERTIME, Group.REVENUE)


class FiguresCard(Card):
    """``typed`` and ``left`` with the figure; ``unfolded`` when rows were added."""

    typed = Signal(str)
    left = Signal(str)
    firm_asked = Signal()
    unfolded = Signal()

    def __init__(self, rules: CostRules, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your figures"), parent=parent)
        self._rules = rules
        self._view: View | None = None
        hint = Label(
            self.tr("Only fill in what you know."),
            role=Role.SMALL,
            token=Token.MUTED,
            align=Qt.AlignmentFlag.AlignRight,
        )
        self.header.addWidget(hint, 1)
        self._first = self._made(_FIRST)
        self._rare: FiguresList | None = None
        self.more = WrappingLink(self.tr("Overtime and lost revenue too"), icon_before="plus")
        self.more.clicked.connect(self._on_more)
        self.add(self._first)
        self.add(self.more)

    @property
    def rows(self) -> dict[Key, FigureRow]:
        """The rows there are."""
        return {**self._first.rows, **(self._rare.rows if self._rare else {})}

    @property
    def folded(self) -> bool:
        """Whether only what most firms know is asked."""
        return self._rare is None

    def unfold(self) -> None:
        """Ask for the rest too."""
        self._on_more()

    def show_view(self, view: View) -> None:
        """Show what is kept."""
        self._view = view
        used = any(entry_of(view.assessment.costs, key) for group in _RARE for key in GROUPS[group])
        if used:
            self._unfold()
        for part in filter(None, (self._first, self._rare)):
            part.show_view(view)

    def show_trial(self, found: CostEvaluation) -> None:
        """Show the ranges of what is being typed."""
        for part in filter(None, (self._first, self._rare)):
            part.show_trial(found)

    def _on_more(self) -> None:
        self._unfold()
        if self._view is not None:
            self.show_view(self._view)
        self.unfolded.emit()

    def _unfold(self) -> None:
        if self._rare is None:
            self._rare = self._made(_RARE)
            self.body.insertWidget(1, self._rare)
            self.more.hide()

    def _made(self, groups: tuple[Group, ...]) -> FiguresList:
        part = FiguresList(self._rules, groups)
        part.typed.connect(self.typed)
        part.left.connect(self.left)
        part.firm_asked.connect(self.firm_asked)
        part.unfolded.connect(self.unfolded)
        return part
