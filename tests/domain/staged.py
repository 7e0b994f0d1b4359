"""Stages and gates of a bank for tests."""

from it_audit_gui.domain.ids import GateId, QuestionId, StageId, ThemeId
from it_audit_gui.domain.maturity import Gate, GateKind, Stage


def a_stage(name: str, *gates: Gate) -> Stage:
    """A stage with these gates."""
    return Stage(id=StageId(name), name=name, about="", gates=gates)


def at_option(question: str, option: int) -> Gate:
    """A question at an option at least."""
    return Gate(
        id=GateId(f"{question}-{option}"),
        kind=GateKind.QUESTION,
        text="",
        question=QuestionId(question),
        level=option,
    )


def at_score(theme: str, score: float) -> Gate:
    """A theme at a score at least."""
    return Gate(
        id=GateId(f"{theme}-{score}"),
        kind=GateKind.THEME,
        text="",
        theme=ThemeId(theme),
        level=score,
    )


NO_KNOCK_OUT = Gate(id=GateId("no-knock-out"), kind=GateKind.NO_KNOCK_OUT, text="")
FIRST = a_stage("reactive")
