"""Changes to an open audit, as values that can be kept and sent again.

Each holds when the user made it, so that a change that waits for its medium is written with the
time it was made.
"""

from datetime import datetime

from it_audit_gui.domain.assessment import Evidence, Source
from it_audit_gui.domain.capacity import CapacityEntry
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.costs.sheet import CostSheet
from it_audit_gui.domain.ids import FactId, QuestionId, StepId
from it_audit_gui.domain.tracking import StepTracking
from it_audit_gui.records import dataclass
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.ports import Attached
from it_audit_gui.session.replies import Reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """A reply to a question."""

    reply: Reply
    at: datetime

    @property
    def question(self) -> QuestionId:
        """The question replied to."""
        return self.reply.question

    def carry_out(self, session: AuditSession) -> None:
        """Write it."""
        session.answer(self.reply, self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotating:
    """Something beside an answer; what is ``None`` stays as it is."""

    question: QuestionId
    at: datetime
    note: str | None = None
    evidence: tuple[Evidence, ...] | None = None
    source: Source | None = None

    def carry_out(self, session: AuditSession) -> None:
        """Write it."""
        session.annotate(
            self.question, self.at, note=self.note, evidence=self.evidence, source=self.source
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Attaching:
    """A file to keep in the audit, as a piece of evidence of an answer."""

    question: QuestionId
    at: datetime
    evidence: Evidence
    file: Attached

    def carry_out(self, session: AuditSession) -> None:
        """Write it."""
        session.attach(self.question, self.evidence, self.file, self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Postponing:
    """A question to come back to, or not any more."""

    question: QuestionId
    at: datetime
    later: bool

    def carry_out(self, session: AuditSession) -> None:
        """Write it."""
        session.mark_later(self.question, self.at, later=self.later)


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirming:
    """An answer of last time that still holds."""

    question: QuestionId
    at: datetime

    def carry_out(self, session: AuditSession) -> None:
        """Write it."""
        session.confirm(self.question, self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clearing:
    """A question made unanswered again."""

    question: QuestionId
    at: datetime

    def carry_out(self, session: AuditSession) -> None:
        """Write it."""
        session.clear(self.question, self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Describing:
    """Facts of the organisation."""

    facts: Facts
    at: datetime

    @property
    def question(self) -> None:
        """No question is concerned."""

    def carry_out(self, session: AuditSession) -> None:
        """Write it."""
        session.set_facts(self.facts, self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Emptying:
    """A fact of the organisation made unknown again."""

    fact: FactId
    at: datetime

    @property
    def question(self) -> None:
        """No question is concerned."""

    def carry_out(self, session: AuditSession) -> None:
        """Write it."""
        session.clear_fact(self.fact, self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Following:
    """What became of a step."""

    step: StepId
    tracking: StepTracking
    at: datetime

    @property
    def question(self) -> None:
        """No answer is concerned."""

    def carry_out(self, session: AuditSession) -> None:
        """Write it."""
        session.track(self.step, self.tracking, self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowing:
    """What the firm can put in."""

    entry: CapacityEntry
    at: datetime

    @property
    def question(self) -> None:
        """No question is concerned."""

    def carry_out(self, session: AuditSession) -> None:
        """Write it."""
        session.set_capacity(self.entry, self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Costing:
    """What was entered about costs, the whole of it."""

    sheet: CostSheet
    at: datetime

    @property
    def question(self) -> None:
        """No question is concerned."""

    def carry_out(self, session: AuditSession) -> None:
        """Write it."""
        session.set_costs(self.sheet, self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakingOver:
    """Replies of somebody else to several questions."""

    replies: tuple[Reply, ...]
    at: datetime

    @property
    def question(self) -> None:
        """Several questions are concerned."""

    def carry_out(self, session: AuditSession) -> None:
        """Write them."""
        session.take_over(self.replies, self.at)


# What is shown on the page of its question as long as it waits.
OfQuestion = Answering | Annotating | Attaching | Postponing | Confirming
Change = OfQuestion | Clearing | Describing | Emptying | Following | Allowing | Costing | TakingOver


def added(waiting: tuple[Change, ...], change: Change) -> tuple[Change, ...]:
    """The changes that wait, this one last; an earlier reply it replaces is left out.

    One that something else about its question rests on stays: a note needs an answer.
    """
    if not isinstance(change, Answering | Clearing):
        return (*waiting, change)
    about = [item for item in waiting if item.question == change.question]
    if not about or not isinstance(about[-1], Answering | Clearing):
        return (*waiting, change)
    return (*(item for item in waiting if item is not about[-1]), change)
