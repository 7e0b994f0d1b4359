"""Why a step has its place, what it brings, and what it takes."""

from collections.abc import Mapping
from enum import StrEnum

from it_audit_gui.domain.advice import NOTHING, Span
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.efforts import Efforts
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.explained import Explanation, Input, Role, Rule
from it_audit_gui.domain.figures import figures_of
from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.ladders import Ladders, ladders_of
from it_audit_gui.domain.next_steps import NextStep
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.rises import Rises, rises_of
from it_audit_gui.records import dataclass


class Takes(StrEnum):
    """What a step takes: working days, EUR once, EUR a month."""

    DAYS = "days"
    ONCE = "once"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """The bank's figures together, times a factor.

    ``parts`` are days by role, or one amount by what it is counted per. ``factor`` is how many of
    those there are; of days the share that they take in a firm of this size, 1 where size is
    nothing to them.
    """

    takes: Takes
    parts: Mapping[str, Span]
    factor: float
    result: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedSteps:
    """Explains the steps of an evaluation; made by ``explained_steps``."""

    questionnaire: Questionnaire
    steps: Mapping[StepId, NextStep]
    evaluation: Evaluation
    ladders: Ladders
    rises: Rises
    efforts: Efforts

    def rank(self, step_id: StepId) -> Explanation:
        """The priority of a step, from what it brings, how it presses and what it takes."""
        step, bank = self.steps[step_id], self.questionnaire
        factors = {urgency.id: urgency.factor for urgency in bank.urgencies}
        strongest = max(step.urgencies, key=lambda key: factors[key], default="")
        return Explanation(
            subject=step_id,
            rule=Rule.BENEFIT_BY_EFFORT,
            inputs=(
                Input(role=Role.BENEFIT, value=step.benefit),
                Input(role=Role.URGENCY, value=factors.get(strongest, 1.0), of=strongest),
                Input(role=Role.EFFORT, value=step.effort),
                Input(role=Role.LIMIT, value=bank.plan.effort_floor_days),
            ),
            result=step.priority,
        )

    def gain(self, step_id: StepId) -> Explanation:
        """The gain of a step, from the lowest score of its section before and after it."""
        rung = self.ladders.rungs[step_id]
        standing = self.evaluation.standings[rung.question]
        section = standing.question.section
        ends = self.rises.ends(standing.question, standing.option, rung)
        weight = self.rises.shares[section]
        return Explanation(
            subject=step_id,
            rule=Rule.RISE,
            inputs=tuple(
                Input(role=Role.VALUE, value=end, of=section, weight=weight) for end in ends
            ),
            result=weight * (ends[1] - ends[0]),
        )

    def taken(self, step_id: StepId) -> tuple[Product, ...]:
        """The work and money of a step, as far as it takes any."""
        effort, step = self.efforts.of(step_id), self.ladders.rungs[step_id].step
        if step is None:
            parts = {str(role): effort.days for role in effort.who}
            return (Product(takes=Takes.DAYS, parts=parts, factor=1.0, result=effort.days),)
        days = Product(
            takes=Takes.DAYS,
            parts={str(role): span for role, span in step.effort.items()},
            factor=self.efforts.share_of(step),
            result=effort.days,
        )
        money = (
            Product(
                takes=takes,
                parts={str(cost.per): cost.span},
                factor=self.efforts.heads(cost),
                result=result,
            )
            for takes, cost, result in (
                (Takes.ONCE, step.cost_once, effort.cost_once),
                (Takes.MONTH, step.cost_month, effort.cost_month),
            )
            if result != NOTHING
        )
        return days, *money


def explained_steps(
    questionnaire: Questionnaire, evaluation: Evaluation, facts: Facts
) -> ExplainedSteps:
    """What explaining the steps of an evaluation needs, worked out once for all of them."""
    ladders = ladders_of(questionnaire, evaluation.standings)
    planned = (item.step for item in (*evaluation.plan.steps, *evaluation.plan.waiting))
    return ExplainedSteps(
        questionnaire=questionnaire,
        evaluation=evaluation,
        steps={step.id: step for step in (*planned, *evaluation.steps)},
        ladders=ladders,
        rises=rises_of(
            questionnaire, figures_of(questionnaire, evaluation.standings).section_tallies
        ),
        efforts=Efforts(
            rules=questionnaire.plan,
            ladders=ladders,
            facts=facts,
            questions=questionnaire.by_id,
        ),
    )
