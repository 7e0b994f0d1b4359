"""Figures of the results told with their rule, what went into them, and what came out."""

from PySide6.QtCore import QLocale, QObject

from it_audit_gui.domain.costing.explanations import CostExplanation, explain_costs
from it_audit_gui.domain.costs.figures import RuleId
from it_audit_gui.domain.explanations import (
    Explanation,
    Input,
    Role,
    Rule,
    explain_gate,
    explain_overall,
    explain_rank,
    explain_section,
)
from it_audit_gui.domain.ids import GateId, QuestionId, SectionId, StepId
from it_audit_gui.gui import formats
from it_audit_gui.gui.costs.cost_words import CostWords
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.step_words import StepWords
from it_audit_gui.gui.text import fill
from it_audit_gui.gui.view import View
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An explanation as it is read: a title, the rule as a sentence, a table, the result."""

    title: str
    rule: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    result: str


class ExplanationWords(QObject):
    """Tells where a figure comes from; a class, since its words are translated."""

    def told(self, view: View, figure: FigureName) -> Told | None:
        """The explanation of a figure; ``None`` where there is no such figure now."""
        evaluation, bank = view.evaluation, view.questionnaire
        match figure.kind:
            case FigureKind.OVERALL:
                found = explain_overall(bank, evaluation)
                return self._told(view, self.tr("Your score"), (found,))
            case FigureKind.SECTION:
                section = SectionId(figure.of)
                parts = explain_section(evaluation, section)
                return self._told(view, bank.section(section).name, parts)
            case FigureKind.GATE:
                gate = explain_gate(evaluation, GateId(figure.of))
                text = next(g.gate.text for g in evaluation.stage.gates if g.gate.id == figure.of)
                return self._told(view, text, (gate,))
            case FigureKind.STEP:
                step = StepId(figure.of)
                title = StepWords(self).title_of(step, bank)
                return self._told(view, title, (explain_rank(bank, evaluation, step),))
            case FigureKind.COST:
                return self._cost(view, figure.of)

    def _told(self, view: View, title: str, parts: tuple[Explanation, ...]) -> Told:
        weighs = any(item.weight != 1 for part in parts for item in part.inputs)
        headings = [self.tr("What goes in"), self.tr("Value")]
        if weighs:
            headings.append(self.tr("Counts for"))
        rows = [
            self._row(view, item, weighs=weighs)
            for part in parts
            for item in part.inputs
            if item.role is not Role.RAW
        ]
        return Told(
            title=title,
            rule=" ".join(self._rule(part.rule) for part in parts),
            headings=tuple(headings),
            rows=tuple(rows),
            result=self._result(parts[-1]),
        )

    def _row(self, view: View, item: Input, *, weighs: bool) -> tuple[str, ...]:
        cells = [self._name(view, item), self._value(item)]
        if weighs:
            counts = item.role not in {Role.LIMIT, Role.RAW}
            cells.append(_number(item.weight) if counts else "")
        return tuple(cells)

    def _name(self, view: View, item: Input) -> str:
        bank = view.questionnaire
        named = {
            Role.BENEFIT: self.tr("Points it adds, limits left out"),
            Role.URGENCY: self.tr("Times more urgent"),
            Role.EFFORT: self.tr("Days of work, money counted at the day rate"),
        }
        if item.role in named:
            return named[item.role]
        if item.role is Role.LIMIT and not item.of:
            return self.tr("Days it counts for at least")
        name = _of(view, item.of)
        question = bank.by_id.get(QuestionId(item.of))
        if item.role is Role.LIMIT:
            words = self.tr("Limit by ‘%1’") if question else self.tr("Needed for ‘%1’")
            return fill(words, name)
        return name

    def _value(self, item: Input) -> str:
        if item.value is None:
            return self.tr("not answered yet")
        if item.role is Role.CREDIT:
            return formats.percent(100 * item.value)
        return _number(item.value)

    def _rule(self, rule: Rule) -> str:
        return {
            Rule.WEIGHTED_SHARE: self.tr(
                "Each answer earns part of its weight; the score is what was earned out of 100."
                " What is not answered yet earns nothing."
            ),
            Rule.CAPPED: self.tr("A stumbling block limits the score as long as it is there."),
            Rule.WEIGHTED_MEAN: self.tr("The score is the mean of its sections, by their weight."),
            Rule.AT_LEAST: self.tr("The condition holds once the value reaches what is needed."),
            Rule.NONE_ACTIVE: self.tr(
                "The condition holds once no stumbling block is left or still unknown."
            ),
            Rule.BENEFIT_BY_EFFORT: self.tr(
                "The steps that raise your score most for the least work and money come first;"
                " what is urgent counts for more. If a step needs another one first, that one"
                " stands before it."
            ),
        }[rule]

    def _result(self, part: Explanation) -> str:
        if part.rule in {Rule.AT_LEAST, Rule.NONE_ACTIVE}:
            holds, open_ = self.tr("It holds."), self.tr("It does not hold yet.")
            return holds if part.result else open_
        if part.result is None:
            return self.tr("There is no figure, because nothing of it applies to your firm.")
        words = self.tr("Priority: %1") if part.rule is Rule.BENEFIT_BY_EFFORT else "= %1"
        said = fill(words, _number(part.result))
        if any(item.value is None for item in part.inputs):
            said += ". " + self.tr("Open questions can still raise it.")
        return said

    def _cost(self, view: View, rule: str) -> Told | None:
        found = {str(item.rule): item for item in explain_costs(view.costs)}.get(rule)
        return self._cost_told(view, found) if found else None

    def _cost_told(self, view: View, found: CostExplanation) -> Told:
        words, inputs = CostWords(self), view.questionnaire.costs.inputs
        labels = {str(key): rule.number.label for key, rule in inputs.items()}
        rows = []
        for term in found.terms:
            origin = term.origin
            source = "" if origin is None else origin.source or self.tr("your own figure")
            rows.append(
                (
                    labels.get(term.of) or self._amount(RuleId(term.of)),
                    words.number(term.likely, term.unit),
                    words.unit(term.unit),
                    source,
                )
            )
        return Told(
            title=self._amount(found.rule),
            rule=self.tr(
                "The likely figures give the likely amount. The range follows from their low and"
                " high ends: 8 times out of 10 the amount lies in it, if your estimates are right."
            ),
            headings=(
                self.tr("What goes in"),
                self.tr("Likely"),
                self.tr("Counted in"),
                self.tr("Where it comes from"),
            ),
            rows=tuple(rows),
            result=fill(
                self.tr("= %1, range %2"), words.estimate(found.likely), words.span(found.range)
            ),
        )

    def _amount(self, rule: RuleId) -> str:
        hidden = self.tr("Lost working time and revenue")
        return hidden if rule is RuleId.HIDDEN else CostWords(self).rule(rule)


def _of(view: View, key: str) -> str:
    """The name of a question, section or theme."""
    bank = view.questionnaire
    question = bank.by_id.get(QuestionId(key))
    if question is not None:
        return question.texts.short
    sections = {str(section.id): section.name for section in bank.sections}
    themes = {str(theme.id): theme.name for theme in bank.themes}
    return (themes | sections).get(key, key)


def _number(value: float) -> str:
    return QLocale().toString(float(round(value, 2)), "g", 6)
