"""Worked examples, and rules that hold for every firm."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from it_audit_gui.domain.costs.break_fix import break_fix_cost
from it_audit_gui.domain.costs.figures import Figure, RuleId
from it_audit_gui.domain.costs.inputs import CostInputs, InputId, Unit
from it_audit_gui.domain.costs.spread import Range
from tests.domain.costs.firms import (
    EVERYTHING,
    INVOICES,
    OUTAGES,
    OVERTIME,
    RANGED_SLOW,
    REVENUE,
    RULES,
    SLOW,
    Figures,
    a_firm,
)

ENDS = ("p10", "median", "p90")


def figures(inputs: CostInputs) -> dict[RuleId, Figure]:
    return dict(break_fix_cost(inputs).figures)


def ends(figure: Figure) -> tuple[float, float, float]:
    return figure.range.p10, figure.range.median, figure.range.p90


def test_twenty_minutes_a_day_of_ten_people_is_733_hours() -> None:
    found = figures(a_firm(SLOW))
    hours, cost = found[RuleId.SLOW_HOURS], found[RuleId.SLOW_COST]
    assert round(hours.likely) == 733
    assert round(cost.likely) == 35347
    assert ends(hours) == pytest.approx((hours.likely,) * 3)
    assert (hours.unit, cost.unit) == (Unit.HOURS_PER_YEAR, Unit.EUR_PER_YEAR)
    assert cost.inputs == (
        InputId.COMPUTER_USERS,
        InputId.SLOW_MINUTES,
        InputId.WORKING_DAYS,
        InputId.HOURLY_COST,
    )


def test_an_outage_by_hand() -> None:
    found = figures(a_firm(OUTAGES, OVERTIME, REVENUE, INVOICES))
    assert found[RuleId.OUTAGE_HOURS].likely == 6 * 3 * 6 * 0.5 == 54
    assert found[RuleId.OUTAGE_COST].likely == pytest.approx(54 * 48.2)
    assert found[RuleId.OVERTIME_COST].likely == pytest.approx(20 * 1.5 * 48.2)
    assert found[RuleId.REVENUE_LOST].likely == 6 * 3 * 50
    assert found[RuleId.VISIBLE].likely == 2000
    hidden = 54 * 48.2 + 30 * 48.2 + 900
    assert found[RuleId.HIDDEN].likely == pytest.approx(hidden)
    assert found[RuleId.TOTAL].likely == pytest.approx(hidden + 2000)


def test_sums_name_their_parts() -> None:
    found = figures(a_firm(OUTAGES, INVOICES))
    assert found[RuleId.HIDDEN].parts == (RuleId.OUTAGE_COST,)
    assert found[RuleId.TOTAL].parts == (RuleId.VISIBLE, RuleId.HIDDEN)
    assert found[RuleId.LOST_HOURS].parts == (RuleId.OUTAGE_HOURS,)
    assert found[RuleId.TOTAL].inputs == ()


def test_what_is_not_known_is_left_out_and_named() -> None:
    found = break_fix_cost(a_firm({InputId.OUTAGES: 6}))
    assert found.figures == {}
    assert found.missing[RuleId.OUTAGE_HOURS] == (
        InputId.OUTAGE_HOURS,
        InputId.PEOPLE_HIT,
        InputId.SHARE_BLOCKED,
    )
    assert found.missing[RuleId.VISIBLE] == (InputId.INVOICES,)


def test_nothing_missing_leaves_nothing_out() -> None:
    found = break_fix_cost(a_firm(EVERYTHING))
    assert found.missing == {}
    assert len(found.figures) == 10


def test_overtime_without_its_surcharge_is_not_counted_in_silence() -> None:
    found = figures(a_firm(SLOW, {InputId.OVERTIME_HOURS: 50}))
    assert RuleId.OVERTIME_COST not in found
    assert found[RuleId.HIDDEN].likely == pytest.approx(found[RuleId.SLOW_COST].likely)


@pytest.mark.parametrize(
    ("part", "groups"),
    [
        (RuleId.OUTAGE_COST, (OUTAGES,)),
        (RuleId.SLOW_COST, (RANGED_SLOW,)),
        (RuleId.OVERTIME_COST, (OVERTIME,)),
        (
            RuleId.REVENUE_LOST,
            ({key: OUTAGES[key] for key in list(OUTAGES)[:2]}, REVENUE),
        ),
    ],
)
def test_a_sum_of_one_part_is_that_part(
    part: RuleId, groups: tuple[dict[InputId, Figures], ...]
) -> None:
    found = figures(a_firm(*groups))
    assert ends(found[RuleId.HIDDEN]) == pytest.approx(ends(found[part]))
    assert ends(found[RuleId.TOTAL]) == pytest.approx(ends(found[part]))


def test_revenue_beside_wages_of_others_is_counted_with_the_same_standstill() -> None:
    """Not wider than if all went wrong at once, and wider than if independent."""
    found = figures(a_firm(OUTAGES, REVENUE))
    hidden, wages, revenue = (
        found[rule].range for rule in (RuleId.HIDDEN, RuleId.OUTAGE_COST, RuleId.REVENUE_LOST)
    )
    apart = (wages.p90 - wages.median) ** 2 + (revenue.p90 - revenue.median) ** 2
    at_once = wages.p90 - wages.median + revenue.p90 - revenue.median
    assert apart**0.5 < hidden.p90 - hidden.median < at_once


def test_the_same_figures_give_the_same_result() -> None:
    assert break_fix_cost(a_firm(EVERYTHING)) == break_fix_cost(a_firm(EVERYTHING))


LIMITS = {
    InputId.OUTAGES: 20,
    InputId.OUTAGE_HOURS: 40,
    InputId.PEOPLE_HIT: 9,
    InputId.SHARE_BLOCKED: 1,
    InputId.HOURLY_COST: 200,
    InputId.COMPUTER_USERS: 12,
    InputId.SLOW_MINUTES: 120,
    InputId.WORKING_DAYS: 366,
    InputId.LOST_REVENUE: 500,
    InputId.INVOICES: 20000,
    InputId.OVERTIME_HOURS: 500,
    InputId.OVERTIME_SURCHARGE: 1,
}
Spans = dict[InputId, tuple[float, float, float]]


@st.composite
def firms(draw: st.DrawFn) -> Spans:
    """Any figures of a firm of twelve, ranges from zero and without width among them."""
    found = {}
    for key, most in LIMITS.items():
        low, likely, high = sorted(draw(st.lists(st.floats(0.01, 1), min_size=3, max_size=3)))
        low = draw(st.sampled_from([0, low, likely]))
        high = max(likely, draw(st.sampled_from([high, likely, 1.0])))
        found[key] = (low * most, likely * most, high * most)
    return found


@given(firms())
def test_ends_are_in_order_and_within_the_extremes(firm: Spans) -> None:
    found = figures(a_firm(firm))
    lowest = figures(a_firm({key: (low, low, low) for key, (low, _, _) in firm.items() if low}))
    highest = figures(a_firm({key: (high, high, high) for key, (_, _, high) in firm.items()}))
    for rule, figure in found.items():
        p10, median, p90 = ends(figure)
        slack = 1e-9 * highest[rule].likely
        least = lowest[rule].likely if rule in lowest else 0
        if set(lowest) == set(found):
            assert least - slack <= p10
        assert 0 <= p10 <= median <= p90 <= highest[rule].likely + slack


@given(firms(), st.sampled_from(sorted(LIMITS)), st.floats(0, 1))
def test_a_higher_likely_value_lowers_nothing(firm: Spans, key: InputId, share: float) -> None:
    low, likely, high = firm[key]
    raised = {**firm, key: (low, min(high, likely + share * (high - likely)), high)}
    before, after = figures(a_firm(firm)), figures(a_firm(raised))
    for rule, figure in before.items():
        slack = 1e-4 * (figure.range.p90 + 1e-9)
        for end in ENDS:
            assert getattr(after[rule].range, end) >= getattr(figure.range, end) - slack


@given(firms(), st.floats(1, 4))
def test_twice_the_rate_is_twice_the_cost_of_hours(firm: Spans, factor: float) -> None:
    low, likely, high = firm[InputId.HOURLY_COST]
    dearer = {**firm, InputId.HOURLY_COST: (low * factor, likely * factor, high * factor)}
    before, after = figures(a_firm(firm)), figures(a_firm(dearer))
    for rule in (RuleId.OUTAGE_COST, RuleId.SLOW_COST, RuleId.OVERTIME_COST):
        wanted = tuple(factor * end for end in ends(before[rule]))
        assert ends(after[rule]) == pytest.approx(wanted)
    for rule in (RuleId.OUTAGE_HOURS, RuleId.SLOW_HOURS, RuleId.REVENUE_LOST):
        assert after[rule] == before[rule]


@given(firms())
def test_known_exactly_there_is_no_range(firm: Spans) -> None:
    exact = {key: (likely, likely, likely) for key, (_, likely, _) in firm.items()}
    for figure in figures(a_firm(exact)).values():
        assert ends(figure) == pytest.approx((figure.likely,) * 3)
        assert figure.range == Range(
            p10=figure.range.median, median=figure.range.median, p90=figure.range.median
        )


def test_every_label_of_an_input_is_its_own() -> None:
    labels = [rule.number.label for rule in RULES.inputs.values()]
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize(("known", "rate"), list(product([True, False], repeat=2)))
def test_hours_need_no_rate(*, known: bool, rate: bool) -> None:
    group = dict(SLOW) if known else {}
    if not rate:
        group.pop(InputId.HOURLY_COST, None)
    found = figures(a_firm(group))
    assert (RuleId.SLOW_HOURS in found) == known
    assert (RuleId.SLOW_COST in found) == (known and rate)
