"""What the windows of a plan would lead to with some of its steps left out (METHODOLOGY 4)."""

from collections.abc import Collection, Iterable
from datetime import date

from it_audit_gui.domain.advice import NOTHING, Span
from it_audit_gui.domain.applicability import standings
from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.ladders import ladders_of
from it_audit_gui.domain.plan import Plan, Projection
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.what_if import what_if


def trial(
    questionnaire: Questionnaire,
    assessment: Assessment,
    plan: Plan,
    left_out: Collection[StepId],
    on: date,
) -> tuple[Projection, ...]:
    """A projection for each window of the plan; the windows themselves stay as they are.

    What lies above a step left out has no effect, and is still paid for.
    """
    ladders = ladders_of(questionnaire, standings(questionnaire, assessment, on))
    passed = [ladders.rungs[item.step.id] for item in plan.waiting]
    done = [below.id for rung in passed for below in ladders.up_to(rung.question, rung.to)]
    kept: list[Span] = []
    once: list[Span] = []
    month: list[Span] = []
    found = []
    for window in plan.windows:
        chosen = [item.step for item in window.steps if item.step.id not in left_out]
        done += [step.id for step in chosen]
        kept += [step.days for step in chosen]
        once += [step.cost_once for step in chosen]
        month += [step.cost_month for step in chosen]
        after = what_if(questionnaire, assessment, done, on).evaluation
        found.append(
            Projection(
                horizon=window.id,
                score=after.overall.low,
                sections={key: part.score.low for key, part in after.sections.items()},
                planning_index=after.planning_index.low,
                stage=after.stage.stage,
                days=_sum(kept),
                cost_once=_sum(once),
                cost_month=_sum(month),
            )
        )
    return tuple(found)


def _sum(spans: Iterable[Span]) -> Span:
    return sum(spans, start=NOTHING)
