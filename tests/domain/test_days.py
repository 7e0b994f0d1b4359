"""Days as people and scripts write them."""

from datetime import date

import pytest

from it_audit_gui.domain.days import day_of, months_after


@pytest.mark.parametrize("day", [date(2026, 10, 1), date(2024, 2, 29), date(1, 1, 1)])
def test_a_day_is_written_as_year_month_day(day: date) -> None:
    assert day_of(day.isoformat()) == day


OTHER_FORMS = """20261001 2026-W40-4 2026-10-1 26-10-01 2026-13-01 2026-02-29 0000-01-01
01-10-2026 2026/10/01 2026-10-01T00:00 \u0662026-10-01 today"""


@pytest.mark.parametrize("text", ["", " ", "2026-10-01 ", "2026-10-01\n", *OTHER_FORMS.split()])
def test_any_other_form_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        day_of(text)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 11, 23), 1, date(2026, 12, 23)),
        (date(2026, 11, 23), 3, date(2027, 2, 23)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
        (date(9999, 11, 30), 1, date(9999, 12, 30)),
        (date(9999, 12, 1), 1, date.max),
    ],
)
def test_months_are_counted_to_a_day_that_exists(day: date, months: int, later: date) -> None:
    assert months_after(day, months) == later
