"""Why a figure is what it is: the rule, what went into it, what came out (for any reader to word).

A figure can be checked by hand from what stands here: each rule says how.
"""

from collections.abc import Iterable
from enum import StrEnum

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.figures import figures_of
from it_audit_gui.domain.ids import GateId, QuestionId, SectionId, StepId, ThemeId
from it_audit_gui.domain.ladders import ladders_of
from it_audit_gui.domain.maturity import GateKind
from it_audit_gui.domain.plan import Projection
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.rises import rises_of
from it_audit_gui.domain.scoring import Score
from it_audit_gui.records import dataclass


class Rule(StrEnum):
    """How a result follows from its inputs.

    ``WEIGHTED_SHARE``: 100 x sum of weight x credit, by the sum of weights. ``CAPPED``: the raw
    score, and no more than the limit. ``WEIGHTED_MEAN``: mean of the values by weight.
    ``AT_LEAST``: the value is no less than the limit. ``NONE_ACTIVE``: no must-have has credit 0
    or no answer. ``BENEFIT_BY_EFFORT``: benefit x urgency, by effort or the limit if that is more.
    ``RISE``: the last value less the first, x weight.
    An unanswered question (``None``) counts 0.
    """

    WEIGHTED_SHARE = "weighted-share"
    CAPPED = "capped"
    WEIGHTED_MEAN = "weighted-mean"
    AT_LEAST = "at-least"
    NONE_ACTIVE = "none-active"
    BENEFIT_BY_EFFORT = "benefit-by-effort"
    RISE = "rise"


class Role(StrEnum):
    """What an input is in its rule."""

    CREDIT = "credit"
    RAW = "raw"
    VALUE = "value"
    LIMIT = "limit"
    BENEFIT = "benefit"
    URGENCY = "urgency"
    EFFORT = "effort"


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One figure that went into a result.

    ``of`` is the id of what it belongs to: a question, section, theme or urgency; empty for the
    whole. ``weight`` counts where the rule weighs. ``value`` is ``None`` where there is none yet.
    """

    role: Role
    value: float | None
    of: str = ""
    weight: float = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A result and where it comes from. For a gate the result is 1 where it holds, else 0."""

    subject: str
    rule: Rule
    inputs: tuple[Input, ...]
    result: float | None


def explain_section(evaluation: Evaluation, section: SectionId) -> tuple[Explanation, ...]:
    """The raw score from its answers; then each cap, as far as there are any."""
    asked = [s for s in evaluation.standings.values() if s.question.section == section]
    return explain_score(section, asked, evaluation.sections[section].score)


def explain_score(
    section: SectionId, asked: Iterable[Standing], score: Score
) -> tuple[Explanation, ...]:
    """The same for the score of these questions of a section."""
    raw = Explanation(
        subject=section, rule=Rule.WEIGHTED_SHARE, inputs=_credits(asked), result=score.raw
    )
    if not score.caps:
        return (raw,)
    limits = (Input(role=Role.LIMIT, value=cap.limit, of=cap.question) for cap in score.caps)
    inputs = (Input(role=Role.RAW, value=score.raw, of=section), *limits)
    return raw, Explanation(subject=section, rule=Rule.CAPPED, inputs=inputs, result=score.score)


def explain_theme(evaluation: Evaluation, theme: ThemeId) -> Explanation:
    """The score of a theme from its answers; caps do not touch it."""
    asked = [s for s in evaluation.standings.values() if s.question.theme == theme]
    return Explanation(
        subject=theme,
        rule=Rule.WEIGHTED_SHARE,
        inputs=_credits(asked),
        result=evaluation.themes[theme].score,
    )


def explain_overall(questionnaire: Questionnaire, evaluation: Evaluation) -> Explanation:
    """The overall score from those of the sections."""
    values = (
        Input(
            role=Role.VALUE,
            of=section.id,
            value=evaluation.sections[section.id].score.score,
            weight=section.weight,
        )
        for section in questionnaire.sections
    )
    return Explanation(
        subject="overall",
        rule=Rule.WEIGHTED_MEAN,
        inputs=_known(values),
        result=evaluation.overall.score,
    )


