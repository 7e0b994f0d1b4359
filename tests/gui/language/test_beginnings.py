"""Audits by when they began: short, and never two alike."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from it_audit_gui.gui.language.beginnings import days_of, months_of
from it_audit_gui.gui.language.formats import NO_BREAK, date_of, month_of, time_of
from it_audit_gui.gui.language.translations import locale

BEGUN = datetime(2026, 11, 3, 9, 15, tzinfo=UTC)


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(locale("en"))


def begun(*later: timedelta) -> list[datetime]:
    return [BEGUN, *(BEGUN + item for item in later)]


def test_a_day_says_enough_where_it_is_the_only_one() -> None:
    year = timedelta(days=365)
    assert days_of(begun(year)) == [date_of(BEGUN.date()), date_of((BEGUN + year).date())]


def test_of_one_day_each_says_its_time() -> None:
    times = begun(timedelta(hours=2))
    other = BEGUN - timedelta(days=3)
    day = date_of(BEGUN.date())
    assert days_of([other, *times]) == [
        date_of(other.date()),
        *(f"{day}, {time_of(item)}" for item in times),
    ]


def test_of_one_minute_each_has_its_number() -> None:
    day, time = date_of(BEGUN.date()), time_of(BEGUN)
    later = BEGUN + timedelta(hours=1)
    assert days_of([*begun(timedelta(seconds=4)), later]) == [
        f"{day}, {time} (1)",
        f"{day}, {time} (2)",
        f"{day}, {time_of(later)}",
    ]


def test_months_say_enough_where_they_differ() -> None:
    assert months_of(begun(timedelta(days=60))) == [
        f"November{NO_BREAK}2026",
        month_of((BEGUN + timedelta(days=60)).date()),
    ]


def test_of_one_month_the_day_is_said() -> None:
    later = timedelta(days=9)
    assert months_of(begun(later)) == [date_of(BEGUN.date()), date_of((BEGUN + later).date())]
