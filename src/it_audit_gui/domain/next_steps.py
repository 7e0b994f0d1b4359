"""Next steps as a reader is told them (METHODOLOGY 4)."""

from enum import StrEnum

from it_audit_gui.domain.advice import Span
from it_audit_gui.domain.ids import QuestionId, RoleId, StepId
from it_audit_gui.records import dataclass


class StepKind(StrEnum):
    """An improvement, or finding out what is not known."""

    IMPROVE = "improve"
    FIND_OUT = "find-out"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """A step for a gap of this firm.

    ``gain`` is the rise of the overall score (points, caps included) if only this step is done,
    after the steps of the same question below it; 0 for finding out, whose use is certainty.
    ``benefit`` is the rise with caps left out and ``effort`` the likely days with the first year's
    cost at the day rate; finding out is weighed together with the step after it, and what it may
    show to be unnecessary counts in part. ``priority`` is benefit per day of effort, times the
    strongest of the ``urgencies``, the ids of the reasons that made it press.
    Costs are EUR without VAT for this firm; partner days are in ``days``, not in ``cost_once``.
    """

    id: StepId
    kind: StepKind
    question: QuestionId
    rank: int
    gain: float
    benefit: float
    effort: float
    priority: float
    urgencies: tuple[str, ...]
    days: Span
    cost_once: Span
    cost_month: Span
    who: tuple[RoleId, ...]
    needs: tuple[StepId, ...]
