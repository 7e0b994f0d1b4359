"""What the start page says of an audit."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject

from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look.tokens import Token
from it_audit_gui.gui.remembered.recent import RecentAudit
from it_audit_gui.gui.widgets.labels import Part
from it_audit_gui.gui.words.time_left import minutes_for

_MORNING_ENDS, _AFTERNOON_ENDS = 12, 18
_SOON = 14


class AuditWords(QObject):
    """Sentences in the language of the window."""

    def greeting(self, hour: int) -> str:
        """A greeting by the hour of the day (0-23)."""
        if hour < _MORNING_ENDS:
            return self.tr("Good morning.")
        if hour < _AFTERNOON_ENDS:
            return self.tr("Good afternoon.")
        return self.tr("Good evening.")

    def when(self, at: datetime, today: date) -> str:
        """When an audit was last open, as people say it."""
        local = at.astimezone()
        if local.date() == today:
            return fill(self.tr("today, %1"), formats.time_of(local))
        if local.date() == today - timedelta(days=1):
            return fill(self.tr("yesterday, %1"), formats.time_of(local))
        return formats.date_of(local.date())

    def due(self, due: date | None, today: date) -> str:
        """When a step is due, or how late it is; empty without a date."""
        if due is None:
            return ""
        days = (due - today).days
        if days < 0:
            return self.tr("%n day(s) late", "", -days)
        if days <= _SOON:
            return self.tr("Within %n day(s)", "", days) if days else self.tr("Today")
        return formats.short_date(due)

    def answered(self, audit: RecentAudit) -> str:
        """How many questions have an answer."""
        return fill(self.tr("%1 of %2"), audit.answered, audit.applicable)

    def whereabouts(self, audit: RecentAudit, sections: Mapping[str, str]) -> tuple[Part, ...]:
        """Where the user was, where the name of the section is known, and what remains."""
        name = sections.get(audit.section)
        if not name:
            return (Part(self.remaining(audit)),)
        lead, _, tail = self.tr("You were at %1.").partition("%1")
        place = fill(self.tr("%1, question %2 of %3"), name, audit.number, audit.size)
        return (
            Part(lead),
            Part(place, strong=True, token=Token.TEXT),
            Part(f"{tail} {self.remaining(audit)}"),
        )

    def remaining(self, audit: RecentAudit) -> str:
        """What remains to be done, with the time it takes."""
        count = audit.remaining
        if not count:
            return self.tr("All questions have an answer.")
        minutes = minutes_for(count)
        return fill(
            self.tr("%1, %2."),
            self.tr("%n question(s) to go", "", count),
            self.tr("about %n minute(s)", "", minutes),
        )
