"""What became of a step: its status, who does it, when it is due."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class StepStatus(StrEnum):
    """Where a step is. *Done* waits for the new answer; *dropped* has a reason."""

    OPEN = "open"
    PLANNED = "planned"
    DOING = "doing"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTracking:
    """The status of one step; a tick alone proves nothing and changes no score."""

    status: StepStatus = StepStatus.OPEN
    who: str = ""
    due: date | None = None
    reason: str = ""


UNTRACKED = StepTracking()
