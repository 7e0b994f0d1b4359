"""Dates as people type them."""

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

_NUMBERS = re.compile(r"\d+")
_CENTURY = 2000


def written(day: date) -> str:
    """The date in digits, such as ``23/11/2026``, in the order of the language."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _pattern())


def read(text: str) -> date | None:
    """The date a text means, whatever stands between its numbers; None when it means none."""
    numbers = [int(part) for part in _NUMBERS.findall(text)]
    if len(numbers) != 3 or max(numbers) > 9999:
        return None
    first, month, last = numbers
    year, day = (first, last) if first > 31 else (last, first)
    try:
        return date(year if year >= 100 else _CENTURY + year, month, day)
    except ValueError:
        return None


def _pattern() -> str:
    """Day first: every language the program speaks is European."""
    dotted = QLocale().dateFormat(QLocale.FormatType.ShortFormat).count(".") == 2
    return "dd.MM.yyyy" if dotted else "dd/MM/yyyy"
