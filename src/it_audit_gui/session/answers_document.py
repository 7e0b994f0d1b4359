"""ANSWERS.json: facts and answers of an organisation, written by a person or a script.

The document is checked completely before anything is taken over. ``docs/cli.md`` describes it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NoReturn, cast

from it_audit_gui.domain.assessment import Evidence, EvidenceKind, Source
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.days import day_of
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import FactId, QuestionId
from it_audit_gui.session.replies import Reply

_SIZE_LIMIT = 16 * 1024 * 1024
_KEYS = frozenset({"organisation", "answers"})
_ANSWER_KEYS = frozenset({"option", "note", "reason", "evidence", "source"})
_EVIDENCE_KEYS = frozenset({"kind", "date", "pointer"})


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersDocument:
    """What an answers file says, in the words of the session."""

    facts: Facts
    replies: tuple[Reply, ...]


def read_answers(path: Path, on: date) -> AnswersDocument:
    """Read and check an answers file; ``on`` dates evidence that has no date of its own."""
    try:
        if path.is_dir():
            raise AuditError("file-is-folder", path=path)
        if path.stat().st_size > _SIZE_LIMIT:
            raise AuditError("document-too-large", path=path)
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise AuditError("file-not-found", path=path) from None
    except (OSError, UnicodeDecodeError):
        raise AuditError("document-not-readable", path=path) from None
    try:
        content = json.loads(text, object_pairs_hook=_without_duplicates)
    except json.JSONDecodeError as error:
        raise AuditError(
            "document-broken", path=path, line=error.lineno, column=error.colno
        ) from None
    except (RecursionError, ValueError):
        # Brackets too deep, or a number too long, for Python to take in.
        raise AuditError("document-broken", path=path, line=1, column=1) from None
    return parse_answers(content, on)


def parse_answers(content: object, on: date) -> AnswersDocument:
    """The document in parsed form; raises ``AuditError`` naming the place that is wrong."""
    document = _table(content, "document", _KEYS)
    facts = _table(document.get("organisation", {}), "organisation")
    answers = _table(document.get("answers", {}), "answers")
    return AnswersDocument(
        # Values are checked against the bank when they are taken over.
        facts=cast("Facts", {FactId(key): value for key, value in facts.items()}),
        replies=tuple(_reply(QuestionId(key), value, on) for key, value in answers.items()),
    )


def _reply(question: QuestionId, value: object, on: date) -> Reply:
    place = f"answers.{question}"
    row = _table(value, place, _ANSWER_KEYS)
    source = _text(row, "source", place) if "source" in row else None
    if source is not None and source not in set(Source):
        _wrong(f"{place}.source", " | ".join(Source))
    return Reply(
        question=question,
        choice=_choice(row, place),
        source=Source(source) if source else None,
        note=_text(row, "note", place) if "note" in row else None,
        reason=_text(row, "reason", place) if "reason" in row else None,
        evidence=_evidence(row["evidence"], place, on) if "evidence" in row else None,
    )


def _choice(row: Mapping[str, object], place: str) -> str:
    option = row.get("option")
    if isinstance(option, int) and not isinstance(option, bool):
        return str(option)
    if not isinstance(option, str):
        _wrong(f"{place}.option", "0 | 1 | 2 | 3 | dont-know | not-applicable")
    return option


def _evidence(value: object, place: str, on: date) -> tuple[Evidence, ...]:
    if isinstance(value, str):
        return (Evidence(kind=EvidenceKind.OTHER, date=on, pointer=value),)
    if not isinstance(value, list):
        _wrong(f"{place}.evidence", "text | [{kind, date, pointer}]")
    return tuple(
        _piece(item, f"{place}.evidence[{number}]", on) for number, item in enumerate(value)
    )


def _piece(value: object, place: str, on: date) -> Evidence:
    if isinstance(value, str):
        return Evidence(kind=EvidenceKind.OTHER, date=on, pointer=value)
    row = _table(value, place, _EVIDENCE_KEYS)
    kind = _text(row, "kind", place) if "kind" in row else EvidenceKind.OTHER.value
    if kind not in set(EvidenceKind):
        _wrong(f"{place}.kind", " | ".join(EvidenceKind))
    day = _day(_text(row, "date", place), f"{place}.date") if "date" in row else on
    return Evidence(kind=EvidenceKind(kind), date=day, pointer=_text(row, "pointer", place))


def _day(text: str, place: str) -> date:
    try:
        return day_of(text)
    except ValueError:
        _wrong(place, "2026-10-01")


def _text(row: Mapping[str, object], key: str, place: str) -> str:
    value = row.get(key)
    if not isinstance(value, str):
        _wrong(f"{place}.{key}", "text")
    return value


def _table(value: object, place: str, keys: frozenset[str] | None = None) -> Mapping[str, object]:
    if not isinstance(value, dict):
        _wrong(place, "{…}")
    for key in value:
        if keys is not None and key not in keys:
            _wrong(f"{place}.{key}", " | ".join(sorted(keys)))
    return value


def _without_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A key that stands twice would silently drop an answer."""
    table = dict(pairs)
    if len(table) < len(pairs):
        seen: set[str] = set()
        twice = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        _wrong(twice, "1×")
    return table


def _wrong(place: str, expected: str) -> NoReturn:
    raise AuditError("document-wrong", place=place, expected=expected)
