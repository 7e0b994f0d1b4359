"""The plan as a reader is told it: windows, what is in them, and what it leads to."""

from collections.abc import Mapping
from datetime import date

from it_audit_gui.domain.advice import Span
from it_audit_gui.domain.capacity import Capacity
from it_audit_gui.domain.ids import SectionId, StepId
from it_audit_gui.domain.maturity import Stage
from it_audit_gui.domain.next_steps import NextStep
from it_audit_gui.domain.tracking import StepTracking
from it_audit_gui.records import dataclass

LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedStep:
    """A step in the plan; the rank of ``step`` counts through the whole plan.

    ``after`` are the steps of the plan that come first, ``held_up_by`` those of them that the
    firm's dates put in a later window. ``required``: the red-section rule puts it in the first
    window, whatever its date; ``kept_first``: that date lies after this window. ``conditional``:
    finding out may make it unnecessary. ``own_days`` count against the firm's days, ``money``
    (EUR) against its yearly budget.
    """

    step: NextStep
    after: tuple[StepId, ...]
    held_up_by: tuple[StepId, ...]
    required: bool
    kept_first: bool
    conditional: bool
    own_days: float
    money: float
    tracking: StepTracking


@dataclass(frozen=True, slots=True, kw_only=True)
class Projection:
    """What the answers would amount to once a window and those before it are done.

    Scores are low ends, ``None`` where nothing applies; never below the present. Days of everybody
    and costs (EUR without VAT) are those of all steps so far together.
    """

    horizon: str
    score: float | None
    sections: Mapping[SectionId, float | None]
    planning_index: float | None
    stage: Stage
    days: Span
    cost_once: Span
    cost_month: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanWindow:
    """A part of the plan: ``months`` from ``start`` months after the audit, up to a day.

    The last one, *later*, has no end and no limit: ``None``.
    """

    id: str
    start: int
    months: int | None
    until: date | None
    steps: tuple[PlannedStep, ...]
    days_limit: float | None
    projection: Projection

    @property
    def own_days(self) -> float:
        """Working days of the firm itself, likely."""
        return sum(item.own_days for item in self.steps)

    @property
    def money(self) -> float:
        """EUR likely spent in the plan's year on the steps of this window."""
        return sum(item.money for item in self.steps)

    @property
    def days_over(self) -> float:
        """Days by which it exceeds the firm's capacity; only by the red-section rule and dates."""
        return 0.0 if self.days_limit is None else max(0.0, self.own_days - self.days_limit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to do when. Gains of steps do not add up: each projection shows the joint effect.

    ``waiting`` are done and wait for the new answer: they take no capacity, and projections count
    on them. ``dropped`` are the steps left out because the firm dropped them.
    """

    capacity: Capacity
    budget_limit: float
    windows: tuple[PlanWindow, ...]
    waiting: tuple[PlannedStep, ...]
    dropped: tuple[StepId, ...]

    @property
    def steps(self) -> tuple[PlannedStep, ...]:
        """Everything to do, window by window."""
        return tuple(item for window in self.windows for item in window.steps)

    @property
    def budget_over(self) -> float:
        """EUR by which the plan exceeds the budget; only by the red-section rule and dates."""
        spent = sum(window.money for window in self.windows if window.months is not None)
        return max(0.0, spent - self.budget_limit)
