"""The rank of steps: benefit per effort, what is needed first (METHODOLOGY 4).

The rule an owner can be told: *The steps that raise your score most for the least work and money
come first; what is urgent counts for more. If a step needs another one first, that one comes
before it.*
"""

from collections.abc import Iterable, Mapping
from dataclasses import field

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.efforts import Effort, Efforts
from it_audit_gui.domain.ids import QuestionId, StepId
from it_audit_gui.domain.ladders import Ladders, Rung
from it_audit_gui.domain.next_steps import NextStep, StepKind
from it_audit_gui.domain.questionnaire import Questionnaire, Urgency
from it_audit_gui.domain.rises import Rises
from it_audit_gui.records import dataclass

# Sums in another order differ in their last bits; such priorities are equal.
_TIE_DIGITS = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class RankedRung:
    """A step with what it takes and what it brings.

    ``benefit`` and ``weighed_days`` are what its priority follows from; ``effort`` is its own.
    """

    rung: Rung
    effort: Effort
    gain: float
    benefit: float
    weighed_days: float
    priority: float
    urgencies: tuple[str, ...]

    def told(self, rank: int) -> NextStep:
        """The step as a reader is told it, with its place in an order."""
        step = self.rung.step
        return NextStep(
            id=self.rung.id,
            kind=StepKind.FIND_OUT if step is None else StepKind.IMPROVE,
            question=self.rung.question,
            rank=rank,
            gain=self.gain,
            benefit=self.benefit,
            effort=self.weighed_days,
            priority=self.priority,
            urgencies=self.urgencies,
            days=self.effort.days,
            cost_once=self.effort.cost_once,
            cost_month=self.effort.cost_month,
            who=self.effort.who,
            needs=() if step is None else step.needs,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """What ranking needs to know of the firm.

    ``pressing`` are the urgencies its facts allow; ``known`` keeps what was worked out already.
    """

    questionnaire: Questionnaire
    standings: Mapping[QuestionId, Standing]
    rises: Rises
    ladders: Ladders
    efforts: Efforts
    pressing: tuple[Urgency, ...]
    known: dict[StepId, RankedRung] = field(default_factory=dict)

    def best_first(self, keys: Iterable[StepId]) -> list[RankedRung]:
        """These steps, best first, what is needed before what needs it."""
        items = {key: self.known.get(key) or self._ranked(key) for key in keys}
        order = self.ladders.in_order(sorted(items, key=lambda key: self._place(items[key])))
        return [items[key] for key in order if key in items]

    def urgencies(self, standing: Standing) -> dict[str, float]:
        """Reasons that hold for this question, with their factors."""
        return {
            urgency.id: urgency.factor
            for urgency in self.pressing
            if (
                standing.knocked_out
                if urgency.on_knock_out
                else standing.question.id in urgency.questions
            )
        }

    def _place(self, item: RankedRung) -> tuple[float, int, int]:
        """Sorts best first; ties by weight, then bank order."""
        question = self.questionnaire.by_id[item.rung.question]
        order = self.questionnaire.order[question.id]
        return (-round(item.priority, _TIE_DIGITS), -question.weight, order)

    def _ranked(self, key: StepId) -> RankedRung:
        rung, effort = self.ladders.rungs[key], self.efforts.of(key)
        standing, rules = self.standings[rung.question], self.questionnaire.plan
        question = standing.question
        # Where things are in order, going further no longer presses.
        urgencies = self.urgencies(standing) if rung.origin < rules.urgent_below else {}
        factor = max(urgencies.values(), default=1.0)
        benefit, days = self._weighed(rung)
        self.known[key] = RankedRung(
            rung=rung,
            effort=effort,
            gain=self.rises.gain(question, standing.option, rung),
            benefit=benefit,
            weighed_days=days,
            priority=benefit * factor / max(days, rules.effort_floor_days),
            urgencies=tuple(urgencies),
        )
        return self.known[key]

    def _weighed(self, rung: Rung) -> tuple[float, float]:
        """What a step is taken to bring (points) and to take (days).

        Finding out brings nothing by itself: it is weighed together with the step after it, whose
        work, like its use, is only to be expected with the chance that it proves necessary.
        """
        question, days = self.standings[rung.question].question, self.efforts.of(rung.id).in_days
        chance, to = self.questionnaire.plan.find_out_chance, rung.to
        if rung.step is None:
            following = self.ladders.after(rung)
            days += chance * sum([self.efforts.of(item.id).in_days for item in following])
            to = max([item.to for item in following], default=to)
        elif not rung.conditional:
            chance = 1.0
        return chance * self.rises.benefit(question, rung.origin, to), days


def urgencies_that_hold(questionnaire: Questionnaire, facts: Facts) -> tuple[Urgency, ...]:
    """The urgencies whose condition the facts meet."""
    return tuple(u for u in questionnaire.urgencies if u.when is None or u.when.holds(facts))
