from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from it_audit_gui.domain.costs.replacement import Devices, devices_of, replacement_calendar
from it_audit_gui.domain.errors import AuditError
from tests.domain.costs.firms import RULES

FIRST = 2027
YEARS = RULES.devices.years
LAPTOPS = {"kind": " Laptop\n", "number": 4, "bought": 2024, "life": 4, "price": 1000}


def some(number: int, bought: int, life: int, price: float) -> Devices:
    return Devices(kind="Laptop", number=number, bought=bought, life=life, price=price)


def test_a_calendar_by_hand() -> None:
    found = replacement_calendar(
        [some(4, 2024, 4, 1000), some(1, 2019, 6, 6000), some(2, 2026, 2, 500)], FIRST, YEARS
    )
    assert [year.year for year in found.years] == [2027, 2028, 2029, 2030, 2031]
    assert [year.cost for year in found.years] == [6000, 5000, 0, 1000, 0]
    assert [year.lines for year in found.years[:2]] == [{1: 6000}, {0: 4000, 2: 1000}]
    assert found.average == 2400
    assert [year.peak for year in found.years] == [True, True, False, False, False]
    # The server is due at once, so the first year alone needs 6 000.
    assert found.reserve == 6000
    assert found.overdue == (1,)


def test_what_is_due_this_very_year_is_not_overdue() -> None:
    found = replacement_calendar([some(1, 2023, 4, 100)], FIRST, YEARS)
    assert found.years[0].cost == 100
    assert found.overdue == ()


def test_without_devices_nothing_is_due() -> None:
    found = replacement_calendar([], FIRST, YEARS)
    assert {year.cost for year in found.years} == {0}
    assert (found.average, found.reserve) == (0, 0)


def test_a_line_is_checked() -> None:
    assert devices_of(LAPTOPS, RULES.devices, FIRST) == some(4, 2024, 4, 1000)


@pytest.mark.parametrize(
    ("field", "value", "error"),
    [
        ("kind", " ", "device-without-kind"),
        ("kind", "a\u202eb", "device-without-kind"),
        ("number", 0, "cost-zero"),
        ("number", 1.5, "cost-not-whole"),
        ("life", 31, "cost-too-large"),
        ("price", -1, "cost-negative"),
        ("price", float("nan"), "cost-not-a-number"),
        ("bought", None, "cost-not-a-number"),
        ("bought", 1980, "device-year"),
        ("bought", 2028, "device-year"),
    ],
)
def test_a_line_that_cannot_be_meant_is_refused(field: str, value: object, error: str) -> None:
    with pytest.raises(AuditError) as caught:
        devices_of({**LAPTOPS, field: value}, RULES.devices, FIRST)
    assert caught.value.error_id == error


DEVICES = st.builds(
    some, st.integers(1, 20), st.integers(2000, FIRST), st.integers(1, 12), st.integers(0, 5000)
)


@given(st.lists(DEVICES, max_size=6), st.integers(1, 10))
def test_the_reserve_always_pays_and_never_more_than_that(lines: list[Devices], years: int) -> None:
    found = replacement_calendar(lines, FIRST, years)
    left, lowest = 0.0, float("inf")
    for year in found.years:
        left += found.reserve - year.cost
        lowest = min(lowest, left)
    assert lowest == pytest.approx(0, abs=1e-6)
    assert found.reserve >= found.average - 1e-9


@given(st.lists(DEVICES, min_size=1, max_size=6))
def test_every_line_falls_due_once_in_each_of_its_lives(lines: list[Devices]) -> None:
    found = replacement_calendar(lines, FIRST, YEARS)
    for place, item in enumerate(lines):
        due = [year.year for year in found.years if place in year.lines]
        assert all(later - earlier == item.life for earlier, later in pairwise(due))
        if item.bought + item.life < FIRST + YEARS:
            assert due