def explain_planning_index(evaluation: Evaluation) -> Explanation:
    """The planning index from the scores of the themes."""
    values = (
        Input(role=Role.VALUE, of=theme, value=score.score)
        for theme, score in evaluation.themes.items()
    )
    return Explanation(
        subject="planning-index",
        rule=Rule.WEIGHTED_MEAN,
        inputs=_known(values),
        result=evaluation.planning_index.score,
    )


def explain_gate(evaluation: Evaluation, gate_id: GateId) -> Explanation:
    """Why a gate of the next stage holds or does not; not applicable holds."""
    item = next(item for item in evaluation.stage.gates if item.gate.id == gate_id)
    gate = item.gate
    if gate.kind is GateKind.NO_KNOCK_OUT:
        inputs: tuple[Input, ...] = tuple(
            Input(role=Role.CREDIT, value=_credit(standing), of=key)
            for key, standing in evaluation.standings.items()
            if standing.question.knock_out and standing.applies
        )
        rule = Rule.NONE_ACTIVE
    else:
        value = _gate_value(evaluation, gate.question, gate.theme)
        of = str(gate.question or gate.theme)
        inputs = (
            Input(role=Role.VALUE, value=value, of=of),
            Input(role=Role.LIMIT, value=float(gate.level), of=of),
        )
        rule = Rule.AT_LEAST
    return Explanation(subject=gate_id, rule=rule, inputs=inputs, result=float(item.holds))


def explain_rank(
    questionnaire: Questionnaire, evaluation: Evaluation, step_id: StepId
) -> Explanation:
    """The priority of a step, from what it brings, how it presses and what it takes."""
    planned = (item.step for item in (*evaluation.plan.steps, *evaluation.plan.waiting))
    step = next(item for item in (*evaluation.steps, *planned) if item.id == step_id)
    factors = {urgency.id: urgency.factor for urgency in questionnaire.urgencies}
    strongest = max(step.urgencies, key=lambda key: factors[key], default="")
    return Explanation(
        subject=step_id,
        rule=Rule.BENEFIT_BY_EFFORT,
        inputs=(
            Input(role=Role.BENEFIT, value=step.benefit),
            Input(role=Role.URGENCY, value=factors.get(strongest, 1.0), of=strongest),
            Input(role=Role.EFFORT, value=step.effort),
            Input(role=Role.LIMIT, value=questionnaire.plan.effort_floor_days),
        ),
        result=step.priority,
    )


def explain_gain(
    questionnaire: Questionnaire, evaluation: Evaluation, step_id: StepId
) -> Explanation:
    """The gain of a step, from the lowest score of its section before and after it."""
    rung = ladders_of(questionnaire, evaluation.standings).rungs[step_id]
    standing = evaluation.standings[rung.question]
    rises = rises_of(questionnaire, figures_of(questionnaire, evaluation.standings).section_tallies)
    section = standing.question.section
    ends = rises.ends(standing.question, standing.option, rung)
    weight = rises.shares[section]
    return Explanation(
        subject=step_id,
        rule=Rule.RISE,
        inputs=tuple(Input(role=Role.VALUE, value=end, of=section, weight=weight) for end in ends),
        result=weight * (ends[1] - ends[0]),
    )


def explain_projection(questionnaire: Questionnaire, projection: Projection) -> Explanation:
    """The score after a window from those of the sections then."""
    values = (
        Input(
            role=Role.VALUE,
            of=section.id,
            value=projection.sections[section.id],
            weight=section.weight,
        )
        for section in questionnaire.sections
    )
    return Explanation(
        subject=projection.horizon,
        rule=Rule.WEIGHTED_MEAN,
        inputs=_known(values),
        result=projection.score,
    )


def _gate_value(
    evaluation: Evaluation, question: QuestionId | None, theme: ThemeId | None
) -> float | None:
    if question is not None:
        standing = evaluation.standings[question]
        return float(standing.option) if standing.answered else None
    return evaluation.themes[theme].low if theme is not None else None


def _credits(standings: Iterable[Standing]) -> tuple[Input, ...]:
    return tuple(
        Input(
            role=Role.CREDIT,
            value=_credit(standing),
            of=standing.question.id,
            weight=standing.question.weight,
        )
        for standing in standings
        if standing.applies
    )


def _credit(standing: Standing) -> float | None:
    return standing.credit if standing.answered else None


def _known(values: Iterable[Input]) -> tuple[Input, ...]:
    return tuple(item for item in values if item.value is not None)
