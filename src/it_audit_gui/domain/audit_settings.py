"""What is settled about an organisation's audit as a whole, for all its assessments."""

from datetime import date

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.texts import has_half_characters
from it_audit_gui.records import dataclass

NOTE_LIMIT = 2_000
PARTNER_LIMIT = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditSettings:
    """Until when the file is kept, whose work it is, and who the IT partner is.

    ``processor_note`` says on whose behalf and under which agreement a consultant keeps it;
    ``it_partner`` names a person or a firm, as the user writes it.
    """

    keep_until: date | None = None
    processor_note: str = ""
    it_partner: str = ""

    def __post_init__(self) -> None:
        if len(self.processor_note) > NOTE_LIMIT:
            raise AuditError("text-too-long", limit=NOTE_LIMIT)
        if has_half_characters(self.processor_note):
            raise AuditError("note-unreadable")
        if len(self.it_partner) > PARTNER_LIMIT or has_half_characters(self.it_partner):
            raise AuditError("partner-name", limit=PARTNER_LIMIT)


NOTHING_SETTLED = AuditSettings()
