import pytest

from it_audit_gui.domain.costs.restoring import restore_hours


def test_an_hour_and_100_gb_at_700_megabits_a_second_is_an_hour_and_twenty_minutes() -> None:
    hours = restore_hours(1, 100, 700)

    assert hours == pytest.approx(1 + 8 / 7 * 1000 / 3600)
    assert round(60 * hours / 5) * 5 == 80


def test_without_data_only_the_start_counts() -> None:
    assert restore_hours(2.5, 0, 10) == 2.5
