"""ANSWERS.json: facts and answers of an organisation, written by a person or a script.

The document is checked completely before anything is taken over. ``docs/cli.md`` describes it.
"""

from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date
from pathlib import Path
from typing import cast

from it_audit_gui.domain.assessment import Evidence, EvidenceKind, Source
from it_audit_gui.domain.capacity import CapacityEntry
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.days import day_of
from it_audit_gui.domain.ids import FactId, QuestionId
from it_audit_gui.records import dataclass
from it_audit_gui.session.json_document import Table, number_in, read_json, table_in, text_in, wrong
from it_audit_gui.session.replies import Reply

_KEYS = frozenset({"organisation", "answers", "costs", "capacity"})
_ANSWER_KEYS = frozenset({"option", "note", "reason", "evidence", "source"})
_EVIDENCE_KEYS = frozenset({"kind", "date", "pointer"})
_CAPACITY_KEYS = frozenset({"days_per_month", "budget_year"})


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersDocument:
    """What an answers file says, in the words of the session.

    ``costs`` and ``capacity`` are as written: ``joined_costs`` and ``joined_capacity`` check them
    and join them with what the assessment has.
    """

    facts: Facts
    replies: tuple[Reply, ...]
    costs: Table = field(default_factory=dict)
    capacity: Table = field(default_factory=dict)


def read_answers(path: Path, on: date) -> AnswersDocument:
    """Read and check an answers file; ``on`` dates evidence that has no date of its own."""
    return parse_answers(read_json(path), on)


def parse_answers(content: object, on: date) -> AnswersDocument:
    """The document in parsed form; raises ``AuditError`` naming the place that is wrong."""
    document = table_in(content, "document", _KEYS)
    facts = table_in(document.get("organisation", {}), "organisation")
    answers = table_in(document.get("answers", {}), "answers")
    return AnswersDocument(
        # Values are checked against the bank when they are taken over.
        facts=cast("Facts", {FactId(key): value for key, value in facts.items()}),
        replies=tuple(_reply(QuestionId(key), value, on) for key, value in answers.items()),
        costs=table_in(document.get("costs", {}), "costs"),
        capacity=table_in(document.get("capacity", {}), "capacity", _CAPACITY_KEYS),
    )


def joined_capacity(content: Table, before: CapacityEntry) -> CapacityEntry:
    """The capacity with what a document says in place of what it had.

    A key left out leaves what there was, ``null`` goes back to the bank's default.
    """
    found = before
    if "days_per_month" in content:
        days = _figure(content["days_per_month"], "capacity.days_per_month")
        found = replace(found, days_per_month=days)
    if "budget_year" in content:
        budget = _figure(content["budget_year"], "capacity.budget_year")
        found = replace(found, budget_year=budget)
    return found


def _figure(value: object, place: str) -> float | None:
    return None if value is None else number_in(value, place)


def _reply(question: QuestionId, value: object, on: date) -> Reply:
    place = f"answers.{question}"
    row = table_in(value, place, _ANSWER_KEYS)
    source = text_in(row, "source", place) if "source" in row else None
    if source is not None and source not in set(Source):
        wrong(f"{place}.source", " | ".join(Source))
    return Reply(
        question=question,
        choice=_choice(row, place),
        source=Source(source) if source else None,
        note=text_in(row, "note", place) if "note" in row else None,
        reason=text_in(row, "reason", place) if "reason" in row else None,
        evidence=_evidence(row["evidence"], place, on) if "evidence" in row else None,
    )


def _choice(row: Mapping[str, object], place: str) -> str:
    option = row.get("option")
    if isinstance(option, int) and not isinstance(option, bool):
        return str(option)
    if not isinstance(option, str):
        wrong(f"{place}.option", "0 | 1 | 2 | 3 | dont-know | not-applicable")
    return option


def _evidence(value: object, place: str, on: date) -> tuple[Evidence, ...]:
    if isinstance(value, str):
        return (Evidence(kind=EvidenceKind.OTHER, date=on, pointer=value),)
    if not isinstance(value, list):
        wrong(f"{place}.evidence", "text | [{kind, date, pointer}]")
    return tuple(
        _piece(item, f"{place}.evidence[{number}]", on) for number, item in enumerate(value)
    )


def _piece(value: object, place: str, on: date) -> Evidence:
    if isinstance(value, str):
        return Evidence(kind=EvidenceKind.OTHER, date=on, pointer=value)
    row = table_in(value, place, _EVIDENCE_KEYS)
    kind = text_in(row, "kind", place) if "kind" in row else EvidenceKind.OTHER.value
    if kind not in set(EvidenceKind):
        wrong(f"{place}.kind", " | ".join(EvidenceKind))
    day = _day(text_in(row, "date", place), f"{place}.date") if "date" in row else on
    return Evidence(kind=EvidenceKind(kind), date=day, pointer=text_in(row, "pointer", place))


def _day(text: str, place: str) -> date:
    try:
        return day_of(text)
    except ValueError:
        wrong(place, "2026-10-01")
