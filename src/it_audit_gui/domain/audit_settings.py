"""What is settled about an organisation's audit as a whole, for all its assessments."""

from datetime import date

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.texts import has_half_characters
from it_audit_gui.records import dataclass

NOTE_LIMIT = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditSettings:
    """Until when the file is kept, and whose work it is.

    ``processor_note`` says on whose behalf and under which agreement a consultant keeps it.
    """

    keep_until: date | None = None
    processor_note: str = ""

    def __post_init__(self) -> None:
        if len(self.processor_note) > NOTE_LIMIT:
            raise AuditError("text-too-long", limit=NOTE_LIMIT)
        if has_half_characters(self.processor_note):
            raise AuditError("note-unreadable")


NOTHING_SETTLED = AuditSettings()
