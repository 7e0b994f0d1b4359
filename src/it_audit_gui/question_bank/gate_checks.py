"""Checks that every stage can be reached by doing steps."""

from collections.abc import Iterator, Mapping
from typing import Any

from it_audit_gui.domain.maturity import GateKind
from it_audit_gui.question_bank.scale import BEST

Table = Mapping[str, Any]

_FULL = 100


def gate_faults(structure: Table) -> Iterator[str]:
    """Gates that no set of steps opens, or that ask for something unknown."""
    reached = {question["id"]: _reachable(question) for question in structure["questions"]}
    for stage in structure["stages"]:
        for gate in stage["gates"]:
            yield from _faults(gate, structure, reached)


def _faults(gate: Table, structure: Table, reached: Mapping[str, int]) -> Iterator[str]:
    match gate["kind"]:
        case GateKind.QUESTION:
            best = reached.get(gate["question"])
            if best is None:
                yield f"gate {gate['id']}: no question {gate['question']}"
            elif not 1 <= gate["option"] <= best:
                yield f"gate {gate['id']}: steps lead to option {best} at most"
        case GateKind.THEME:
            asked = [q for q in structure["questions"] if q["theme"] == gate["theme"]]
            if not asked:
                yield f"gate {gate['id']}: no question has theme {gate['theme']}"
            elif not 0 < gate["score"] <= _best_score(asked, reached):
                yield f"gate {gate['id']}: the theme cannot reach {gate['score']}"
        case GateKind.NO_KNOCK_OUT:
            pass
        case unknown:
            yield f"gate {gate['id']}: no kind {unknown}"


def _reachable(question: Table) -> int:
    """The best option that steps lead to from the worst."""
    option = 0
    while True:
        onward = [step["to"] for step in question.get("steps", ()) if option in step["from"]]
        if not onward or max(onward) <= option:
            return option
        option = max(onward)


def _best_score(asked: list[Table], reached: Mapping[str, int]) -> float:
    """What a theme scores (0-100) once every step of its questions is done."""
    total = sum(question["weight"] for question in asked)
    earned = sum(question["weight"] * reached[question["id"]] / BEST for question in asked)
    return float(_FULL * earned / total)
