"""What the figures amount to a year: a range for each part, and all together."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.costing.evaluation import CostEvaluation, CostPart
from it_audit_gui.domain.costing.explanations import ShareRule
from it_audit_gui.domain.costs.figures import Figure, RuleId
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.charts.chart_or_table import ChartOrTable
from it_audit_gui.gui.charts.charts import ChartButton, Charts
from it_audit_gui.gui.explaining.cost_told import CostExplanations
from it_audit_gui.gui.explaining.why_links import WhyLinks
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.range_chart import RangeChart, RangeRow
from it_audit_gui.gui.words.cost_words import CostWords
from it_audit_gui.wording import explain

_SHOWN = (
    RuleId.VISIBLE,
    RuleId.OUTAGE_COST,
    RuleId.SLOW_COST,
    RuleId.OVERTIME_COST,
    RuleId.REVENUE_LOST,
    RuleId.TOTAL,
)
# What the bars are put together from, and does not stand on one of its own.
_BEHIND = (RuleId.HIDDEN, RuleId.LOST_HOURS)


class TotalCard(Card):
    """Bars, or the same figures in a table; says what is missing."""

    firm_asked = Signal()
    explained = Signal(object)  # FigureName

    def __init__(self, charts: Charts, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Cost per year"), parent=parent)
        self._words = CostWords(self)
        self.chart = RangeChart()
        self._legend = Label(role=Role.LABEL, token=Token.MUTED)
        self._note = Label(role=Role.SMALL, token=Token.MUTED)
        self.to_firm = LinkButton(self.tr("To ‘Your firm’"), icon_after="arrow-right", small=True)
        self.to_firm.clicked.connect(self.firm_asked)
        self.as_table = ChartButton(charts)
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.XS))
        column.addWidget(self.chart)
        column.addWidget(self._legend)
        self._legend.setText(
            self.tr(
                "Solid: at least · hatched: possible · line: with your likely figures."
                " If your estimates are right, 8 times out of 10 the amount lies in the range."
            )
        )
        self.shown = ChartOrTable(charts, drawn, self.tr("Cost per year"))
        self.header.addWidget(self.as_table)
        self._explanations = CostExplanations(self)
        self.why = WhyLinks()
        self.why.explained.connect(self.explained)
        self.add(self.shown)
        self.add(self.why)
        self.add(self._note)
        self.body.addWidget(self.to_firm)

    def show_costs(self, found: CostEvaluation, language: str) -> None:
        """Show what a sheet amounts to."""
        figures = [found.break_fix.figures[rule] for rule in self._rules(found)]
        self.shown.setVisible(bool(figures))
        self.as_table.setVisible(bool(figures))
        rows = [self._row(figure) for figure in figures]
        self.chart.show_rows(rows, self._sentence(rows))
        on_invoices = self._explanations.derived.shares(found, ShareRule.ON_INVOICES)
        links = self._explanations.links(self._explained(found))
        self.why.show_figures([*links, *on_invoices])
        self.shown.show_cells(lambda: (self._headings(), [self._cells(item) for item in figures]))
        self._say(found, bool(figures), language)

    def _rules(self, found: CostEvaluation) -> list[RuleId]:
        known = found.break_fix.figures
        rules = [rule for rule in _SHOWN if rule in known]
        # A sum of one part only repeats it.
        return rules if len(rules) > 2 else rules[:1]

    def _explained(self, found: CostEvaluation) -> list[RuleId]:
        """What can be asked: each figure on show, and what the sums of them rest on."""
        known = found.break_fix.figures
        rules = self._rules(found)
        return [*rules, *(rule for rule in _BEHIND if rule in known and known[rule].likely)]

    def _row(self, figure: Figure) -> RangeRow:
        return RangeRow(
            name=self._words.rule(figure.rule),
            low=figure.range.p10,
            likely=figure.likely,
            high=figure.range.p90,
            shown=self._words.span(figure.range),
            strong=figure.rule is RuleId.TOTAL,
        )

    def _sentence(self, rows: list[RangeRow]) -> str:
        told = ". ".join(fill("%1: %2", row.name, row.shown) for row in rows)
        return fill(self.tr("Cost per year, from low to high. %1."), told)

    def _headings(self) -> tuple[str, ...]:
        return self.tr("A year"), self.tr("Low"), self.tr("Likely"), self.tr("High")

    def _cells(self, figure: Figure) -> tuple[str, ...]:
        words = self._words
        return (
            words.rule(figure.rule),
            words.estimate(figure.range.p10),
            words.estimate(figure.likely),
            words.estimate(figure.range.p90),
        )

    def _say(self, found: CostEvaluation, some: bool, language: str) -> None:
        """Why there is no figure, or which parts are still missing."""
        stands = next((i for i in found.obstacles if i.part is CostPart.BREAK_FIX), None)
        self.to_firm.setVisible(stands is not None)
        lacking = [rule for rule in _SHOWN[1:3] if rule in found.break_fix.missing]
        said = ""
        if stands is not None:
            words = explain(AuditError(stands.error, **stands.details), language)
            said = f"{words.what} {words.do}"
        elif not some:
            said = self.tr("Fill in a first figure and see here what it amounts to.")
        elif lacking:
            names = ", ".join(self._words.rule(rule) for rule in lacking)
            said = fill(self.tr("Not counted yet, for lack of figures: %1."), names)
        self._note.setText(said)
        self._note.setVisible(bool(said))
