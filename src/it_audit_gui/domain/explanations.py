"""Why a score is what it is, and how much of it is known and proven."""

from collections.abc import Callable, Iterable
from enum import StrEnum

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.explained import Explanation, Input, Role, Rule
from it_audit_gui.domain.ids import SectionId, ThemeId
from it_audit_gui.domain.plan import Projection
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.scoring import Score

_BEST, _FULL = 1.0, 100.0
OVERALL, PLANNING_INDEX = "overall", "planning-index"


class Share(StrEnum):
    """What stands beside a score: how much was answered with knowledge, how much is proven."""

    CONFIDENCE = "confidence"
    PROOF = "proof"


def explain_section(evaluation: Evaluation, section: SectionId) -> tuple[Explanation, ...]:
    """The raw score from its answers; then each cap, as far as there are any."""
    return explain_score(section, _asked(evaluation, section), evaluation.sections[section].score)


def explain_score(
    section: SectionId, asked: Iterable[Standing], score: Score
) -> tuple[Explanation, ...]:
    """The same for the score of these questions of a section.

    A must-have without an answer limits the score as long as it has none.
    """
    applying = [item for item in asked if item.applies]
    raw = _weighted_share(section, _credits(applying), score.raw)
    if not _is_limited(score):
        return (raw,)
    limits = [Input(role=Role.LIMIT, value=cap.limit, of=cap.question) for cap in score.caps]
    limit = limits[0].value if limits else score.low
    limits += [
        Input(role=Role.LIMIT, value=limit, of=item.question.id, most=_FULL)
        for item in applying
        if item.question.knock_out and not item.answered
    ]
    inputs = (Input(role=Role.RAW, value=raw.result, of=section, most=raw.most), *limits)
    capped = Explanation(
        subject=section,
        rule=Rule.CAPPED,
        inputs=inputs,
        result=score.score,
        most=_still(score),
    )
    return raw, capped


def explain_theme(evaluation: Evaluation, theme: ThemeId) -> Explanation:
    """The score of a theme from its answers; caps do not touch it."""
    asked = [s for s in evaluation.standings.values() if s.question.theme == theme and s.applies]
    return _weighted_share(theme, _credits(asked), evaluation.themes[theme].score)


def explain_overall(questionnaire: Questionnaire, evaluation: Evaluation) -> Explanation:
    """The overall score from those of the sections."""
    parts = (
        (section.id, evaluation.sections[section.id].score, section.weight)
        for section in questionnaire.sections
    )
    return _weighted_mean(OVERALL, parts, evaluation.overall)


def explain_planning_index(evaluation: Evaluation) -> Explanation:
    """The planning index from the scores of the themes."""
    parts = ((theme, score, 1) for theme, score in evaluation.themes.items())
    return _weighted_mean(PLANNING_INDEX, parts, evaluation.planning_index)


def explain_section_share(evaluation: Evaluation, share: Share, section: SectionId) -> Explanation:
    """How much of a section is known or proven: a question counts wholly or not at all."""
    counts = _COUNTS[share]
    inputs = tuple(
        Input(
            role=Role.CREDIT,
            value=float(counts(item)),
            of=item.question.id,
            weight=item.question.weight,
        )
        for item in _asked(evaluation, section)
        if item.applies
    )
    result = _SHARES[share](evaluation.sections[section].score)
    return Explanation(subject=section, rule=Rule.WEIGHTED_SHARE, inputs=inputs, result=result)


def explain_share(
    questionnaire: Questionnaire, evaluation: Evaluation, share: Share
) -> Explanation:
    """How much of the whole is known or proven, from the sections."""
    found = _SHARES[share]
    inputs = (
        Input(
            role=Role.VALUE,
            of=section.id,
            value=found(evaluation.sections[section.id].score),
            weight=section.weight,
        )
        for section in questionnaire.sections
    )
    return Explanation(
        subject=OVERALL,
        rule=Rule.WEIGHTED_MEAN,
        inputs=_known(inputs),
        result=found(evaluation.overall),
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


def _weighted_share(subject: str, inputs: tuple[Input, ...], result: float | None) -> Explanation:
    most = None
    if any(item.most is not None for item in inputs):
        earned = sum(item.weight * (item.most or item.value or 0.0) for item in inputs)
        most = _FULL * earned / sum(item.weight for item in inputs)
    return Explanation(
        subject=subject, rule=Rule.WEIGHTED_SHARE, inputs=inputs, result=result, most=most
    )


def _weighted_mean(
    subject: str, parts: Iterable[tuple[str, Score, float]], score: Score
) -> Explanation:
    inputs = (
        Input(role=Role.VALUE, of=of, value=part.score, weight=weight, most=_still(part))
        for of, part, weight in parts
    )
    return Explanation(
        subject=subject,
        rule=Rule.WEIGHTED_MEAN,
        inputs=_known(inputs),
        result=score.score,
        most=_still(score),
    )


def _is_limited(score: Score) -> bool:
    """Whether must-haves stand in the way: at their worst answer, or not answered yet."""
    return bool(score.caps) or score.low != score.raw


def _still(score: Score) -> float | None:
    """What it can still become; ``None`` where it stays."""
    return None if score.high == score.low else score.high


def _asked(evaluation: Evaluation, section: SectionId) -> list[Standing]:
    return [s for s in evaluation.standings.values() if s.question.section == section]


def _credits(applying: Iterable[Standing]) -> tuple[Input, ...]:
    return tuple(
        Input(
            role=Role.CREDIT,
            value=item.credit if item.answered else None,
            of=item.question.id,
            weight=item.question.weight,
            most=None if item.answered else _BEST,
        )
        for item in applying
    )


def _known(values: Iterable[Input]) -> tuple[Input, ...]:
    return tuple(item for item in values if item.value is not None)


def _is_known(item: Standing) -> bool:
    return item.known


def _is_proven(item: Standing) -> bool:
    return item.proven


def _confidence(score: Score) -> float | None:
    return score.confidence


def _proof(score: Score) -> float | None:
    return score.proof


_COUNTS: dict[Share, Callable[[Standing], bool]] = {
    Share.CONFIDENCE: _is_known,
    Share.PROOF: _is_proven,
}
_SHARES: dict[Share, Callable[[Score], float | None]] = {
    Share.CONFIDENCE: _confidence,
    Share.PROOF: _proof,
}
