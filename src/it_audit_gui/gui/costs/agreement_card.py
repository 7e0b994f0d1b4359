"""An agreement with an IT partner beside going on as now; either may turn out cheaper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.costing.explanations import ShareRule
from it_audit_gui.domain.costs.agreement import Comparison, Outcome
from it_audit_gui.domain.costs.figures import Figure
from it_audit_gui.domain.costs.rules import CostRules
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.charts.chart_or_table import ChartOrTable
from it_audit_gui.gui.charts.charts import ChartButton, Charts
from it_audit_gui.gui.costs.figure import Group, Key
from it_audit_gui.gui.costs.figure_row import FigureRow
from it_audit_gui.gui.costs.figures_list import FiguresList
from it_audit_gui.gui.explaining.cost_told import CostExplanations
from it_audit_gui.gui.explaining.why_links import WhyLinks
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.banner import Banner, BannerKind
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.difference_bar import Difference, DifferenceBar
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.words.cost_words import CostWords


class AgreementCard(Card):
    """What it costs and avoids; then the difference a year, said the same way either way."""

    typed = Signal(str)
    left = Signal(str)
    unfolded = Signal()
    explained = Signal(object)  # FigureName

    def __init__(self, rules: CostRules, charts: Charts, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("And with a maintenance agreement?"), parent=parent)
        self._words = CostWords(self)
        self._figures = FiguresList(rules, (Group.AGREEMENT,), headed=False)
        self.bar = DifferenceBar()
        self.verdict = Banner(BannerKind.INFO, "", icon="scale")
        self._difference = Label(role=Role.SMALL, token=Token.MUTED)
        self._note = Label(role=Role.LABEL, token=Token.MUTED)
        self.as_table = ChartButton(charts)
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.XS))
        column.addWidget(self._difference)
        column.addWidget(self.bar)
        self.shown = ChartOrTable(charts, drawn, self.tr("Difference per year with the agreement"))
        self.header.addWidget(self.as_table)
        self._explanations = CostExplanations(self)
        self.why = WhyLinks()
        self.why.explained.connect(self.explained)
        for widget in (self._figures, self.shown, self.verdict, self.why, self._note):
            self.add(widget)
        self._difference.setText(self.tr("Difference per year"))
        for part, signal in (
            (self._figures.typed, self.typed),
            (self._figures.left, self.left),
            (self._figures.unfolded, self.unfolded),
        ):
            part.connect(signal)

    @property
    def rows(self) -> dict[Key, FigureRow]:
        """The rows of the agreement."""
        return self._figures.rows

    def show_view(self, view: View) -> None:
        """Show what is kept."""
        self._figures.show_view(view)

    def show_costs(self, found: CostEvaluation) -> None:
        """Show how both compare."""
        self._figures.show_trial(found)
        agreement = found.agreement
        for widget in (self.shown, self.as_table, self.verdict, self.why):
            widget.setVisible(agreement is not None)
        if agreement is None:
            self._note.setText(
                self.tr(
                    "Fill in the monthly fee, the share of outages it avoids and your outages:"
                    " then you see what an agreement would cost or save."
                )
            )
            return
        difference = self._difference_of(agreement.difference)
        self.bar.show_difference(difference, self._sentence(difference))
        self.shown.show_cells(lambda: (self._headings(), self._cells(agreement)))
        self._show_verdict(agreement)
        compared = (
            agreement.difference,
            agreement.first_year,
            agreement.break_even,
            agreement.standstill,
        )
        rules = [figure.rule for figure in compared if figure is not None]
        pays = self._explanations.derived.shares(found, ShareRule.PAYS)
        self.why.show_figures([*self._explanations.links(rules), *pays])
        self._note.setText(self._worked_out(agreement))

    def _difference_of(self, figure: Figure) -> Difference:
        found = figure.range
        return Difference(
            low=found.p10,
            likely=figure.likely,
            high=found.p90,
            low_words=self._side(found.p10),
            likely_words=fill(self.tr("likely %1"), self._side(figure.likely)),
            high_words=self._side(found.p90),
            equal_words=self.tr("just as dear"),
        )

    def _side(self, amount: float) -> str:
        """An amount with the side it is on, in the same words for both."""
        shown = self._words.estimate(abs(amount))
        if not amount:
            return self.tr("just as dear")
        return fill(self.tr("%1 cheaper") if amount > 0 else self.tr("%1 dearer"), shown)

    def _sentence(self, found: Difference) -> str:
        words = self.tr("A year with the agreement comes out between %1 and %2, %3.")
        return fill(words, found.high_words, found.low_words, found.likely_words)

    def _headings(self) -> tuple[str, ...]:
        return self.tr("A year"), self.tr("Best"), self.tr("Likely"), self.tr("Worst")

    def _cells(self, found: Comparison) -> list[tuple[str, ...]]:
        return [
            (name, *map(self._side, (item.range.p90, item.likely, item.range.p10)))
            for name, item in (
                (self.tr("The first year"), found.first_year),
                (self.tr("A later year"), found.difference),
            )
        ]

    def _show_verdict(self, found: Comparison) -> None:
        verdict = {
            Outcome.CHEAPER: self.tr("With your figures the agreement is cheaper."),
            Outcome.DEARER: self.tr("With your figures the agreement is dearer."),
            Outcome.OPEN: self.tr("With your figures it may turn out cheaper or dearer."),
        }[found.outcome]
        chance = fill(
            self.tr("In %1 of the possible results it is cheaper in a later year."),
            formats.percent(100 * found.pays),
        )
        parts = [Part(verdict, strong=True), Part(f" {chance} ")]
        self.verdict.set_parts(*parts, *self._break_even(found))

    def _break_even(self, found: Comparison) -> tuple[Part, ...]:
        if found.break_even is None or found.standstill is None:
            words = self.tr("Without standstill there is no point at which it pays for itself.")
            return (Part(words),)
        needed = fill(self.tr("%1 hours of standstill a year"), self._words.hours(found.break_even))
        before = self.tr("It pays for itself if it avoids")
        after = fill(self.tr("You have %1 now."), self._words.hours(found.standstill))
        return (Part(f"{before} "), Part(needed, strong=True), Part(f". {after}"))

    def _worked_out(self, found: Comparison) -> str:
        """What the comparison rests on, and what it leaves out."""
        said = self.tr(
            "Worked out with your own assumptions. An agreement can turn out cheaper or dearer."
        )
        if not found.uncounted:
            return said
        left_out = self.tr(
            "Your own hours are not counted: what an hour of work costs is not filled in."
        )
        return f"{left_out} {said}"
