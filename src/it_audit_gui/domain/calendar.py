"""The windows of the plan, and the room in them."""

from datetime import date
from itertools import accumulate

from it_audit_gui.domain.applicability import MONTHS_A_YEAR
from it_audit_gui.domain.capacity import Capacity
from it_audit_gui.domain.days import months_after
from it_audit_gui.domain.ranking import RankedRung
from it_audit_gui.domain.rules import PlanRules
from it_audit_gui.records import dataclass

# What sums of floating point numbers may differ by.
_NOISE = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The windows of the plan's year with what there is for them.

    ``starts`` are months from the audit, to *later* too, and ``ends`` the last day of each window;
    ``days`` the firm's own working days in each window; ``budget`` EUR for all windows together.
    """

    rules: PlanRules
    capacity: Capacity
    starts: tuple[int, ...]
    ends: tuple[date, ...]
    days: tuple[float, ...]
    budget: float

    @property
    def later(self) -> int:
        """Place of what does not fit in any window: after the last."""
        return len(self.days)

    def place_of(self, due: date) -> int:
        """The window a day lies in; the first for a day that is past, *later* after the last."""
        return next((place for place, end in enumerate(self.ends) if due <= end), self.later)

    def money(self, item: RankedRung, place: int) -> float:
        """EUR the step costs in the plan's year when done in this window; later, nothing."""
        if place == self.later:
            return 0.0
        months = self.starts[-1] - self.starts[place]
        return item.effort.money(self.rules.day_rate, months)


def calendar_of(rules: PlanRules, capacity: Capacity, on: date) -> Calendar:
    """The windows of the bank, one after the other from the day of the audit."""
    starts = tuple(accumulate((window.months for window in rules.windows), initial=0))
    return Calendar(
        rules=rules,
        capacity=capacity,
        starts=starts,
        ends=tuple(months_after(on, months) for months in starts[1:]),
        days=tuple(capacity.days_per_month * window.months for window in rules.windows),
        budget=capacity.budget_year * starts[-1] / MONTHS_A_YEAR,
    )


@dataclass(slots=True, kw_only=True)
class Room:
    """What is left of the firm's days in each window and of its money for the year."""

    calendar: Calendar
    days: list[float]
    money: float

    def first_fit(self, item: RankedRung, first: int) -> int:
        """The first window from ``first`` on with room; *later* has room for everything."""
        places = range(first, self.calendar.later)
        return next((p for p in places if self._fits(item, p)), self.calendar.later)

    def take(self, item: RankedRung, place: int) -> None:
        """Uses up what the step takes."""
        if place < self.calendar.later:
            self.days[place] -= item.effort.own_days
            self.money -= self.calendar.money(item, place)

    def _fits(self, item: RankedRung, place: int) -> bool:
        if not _room_for(item.effort.own_days, self.days[place]):
            return False
        return _room_for(self.calendar.money(item, place), self.money)


def _room_for(amount: float, left: float) -> bool:
    """Nothing always fits, also where the red-section rule has used up more than there was."""
    return amount <= 0 or amount <= left + _NOISE
