"""Days as people and scripts write them."""

import re
from datetime import MAXYEAR, date

_YEAR = 12
# The last day that no month is without.
_IN_EVERY_MONTH = 28
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
    return in_month(year, month, day.day)


def in_month(year: int, month: int, day: int) -> date:
    """That day of a month; the last day of the month where it is shorter."""
    if day <= _IN_EVERY_MONTH:
        return date(year, month, day)
    from calendar import monthrange  # noqa: PLC0415 - slow to load, and rarely needed

    _, length = monthrange(year, month)
    return date(year, month, min(day, length))
