"""Steps told with why they have their place, what they bring, and what they take."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from it_audit_gui.domain.advice import Per, Span
from it_audit_gui.domain.explained import Explanation, Input, Role
from it_audit_gui.domain.ids import RoleId, StepId
from it_audit_gui.domain.step_explanations import Product, Takes, explained_steps
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.explaining.figure_names import FigureKind
from it_audit_gui.gui.explaining.naming import name_of, number
from it_audit_gui.gui.explaining.told import Told
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.words.cost_words import CostWords
from it_audit_gui.gui.words.plan_words import PlanWords


class StepExplanations(QObject):
    """Tells where the figures of a step come from; a class, since its words are translated."""

    def told(self, view: View, step: StepId, kind: FigureKind) -> Told | None:
        """A figure of a step; nothing of one that is in no plan."""
        if step not in {item.step.id for item in view.evaluation.plan.steps}:
            return None
        steps = explained_steps(view.questionnaire, view.evaluation, view.assessment.facts)
        if kind is FigureKind.GAIN:
            return self._gain(view, steps.gain(step))
        if kind is FigureKind.TAKES:
            return self._taken(view, step, steps.taken(step))
        return self._place(view, steps.rank(step), steps.taken(step))

    def _place(self, view: View, found: Explanation, taken: tuple[Product, ...]) -> Told:
        names = {
            Role.BENEFIT: self.tr("Points it adds, limits left out"),
            Role.URGENCY: self.tr("Times more urgent"),
            Role.EFFORT: self.tr("Days of work, money counted at the day rate"),
            Role.LIMIT: self.tr("Days it counts for at least"),
        }
        return Told(
            title=self._title(view, found.subject),
            rule=self.tr(
                "The steps that raise your score most for the least work and money come first;"
                " what is urgent counts for more. If a step needs another one first, that one"
                " comes before it."
            ),
            headings=(self.tr("What goes in"), self.tr("Value")),
            rows=(
                *((names[item.role], _shown(item)) for item in found.inputs),
                *(row for item in taken for row in self._briefly(view, item)),
            ),
            result=fill(self.tr("Priority: %1"), number(found.result or 0.0)),
        )

    def _gain(self, view: View, found: Explanation) -> Told:
        before, after = found.inputs
        section = name_of(view, before.of)
        return Told(
            title=self._title(view, found.subject),
            rule=self.tr(
                "This is how many points your score rises if this step alone is done: what its"
                " section rises, times the share of that section in the whole. As long as another"
                " answer limits the section, that may be nothing."
            ),
            headings=(self.tr("What goes in"), self.tr("Value")),
            rows=(
                (fill(self.tr("‘%1’ before this step"), section), _shown(before)),
                (fill(self.tr("‘%1’ after this step"), section), _shown(after)),
                (self.tr("Share of this section in the whole"), number(before.weight)),
            ),
            result=fill("= %1", number(found.result or 0.0)),
        )

    def _taken(self, view: View, step: StepId, found: tuple[Product, ...]) -> Told:
        told = next(i.step for i in view.evaluation.plan.steps if i.step.id == step)
        return Told(
            title=self._title(view, step),
            rule=self.tr(
                "The figures come from the question bank: working days by who does the work, and"
                " amounts without VAT. What is paid for each person or computer user is counted"
                " with the numbers of your firm; as long as you have not filled in either, for"
                " one. Work on each computer takes less in a small firm. Days are shown in halves."
            ),
            headings=(
                self.tr("What goes in"),
                self.tr("Low"),
                self.tr("Likely"),
                self.tr("High"),
            ),
            rows=tuple(row for item in found for row in self._rows(view, item)),
            result=fill("= %1", PlanWords(self).takes(told)),
        )

    def _briefly(self, view: View, item: Product) -> Iterator[tuple[str, str]]:
        """What it takes on one line each: low to high, times the factor."""
        times = f" × {number(item.factor)}" if item.factor != 1 else ""
        for of, span in item.parts.items():
            low, _, high = self._ends(item.takes, span)
            yield self._part(view, item.takes, of), CostWords(self).between(low, high) + times

    def _rows(self, view: View, item: Product) -> Iterator[tuple[str, ...]]:
        for of, span in item.parts.items():
            yield self._part(view, item.takes, of), *self._ends(item.takes, span)
        if item.factor != 1:
            yield self._factor(item)

    def _part(self, view: View, takes: Takes, of: str) -> str:
        if takes is Takes.DAYS:
            words = self.tr("Working days: %1")
            return fill(words, view.questionnaire.roles[RoleId(of)])
        once, each = takes is Takes.ONCE, self._each(Per(of))
        name = self.tr("Cost once") if once else self.tr("Cost per month")
        return f"{name}, {each}" if each else name

    def _each(self, per: Per) -> str:
        return {
            Per.FIRM: "",
            Per.PERSON: self.tr("for each person"),
            Per.COMPUTER_USER: self.tr("for each computer user"),
        }[per]

    def _ends(self, takes: Takes, span: Span) -> tuple[str, ...]:
        show = number if takes is Takes.DAYS else PlanWords(self).euro
        return tuple(map(show, (span.low, span.likely, span.high)))

    def _factor(self, item: Product) -> tuple[str, ...]:
        """How many times it counts, or which share of it."""
        if item.takes is Takes.DAYS:
            share = formats.percent(100 * item.factor)
            return self.tr("Of which needed in a firm of your size"), share, share, share
        heads = number(item.factor)
        return self.tr("Number of them in your firm"), heads, heads, heads

    def _title(self, view: View, step: str) -> str:
        return PlanWords(self).steps.title_of(StepId(step), view.questionnaire)


def _shown(item: Input) -> str:
    return number(item.value or 0.0)
