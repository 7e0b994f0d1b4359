"""Stages from firefighting to planning ahead, and the gates that open them."""

from enum import StrEnum

from it_audit_gui.domain.ids import GateId, QuestionId, StageId, ThemeId
from it_audit_gui.records import dataclass


class GateKind(StrEnum):
    """The three kinds of condition for a stage."""

    QUESTION = "question"
    NO_KNOCK_OUT = "no-knock-out"
    THEME = "theme"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """A condition for a stage.

    A question at an option (``level`` 0-3), no active knock-out, or a theme at a score
    (``level`` 0-100).
    """

    id: GateId
    kind: GateKind
    text: str
    question: QuestionId | None = None
    theme: ThemeId | None = None
    level: float = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One of the four stages, with the gates a firm must pass to be in it."""

    id: StageId
    name: str
    about: str
    gates: tuple[Gate, ...]
