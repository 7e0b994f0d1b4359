"""What a plan leads to and takes, told with all that went into it."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import QObject

from it_audit_gui.domain.explanations import explain_projection
from it_audit_gui.domain.ids import SectionId, StepId
from it_audit_gui.domain.plan import PlannedStep, Projection
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.explaining.naming import number
from it_audit_gui.gui.explaining.told import Told
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.words.plan_words import PlanWords

ONCE, MONTH, DAYS = "once", "month", "days"


class PlanExplanations(QObject):
    """Tells where the figures of the plan come from; a class, since its words are translated."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = PlanWords(self)

    def projection(self, view: View, projections: Collection[Projection]) -> Told | None:
        """The scores after each window that has an end; ``None`` without steps."""
        windows = [window for window in view.evaluation.plan.windows if window.until]
        if not view.evaluation.plan.steps:
            return None
        after = list(projections)[: len(windows)]
        return Told(
            title=self.tr("What the plan leads to"),
            rule=self.tr(
                "Every ticked step that is done by then raises its question to the better answer,"
                " and the score is counted anew with all of them together: the average of its"
                " sections, each with its weight. The stage is the highest one whose conditions"
                " hold then, and those of all stages below it."
            ),
            headings=(
                self.tr("What goes in"),
                self.tr("Now"),
                *(self._words.window(window.id) for window in windows),
                self.tr("Counts for"),
            ),
            rows=(*self._sections(view, after), self._stages(view, after)),
            result=fill(
                self.tr("= %1 at the end of the plan, from %2 now"),
                number(after[-1].score or 0.0),
                number(view.evaluation.overall.low or 0.0),
            ),
        )

    def effort(
        self,
        view: View,
        kind: str,
        projections: Collection[Projection],
        left_out: Collection[StepId],
    ) -> Told | None:
        """Work (``DAYS``) or money (``ONCE``, ``MONTH``) of the ticked steps, step by step."""
        names = {
            ONCE: self.tr("Cost once"),
            MONTH: self.tr("Cost per month"),
            DAYS: self.tr("Work of everybody"),
        }
        windows = [window for window in view.evaluation.plan.windows if window.until]
        if kind not in names or not view.evaluation.plan.steps:
            return None
        return Told(
            title=names[kind],
            rule=self.tr(
                "The sum of all ticked steps up to the end of the plan. The figures of a step come"
                " from the question bank, counted for the size of your firm; amounts are without"
                " VAT, days are the likely ones."
            ),
            headings=(self.tr("Step"), self.tr("When"), names[kind]),
            rows=tuple(
                (self._title(view, item), self._words.window(window.id), amount)
                for window in windows
                for item in window.steps
                if item.step.id not in left_out and (amount := self._amount(item, kind))
            ),
            result=fill("= %1", self._total(list(projections)[len(windows) - 1], kind)),
        )

    def capacity(self, view: View, window_id: str) -> Told | None:
        """What a window takes of your days and money; ``None`` where there is no such window."""
        windows = {window.id: window for window in view.evaluation.plan.windows}
        if window_id not in windows:
            return None
        window, days = windows[window_id], view.evaluation.plan.capacity.days_per_month
        rows = [
            (self._title(view, item), self._words.days(item.own_days), self._euro(item.money))
            for item in window.steps
        ]
        if window.days_limit is not None and window.months is not None:
            words = self.tr("What there is: %1 × %n month(s)", "", window.months)
            there = fill(words, self._words.days(days))
            rows.append((there, self._words.days(window.days_limit), ""))
        return Told(
            title=self._words.window(window.id),
            rule=self.tr(
                "Only the likely days of your own people count. Of the money, what falls in the"
                " year of the plan counts: the cost once, the cost per month for the months that"
                " are left, and the days of people from outside at the day rate."
            ),
            headings=(self.tr("Step"), self.tr("Your own days"), self.tr("Money this year")),
            rows=tuple(rows),
            result=fill("= %1", self._words.load(window)),
        )

    def budget(self, view: View) -> Told | None:
        """What the plan takes of the money of its year; ``None`` without steps."""
        plan = view.evaluation.plan
        if not plan.steps:
            return None
        windows = [window for window in plan.windows if window.months is not None]
        spent = self._words.euro(sum(window.money for window in windows))
        limit = self._words.euro(plan.budget_limit)
        over = self._words.euro(plan.budget_over)
        words = self.tr("= %1 of your %2, %3 more than there is")
        if round(plan.budget_over) <= 0:
            words = self.tr("= %1 of your %2")
        return Told(
            title=self.tr("Money this year"),
            rule=self.tr(
                "What the steps of each window are likely to cost this year: once, per month for"
                " the months that are left, and the days of people from outside at the day rate."
            ),
            headings=(self.tr("What goes in"), self.tr("Money this year")),
            rows=(
                *((self._words.window(item.id), self._words.euro(item.money)) for item in windows),
                (self.tr("What there is"), limit),
            ),
            result=fill(words, spent, limit, over),
        )

    def _sections(self, view: View, after: Collection[Projection]) -> Iterator[tuple[str, ...]]:
        bank = view.questionnaire
        found = [explain_projection(bank, item) for item in after]
        for parts in zip(*(item.inputs for item in found), strict=True):
            section = bank.section(SectionId(parts[0].of))
            low = view.evaluation.sections[section.id].score.low
            scores = (low, *(part.value for part in parts))
            then = (formats.points(score or 0.0) for score in scores)
            yield section.name, *then, number(section.weight)

    def _stages(self, view: View, after: Collection[Projection]) -> tuple[str, ...]:
        names = (view.evaluation.stage.stage.name, *(item.stage.name for item in after))
        return self.tr("Stage"), *names, ""

    def _total(self, year: Projection, kind: str) -> str:
        if kind == DAYS:
            return self._words.days(year.days.likely)
        span = year.cost_once if kind == ONCE else year.cost_month
        return self._words.span(span.low, span.high)

    def _amount(self, item: PlannedStep, kind: str) -> str:
        """What a step takes; empty where it takes nothing of it."""
        step = item.step
        if kind == DAYS:
            return self._words.days(step.days.likely)
        span = step.cost_once if kind == ONCE else step.cost_month
        return self._words.span(span.low, span.high) if round(span.high) else ""

    def _title(self, view: View, item: PlannedStep) -> str:
        return self._words.steps.title(item.step, view.questionnaire)

    def _euro(self, amount: float) -> str:
        return self._words.euro(amount) if round(amount) else ""
