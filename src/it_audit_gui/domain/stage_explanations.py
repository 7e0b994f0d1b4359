"""Why a firm is in its stage: what every condition asks, and how it stands."""

from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.explained import Explanation, Input, Role, Rule
from it_audit_gui.domain.maturity import Gate, GateKind
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.stages import GateStanding, gates_of
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedGate:
    """A condition, how it stands, and why."""

    standing: GateStanding
    why: Explanation


def explain_stage(questionnaire: Questionnaire, evaluation: Evaluation) -> Explanation:
    """The number of the stage, from the open conditions of each stage up to the next one."""
    standing = evaluation.stage
    reached = questionnaire.stages[: standing.number]
    inputs = [Input(role=Role.OPEN, value=0.0, of=stage.id) for stage in reached]
    if standing.following is not None:
        still_open = float(len(standing.open_gates))
        inputs.append(Input(role=Role.OPEN, value=still_open, of=standing.following.id))
    return Explanation(
        subject=standing.stage.id,
        rule=Rule.HIGHEST_PASSED,
        inputs=tuple(inputs),
        result=float(standing.number),
    )


def explain_gates(evaluation: Evaluation) -> tuple[ExplainedGate, ...]:
    """Every condition of the next stage; in the highest one those that hold it there.

    A condition on what does not apply holds.
    """
    return tuple(
        ExplainedGate(standing=item, why=_explained(evaluation, item.gate, holds=item.holds))
        for item in conditions_of(evaluation)
    )


def conditions_of(evaluation: Evaluation) -> tuple[GateStanding, ...]:
    """The conditions of the next stage; in the highest stage its own."""
    standing = evaluation.stage
    if standing.following is not None:
        return standing.gates
    return gates_of(standing.stage, evaluation.standings, evaluation.themes)


def _explained(evaluation: Evaluation, gate: Gate, *, holds: bool) -> Explanation:
    if gate.kind is GateKind.NO_KNOCK_OUT:
        inputs, rule = _must_haves(evaluation), Rule.NONE_ACTIVE
    else:
        inputs, rule = _value_and_limit(evaluation, gate), Rule.AT_LEAST
    return Explanation(subject=gate.id, rule=rule, inputs=inputs, result=float(holds))


def _must_haves(evaluation: Evaluation) -> tuple[Input, ...]:
    return tuple(
        Input(role=Role.CREDIT, value=item.credit if item.answered else None, of=key)
        for key, item in evaluation.standings.items()
        if item.question.knock_out and item.applies
    )


def _value_and_limit(evaluation: Evaluation, gate: Gate) -> tuple[Input, ...]:
    limit = float(gate.level)
    if gate.question is not None:
        item = evaluation.standings[gate.question]
        value = float(item.option) if item.answered else None
        return (
            Input(role=Role.VALUE, value=value, of=gate.question),
            Input(role=Role.LIMIT, value=limit, of=gate.question),
        )
    assert gate.theme is not None  # noqa: S101 - a gate of this kind has one
    score = evaluation.themes[gate.theme]
    most = None if score.high == score.low else score.high
    return (
        Input(role=Role.VALUE, value=score.low, of=gate.theme, most=most),
        Input(role=Role.LIMIT, value=limit, of=gate.theme),
    )
