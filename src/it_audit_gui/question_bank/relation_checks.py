"""Checks on the structure: ids, references, steps, needs and gates."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from typing import Any

from it_audit_gui.assets import resource
from it_audit_gui.question_bank.gate_checks import gate_faults
from it_audit_gui.question_bank.scale import BEST

Table = Mapping[str, Any]


def relation_faults(structure: Table) -> Iterator[str]:
    """What does not fit together in a structure file."""
    yield from _duplicates(structure)
    yield from _dangling(structure)
    for question in structure["questions"]:
        yield from _question_faults(question, structure)
    yield from _need_faults(structure)
    yield from gate_faults(structure)


@cache
def framework_rows() -> frozenset[tuple[str, str, str]]:
    """Framework, edition and id of every row we know."""
    import csv  # noqa: PLC0415 - only editors need it

    with resource("frameworks.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return frozenset((row["framework"], row["edition"], row["id"]) for row in rows)


def _steps(structure: Table) -> Iterator[Table]:
    return chain.from_iterable(question.get("steps", ()) for question in structure["questions"])


def _duplicates(structure: Table) -> Iterator[str]:
    groups: dict[str, Iterable[Table]] = {
        key: structure[key]
        for key in (
            "bands", "sections", "themes", "stages", "context", "presets", "urgencies", "questions"
        )
    }  # fmt: skip
    groups["steps"] = _steps(structure)
    groups["gates"] = chain.from_iterable(stage["gates"] for stage in structure["stages"])
    for group, rows in groups.items():
        counted = Counter(row["id"] for row in rows)
        yield from (
            f"{group}: id {key} stands twice" for key, count in counted.items() if count > 1
        )


def _dangling(structure: Table) -> Iterator[str]:
    questions = {question["id"] for question in structure["questions"]}
    facts = {fact["id"] for fact in structure["context"]}
    for group in ("presets", "urgencies"):
        for row in structure[group]:
            unknown = set(row.get("questions", ())) - questions
            yield from (f"{group}.{row['id']}: no question {key}" for key in sorted(unknown))
            if "when" in row and row["when"]["fact"] not in facts:
                yield f"{group}.{row['id']}: no fact {row['when']['fact']}"
    may_not_apply = {q["id"] for q in structure["questions"] if q.get("not_applicable")}
    for row in structure["presets"]:
        forced = set(row["questions"]) & questions - may_not_apply
        yield from (f"presets.{row['id']}: {key} always applies" for key in sorted(forced))


def _question_faults(question: Table, structure: Table) -> Iterator[str]:
    name, steps = question["id"], question.get("steps", ())
    for key, group in (("section", "sections"), ("theme", "themes")):
        if question[key] not in {row["id"] for row in structure[group]}:
            yield f"{name}: no {key} {question[key]}"
    yield from (
        f"{name}: unknown reference {ref}" for ref in _unknown_references(question, structure)
    )
    led_on = {option for step in steps for option in step["from"]}
    if not steps:
        yield f"{name}: no step belongs to it"
    elif missing := set(range(BEST)) - led_on:
        yield f"{name}: no step leads on from option {min(missing)}"
    if BEST in led_on:
        yield f"{name}: the best answer yields a step"
    for step in steps:
        yield from _step_faults(step)


def _unknown_references(question: Table, structure: Table) -> Iterator[str]:
    for reference in question["references"]:
        prefix, _, key = reference.partition(":")
        framework = structure["frameworks"].get(prefix)
        if framework is None or (*framework, key) not in framework_rows():
            yield reference


def _step_faults(step: Table) -> Iterator[str]:
    if not max(step["from"]) < step["to"] <= BEST:
        yield f"{step['id']}: does not lead to a better option"
    spans = [*step["effort"].values(), *(step[k] for k in ("cost_once", "cost_month") if k in step)]
    for low, likely, high in spans:
        if not 0 <= low <= likely <= high:
            yield f"{step['id']}: a range is not in order"
    if not step["effort"]:
        yield f"{step['id']}: nobody does it"


def _need_faults(structure: Table) -> Iterator[str]:
    needs = {step["id"]: step.get("needs", ()) for step in _steps(structure)}
    for step, wanted in needs.items():
        yield from (f"{step}: no step {need}" for need in wanted if need not in needs)
        if step in _all_needs(step, needs):
            yield f"{step}: needs itself in the end"


def _all_needs(step: str, needs: Mapping[str, Iterable[str]]) -> set[str]:
    found: set[str] = set()
    waiting = list(needs[step])
    while waiting:
        need = waiting.pop()
        if need in needs and need not in found:
            found.add(need)
            waiting.extend(needs[need])
    return found
