"""The stage a firm is in, and what stands between it and the next (METHODOLOGY 3).

Staged, not averaged: a firm is in the highest stage whose gates, and those of every stage below,
all hold.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.ids import QuestionId, ThemeId
from it_audit_gui.domain.maturity import Gate, GateKind, Stage
from it_audit_gui.domain.scoring import Score
from it_audit_gui.records import dataclass

Reached = Mapping[QuestionId, int]
NOT_RISEN: Reached = {}


class GateState(StrEnum):
    """How a gate stands. *Unanswered* and *open* do not hold; *not applicable* does."""

    HOLDS = "holds"
    OPEN = "open"
    UNANSWERED = "unanswered"
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True, slots=True, kw_only=True)
class GateStanding:
    """A gate and how it stands."""

    gate: Gate
    state: GateState

    @property
    def holds(self) -> bool:
        """Whether it lets a firm through."""
        return self.state in {GateState.HOLDS, GateState.NOT_APPLICABLE}


@dataclass(frozen=True, slots=True, kw_only=True)
class StageStanding:
    """The stage a firm is in and the next one, ``None`` in the highest.

    ``gates`` are those of the next stage; ``number`` counts from 1.
    """

    stage: Stage
    number: int
    following: Stage | None
    gates: tuple[GateStanding, ...]

    @property
    def open_gates(self) -> tuple[GateStanding, ...]:
        """Gates of the next stage that do not hold yet."""
        return tuple(item for item in self.gates if not item.holds)


def stage_of(
    stages: Sequence[Stage],
    standings: Mapping[QuestionId, Standing],
    themes: Mapping[ThemeId, Score],
    reached: Reached = NOT_RISEN,
) -> StageStanding:
    """The stage reached; the first stage has no gates and always holds.

    ``reached`` are better options at which answered questions are taken to be, above 0.
    """
    for place, stage in enumerate(stages[1:]):
        gates = gates_of(stage, standings, themes, reached)
        if not all(item.holds for item in gates):
            return StageStanding(
                stage=stages[place], number=place + 1, following=stage, gates=gates
            )
    return StageStanding(stage=stages[-1], number=len(stages), following=None, gates=())


def gates_of(
    stage: Stage,
    standings: Mapping[QuestionId, Standing],
    themes: Mapping[ThemeId, Score],
    reached: Reached = NOT_RISEN,
) -> tuple[GateStanding, ...]:
    """How each gate of a stage stands; ``reached`` as for the stage."""
    return tuple(
        [
            GateStanding(gate=gate, state=_state(gate, standings, themes, reached))
            for gate in stage.gates
        ]
    )


def _state(
    gate: Gate,
    standings: Mapping[QuestionId, Standing],
    themes: Mapping[ThemeId, Score],
    reached: Reached,
) -> GateState:
    if gate.kind is GateKind.QUESTION:
        return _question_state(gate, standings, reached)
    if gate.kind is GateKind.THEME:
        return _theme_state(gate, standings.values(), themes)
    return _knock_out_state(standings.values(), reached)


def _question_state(
    gate: Gate, standings: Mapping[QuestionId, Standing], reached: Reached
) -> GateState:
    assert gate.question is not None  # noqa: S101 - a gate of this kind has one
    standing = standings[gate.question]
    if not standing.applies:
        return GateState.NOT_APPLICABLE
    if not standing.answered:
        return GateState.UNANSWERED
    option = reached.get(gate.question, standing.option)
    return GateState.HOLDS if option >= gate.level else GateState.OPEN


def _theme_state(
    gate: Gate, standings: Iterable[Standing], themes: Mapping[ThemeId, Score]
) -> GateState:
    assert gate.theme is not None  # noqa: S101 - a gate of this kind has one
    score = themes[gate.theme]
    if score.low is None or score.high is None:
        return GateState.NOT_APPLICABLE
    if score.low >= gate.level:
        return GateState.HOLDS
    if score.high < gate.level:
        return GateState.OPEN
    asked = [item for item in standings if item.question.theme == gate.theme]
    waiting = any(item.applies and not item.answered for item in asked)
    return GateState.UNANSWERED if waiting else GateState.OPEN


def _knock_out_state(standings: Iterable[Standing], reached: Reached) -> GateState:
    asked = [item for item in standings if item.question.knock_out and item.applies]
    if any(item.knocked_out and item.question.id not in reached for item in asked):
        return GateState.OPEN
    return GateState.HOLDS if all(item.answered for item in asked) else GateState.UNANSWERED
