"""Next steps: one per gap, in the order of benefit per effort (METHODOLOGY 4).

The rule an owner can be told: *We divide what a step adds to your score, times how urgent it is,
by the work and money it takes. What must come first comes first.*
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from it_audit_gui.domain.advice import NOTHING, Cost, Per, Span, Step
from it_audit_gui.domain.applicability import MONTHS_A_YEAR, Standing
from it_audit_gui.domain.assessment import Answer, State
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.findings import Finding
from it_audit_gui.domain.ids import FactId, QuestionId, RoleId, SectionId, StepId
from it_audit_gui.domain.questionnaire import Question, Questionnaire, Urgency
from it_audit_gui.domain.scoring import Score, overall, score_of

_PEOPLE, _COMPUTER_USERS = FactId("people"), FactId("computer-users")
# Which fact counts the heads; where it is not known, the next one is the best guess, else one.
_HEADS: Mapping[Per, tuple[FactId, ...]] = {
    Per.FIRM: (),
    Per.PERSON: (_PEOPLE, _COMPUTER_USERS),
    Per.COMPUTER_USER: (_COMPUTER_USERS, _PEOPLE),
}
_FIND_OUT = "-find-out"
# Sums in another order differ in their last bits; such priorities are equal.
_TIE_DIGITS = 9


class StepKind(StrEnum):
    """An improvement, or finding out what is not known."""

    IMPROVE = "improve"
    FIND_OUT = "find-out"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """A step for a gap of this firm.

    ``gain`` is the rise of the overall score (points, caps included) if only this step is done;
    0 for finding out, whose use is certainty. ``priority`` is benefit per day of effort;
    ``urgencies`` are the ids of the reasons that made it press. Costs are EUR without VAT for this
    firm; partner days are in ``days``, not in ``cost_once``.
    """

    id: StepId
    kind: StepKind
    question: QuestionId
    rank: int
    gain: float
    priority: float
    urgencies: tuple[str, ...]
    days: Span
    cost_once: Span
    cost_month: Span
    who: tuple[RoleId, ...]
    needs: tuple[StepId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """What ranking needs to know of the firm."""

    questionnaire: Questionnaire
    standings: Mapping[QuestionId, Standing]
    sections: Mapping[SectionId, Score]
    facts: Facts

    def steps(self, findings: Sequence[Finding]) -> tuple[NextStep, ...]:
        """One step per finding, best first, what is needed before what needs it."""
        candidates = [self._step(self.standings[item.question]) for item in findings]
        order = {question.id: place for place, question in enumerate(self.questionnaire.questions)}
        by_id = self.questionnaire.by_id
        candidates.sort(
            key=lambda s: (
                -round(s.priority, _TIE_DIGITS),
                -by_id[s.question].weight,
                order[s.question],
            ),
        )
        ranked = needed_first(candidates, self._standing_in(candidates))
        return tuple(replace(step, rank=rank) for rank, step in enumerate(ranked, start=1))

    def _standing_in(self, candidates: Iterable[NextStep]) -> dict[StepId, StepId]:
        """For each step of the bank that is still ahead, the candidate that must come first."""
        return {
            ahead.id: candidate.id
            for candidate in candidates
            for ahead in self.questionnaire.by_id[candidate.question].steps
            if candidate.kind is StepKind.FIND_OUT or ahead.to >= self._goal(candidate)
        }

    def _goal(self, candidate: NextStep) -> int:
        return self.questionnaire.steps[candidate.id][1].to

    def _step(self, standing: Standing) -> NextStep:
        if standing.answer is not None and standing.answer.state is State.DONT_KNOW:
            return self._find_out(standing)
        step = standing.question.step_from(_option(standing))
        assert step is not None, standing.question.id  # noqa: S101 - content checks guarantee it
        return self._improve(standing, step)

    def _improve(self, standing: Standing, step: Step) -> NextStep:
        once, month = self._cost(step.cost_once), self._cost(step.cost_month)
        urgencies = self._urgencies(standing)
        return NextStep(
            id=step.id,
            kind=StepKind.IMPROVE,
            question=standing.question.id,
            rank=0,
            gain=self._rise(standing, step.to, capped=True),
            priority=self._priority(standing, step.to, urgencies, self._effort(step, once, month)),
            urgencies=tuple(urgencies),
            days=step.days,
            cost_once=once,
            cost_month=month,
            who=tuple(step.effort),
            needs=step.needs,
        )

    def _find_out(self, standing: Standing) -> NextStep:
        """Asking costs little and may show that nothing needs doing: it ranks by what may come."""
        question, days = standing.question, self.questionnaire.plan.find_out_days
        urgencies = self._urgencies(standing)
        effort = max(days.likely, self.questionnaire.plan.effort_floor_days)
        return NextStep(
            id=StepId(question.id + _FIND_OUT),
            kind=StepKind.FIND_OUT,
            question=question.id,
            rank=0,
            gain=0.0,
            priority=self._priority(standing, question.target, urgencies, effort),
            urgencies=tuple(urgencies),
            days=days,
            cost_once=NOTHING,
            cost_month=NOTHING,
            who=(question.find_out.role,),
            needs=(),
        )

    def _priority(
        self, standing: Standing, to: int, urgencies: Mapping[str, float], effort: float
    ) -> float:
        factor = max(urgencies.values(), default=1.0)
        return self._rise(standing, to, capped=False) * factor / effort

    def _rise(self, standing: Standing, to: int, *, capped: bool) -> float:
        """Points the overall score rises when this one question reaches option ``to``."""
        question = standing.question
        cap = self.questionnaire.scoring.cap if capped else None
        before = self.sections[question.section]
        after = score_of(self._improved(question, to), cap)
        name = "score" if capped else "raw"
        return self._overall_with(question, after, name) - self._overall_with(
            question, before, name
        )

    def _improved(self, question: Question, to: int) -> list[Standing]:
        return [
            _reaching(self.standings[other.id], to)
            if other.id == question.id
            else self.standings[other.id]
            for other in self.questionnaire.by_section[question.section]
        ]

    def _overall_with(self, question: Question, score: Score, name: str) -> float:
        parts = [
            (score if section.id == question.section else self.sections[section.id], section.weight)
            for section in self.questionnaire.sections
        ]
        return float(getattr(overall(parts), name))

    def _urgencies(self, standing: Standing) -> dict[str, float]:
        """Reasons that hold for this question, with their factors."""
        return {
            urgency.id: urgency.factor
            for urgency in self.questionnaire.urgencies
            if self._presses(urgency, standing)
        }

    def _presses(self, urgency: Urgency, standing: Standing) -> bool:
        if urgency.on_knock_out:
            return standing.knocked_out
        holds = urgency.when is None or urgency.when.holds(self.facts)
        return holds and standing.question.id in urgency.questions

    def _cost(self, cost: Cost) -> Span:
        known = (self.facts[fact] for fact in _HEADS[cost.per] if fact in self.facts)
        return cost.span.times(float(next(known, 1)))

    def _effort(self, step: Step, once: Span, month: Span) -> float:
        """Likely days, money converted at the day rate, never below the floor."""
        rules = self.questionnaire.plan
        money = once.likely + month.likely * MONTHS_A_YEAR
        return max(step.days.likely + money / rules.day_rate, rules.effort_floor_days)


def needed_first(
    steps: Sequence[NextStep], standing_in: Mapping[StepId, StepId] | None = None
) -> list[NextStep]:
    """The same steps, each after those among them that it needs; otherwise in the same order.

    ``standing_in`` maps a step that is not among them to the one that leads towards it.
    """
    by_id = {step.id: step for step in steps}
    proxies = standing_in or {}
    placed: dict[StepId, NextStep] = {}

    def place(step: NextStep) -> None:
        for need in (proxies.get(need, need) for need in step.needs):
            if need in by_id and need not in placed:
                place(by_id[need])
        placed.setdefault(step.id, step)

    for step in steps:
        place(step)
    return list(placed.values())


def _option(standing: Standing) -> int:
    return (standing.answer.option if standing.answer else None) or 0


def _reaching(standing: Standing, to: int) -> Standing:
    answer = standing.answer
    assert answer is not None  # noqa: S101 - only answered questions have findings
    improved = Answer(
        question=answer.question, state=State.OPTION, option=to, answered_at=answer.answered_at
    )
    return replace(standing, answer=improved)
