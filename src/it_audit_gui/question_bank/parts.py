"""The smaller parts of a bank: spans, conditions, gates, steps, questions."""

from collections.abc import Mapping, Sequence
from typing import Any

from it_audit_gui.domain.advice import NOTHING, Cost, Find, Per, Span, Step
from it_audit_gui.domain.context import Condition
from it_audit_gui.domain.ids import FactId, GateId, QuestionId, RoleId, SectionId, StepId, ThemeId
from it_audit_gui.domain.maturity import Gate, GateKind
from it_audit_gui.domain.questionnaire import Question, QuestionTexts

Table = Mapping[str, Any]


def span(row: Sequence[float]) -> Span:
    """Low, likely, high."""
    low, likely, high = row
    return Span(low=low, likely=likely, high=high)


def condition(row: Table) -> Condition:
    """A condition on a fact of the context."""
    return Condition(
        fact=FactId(row["fact"]),
        values=frozenset(row.get("is", ())),
        at_most=row.get("at_most"),
    )


def gate(row: Table, texts: Table) -> Gate:
    """A gate; its level is an option of the question or a score of the theme."""
    return Gate(
        id=GateId(row["id"]),
        kind=GateKind(row["kind"]),
        text=texts[row["id"]]["text"],
        question=QuestionId(row["question"]) if "question" in row else None,
        theme=ThemeId(row["theme"]) if "theme" in row else None,
        level=row.get("option", row.get("score", 0)),
    )


def question(row: Table, scoring: Table, texts: Table) -> Question:
    """A question; what the row leaves out comes from the scoring defaults.

    Whether it belongs to the quick round can only be told once all are there.
    """
    words = texts["questions"][row["id"]]
    return Question(
        id=QuestionId(row["id"]),
        section=SectionId(row["section"]),
        theme=ThemeId(row["theme"]),
        weight=row["weight"],
        meaning=row["meaning"],
        target=row.get("target", scoring["target"]),
        knock_out=row.get("knock_out", False),
        quick_round=False,
        may_not_apply=row.get("not_applicable", False),
        evidence_months=row.get("evidence_months", scoring["evidence_months"]),
        find_out=Find(role=RoleId(row["find_out"]), text=words["find_out"]),
        references=tuple(row["references"]),
        texts=question_texts(words),
        steps=tuple(step(item, texts["steps"][item["id"]]) for item in row["steps"]),
    )


def question_texts(words: Table) -> QuestionTexts:
    """The words of a question."""
    return QuestionTexts(
        short=words["short"],
        text=words["text"],
        hint=words["hint"],
        options=tuple(words["options"]),
        findings=tuple(words["findings"]),
        strength=words["strength"],
        why=words["why"],
        evidence=words["evidence"],
        example=words.get("example", ""),
        not_applicable=words.get("not_applicable", ""),
        reasons=tuple(words.get("reasons", ())),
    )


def step(row: Table, words: Table) -> Step:
    """A step with its numbers and words."""
    return Step(
        id=StepId(row["id"]),
        origin=frozenset(row["from"]),
        to=row["to"],
        effort={RoleId(role): span(days) for role, days in row["effort"].items()},
        cost_once=_cost(row, "cost_once"),
        cost_month=_cost(row, "cost_month"),
        elapsed_weeks=row["elapsed_weeks"],
        needs=tuple(StepId(need) for need in row.get("needs", ())),
        per_computer=row.get("per_computer", False),
        **words,
    )


def _cost(row: Table, key: str) -> Cost:
    amount = span(row[key]) if key in row else NOTHING
    return Cost(span=amount, per=Per(row.get(f"{key}_per", Per.FIRM)))
