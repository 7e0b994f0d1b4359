"""How long the questions that are left will take."""

from math import ceil

from PySide6.QtCore import QObject

MINUTES_PER_QUESTION = 0.75

_EXACT_UP_TO = 10
_ROUNDED_TO = 5


def minutes_for(questions: int) -> int:
    """Whole minutes; many of them rounded, since nobody knows better than that."""
    minutes = ceil(questions * MINUTES_PER_QUESTION)
    if minutes <= _EXACT_UP_TO:
        return minutes
    return ceil(minutes / _ROUNDED_TO) * _ROUNDED_TO


class TimeLeft(QObject):
    """Says it in words."""

    def words(self, questions: int) -> str:
        """Such as ``About 15 minutes to go``; nothing once every question has an answer."""
        if not questions:
            return ""
        return self.tr("About %n minute(s) to go", "", minutes_for(questions))
