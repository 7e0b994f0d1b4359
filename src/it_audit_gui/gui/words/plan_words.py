"""The plan in words: its windows, what they hold, what they lead to, and why they hold too much."""

from datetime import date

from PySide6.QtCore import QLocale, QObject

from it_audit_gui.domain.next_steps import NextStep
from it_audit_gui.domain.plan import Plan, PlannedStep, PlanWindow, Projection
from it_audit_gui.domain.tracking import StepStatus
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.words.step_words import StepWords
from it_audit_gui.wording import without_shared_unit

_SMALL = 0.05
_HALF = 0.5


class PlanWords(QObject):
    """Words for the plan; a class, since only those are translated in the plural."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.steps = StepWords(self)

    def headline(self, view: View, projections: tuple[Projection, ...]) -> str:
        """The plan in one sentence, true of the first window that holds something."""
        plan = view.evaluation.plan
        if not plan.steps:
            return self._empty(view)
        first = plan.windows[0]
        overall = view.evaluation.overall
        before = formats.points(overall.low or 0)
        after = formats.points(projections[0].score or 0)
        if not first.steps:
            return self.tr("Your plan: %n step(s), none of them this month", "", len(plan.steps))
        said = self.tr("Your plan: %n step(s) this month", "", len(first.steps))
        if before == after:
            return said
        words = self.tr("%1, %2 becomes %3")
        if overall.low != overall.high:
            words = self.tr("%1, lowest possible score from %2 to %3")
        return fill(words, said, before, after)

    def together(self, view: View, projections: tuple[Projection, ...]) -> str:
        """Why the effect of all steps is not the sum of their gains."""
        plan = view.evaluation.plan
        year = [window for window in plan.windows if window.months is not None]
        now, then = view.evaluation.overall.low, projections[len(year) - 1].score
        if now is None or then is None or not plan.steps:
            return ""
        rise = int(formats.points(then)) - int(formats.points(now))
        said = self.tr("Together the steps you tick bring %n point(s) in a year.", "", rise)
        why = self.tr(
            "Their gains cannot simply be added up: "
            "a limit only goes once everything that causes it is gone."
        )
        if view.evaluation.open_questions:
            why += " " + self.tr("As long as questions are open, these are the lowest scores.")
        return f"{said} {why}"

    def window(self, window_id: str) -> str:
        """The name of a window."""
        names = {
            "month": self.tr("This month"),
            "quarter": self.tr("This quarter"),
            "year": self.tr("This year"),
            "later": self.tr("Later"),
        }
        return names.get(window_id, window_id)

    def until(self, window: PlanWindow) -> str:
        """By when; a window without an end has none."""
        return fill(self.tr("by %1"), formats.short_date(window.until)) if window.until else ""

    def load(self, window: PlanWindow) -> str:
        """What the window takes of what there is."""
        work = self.work(window)
        return f"{work} · {self.spent(window)}" if round(window.money) else work

    def work(self, window: PlanWindow) -> str:
        """The days of the firm's own that the window takes, of those there are."""
        days = self.days(window.own_days)
        if window.days_limit is None:
            return fill(self.tr("%1 of your own time"), days)
        return fill(self.tr("%1 of your %2"), number(window.own_days), self.days(window.days_limit))

    def spent(self, window: PlanWindow) -> str:
        """What the window takes of the money of the plan's year; empty for what comes after it."""
        if window.days_limit is None:
            return ""
        return fill(self.tr("%1 of your yearly budget"), self.euro(window.money))

    def excess(self, window: PlanWindow) -> str:
        """By how much it holds too much, and because of what; empty where it does not."""
        if window.days_over < _SMALL:
            return ""
        over = fill(self.tr("%1 more than there is."), self.days(window.days_over))
        return f"{over} {self._because(window.steps)}".strip()

    def budget_excess(self, plan: Plan) -> str:
        """By how much the plan exceeds the money there is; empty where it does not."""
        if round(plan.budget_over) <= 0:
            return ""
        over = fill(self.tr("The plan exceeds your budget by %1."), self.euro(plan.budget_over))
        held = tuple(item for item in plan.steps if item.money)
        return f"{over} {self._because(held)}".strip()

    def status(self, status: StepStatus) -> str:
        """The name of a status."""
        return {
            StepStatus.OPEN: self.tr("To do"),
            StepStatus.PLANNED: self.tr("Planned"),
            StepStatus.DOING: self.tr("Under way"),
            StepStatus.DONE: self.tr("Done"),
            StepStatus.DROPPED: self.tr("Dropped"),
        }[status]

    def due(self, item: PlannedStep, on: date) -> str:
        """When it is due, or how late it is; empty without a date."""
        due = item.tracking.due
        if due is None:
            return ""
        late = (on - due).days
        return self.tr("%n day(s) late", "", late) if late > 0 else formats.short_date(due)

    def stays(self, item: PlannedStep) -> str:
        """Why it stands before the window of its date; empty where it does not."""
        if not item.kept_first:
            return ""
        return self.tr(
            "Stays in this month despite its date: a stumbling block or weak section depends on it."
        )

    def days(self, value: float) -> str:
        """Working days, to a tenth."""
        count = formats.plural_of(value)
        return fill(self.tr("%1 day(s)", "", count), number(value))

    def takes(self, step: NextStep) -> str:
        """Work and money in a few words; no money is not mentioned."""
        return " · ".join(filter(None, (self.lasts(step), self.costs(step))))

    def lasts(self, step: NextStep) -> str:
        """The days of work, of everybody together."""
        low, high = (number(_in_halves(value)) for value in (step.days.low, step.days.high))
        count = formats.plural_of(_in_halves(step.days.high))
        shown = high if low == high else self._range(low, high)
        return fill(self.tr("%1 day(s)", "", count), shown)

    def duration(self, weeks: float) -> str:
        """How long a step takes by the calendar: others are waited for, so more than its work."""
        return self.tr("Takes about %n week(s) from start to finish.", "", max(1, round(weeks)))

    def costs(self, step: NextStep) -> str:
        """Money once and each month; empty where it takes none."""
        parts: list[str] = []
        if round(step.cost_once.high):
            once = self.span(step.cost_once.low, step.cost_once.high)
            parts.append(fill(self.tr("%1 once"), once))
        if round(step.cost_month.high):
            month = self.span(step.cost_month.low, step.cost_month.high)
            parts.append(fill(self.tr("%1 a month"), month))
        return " · ".join(parts)

    def euro(self, value: float) -> str:
        """Whole euros."""
        pattern = self.tr("€%1", "an amount in euro")
        return fill(pattern, QLocale().toString(int(value + 0.5)))

    def span(self, low: float, high: float) -> str:
        """A range of whole euros."""
        first, last = self.euro(low), self.euro(high)
        return last if first == last else self._range(first, last)

    def _range(self, low: str, high: str) -> str:
        return fill(self.tr("%1 to %2"), without_shared_unit(low, high), high)

    def _because(self, steps: tuple[PlannedStep, ...]) -> str:
        dated = any(item.tracking.due is not None and not item.required for item in steps)
        required = any(item.required for item in steps)
        if dated and required:
            return self.tr("The dates you chose and your stumbling blocks come first.")
        if dated:
            return self.tr("The dates you chose come first.")
        return self.tr("What lifts a stumbling block or weak section comes first.")

    def _empty(self, view: View) -> str:
        if not view.evaluation.answered:
            return self.tr("There is no plan yet")
        if view.evaluation.plan.waiting or view.evaluation.plan.dropped:
            return self.tr("Nothing is left to plan")
        return self.tr("No step is needed")


def _in_halves(days: float) -> float:
    """Half days: finer figures would feign precision; nothing takes no time at all."""
    return max(_HALF, int(days / _HALF + _HALF) * _HALF)


def number(value: float) -> str:
    """A number with at most one decimal."""
    rounded = round(value, 1)
    whole = int(rounded)
    locale = QLocale()
    return locale.toString(whole) if whole == rounded else locale.toString(rounded, "f", 1)
