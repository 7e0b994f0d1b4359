"""Rows of the file and the answers, facts and pieces of evidence they stand for.

Rows come from a file a stranger may have made: every value is checked, and a row that cannot be
read raises ``ValueError`` so that the caller can name it and show the others.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from math import isfinite

from it_audit_gui.domain.assessment import Answer, Evidence, EvidenceKind, Source, State
from it_audit_gui.domain.ids import AssessmentId, QuestionId
from it_audit_gui.storage.digests import Value
from it_audit_gui.storage.tables import Row


def text(value: object) -> str:
    """The value as text; anything else is not ours."""
    if not isinstance(value, str):
        raise ValueError(value)
    return value


def moment(value: Value) -> datetime:
    """A point in time with its zone."""
    parsed = datetime.fromisoformat(text(value))
    if parsed.tzinfo is None:
        raise ValueError(value)
    return parsed


def number(value: object) -> int:
    """The value as a whole number."""
    if not isinstance(value, int):
        raise ValueError(value)
    return value


def amount(value: Value) -> float:
    """The value as a number that is one."""
    if not isinstance(value, float) or not isfinite(value):
        raise ValueError(value)
    return value


def as_amount(value: float) -> float:
    """The number as a column of numbers keeps it: with decimals, and no zero below zero."""
    return float(value) + 0.0


def answer_row(assessment: AssessmentId, answer: Answer) -> Row:
    """The row of an answer."""
    return (
        assessment,
        answer.question,
        answer.state.value,
        answer.option,
        answer.source.value,
        answer.note,
        answer.reason,
        int(answer.to_confirm),
        answer.answered_at.isoformat(),
    )


def answer_of(row: Sequence[Value], evidence: Iterable[Evidence]) -> Answer:
    """The answer of a row: question, state, option, source, note, reason, to_confirm, at."""
    question, state, option, source, note, reason, to_confirm, at = row
    return Answer(
        question=QuestionId(text(question)),
        state=State(text(state)),
        option=None if option is None else number(option),
        source=Source(text(source)),
        note=text(note),
        reason=text(reason),
        to_confirm=bool(number(to_confirm)),
        answered_at=moment(at),
        evidence=tuple(evidence),
    )


def evidence_rows(assessment: AssessmentId, answer: Answer) -> list[Row]:
    """The rows of an answer's evidence, in order."""
    return [
        (assessment, answer.question, place, item.kind.value, item.date.isoformat(), item.pointer)
        for place, item in enumerate(answer.evidence)
    ]


def evidence_of(row: Sequence[Value]) -> tuple[str, int, Evidence]:
    """The question, place and evidence of a row: question, position, kind, date, pointer."""
    question, place, kind, day, pointer = row
    found = Evidence(
        kind=EvidenceKind(text(kind)), date=date.fromisoformat(text(day)), pointer=text(pointer)
    )
    return text(question), number(place), found


def log_row(assessment: AssessmentId, answer: Answer, at: datetime) -> Row:
    """The row that remembers what was chosen when."""
    return (assessment, answer.question, answer.state.value, answer.option, at.isoformat())


def fact_row(assessment: AssessmentId, fact: str, value: str | int) -> Row:
    """The row of a fact; text and numbers have columns of their own."""
    if isinstance(value, str):
        return (assessment, fact, value, None)
    return (assessment, fact, None, value)


def fact_of(row: Sequence[Value]) -> tuple[str, str | int]:
    """The fact of a row: key, text, number."""
    key, words, count = row
    return text(key), number(count) if words is None else text(words)
