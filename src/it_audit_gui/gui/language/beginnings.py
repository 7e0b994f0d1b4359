"""When audits began, in as few words as tell them apart."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime

from it_audit_gui.gui.language import formats


def days_of(moments: Sequence[datetime]) -> list[str]:
    """Such as ``12 December 2026``, with the time where more than one began that day.

    In the order given; of those that began in one minute, each has its number.
    """
    days = [formats.date_of(moment.date()) for moment in moments]
    shared = Counter(days)
    return _numbered(
        f"{day}, {formats.time_of(moment)}" if shared[day] > 1 else day
        for day, moment in zip(days, moments, strict=True)
    )


def months_of(moments: Sequence[datetime]) -> list[str]:
    """Such as ``December 2026``; the days where more than one began that month."""
    months = [formats.month_of(moment.date()) for moment in moments]
    return months if len(set(months)) == len(months) else days_of(moments)


def _numbered(names: Iterable[str]) -> list[str]:
    known = list(names)
    shared, before = Counter(known), Counter[str]()
    result = []
    for name in known:
        before[name] += 1
        result.append(f"{name} ({before[name]})" if shared[name] > 1 else name)
    return result
