"""What is said of a safety copy in a list."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill

if TYPE_CHECKING:
    from it_audit_gui.file_care import CopyContent
    from it_audit_gui.storage.safety_copies import SafetyCopy


class CopyWords(QObject):
    """Date and time, and how far the audit had come by then."""

    def made(self, copy: "SafetyCopy") -> str:
        """When it was made."""
        local = copy.made_at.astimezone()
        day, time = formats.date_of(local.date()), formats.time_of(local)
        return fill(self.tr("%1, %2", "date, time"), day, time)

    def content(self, content: "CopyContent | None") -> str:
        """How far the audit had come in it."""
        if content is None:
            return self.tr("Opens with another password.")
        answered = fill(self.tr("%1 of %2 answered"), content.answered, content.applicable)
        score = formats.score_text(content.overall.low, content.overall.high)
        known = bool(content.answered and score)
        return fill(self.tr("%1, score %2"), answered, score) if known else answered
