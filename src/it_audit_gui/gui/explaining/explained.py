"""Scores told with their rule, what went into them, and what came out."""

from PySide6.QtCore import QLocale, QObject

from it_audit_gui.domain.explanations import (
    Explanation,
    Input,
    Role,
    Rule,
    explain_gain,
    explain_gate,
    explain_overall,
    explain_rank,
    explain_section,
)
from it_audit_gui.domain.ids import GateId, QuestionId, SectionId, StepId
from it_audit_gui.gui import formats
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.explaining.told import Told
from it_audit_gui.gui.step_words import StepWords
from it_audit_gui.gui.text import fill
from it_audit_gui.gui.view import View


class ExplanationWords(QObject):
    """Tells where a score comes from; a class, since its words are translated."""

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
                return self._gate(view, GateId(figure.of))
            case FigureKind.STEP | FigureKind.GAIN:
                return self._step(view, StepId(figure.of), gain=figure.kind is FigureKind.GAIN)
            case _:
                return None

    def _gate(self, view: View, gate: GateId) -> Told | None:
        texts = {item.gate.id: item.gate.text for item in view.evaluation.stage.gates}
        if gate not in texts:
            return None
        return self._told(view, texts[gate], (explain_gate(view.evaluation, gate),))

    def _step(self, view: View, step: StepId, *, gain: bool) -> Told | None:
        """What a step brings, or why it has its place; nothing of one that is in no plan."""
        bank, plan = view.questionnaire, view.evaluation.plan
        if step not in {item.step.id for item in plan.steps}:
            return None
        title = StepWords(self).title_of(step, bank)
        if not gain:
            return self._told(view, title, (explain_rank(bank, view.evaluation, step),))
        found = explain_gain(bank, view.evaluation, step)
        before, after = found.inputs
        section = name_of(view, before.of)
        return Told(
            title=title,
            rule=self._rule(found.rule),
            headings=(self.tr("What goes in"), self.tr("Value")),
            rows=(
                (fill(self.tr("‘%1’ before this step"), section), self._value(before)),
                (fill(self.tr("‘%1’ after this step"), section), self._value(after)),
                (self.tr("Share of this section in the whole"), number(before.weight)),
            ),
            result=self._result(found),
        )

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
            cells.append(number(item.weight) if counts else "")
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
        name = name_of(view, item.of)
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
        return number(item.value)

    def _rule(self, rule: Rule) -> str:
        return {
            Rule.WEIGHTED_SHARE: self.tr(
                "Each answer earns part of its weight; the score is what was earned out of 100."
                " What is not answered yet earns nothing."
            ),
            Rule.CAPPED: self.tr("A stumbling block limits the score as long as it is there."),
            Rule.WEIGHTED_MEAN: self.tr(
                "The score is the average of its sections, each with its weight."
            ),
            Rule.AT_LEAST: self.tr("The condition holds once the value reaches what is needed."),
            Rule.NONE_ACTIVE: self.tr(
                "The condition holds once no stumbling block is left or still unknown."
            ),
            Rule.BENEFIT_BY_EFFORT: self.tr(
                "The steps that raise your score most for the least work and money come first;"
                " what is urgent counts for more. If a step needs another one first, that one"
                " comes before it."
            ),
            Rule.RISE: self.tr(
                "This is how many points your score rises if this step alone is done: what its"
                " section rises, times the share of that section in the whole. As long as another"
                " answer limits the section, that may be nothing."
            ),
        }[rule]

    def _result(self, part: Explanation) -> str:
        if part.rule in {Rule.AT_LEAST, Rule.NONE_ACTIVE}:
            holds, open_ = self.tr("It holds."), self.tr("It does not hold yet.")
            return holds if part.result else open_
        if part.result is None:
            return self.tr("There is no figure, because none of it applies to your firm.")
        words = self.tr("Priority: %1") if part.rule is Rule.BENEFIT_BY_EFFORT else "= %1"
        said = fill(words, number(part.result))
        if any(item.value is None for item in part.inputs):
            said += ". " + self.tr("Open questions can still raise it.")
        return said


def name_of(view: View, key: str) -> str:
    """The name of a question, section or theme."""
    bank = view.questionnaire
    question = bank.by_id.get(QuestionId(key))
    if question is not None:
        return question.texts.short
    sections = {str(section.id): section.name for section in bank.sections}
    themes = {str(theme.id): theme.name for theme in bank.themes}
    return (themes | sections).get(key, key)


def number(value: float) -> str:
    """A figure with at most two decimals."""
    return QLocale().toString(float(round(value, 2)), "g", 6)
