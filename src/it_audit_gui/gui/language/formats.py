"""Dates, times and scores as a reader sees them, in the language of the window."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from it_audit_gui.gui.language.text import fill

NO_BREAK = "\N{NO-BREAK SPACE}"
# From here on French says the plural.
_FRENCH_PLURAL = 2


def time_of(at: datetime) -> str:
    """Such as ``14:32``; as the language says it, so ``14.32 uur`` in Dutch."""
    local = at.astimezone()
    pattern = QCoreApplication.translate("formats", "HH:mm", "time; Qt pattern, quote words")
    return QTime(local.hour, local.minute).toString(pattern)


def date_of(day: date) -> str:
    """Such as ``12 December 2026``."""
    return _written(day, "MMMM")


def short_date(day: date) -> str:
    """Such as ``12 Dec 2026``."""
    return _written(day, "MMM")


def month_of(day: date) -> str:
    """Such as ``November 2026``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), f"MMMM{NO_BREAK}yyyy")


def _written(day: date, month: str) -> str:
    """The date with its month as asked; the day as the language writes it, such as 1er or 9."""
    number = QCoreApplication.translate("formats", "d", "day of the month; Qt pattern")
    if day.day == 1:
        number = QCoreApplication.translate("formats", "d", "first day of the month; Qt pattern")
    pattern = NO_BREAK.join((number, month, "yyyy"))
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def points(score: float) -> str:
    """A score 0-100 in whole points."""
    return str(int(score + 0.5))


def score_text(low: float | None, high: float | None) -> str:
    """A score or its two ends, such as ``24 – 65``; empty when there is none."""
    if low is None or high is None:
        return ""
    first, last = points(low), points(high)
    return first if first == last else f"{first}{NO_BREAK}–{NO_BREAK}{last}"


def plural_of(value: float) -> int:
    """A whole number in the same plural form as the value, which shows one decimal at most.

    English and German keep the singular for one itself and write ``0.5 days``; Dutch has it
    for a part of one too, and French for all below two.
    """
    shown = round(value, 1)
    match QLocale().language():
        case QLocale.Language.French:
            singular = shown < _FRENCH_PLURAL
        case QLocale.Language.Dutch:
            singular = 0 < shown <= 1
        case _:
            singular = shown == 1
    return 1 if singular else 2


def percent(share: float) -> str:
    """A share 0-100 as the language writes it."""
    pattern = QCoreApplication.translate("formats", "%1%", "per cent; no-break space if any")
    return fill(pattern, points(share))
