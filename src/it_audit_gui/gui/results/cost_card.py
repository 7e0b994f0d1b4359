"""What does it cost: the yearly amount as a range, its parts, and how little of it one sees."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.costing.explanations import ShareRule
from it_audit_gui.domain.costs.figures import Figure, RuleId
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.costs.headline import Headline
from it_audit_gui.gui.explaining.derived_told import DerivedExplanations
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.explaining.why_links import WhyLinks
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.bar_value import BarValue
from it_audit_gui.gui.widgets.buttons import LinkButton, SecondaryButton
from it_audit_gui.gui.widgets.card import Card, Line
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.score_bar import ScoreBar
from it_audit_gui.gui.words.cost_words import CostWords

_PARTS = (
    RuleId.VISIBLE,
    RuleId.OUTAGE_COST,
    RuleId.SLOW_COST,
    RuleId.OVERTIME_COST,
    RuleId.REVENUE_LOST,
)
_ROOM = 1.15


class CostCard(Card):
    """``asked`` to fill in what is missing, ``explained`` with a figure."""

    asked = Signal()
    explained = Signal(object)  # FigureName

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What does it cost?"), parent=parent)
        self._words = CostWords(self)
        self._headline = Headline(self)
        self.range = Label(role=Role.MONEY)
        self._likely = Label(role=Role.SMALL, token=Token.MUTED)
        self._bar = ScoreBar(height=12)
        self._known = QWidget()
        self._grid = QGridLayout(self._known)
        self._line = Line()
        self.sentence = Label(role=Role.SMALL)
        self.fill_in = SecondaryButton(self.tr("Fill in what IT costs"), small=True)
        self.why = LinkButton(self.tr("Why?"), small=True)
        self.why.setAccessibleDescription(self.tr("Where does this come from?"))
        self.amounts: dict[RuleId, LinkButton] = {}
        self._names: dict[RuleId, Label] = {}
        self._derived = DerivedExplanations(self)
        self.why_share = WhyLinks()
        self.why_share.explained.connect(self.explained)
        self._lay_out()
        self.fill_in.clicked.connect(self.asked)
        self.why.clicked.connect(lambda: self._explain(RuleId.TOTAL))

    def show_view(self, view: View) -> None:
        """Show what is known of the costs."""
        found = view.costs
        total = found.break_fix.figures.get(RuleId.TOTAL)
        known = total is not None and total.range.p90 > 0
        for widget in (self.range, self._likely, self._bar, self._known, self._line, self.why):
            widget.setVisible(known)
        self.why_share.show_figures(self._derived.shares(found, ShareRule.ON_INVOICES))
        self.fill_in.setVisible(not known and not view.read_only)
        self.sentence.setText(self._headline.subtitle(found))
        if total is not None and known:
            self._show_total(total)
            self._show_parts(found)

    def _show_total(self, total: Figure) -> None:
        span, likely = self._words.span(total.range), self._words.estimate(total.likely)
        self.range.setText(span)
        said = fill(self.tr("a year, most likely %1"), likely)
        self._likely.setText(said)
        top = total.range.p90 * _ROOM
        value = BarValue.interval(
            100 * total.range.p10 / top,
            100 * total.range.p90 / top,
            cap=min(100.0, 100 * total.likely / top),
        )
        self._bar.show_value(value, f"{span} {said}")

    def _show_parts(self, found: CostEvaluation) -> None:
        for rule, amount in self.amounts.items():
            figure, name = found.break_fix.figures.get(rule), self._names[rule]
            name.setVisible(figure is not None)
            amount.setVisible(figure is not None)
            if figure is not None:
                amount.setText(self._words.span(figure.range))
                amount.setAccessibleName(fill("%1: %2", name.text(), amount.text()))

    def _add_part(self, rule: RuleId) -> None:
        name = self._names[rule] = Label(self._words.rule(rule), role=Role.SMALL, token=Token.MUTED)
        amount = self.amounts[rule] = LinkButton("", small=True, dense=True)
        amount.setAccessibleDescription(self.why.accessibleDescription())
        amount.clicked.connect(lambda: self._explain(rule))
        line = self._grid.rowCount()
        self._grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(amount, line, 1, Qt.AlignmentFlag.AlignRight)

    def _explain(self, rule: RuleId) -> None:
        self.explained.emit(FigureName(kind=FigureKind.COST, of=rule))

    def _lay_out(self) -> None:
        self.header.addWidget(self.why)
        self.body.setSpacing(theme.px(Space.XXS))
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        for rule in _PARTS:
            self._add_part(rule)
        for widget in (self.range, self._likely, self._bar, self._known, self._line, self.sentence):
            self.add(widget)
        self.add(self.why_share)
        left = Qt.AlignmentFlag.AlignLeft
        self.body.addSpacing(theme.px(Space.XXS))
        self.body.addWidget(self.fill_in, 0, left)
        self.body.addStretch(1)
