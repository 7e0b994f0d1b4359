"""Days as people and scripts write them."""

import re
from calendar import monthrange
from datetime import MAXYEAR, date

_YEAR = 12
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def day_of(text: str) -> date:
    """The day written as 2026-10-01; raises ``ValueError`` for any other form."""
    if not _DAY.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the last day of the month where that month is shorter.

    Stops at the last day of the calendar.
    """
    count = day.year * _YEAR + day.month - 1 + months
    year, month = count // _YEAR, count % _YEAR + 1
    if year > MAXYEAR:
        return date.max
    _, length = monthrange(year, month)
    return date(year, month, min(day.day, length))
