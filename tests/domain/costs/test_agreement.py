"""An agreement beside going on as now: as ready to say no as to say yes."""

from collections.abc import Mapping

import pytest

from it_audit_gui.domain.costs.agreement import Comparison, Outcome, compare_agreement
from it_audit_gui.domain.costs.figures import RuleId
from it_audit_gui.domain.costs.inputs import InputId, Unit
from tests.domain.costs.firms import (
    AGREEMENT,
    EVERYTHING,
    INVOICES,
    OUTAGES,
    OVERTIME,
    REVENUE,
    SLOW,
    Figures,
    a_firm,
)

# Nine hours of standstill of four people at 50 EUR, and 1 800 EUR of invoices: 3 600 EUR a year.
EXACT: Mapping[InputId, Figures] = {
    InputId.OUTAGES: 3,
    InputId.OUTAGE_HOURS: 3,
    InputId.PEOPLE_HIT: 4,
    InputId.SHARE_BLOCKED: 1,
    InputId.HOURLY_COST: 50,
    InputId.INVOICES: 1800,
}


def compared(*groups: Mapping[InputId, Figures]) -> Comparison:
    found = compare_agreement(a_firm(*groups))
    assert found is not None
    return found


def an_agreement(fee: float, avoids: float, own: float = 0) -> Mapping[InputId, Figures]:
    return {InputId.FEE_MONTH: fee, InputId.AVOIDED_SHARE: avoids, InputId.OWN_HOURS: own}


def test_by_hand() -> None:
    found = compared(EXACT, an_agreement(100, 0.5, own=6), {InputId.START_COST: 700})
    assert found.difference.likely == pytest.approx(0.5 * 3600 - 1200 - 300)
    assert found.first_year.likely == pytest.approx(300 - 700)
    assert found.outcome is Outcome.CHEAPER
    assert found.pays == 1
    assert found.break_even is not None
    assert found.standstill is not None
    # 1 500 EUR a year, and each of the nine hours causes 400 EUR now.
    assert found.break_even.likely == pytest.approx(3.75)
    assert found.break_even.unit is Unit.HOURS_PER_YEAR
    assert found.standstill.likely == 9


def test_it_may_not_pay() -> None:
    found = compared(EXACT, an_agreement(500, 0.5))
    assert found.outcome is Outcome.DEARER
    assert found.pays == 0
    assert found.break_even is not None
    # More hours than there are: it cannot pay for itself.
    assert found.break_even.likely == pytest.approx(15)


def test_an_even_match_stays_open() -> None:
    assert compared(EXACT, an_agreement(150, 0.5)).outcome is Outcome.OPEN
    assert compared(EVERYTHING, {InputId.FEE_MONTH: (50, 170, 300)}).outcome is Outcome.OPEN


@pytest.mark.parametrize("fee", [100, 140, 150, 160, 200])
def test_break_even_and_difference_say_the_same(fee: float) -> None:
    found = compared(EXACT, an_agreement(fee, 0.5))
    assert found.break_even is not None
    assert found.standstill is not None
    avoided = 0.5 * found.standstill.likely
    saved = found.difference.likely
    assert (saved > 0) == (avoided > found.break_even.likely)


@pytest.mark.parametrize(("paid", "outcome"), [(1, Outcome.CHEAPER), (-1, Outcome.DEARER)])
def test_both_answers_need_the_same_distance(paid: int, outcome: Outcome) -> None:
    """Swapping the sides swaps the answer: neither is the default."""
    yes, no = compared(EXACT, an_agreement(125, 0.5)), compared(EXACT, an_agreement(175, 0.5))
    assert yes.difference.likely == pytest.approx(-no.difference.likely)
    assert (yes if paid > 0 else no).outcome is outcome


def test_slow_it_is_not_taken_to_improve() -> None:
    without, with_slow = compared(EXACT, AGREEMENT), compared(SLOW, EXACT, AGREEMENT)
    assert without.difference == with_slow.difference


def test_it_says_what_went_into_it() -> None:
    found = compared(OUTAGES, OVERTIME, REVENUE, INVOICES, AGREEMENT)
    assert found.difference.parts == (
        RuleId.OUTAGE_COST,
        RuleId.REVENUE_LOST,
        RuleId.VISIBLE,
        RuleId.OVERTIME_COST,
    )
    assert found.difference.inputs == (
        InputId.FEE_MONTH,
        InputId.OWN_HOURS,
        InputId.HOURLY_COST,
        InputId.AVOIDED_SHARE,
    )
    assert found.first_year.parts == (RuleId.DIFFERENCE,)


def test_invoices_alone_can_be_compared_without_hours() -> None:
    found = compared({InputId.INVOICES: 4000}, an_agreement(100, 0.5))
    assert found.difference.likely == 800
    assert found.difference.parts == (RuleId.VISIBLE,)
    assert found.break_even is None
    assert found.standstill is None


def test_outages_that_cost_nothing_never_pay() -> None:
    harmless = {**EXACT, InputId.SHARE_BLOCKED: 0, InputId.INVOICES: 0}
    found = compared(harmless, an_agreement(100, 0.5))
    assert found.outcome is Outcome.DEARER
    assert found.break_even is None
    assert found.standstill is not None


def test_own_hours_nobody_can_value_are_said_to_count_nothing() -> None:
    invoices, free = {InputId.INVOICES: 4000}, an_agreement(100, 0.5)
    with_own = an_agreement(100, 0.5, own=40)
    assert compared(invoices, with_own).difference.likely == 800
    assert compared(invoices, with_own).uncounted == (InputId.OWN_HOURS,)
    assert compared(invoices, free).uncounted == ()
    assert compared(EXACT, with_own).uncounted == ()


def test_without_own_hours_none_are_named() -> None:
    found = compared(EXACT, {InputId.FEE_MONTH: 100, InputId.AVOIDED_SHARE: 0.5})
    assert found.difference.inputs == (InputId.FEE_MONTH, InputId.AVOIDED_SHARE)


@pytest.mark.parametrize(
    "groups",
    [(EXACT,), (SLOW, AGREEMENT), (AGREEMENT,), (EXACT, {InputId.FEE_MONTH: 100})],
)
def test_too_little_to_compare(groups: tuple[Mapping[InputId, Figures], ...]) -> None:
    assert compare_agreement(a_firm(*groups)) is None
