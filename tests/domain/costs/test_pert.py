import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from it_audit_gui.domain.advice import Span
from it_audit_gui.domain.costs.pert import quantiles

COUNT = 1000


def a_pert(low: float, likely: float, high: float) -> tuple[float, ...]:
    return quantiles(Span(low=low, likely=likely, high=high), COUNT)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    low, likely, high = sorted(draw(st.lists(st.floats(0, 1e6), min_size=3, max_size=3)))
    return Span(low=low, likely=likely, high=high)


def test_without_width_every_value_is_the_likely_one() -> None:
    assert set(a_pert(5, 5, 5)) == {5}


def test_with_the_likely_value_at_the_low_end_it_is_known_exactly() -> None:
    """There the share below x is 1 - (1 - x)**5."""
    for place, value in enumerate(a_pert(0, 0, 1)):
        assert value == pytest.approx(1 - (1 - (place + 0.5) / COUNT) ** 0.2, abs=5e-4)


@pytest.mark.parametrize("span", [(0, 1, 2), (0, 0, 9), (3, 9, 9), (1, 2, 50), (10, 12, 13)])
def test_mean_and_spread_are_those_of_the_formula(span: tuple[float, float, float]) -> None:
    low, likely, high = span
    values = a_pert(*span)
    mean = sum(values) / COUNT
    variance = sum((value - mean) ** 2 for value in values) / COUNT
    wanted = (low + 4 * likely + high) / 6
    assert mean == pytest.approx(wanted, rel=1e-3)
    assert variance == pytest.approx((wanted - low) * (high - wanted) / 7, rel=0.01)


def test_samples_of_the_standard_library_agree() -> None:
    chance = random.Random(3)  # noqa: S311 - the same samples each time
    values = a_pert(0, 0.3, 1)
    samples = sorted(chance.betavariate(1 + 4 * 0.3, 1 + 4 * 0.7) for _ in range(20_000))
    for place in (99, 299, 499, 699, 899):
        assert values[place] == pytest.approx(samples[20 * place + 10], abs=0.01)


@given(spans())
def test_values_ascend_within_the_range(span: Span) -> None:
    values = quantiles(span, COUNT)
    assert all(left <= right for left, right in pairwise(values))
    width = span.high - span.low
    assert span.low - 1e-9 * width <= values[0]
    assert values[-1] <= span.high + 1e-9 * width


@given(spans(), st.floats(0, 1))
def test_a_higher_likely_value_lowers_nothing(span: Span, share: float) -> None:
    likely = span.likely + share * (span.high - span.likely)
    higher = quantiles(Span(low=span.low, likely=min(likely, span.high), high=span.high), COUNT)
    slack = 1e-5 * (span.high - span.low)
    pairs = zip(quantiles(span, COUNT), higher, strict=True)
    assert all(before <= after + slack for before, after in pairs)
