"""The plan in words: days and money, as short as a card needs them."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject

from it_audit_gui.domain.advice import NOTHING, Span
from it_audit_gui.domain.plan import PlanWindow
from it_audit_gui.domain.tracking import StepTracking
from it_audit_gui.gui.words.plan_words import PlanWords
from tests.builders import DAY
from tests.gui.plan.plans import planned

PLAN = planned().evaluation.plan


@pytest.fixture
def words() -> PlanWords:
    return PlanWords(QObject())


def span(low: float, high: float) -> Span:
    return Span(low=low, likely=(low + high) / 2, high=high)


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        (0, 0, "0.5 day(s)"),
        (0.1, 0.2, "0.5 day(s)"),
        (0.6, 0.8, "0.5 to 1 day(s)"),
        (1, 1.2, "1 day(s)"),
        (1.3, 3.8, "1.5 to 4 day(s)"),
    ],
)
def test_work_is_told_in_half_days_and_is_never_nothing(
    words: PlanWords, low: float, high: float, told: str
) -> None:
    step = replace(PLAN.steps[0].step, days=span(low, high))
    assert words.lasts(step) == told


@pytest.mark.parametrize(("weeks", "told"), [(0.2, 1), (1, 1), (2.6, 3), (26, 26)])
def test_how_long_it_takes_by_the_calendar_is_told_in_weeks(
    words: PlanWords, weeks: float, told: int
) -> None:
    assert words.duration(weeks) == f"Takes about {told} week(s) from start to finish."


def test_money_that_is_not_asked_is_not_mentioned(words: PlanWords) -> None:
    free = replace(PLAN.steps[0].step, cost_once=NOTHING, cost_month=span(0, 0.4))
    assert words.costs(free) == ""
    assert words.takes(free) == words.lasts(free)
    dear = replace(free, cost_once=span(100, 250), cost_month=span(0, 20))
    assert words.costs(dear) == "€100 to €250 once · €0 to €20 a month"


@pytest.mark.parametrize(("late", "told"), [(6, "6 day(s) late"), (1, "1 day(s) late")])
def test_a_date_that_is_past_is_told_as_late(words: PlanWords, late: int, told: str) -> None:
    item = replace(PLAN.steps[0], tracking=StepTracking(due=DAY - timedelta(days=late)))
    assert words.due(item, DAY) == told
    assert words.due(item, item.tracking.due or DAY) not in {"", told}
    assert words.due(replace(item, tracking=StepTracking()), DAY) == ""


def a_window(*, own_days: float = 1, money: float = 0) -> PlanWindow:
    """The first window with one step, of a day of the firm's own unless told otherwise."""
    first = PLAN.windows[0]
    step = replace(first.steps[0], own_days=own_days, money=money)
    return replace(first, steps=(step,))


def test_a_window_tells_its_money_where_there_is_any(words: PlanWords) -> None:
    assert words.load(a_window(money=120.0)) == "1 of your 1 day(s) · €120 of your yearly budget"
    assert words.load(a_window(money=0.4)) == "1 of your 1 day(s)"
    assert words.spent(PLAN.windows[3]) == ""


def test_what_is_hardly_too_much_is_not_told_as_too_much(words: PlanWords) -> None:
    assert words.excess(a_window(own_days=1.04)) == ""
    assert words.excess(a_window(own_days=1.1)).startswith("0.1 day(s) more than there is.")
