"""Going to another audit of the firm in the same file, and back."""

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.gui.bridge.held_file import HeldFile
from it_audit_gui.gui.bridge.outcomes import Turned
from it_audit_gui.gui.bridge.view import is_past
from it_audit_gui.records import dataclass
from it_audit_gui.session.audit_session import AuditSession


def refuse_past(session: AuditSession) -> None:
    """An audit that is only looked at does not change; raises ``AuditError``."""
    if is_past(session):
        raise AuditError("past-audit")


@dataclass(frozen=True, slots=True, kw_only=True)
class Looking:
    """At an earlier audit, which is only looked at; without one, on with the present one."""

    assessment: AssessmentId | None = None

    def carry_out(self, held: HeldFile, language: str) -> Turned:
        """Open the file at that audit; when it does not open so, the one before stays."""
        held.turn_to(self.assessment, language)
        return Turned()
