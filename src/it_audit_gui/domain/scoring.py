"""Scores, intervals, confidence, proof and caps (METHODOLOGY 2).

All scores are 0-100. Unanswered questions make an interval: the low end counts them as worth
nothing, the high end as worth everything.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import lcm

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.ids import QuestionId, SectionId, ThemeId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.records import dataclass


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What the answers to some questions add up to, in whole numbers so that no sum is rounded.

    ``total`` is the weight of the questions that apply; ``earned`` what they are worth and
    ``waiting`` what unanswered ones could be worth, both in ``1 / scale`` of a weight; ``known``
    and ``proven`` are weights. ``knock_outs`` are active, ``open_knock_outs`` unanswered.
    """

    total: int
    scale: int
    earned: int
    waiting: int
    known: int
    proven: int
    knock_outs: tuple[QuestionId, ...]
    open_knock_outs: tuple[QuestionId, ...]

    def share(self, earned: int) -> float:
        """``earned`` of everything there is to earn, 0-100."""
        return 100 * earned / (self.scale * self.total)

    def low(self, cap: float | None, *, more: int = 0, lifted: QuestionId | None = None) -> float:
        """The low end, were ``more`` earned and the knock-out of ``lifted`` gone."""
        raw = self.share(self.earned + more)
        if cap is None:
            return raw
        free = not self.open_knock_outs and self.knock_outs in ((), (lifted,))
        return raw if free else min(raw, cap)

    def lifted(self, risen: Sequence[tuple[Standing, int]]) -> "Tally":
        """The tally once these of its answers, above 0 then, are at another option, not proven."""
        earned, known, proven = self.earned, self.known, self.proven
        for item, option in risen:
            question = item.question
            earned += question.weight * (option - item.option) * (self.scale // question.best)
            known += 0 if item.known else question.weight
            proven -= question.weight if item.proven else 0
        gone = {item.question.id for item, _ in risen}
        return Tally(
            total=self.total,
            scale=self.scale,
            earned=earned,
            waiting=self.waiting,
            known=known,
            proven=proven,
            knock_outs=tuple([key for key in self.knock_outs if key not in gone]),
            open_knock_outs=self.open_knock_outs,
        )


def tally_of(standings: Iterable[Standing]) -> Tally:
    """Adds up a set of questions, leaving out those that do not apply."""
    applying = [(item, item.question) for item in standings if item.applies]
    scale = lcm(*{question.best for _, question in applying})
    total = earned = waiting = known = proven = 0
    for item, question in applying:
        weight = question.weight
        total += weight
        earned += weight * item.option * (scale // question.best)
        if not item.answered:
            waiting += weight
        if item.known:
            known += weight
        if item.proven:
            proven += weight
    must = [item for item, question in applying if question.knock_out]
    return Tally(
        total=total,
        scale=scale,
        earned=earned,
        waiting=scale * waiting,
        known=known,
        proven=proven,
        knock_outs=tuple([item.question.id for item in must if item.knocked_out]),
        open_knock_outs=tuple([item.question.id for item in must if not item.answered]),
    )


def score_of(standings: Iterable[Standing], cap: float | None) -> Score:
    """Score of a set of questions.

    With ``cap``, an active knock-out limits score and interval, and a knock-out that is still
    unanswered limits the low end only. Without it (themes) nothing is limited.
    """
    return scored(tally_of(standings), cap)


def scored(tally: Tally, cap: float | None) -> Score:
    """The score a tally amounts to."""
    if not tally.total:
        return NO_SCORE
    caps = () if cap is None else tuple(Cap(question=q, limit=cap) for q in tally.knock_outs)
    best = tally.share(tally.earned + tally.waiting)
    low = tally.low(cap)
    return Score(
        score=low,
        raw=tally.share(tally.earned),
        low=low,
        high=min([best, *(item.limit for item in caps)]),
        confidence=100 * tally.known / tally.total,
        proof=100 * tally.proven / tally.total,
        caps=caps,
    )


def overall(parts: Sequence[tuple[Score, float]]) -> Score:
    """Mean of scores by weight; parts without a score are left out."""
    scored = [(score, weight) for score, weight in parts if score.score is not None]
    total = sum(weight for _, weight in scored)
    if not scored:
        return NO_SCORE

    def mean(name: str) -> float:
        return sum([float(getattr(score, name)) * weight for score, weight in scored]) / total

    return Score(
        score=mean("score"),
        raw=mean("raw"),
        low=mean("low"),
        high=mean("high"),
        confidence=mean("confidence"),
        proof=mean("proof"),
    )


def overall_score(questionnaire: Questionnaire, scores: Mapping[SectionId, Score]) -> Score:
    """Mean of the section scores with the bank's section weights."""
    return overall([(scores[section.id], section.weight) for section in questionnaire.sections])


def planning_index(themes: Mapping[ThemeId, Score]) -> Score:
    """Mean of the theme scores: 0 only firefighting, 100 planned ahead (METHODOLOGY 3)."""
    return overall([(score, 1) for score in themes.values()])
