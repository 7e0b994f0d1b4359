"""What became of a step: its status, who does it, when it is due."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.texts import has_half_characters
from it_audit_gui.records import dataclass

WHO_LIMIT = 200
REASON_LIMIT = 2_000


class StepStatus(StrEnum):
    """Where a step is. *Done* waits for the new answer; *dropped* has a reason."""

    OPEN = "open"
    PLANNED = "planned"
    DOING = "doing"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTracking:
    """The status of one step; a tick alone proves nothing and changes no score.

    ``who`` is a name or a part somebody plays, in the user's words. Raises ``AuditError`` for a
    step dropped without a reason and for texts no file can hold.
    """

    status: StepStatus = StepStatus.OPEN
    who: str = ""
    due: date | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        if self.status is StepStatus.DROPPED and not self.reason.strip():
            raise AuditError("step-reason-missing")
        for text, limit in ((self.who, WHO_LIMIT), (self.reason, REASON_LIMIT)):
            if len(text) > limit:
                raise AuditError("step-text-too-long", limit=limit)
            if has_half_characters(text):
                raise AuditError("step-text-unreadable")


UNTRACKED = StepTracking()

Tracking = Mapping[StepId, StepTracking]
