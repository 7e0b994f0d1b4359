"""What a step takes: days of whom, and money, for this firm."""

from collections.abc import Mapping
from dataclasses import field

from it_audit_gui.domain.advice import NOTHING, Cost, Per, Span, Step
from it_audit_gui.domain.applicability import MONTHS_A_YEAR
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.ids import FactId, QuestionId, RoleId, StepId
from it_audit_gui.domain.ladders import Ladders
from it_audit_gui.domain.questionnaire import Question
from it_audit_gui.domain.rules import PlanRules
from it_audit_gui.records import dataclass

_PEOPLE, _COMPUTER_USERS = FactId("people"), FactId("computer-users")
# Which fact counts the heads; where it is not known, the next one is the best guess.
_HEADS: Mapping[Per, tuple[FactId, ...]] = {
    Per.PERSON: (_PEOPLE, _COMPUTER_USERS),
    Per.COMPUTER_USER: (_COMPUTER_USERS, _PEOPLE),
}
# Who works in the firm; days of anybody else are bought at the day rate.
_OWN_ROLES = frozenset({RoleId("owner"), RoleId("employee")})


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """What one step takes.

    ``days`` are working days of everybody, of which the likely ``own_days`` are the firm's and
    ``bought_days`` those of others. Costs are EUR without VAT besides the days. ``in_days`` is the
    likely days of everybody and the likely cost of the first year at the day rate.
    """

    who: tuple[RoleId, ...]
    days: Span
    own_days: float
    bought_days: float
    cost_once: Span
    cost_month: Span
    in_days: float

    def money(self, day_rate: float, months: float) -> float:
        """EUR the firm is likely to spend when it has ``months`` of the year left."""
        costs = self.cost_once.likely + self.cost_month.likely * months
        return self.bought_days * day_rate + costs


@dataclass(frozen=True, slots=True, kw_only=True)
class Efforts:
    """The effort of each step ahead, worked out once it is asked for."""

    rules: PlanRules
    ladders: Ladders
    facts: Facts
    questions: Mapping[QuestionId, Question]
    known: dict[StepId, Effort] = field(default_factory=dict)

    def of(self, key: StepId) -> Effort:
        """The effort of a step; finding out takes a little of the firm's own time, no money."""
        if key not in self.known:
            rung = self.ladders.rungs[key]
            if rung.step is None:
                self.known[key] = self._finding_out(self.questions[rung.question])
            else:
                self.known[key] = self._improving(rung.step)
        return self.known[key]

    def share_of(self, step: Step) -> float:
        """How much of the bank's days it takes here, above 0 to 1; less only in a small firm."""
        if not step.per_computer:
            return 1.0
        small = self.rules.small_firms
        return small.share(self._heads(Per.COMPUTER_USER, small.computer_users))

    def heads(self, cost: Cost) -> float:
        """How many times a cost is paid: once for the firm, or for each head it counts."""
        return 1.0 if cost.per is Per.FIRM else self._heads(cost.per, 1)

    def _finding_out(self, question: Question) -> Effort:
        days = self.rules.find_out_days
        return Effort(
            who=(question.find_out.role,),
            days=days,
            own_days=days.likely,
            bought_days=0.0,
            cost_once=NOTHING,
            cost_month=NOTHING,
            in_days=days.likely,
        )

    def _improving(self, step: Step) -> Effort:
        share = self.share_of(step)
        days = step.days.times(share)
        own = sum([span.likely for role, span in step.effort.items() if role in _OWN_ROLES])
        bought = [span.likely for role, span in step.effort.items() if role not in _OWN_ROLES]
        once, month = self._cost(step.cost_once), self._cost(step.cost_month)
        money = once.likely + month.likely * MONTHS_A_YEAR
        return Effort(
            who=tuple(step.effort),
            days=days,
            own_days=own * share,
            bought_days=sum(bought) * share,
            cost_once=once,
            cost_month=month,
            in_days=days.likely + money / self.rules.day_rate,
        )

    def _cost(self, cost: Cost) -> Span:
        return cost.span.times(self.heads(cost))

    def _heads(self, per: Per, unknown: int) -> float:
        return float(next((self.facts[f] for f in _HEADS[per] if f in self.facts), unknown))
