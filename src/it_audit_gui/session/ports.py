"""What a session needs from the outside world. ``bootstrap`` supplies it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from it_audit_gui.domain.assessment import Answer, Assessment
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.ids import AssessmentId, QuestionId
from it_audit_gui.domain.questionnaire import Questionnaire


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentSummary:
    """An assessment in the file, without its answers."""

    id: AssessmentId
    bank: str
    version: str
    started_at: datetime
    answered: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one commit writes: all of it or nothing."""

    facts: Facts | None = None
    answers: Sequence[Answer] = field(default=())
    removed: Sequence[QuestionId] = field(default=())


class AssessmentStore(Protocol):
    """One organisation's assessments. Every method that writes returns after its commit."""

    @property
    def path(self) -> Path:
        """Where the audit is kept."""
        ...

    @property
    def read_only(self) -> bool:
        """Whether changes are refused because the medium or file does not allow them."""
        ...

    def assessments(self) -> Sequence[AssessmentSummary]:
        """All assessments, oldest first."""
        ...

    def load(self, assessment: AssessmentId) -> Assessment:
        """One assessment with its answers; raises ``AuditError`` when it is not there."""
        ...

    def add(self, assessment: Assessment) -> None:
        """Keep a new assessment with all it holds."""
        ...

    def write(self, assessment: AssessmentId, change: Change, at: datetime) -> None:
        """Keep a change; ``at`` is when the user made it."""
        ...

    def place(self, assessment: AssessmentId) -> str:
        """Where the user was; empty at the start."""
        ...

    def keep_place(self, assessment: AssessmentId, place: str) -> None:
        """Remember where the user is."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


class QuestionBank(Protocol):
    """The released question banks."""

    def latest(self, language: str) -> Questionnaire:
        """The newest version in a language; raises ``AuditError`` for an unknown language."""
        ...

    def pinned(self, bank: str, version: str, language: str) -> Questionnaire:
        """A released version in a language; raises ``AuditError`` when it is not shipped."""
        ...

    def languages(self) -> Sequence[str]:
        """Languages the newest version is complete in."""
        ...
