"""The bank's tunable numbers."""

from dataclasses import dataclass

from it_audit_gui.domain.advice import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoringRules:
    """``cap`` limits a section with an active knock-out; the limits set a finding's severity."""

    cap: float
    high_severity: float
    medium_severity: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A part of the plan, ``months`` long, following the one before."""

    id: str
    months: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRules:
    """Rates (EUR a day), floors (days) and default capacity for ranking and planning steps."""

    day_rate: float
    effort_floor_days: float
    days_per_month: float
    budget_year: float
    find_out_days: Span
    windows: tuple[Window, ...]
