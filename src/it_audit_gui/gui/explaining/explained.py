"""Scores told with their rule, what went into them, and what came out."""

from PySide6.QtCore import QObject

from it_audit_gui.domain.explained import Explanation, Input, Role, Rule
from it_audit_gui.domain.explanations import (
    Share,
    explain_overall,
    explain_section,
    explain_share,
)
from it_audit_gui.domain.ids import QuestionId, SectionId, StepId
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.explaining.naming import name_of, number
from it_audit_gui.gui.explaining.stage_told import StageExplanations
from it_audit_gui.gui.explaining.step_told import StepExplanations
from it_audit_gui.gui.explaining.told import Told
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.words.cost_words import CostWords

_OF_STEPS = frozenset({FigureKind.STEP, FigureKind.GAIN, FigureKind.TAKES})


class ExplanationWords(QObject):
    """Tells where a score comes from; a class, since its words are translated."""

    def told(self, view: View, figure: FigureName) -> Told | None:
        """The explanation of a figure; ``None`` where there is no such figure now."""
        if figure.kind in _OF_STEPS:
            return StepExplanations(self).told(view, StepId(figure.of), figure.kind)
        match figure.kind:
            case FigureKind.STAGE:
                return StageExplanations(self).stage(view)
            case FigureKind.GATE:
                return StageExplanations(self).gate(view, figure.of)
            case FigureKind.SHARE:
                return self._share(view, Share(figure.of))
            case _:
                return self._score(view, figure)

    def _score(self, view: View, figure: FigureName) -> Told | None:
        evaluation, bank = view.evaluation, view.questionnaire
        match figure.kind:
            case FigureKind.OVERALL:
                found = explain_overall(bank, evaluation)
                return self._told(view, self.tr("Your score"), (found,))
            case FigureKind.SECTION:
                section = SectionId(figure.of)
                parts = explain_section(evaluation, section)
                return self._told(view, bank.section(section).name, parts)
            case _:
                return None

    def _told(self, view: View, title: str, parts: tuple[Explanation, ...]) -> Told:
        inputs = [item for part in parts for item in part.inputs if item.role is not Role.RAW]
        weighs = any(item.weight != 1 for item in inputs)
        headings = [self.tr("What goes in"), self.tr("Value")]
        if weighs:
            headings.append(self.tr("Counts for"))
        return Told(
            title=title,
            rule=" ".join(self._rule(part.rule) for part in parts),
            headings=tuple(headings),
            rows=tuple(self._row(view, item)[: len(headings)] for item in inputs),
            result=self._result(parts[-1]),
        )

    def _share(self, view: View, share: Share) -> Told:
        """How much of the whole is known or proven."""
        found = explain_share(view.questionnaire, view.evaluation, share)
        titles = {Share.CONFIDENCE: self.tr("Confidence"), Share.PROOF: self.tr("Proven")}
        rules = {
            Share.CONFIDENCE: self.tr(
                "The share that you answered for sure, each question with its weight. Don’t know,"
                " what is not answered yet and answers of an earlier audit that nobody has"
                " confirmed do not count."
            ),
            Share.PROOF: self.tr(
                "The share for which you noted evidence that is recent enough, each question with"
                " its weight."
            ),
        }
        average = self.tr("The whole is the average of the sections.")
        rows = (
            (name_of(view, item.of), formats.percent(item.value or 0.0)) for item in found.inputs
        )
        result = fill("= %1", formats.percent(found.result)) if found.result is not None else ""
        return Told(
            title=titles[share],
            rule=f"{rules[share]} {average}",
            headings=(self.tr("What goes in"), self.tr("Value")),
            rows=tuple(rows),
            result=result or self._nothing(),
        )

    def _row(self, view: View, item: Input) -> tuple[str, ...]:
        counts = "" if item.role is Role.LIMIT else number(item.weight)
        return self._name(view, item), self._value(item), counts

    def _name(self, view: View, item: Input) -> str:
        name = name_of(view, item.of)
        if item.role is not Role.LIMIT:
            return name
        if view.evaluation.standings[QuestionId(item.of)].answered:
            return fill(self.tr("Limit by ‘%1’"), name)
        return fill(self.tr("Limit as long as ‘%1’ has no answer"), name)

    def _value(self, item: Input) -> str:
        if item.value is None:
            return self.tr("not answered yet")
        if item.role is Role.CREDIT:
            return formats.percent(100 * item.value)
        return (
            number(item.value) if item.role is Role.LIMIT else self._between(item.value, item.most)
        )

    def _between(self, value: float, most: float | None) -> str:
        if most is None:
            return number(value)
        return CostWords(self).between(number(value), number(most))

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
        }[rule]

    def _result(self, part: Explanation) -> str:
        if part.result is None:
            return self._nothing()
        said = fill("= %1", self._between(part.result, part.most))
        if part.most is not None:
            said += ". " + self.tr(
                "The second figure counts every open question as its best answer."
            )
        return said

    def _nothing(self) -> str:
        return self.tr("There is no figure, because none of it applies to your firm.")
