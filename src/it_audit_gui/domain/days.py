"""Days as people and scripts write them."""

import re
from datetime import date

_YEAR = 12
_LAST_SAFE_DAY = 28
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def day_of(text: str) -> date:
    """The day written as 2026-10-01; raises ``ValueError`` for any other form."""
    if not _DAY.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last day that month has for certain."""
    count = day.year * _YEAR + day.month - 1 + months
    last = min(day.day, _LAST_SAFE_DAY)
    return date(count // _YEAR, count % _YEAR + 1, last)
