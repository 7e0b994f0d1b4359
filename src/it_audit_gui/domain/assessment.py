"""One organisation's answers at one time against one version of the bank."""

from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date, datetime
from enum import StrEnum

from it_audit_gui.domain.attachments import Attachment
from it_audit_gui.domain.capacity import NOT_ENTERED, CapacityEntry
from it_audit_gui.domain.context import NAME, Facts
from it_audit_gui.domain.costs.sheet import EMPTY_SHEET, CostSheet
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId, AttachmentId, QuestionId, StepId
from it_audit_gui.domain.texts import has_half_characters
from it_audit_gui.domain.tracking import StepTracking, Tracking
from it_audit_gui.records import dataclass

TEXT_LIMIT = 20_000
POINTER_LIMIT = 2_000
EVIDENCE_LIMIT = 50


class State(StrEnum):
    """What an answer says. *Unanswered* is the absence of an answer."""

    OPTION = "option"
    DONT_KNOW = "dont-know"
    NOT_APPLICABLE = "not-applicable"


class Source(StrEnum):
    """Who said it."""

    OWNER = "owner"
    IT_PARTNER = "it-partner"
    ADVISER = "adviser"


class EvidenceKind(StrEnum):
    """What kind of thing the evidence is."""

    DOCUMENT = "document"
    SCREENSHOT = "screenshot"
    SEEN = "seen"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A pointer to something that shows an answer is true, and the date of that thing.

    ``attachment`` is the thing itself, where it is kept in the audit.
    """

    kind: EvidenceKind
    date: date
    pointer: str
    attachment: AttachmentId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A reply, when it was given and by whom.

    ``option`` is set exactly when ``state`` is ``OPTION``; ``reason`` is required for *not
    applicable*. ``to_confirm`` marks an answer carried forward from an earlier assessment.
    """

    question: QuestionId
    state: State
    answered_at: datetime
    option: int | None = None
    source: Source = Source.OWNER
    note: str = ""
    reason: str = ""
    evidence: tuple[Evidence, ...] = ()
    to_confirm: bool = False

    def __post_init__(self) -> None:
        if (self.option is None) == (self.state is State.OPTION):
            raise AuditError("answer-without-option", question=self.question)
        if self.state is State.NOT_APPLICABLE and not self.reason.strip():
            raise AuditError("reason-missing", question=self.question)
        if max(len(self.note), len(self.reason)) > TEXT_LIMIT:
            raise AuditError("text-too-long", limit=TEXT_LIMIT)
        if len(self.evidence) > EVIDENCE_LIMIT:
            raise AuditError("too-much-evidence", limit=EVIDENCE_LIMIT)
        if any(len(item.pointer) > POINTER_LIMIT for item in self.evidence):
            raise AuditError("text-too-long", limit=POINTER_LIMIT)
        texts = (self.note, self.reason, *(item.pointer for item in self.evidence))
        if any(has_half_characters(text) for text in texts):
            raise AuditError("text-unreadable", question=self.question)

    def without_attachments(self) -> "Answer":
        """The answer with evidence that only points."""
        if all(item.attachment is None for item in self.evidence):
            return self
        return replace(
            self, evidence=tuple(replace(item, attachment=None) for item in self.evidence)
        )

    def reaching(self, option: int) -> "Answer":
        """The answer once the question is at this option: claimed, nothing shows it yet."""
        return Answer(
            question=self.question,
            state=State.OPTION,
            option=option,
            answered_at=self.answered_at,
            source=self.source,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """The answers of one organisation, pinned to a bank and its version.

    Answers may belong to questions the bank does not have (any more); those are kept and shown
    as obsolete, and never counted. ``tracking`` says what became of steps, ``capacity`` what the
    firm can put in, ``costs`` what it entered about costs, ``later`` the questions to come back
    to. ``attachments`` are the files kept with it, in the order they were added.
    """

    id: AssessmentId
    bank: str
    version: str
    started_at: datetime
    facts: Facts = field(default_factory=dict)
    answers: Mapping[QuestionId, Answer] = field(default_factory=dict)
    capacity: CapacityEntry = NOT_ENTERED
    tracking: Tracking = field(default_factory=dict)
    costs: CostSheet = EMPTY_SHEET
    later: frozenset[QuestionId] = frozenset()
    attachments: tuple[Attachment, ...] = ()

    @property
    def organisation(self) -> str:
        """Name of the organisation."""
        return str(self.facts.get(NAME, ""))

    def with_answer(self, answer: Answer) -> "Assessment":
        """The assessment with this answer in place of an earlier one to the same question."""
        return replace(self, answers={**self.answers, answer.question: answer})

    def without_answer(self, question: QuestionId) -> "Assessment":
        """The assessment with this question unanswered."""
        kept = {key: answer for key, answer in self.answers.items() if key != question}
        return replace(self, answers=kept)

    def with_facts(self, facts: Facts) -> "Assessment":
        """The assessment with these facts in place of the earlier ones."""
        return replace(self, facts=dict(facts))

    def with_tracking(self, step: StepId, tracking: StepTracking) -> "Assessment":
        """The assessment with this news of a step in place of earlier news."""
        return replace(self, tracking={**self.tracking, step: tracking})

    def without_attachments(self) -> "Assessment":
        """The assessment as it can be kept elsewhere: its evidence only points."""
        answers = {key: answer.without_attachments() for key, answer in self.answers.items()}
        return replace(self, answers=answers, attachments=())
