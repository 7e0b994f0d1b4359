import pytest

from it_audit_gui.domain.advice import Span
from it_audit_gui.domain.costs.spread import Range, exactly, joint, spread_of

WIDE = spread_of(Span(low=0, likely=2, high=10))
NARROW = spread_of(Span(low=4, likely=5, high=6))


def test_an_exact_figure_stays_exact() -> None:
    found = exactly(3) * exactly(4) + exactly(1) - exactly(3)
    assert found.likely == 10
    assert found.range == Range(p10=10, median=10, p90=10)


def test_zero_is_told_from_what_may_be_zero() -> None:
    assert exactly(0).zero
    assert not exactly(1).zero
    assert not WIDE.zero
    assert not (WIDE - WIDE).zero


def test_sums_and_products_have_the_likely_value_of_their_parts() -> None:
    assert (WIDE + NARROW).likely == 7
    assert (WIDE - NARROW).likely == -3
    assert (WIDE * NARROW).likely == 10


def test_a_difference_mirrors_its_opposite() -> None:
    there, back = (WIDE - NARROW).range, (NARROW - WIDE).range
    width = there.p90 - there.p10
    assert there.p10 == pytest.approx(-back.p90, abs=0.01 * width)
    assert there.median == pytest.approx(-back.median, abs=0.01 * width)


def test_the_share_above_zero() -> None:
    assert exactly(1).positive_share == 1
    assert exactly(0).positive_share == 0
    assert (WIDE - spread_of(Span(low=0, likely=2, high=10))).positive_share == pytest.approx(
        0.5, abs=0.01
    )


def test_a_shared_figure_is_one_and_the_same() -> None:
    found = joint(lambda shared, other: shared * other - shared * other, WIDE, NARROW)
    assert found.range == Range(p10=0, median=0, p90=0)


def test_together_and_two_by_two_agree() -> None:
    together = joint(lambda wide, narrow: wide * narrow, WIDE, NARROW)
    by_two = WIDE * NARROW
    assert together.likely == by_two.likely
    assert together.range.p10 == pytest.approx(by_two.range.p10, rel=0.01)
    assert together.range.p90 == pytest.approx(by_two.range.p90, rel=0.01)


def test_the_same_figures_always_give_the_same_values() -> None:
    assert WIDE * NARROW == WIDE * NARROW
