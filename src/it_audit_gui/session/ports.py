"""What a session needs from the outside world. ``bootstrap`` supplies it."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from it_audit_gui.domain.assessment import Answer, Assessment
from it_audit_gui.domain.attachments import Attachment
from it_audit_gui.domain.audit_settings import AuditSettings
from it_audit_gui.domain.capacity import CapacityEntry
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.costs.sheet import CostSheet
from it_audit_gui.domain.ids import AssessmentId, AttachmentId, FactId, QuestionId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.tracking import Tracking
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentSummary:
    """An assessment in the file, without its answers."""

    id: AssessmentId
    bank: str
    version: str
    started_at: datetime
    answered: int


class Why(StrEnum):
    """What is wrong with a row of the file.

    Its content is not what was written; it says nothing we can read; the bank does not allow it.
    """

    CHANGED = "changed"
    UNREADABLE = "unreadable"
    NOT_ALLOWED = "not-allowed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """A row that is left out and stays in the file as it is.

    ``table`` is the name of its table in the file, ``key`` what it is about: a question, a fact, a
    step; empty where there is one row only.
    """

    table: str
    key: str
    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class CostChange:
    """What was entered about costs before and after; only what differs is written."""

    before: CostSheet
    after: CostSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """A file to be kept in the audit, with its content."""

    attachment: Attachment
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one commit writes: all of it or nothing.

    ``later`` says of questions whether they are to be come back to.
    """

    facts: Facts | None = None
    removed_facts: Sequence[FactId] = field(default=())
    answers: Sequence[Answer] = field(default=())
    removed: Sequence[QuestionId] = field(default=())
    capacity: CapacityEntry | None = None
    tracking: Tracking = field(default_factory=dict)
    costs: CostChange | None = None
    later: Mapping[QuestionId, bool] = field(default_factory=dict)
    attached: Sequence[Attached] = field(default=())
    detached: Sequence[AttachmentId] = field(default=())


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

    @property
    def newer(self) -> bool:
        """Whether a newer program made the file, so that only what this one knows is read."""
        ...

    @property
    def protected(self) -> bool:
        """Whether the file opens with a password only."""
        ...

    def set_password(self, password: str | None) -> None:
        """Keep everything under a password from now on, or without one."""
        ...

    def copy_to(self, path: Path) -> None:
        """Save a copy under the same password; raises ``AuditError`` when the name is taken."""
        ...

    def copy_under(self, path: Path, password: str | None) -> None:
        """Save a copy under a password of its own, or without one."""
        ...

    def copy_for(self, path: Path, version: int, password: str | None) -> None:
        """Save a copy of an older file version, without what that has no room for."""
        ...

    def assessments(self) -> Sequence[AssessmentSummary]:
        """All assessments, oldest first."""
        ...

    def load(self, assessment: AssessmentId) -> Assessment:
        """One assessment with all that is sound of it; raises ``AuditError`` when not there."""
        ...

    def damage(self, assessment: AssessmentId) -> Sequence[Damage]:
        """The rows of the file that one assessment had to leave out."""
        ...

    def settings(self) -> AuditSettings:
        """What is settled about the whole audit file."""
        ...

    def keep_settings(self, settings: AuditSettings) -> None:
        """Keep what is settled about the whole audit file."""
        ...

    def content(self, attachment: Attachment) -> bytes:
        """What a file in the audit holds; raises ``AuditError`` when it is not as it was."""
        ...

    def attached_bytes(self) -> int:
        """How much all files in the audit hold together, of every assessment."""
        ...

    def add(self, assessment: Assessment) -> None:
        """Keep a new assessment with all it holds but attachments, whose content it has not."""
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
