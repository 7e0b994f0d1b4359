from datetime import date

import pytest

from it_audit_gui.gui.wizard import written_dates


@pytest.mark.parametrize(
    "text", ["23/11/2026", "23-11-2026", "23.11.26", "2026-11-23", " 23 11 2026 "]
)
def test_dates_as_people_write_them(text: str) -> None:
    assert written_dates.read(text) == date(2026, 11, 23)


@pytest.mark.parametrize("text", ["", "soon", "23/11", "30/2/2026", "1/1/99999", "0/0/0"])
def test_what_is_no_date(text: str) -> None:
    assert written_dates.read(text) is None


def test_written_dates_can_be_read_back() -> None:
    day = date(2026, 3, 9)
    assert written_dates.read(written_dates.written(day)) == day
