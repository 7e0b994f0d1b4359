"""The bank's tunable numbers."""

from it_audit_gui.domain.advice import Span
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoringRules:
    """``cap`` limits a section with an active knock-out; the limits set a finding's severity.

    ``quick_round`` is how many questions a quick round asks.
    """

    cap: float
    high_severity: float
    medium_severity: float
    quick_round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A part of the plan, ``months`` long, following the one before."""

    id: str
    months: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallFirms:
    """How work done per computer shrinks in a firm with fewer than ``computer_users``.

    In proportion, but to no less than the share ``least`` (above 0, at most 1).
    """

    computer_users: int
    least: float

    def share(self, computer_users: float) -> float:
        """What is left of the work, ``least`` to 1; a larger firm arranges it for all at once."""
        return min(1.0, max(self.least, computer_users / self.computer_users))


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRules:
    """Rates (EUR a day), floors (days) and default capacity for ranking and planning steps.

    Urgencies count for steps from an option below ``urgent_below``. What finding out may show to
    be unnecessary counts with the share ``find_out_chance`` (0-1) of what it would bring,
    and of what it takes where it is weighed together with finding out.
    """

    day_rate: float
    effort_floor_days: float
    days_per_month: float
    budget_year: float
    find_out_days: Span
    find_out_chance: float
    urgent_below: int
    small_firms: SmallFirms
    windows: tuple[Window, ...]
