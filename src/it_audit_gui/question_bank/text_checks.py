"""Checks on the words: every text the structure asks for, none too many, none empty."""

from collections.abc import Iterator, Mapping
from typing import Any

from it_audit_gui.domain.questionnaire import Severity
from it_audit_gui.question_bank.scale import BEST, OPTIONS

Table = Mapping[str, Any]

_COMMON = ("choose", "dont_know", "dont_know_hint", "not_applicable", "unanswered")
_QUESTION = ("short", "text", "hint", "strength", "why", "evidence", "find_out")
_STEP = ("title", "why", "how", "today")
_NAMED = {
    "sections": ("name", "about"),
    "themes": ("name", "about"),
    "bands": ("name",),
    "stages": ("name", "about"),
    "presets": ("reason",),
    "urgencies": ("name",),
}


def flat(table: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Every text with its dotted path; places in a list are numbered."""
    if isinstance(table, Mapping):
        for key, value in table.items():
            yield from flat(value, f"{path}.{key}" if path else key)
    elif isinstance(table, list):
        for place, value in enumerate(table):
            yield from flat(value, f"{path}[{place}]")
    else:
        yield path, table


def key_faults(reference: Table, table: Table) -> Iterator[str]:
    """Keys that one language has and the other does not."""
    wanted, found = dict(flat(reference)), dict(flat(table))
    yield from (f"{key} is missing, it is in" for key in wanted if key not in found)
    yield from (f"{key} is too much, it is not in" for key in found if key not in wanted)


def text_faults(structure: Table, texts: Table) -> Iterator[str]:
    """Texts that are missing, empty or belong to nothing."""
    found = dict(flat(texts))
    wanted = set(_wanted(structure))
    yield from (f"{key} is missing" for key in sorted(wanted - found.keys()))
    yield from (
        f"{key} belongs to nothing"
        for key in found
        if key not in wanted and not _optional(key, structure)
    )
    yield from (f"{key} is empty" for key, text in found.items() if not str(text).strip())


def _wanted(structure: Table) -> Iterator[str]:
    yield "language"
    yield from (f"common.{key}" for key in _COMMON)
    yield from (f"severities.{severity}.name" for severity in Severity)
    yield from (f"roles.{role}.name" for role in _roles(structure))
    for group, keys in _NAMED.items():
        yield from (f"{group}.{row['id']}.{key}" for row in structure[group] for key in keys)
    for stage in structure["stages"]:
        yield from (f"gates.{gate['id']}.text" for gate in stage["gates"])
    for fact in structure["context"]:
        yield from (f"context.{fact['id']}.{key}" for key in ("label", "why"))
        yield from (f"context.{fact['id']}.options.{key}" for key in fact.get("options", ()))
    for question in structure["questions"]:
        yield from _question_keys(question)


def _question_keys(question: Table) -> Iterator[str]:
    path = f"questions.{question['id']}"
    yield from (f"{path}.{key}" for key in _QUESTION)
    yield from (f"{path}.options[{place}]" for place in range(OPTIONS))
    yield from (f"{path}.findings[{place}]" for place in range(BEST))
    if question.get("not_applicable"):
        yield f"{path}.not_applicable"
        yield f"{path}.reasons[0]"
    for step in question.get("steps", ()):
        yield from (f"steps.{step['id']}.{key}" for key in _STEP)


def _roles(structure: Table) -> set[str]:
    asked = {question["find_out"] for question in structure["questions"]}
    working = {
        role
        for question in structure["questions"]
        for step in question.get("steps", ())
        for role in step["effort"]
    }
    return asked | working


def _optional(key: str, structure: Table) -> bool:
    """Hints of facts, examples and further ready-made reasons may stand or not."""
    if key.startswith("context."):
        return key.endswith(".hint") and key.split(".")[1] in _ids(structure["context"])
    if key.startswith("questions.") and key.endswith(".example"):
        return key.split(".")[1] in _ids(structure["questions"])
    allowed = {q["id"] for q in structure["questions"] if q.get("not_applicable")}
    return ".reasons[" in key and key.split(".")[1] in allowed


def _ids(rows: list[Table]) -> set[str]:
    return {row["id"] for row in rows}
