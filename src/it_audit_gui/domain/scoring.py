"""Scores, intervals, confidence, proof and caps (METHODOLOGY 2).

All scores are 0-100. Unanswered questions make an interval: the low end counts them as worth
nothing, the high end as worth everything.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.ids import QuestionId, SectionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap:
    """A limit on a section and the answer behind it."""

    question: QuestionId
    limit: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A score with its interval, or ``None`` throughout where nothing applies.

    ``raw`` leaves caps out. ``confidence`` is the share (0-100) of the weight answered with
    knowledge, ``proof`` the share that is proven. Complete means ``low == high``.
    """

    score: float | None
    raw: float | None
    low: float | None
    high: float | None
    confidence: float | None
    proof: float | None
    caps: tuple[Cap, ...] = ()


NO_SCORE = Score(score=None, raw=None, low=None, high=None, confidence=None, proof=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionScore:
    """The score of one section and how many of its questions are answered."""

    section: SectionId
    score: Score
    applicable: int
    answered: int


def share(counted: float, total: float) -> float:
    """``counted`` of ``total`` as 0-100."""
    return 100 * counted / total


def score_of(standings: Iterable[Standing], cap: float | None) -> Score:
    """Score of a set of questions.

    With ``cap``, an active knock-out limits score and interval, and a knock-out that is still
    unanswered limits the low end only. Without it (themes) nothing is limited.
    """
    applying = [item for item in standings if item.applies]
    if not applying:
        return NO_SCORE
    total = float(sum(item.question.weight for item in applying))
    raw = share(sum(item.question.weight * item.credit for item in applying), total)
    best = share(sum(_best_weight(item) for item in applying), total)
    caps = _active_caps(applying, cap)
    high = min([best, *(item.limit for item in caps)])
    low = min([raw, *(item.limit for item in caps), *_possible_caps(applying, cap)])
    return Score(
        score=low,
        raw=raw,
        low=low,
        high=high,
        confidence=share(sum(i.question.weight for i in applying if i.known), total),
        proof=share(sum(i.question.weight for i in applying if i.proven), total),
        caps=caps,
    )


def overall(parts: Sequence[tuple[Score, float]]) -> Score:
    """Mean of scores by weight; parts without a score are left out."""
    scored = [(score, weight) for score, weight in parts if score.score is not None]
    total = sum(weight for _, weight in scored)
    if not scored:
        return NO_SCORE

    def mean(name: str) -> float:
        return sum(float(getattr(score, name)) * weight for score, weight in scored) / total

    return Score(
        score=mean("score"),
        raw=mean("raw"),
        low=mean("low"),
        high=mean("high"),
        confidence=mean("confidence"),
        proof=mean("proof"),
    )


def _best_weight(item: Standing) -> float:
    return item.question.weight * (item.credit if item.answered else 1)


def _active_caps(applying: Sequence[Standing], cap: float | None) -> tuple[Cap, ...]:
    if cap is None:
        return ()
    return tuple(Cap(question=i.question.id, limit=cap) for i in applying if i.knocked_out)


def _possible_caps(applying: Sequence[Standing], cap: float | None) -> list[float]:
    if cap is None:
        return []
    return [cap for item in applying if item.question.knock_out and not item.answered]
