"""What help tells of this copy of the program: versions, the age of its content, its keys."""

import platform
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, qVersion

from it_audit_gui import __version__, bootstrap
from it_audit_gui.assets import resource
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.wizard import reply_rows

_MONTHS = 12


def months_between(day: date, today: date) -> int:
    """Whole months from a day to another; 0 when it is still to come."""
    months = (today.year - day.year) * _MONTHS + today.month - day.month
    return max(0, months - (today.day < day.day))


class AboutFacts(QObject):
    """Values for the places in the texts of help; a class, since its words are translated."""

    def values(self, today: date) -> Mapping[str, str]:
        """By name: versions, day and age of the content, and what the program runs on."""
        version, day = bootstrap.newest_bank()
        return {
            "version": __version__,
            "content": version,
            "content_day": formats.date_of(day),
            "content_age": self.age(day, today),
            "qt": qVersion(),
            "python": platform.python_version(),
            "dont_know_key": reply_rows.dont_know_key(),
            "not_applicable_key": reply_rows.not_applicable_key(),
            "later_key": reply_rows.later_key(),
            "confirm_key": reply_rows.confirm_key(),
        }

    def age(self, day: date, today: date) -> str:
        """How old the content is, and what to do once it is old."""
        months = months_between(day, today)
        if months <= old_after():
            return self.tr("The content is up to date.")
        words = self.tr("The content is %n month(s) old.", "", months)
        advice = self.tr("Look for a newer version of the program: rules and prices change.")
        return fill("%1 %2", words, advice)


def old_after(path: Path | None = None) -> int:
    """After how many months the content counts as old."""
    source = path or resource("help", "content.toml")
    return int(tomllib.loads(source.read_text(encoding="utf-8"))["old_after_months"])
