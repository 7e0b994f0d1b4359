"""What a user says to a question, and the answer it means."""

from collections.abc import Sequence
from datetime import datetime

from it_audit_gui.domain.assessment import Answer, Assessment, Evidence, Source, State
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.records import dataclass
from it_audit_gui.session.ports import Change

DONT_KNOW = State.DONT_KNOW.value
NOT_APPLICABLE = State.NOT_APPLICABLE.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a user says to a question.

    ``choice`` is an option number, ``dont-know`` or ``not-applicable``. Fields left ``None`` keep
    what the earlier answer had.
    """

    question: QuestionId
    choice: str
    source: Source | None = None
    note: str | None = None
    reason: str | None = None
    evidence: tuple[Evidence, ...] | None = None


def change_from(
    questionnaire: Questionnaire, assessment: Assessment, replies: Sequence[Reply], at: datetime
) -> Change:
    """What replies change; what is answered anew need not be come back to.

    Raises ``AuditError`` for what the bank does not allow.
    """
    before = assessment.answers
    return Change(
        answers=tuple(
            answer_from(questionnaire, reply, before.get(reply.question), at) for reply in replies
        ),
        later={reply.question: False for reply in replies if reply.question in assessment.later},
    )


def answer_from(
    questionnaire: Questionnaire, reply: Reply, before: Answer | None, at: datetime
) -> Answer:
    """The answer a reply means, given the one it replaces."""
    question = questionnaire.by_id.get(reply.question)
    if question is None:
        raise AuditError("unknown-question", question=reply.question)
    state, option = _choice(reply.choice)
    if option is not None and option > question.best:
        raise AuditError("unknown-option", option=reply.choice, question=reply.question)
    if state is State.NOT_APPLICABLE and not question.may_not_apply:
        raise AuditError("must-apply", question=reply.question)
    kept = before or Answer(question=question.id, state=State.DONT_KNOW, answered_at=at)
    reason = kept.reason if reply.reason is None else reply.reason
    return Answer(
        question=question.id,
        state=state,
        option=option,
        answered_at=at,
        source=reply.source or kept.source,
        note=kept.note if reply.note is None else reply.note,
        reason=reason if state is State.NOT_APPLICABLE else "",
        evidence=kept.evidence if reply.evidence is None else reply.evidence,
    )


def _choice(choice: str) -> tuple[State, int | None]:
    if choice in {DONT_KNOW, NOT_APPLICABLE}:
        return State(choice), None
    if choice.isascii() and choice.isdecimal() and len(choice) == 1:
        return State.OPTION, int(choice)
    raise AuditError("unknown-choice", option=choice)
