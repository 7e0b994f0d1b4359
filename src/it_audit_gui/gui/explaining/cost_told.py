"""Costs told with their rule, what went into them, and what came out."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from it_audit_gui.domain.costing.explanations import CostExplanation, Term, explain_costs
from it_audit_gui.domain.costs.figures import RuleId
from it_audit_gui.domain.costs.inputs import Unit
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.explaining.derived_told import DerivedExplanations
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.explaining.told import Told
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.words.cost_words import CostWords

_COUNTED = {Unit.HOURS_PER_YEAR, Unit.MINUTES_PER_DAY}


class CostExplanations(QObject):
    """Tells where a cost comes from; a class, since its words are translated."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.derived = DerivedExplanations(self)

    def told(self, view: View, rule: str) -> Told | None:
        """The explanation of a figure; ``None`` where there is no such figure now."""
        found = {str(item.rule): item for item in explain_costs(view.costs)}.get(rule)
        return self._told(view, found) if found else self.derived.told(view.costs, rule)

    def _told(self, view: View, found: CostExplanation) -> Told:
        words = CostWords(self)
        ranged = self.tr(
            "The likely figures give the likely result. The range follows from their low and high"
            " ends: 8 times out of 10 the result lies in it, if your estimates are right."
        )
        return Told(
            title=self.name(found.rule),
            rule=f"{self._rule(found.rule)} {ranged}",
            headings=(self.tr("What goes in"), self.tr("Likely"), self.tr("Low and high")),
            rows=tuple(self._row(view, term) for term in found.terms),
            result=fill(
                self.tr("= %1, range %2"),
                f"{words.result(found.likely, found.unit)} {self._counted(found.unit)}".strip(),
                words.span(found.range, found.unit),
            ),
        )

    def links(self, rules: Iterable[RuleId]) -> list[tuple[FigureName, str]]:
        """These figures with their names, as links that ask where they come from."""
        return [(FigureName(kind=FigureKind.COST, of=rule), self.name(rule)) for rule in rules]

    def name(self, rule: RuleId) -> str:
        """The name of a figure."""
        return {
            RuleId.HIDDEN: self.tr("Lost working time and revenue"),
            RuleId.OUTAGE_HOURS: self.tr("Working hours lost by standstill"),
            RuleId.SLOW_HOURS: self.tr("Working hours lost by slow IT"),
            RuleId.LOST_HOURS: self.tr("Lost working hours"),
            RuleId.STANDSTILL: self.tr("Standstill now"),
            RuleId.DIFFERENCE: self.tr("Difference in a later year"),
            RuleId.FIRST_YEAR: self.tr("Difference in the first year"),
            RuleId.BREAK_EVEN: self.tr("Standstill it must avoid"),
        }.get(rule) or CostWords(self).rule(rule)

    def _row(self, view: View, term: Term) -> tuple[str, ...]:
        words, origin = CostWords(self), term.origin
        rules = view.questionnaire.costs.inputs
        labels = {str(key): rule.number.label for key, rule in rules.items()}
        # A figure that was entered and one that was worked out may share an id.
        name = labels[term.of] if origin else self.name(RuleId(term.of))
        about = [name, self._counted(term.unit)]
        values = (term.likely, term.low, term.high)
        if origin is None:
            likely, low, high = (words.result(value, term.unit) for value in values)
        else:
            likely, low, high = (words.number(value, term.unit) for value in values)
            about.append(origin.source or self.tr("your own figure"))
        return " · ".join(filter(None, about)), likely, words.between(low, high)

    def _counted(self, unit: Unit) -> str:
        """What a figure is counted in, where neither it nor its name says so."""
        return CostWords(self).unit(unit) if unit in _COUNTED else ""

    def _rule(self, rule: RuleId) -> str:
        return {
            RuleId.VISIBLE: self.tr("What IT people charge you when something is broken."),
            RuleId.OUTAGE_HOURS: self.tr(
                "Outages × hours each × people hit × share of their work that stops."
            ),
            RuleId.SLOW_HOURS: self.tr("Computer users × minutes per day ÷ 60 × working days."),
            RuleId.OUTAGE_COST: self.tr(
                "Outages × hours each × people hit × share of their work that stops × the cost of"
                " an hour."
            ),
            RuleId.SLOW_COST: self.tr(
                "Computer users × minutes per day ÷ 60 × working days × the cost of an hour."
            ),
            RuleId.OVERTIME_COST: self.tr(
                "Hours of overtime × the cost of an hour, with the surcharge on top."
            ),
            RuleId.REVENUE_LOST: self.tr("Outages × hours each × revenue lost in an hour."),
            RuleId.STANDSTILL: self.tr("Outages × hours each."),
            RuleId.DIFFERENCE: self.tr(
                "What outages cause × the share it avoids, less twelve monthly fees and less your"
                " own hours for it. More than nothing means cheaper with the agreement, less than"
                " nothing dearer. Of slow IT nothing is counted as avoided."
            ),
            RuleId.FIRST_YEAR: self.tr("The difference in a later year, less the start-up cost."),
            RuleId.BREAK_EVEN: self.tr(
                "The yearly cost of the agreement ÷ what one hour of standstill causes now."
            ),
        }.get(rule) or self.tr("The sum of its parts.")
