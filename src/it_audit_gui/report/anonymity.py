"""A report without names: what people typed is taken away before anything is worded."""

from collections.abc import Mapping
from dataclasses import replace

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.assessment import Answer, Assessment, State
from it_audit_gui.domain.comparison import Comparison, Dated, QuestionChange
from it_audit_gui.domain.context import FactKind
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.plan import PlannedStep
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.tracking import StepStatus, StepTracking


def nameless_assessment(
    questionnaire: Questionnaire, assessment: Assessment, left_out: str
) -> Assessment:
    """Without name, notes, reasons, pointers of evidence and kinds of devices.

    ``left_out`` stands where the file must have a text.
    """
    typed = {fact.id for fact in questionnaire.context if fact.kind is FactKind.TEXT}
    devices = tuple(
        replace(item, kind=f"{place}") for place, item in enumerate(assessment.costs.devices, 1)
    )
    return replace(
        assessment.without_attachments(),
        facts={key: value for key, value in assessment.facts.items() if key not in typed},
        answers={key: _answer(item, left_out) for key, item in assessment.answers.items()},
        tracking={key: _tracking(item, left_out) for key, item in assessment.tracking.items()},
        costs=replace(assessment.costs, devices=devices),
    )


def nameless_evaluation(evaluation: Evaluation, left_out: str) -> Evaluation:
    """The same figures, with the answers and steps without what was typed."""
    plan = evaluation.plan
    windows = tuple(
        replace(window, steps=tuple(_planned(item, left_out) for item in window.steps))
        for window in plan.windows
    )
    waiting = tuple(_planned(item, left_out) for item in plan.waiting)
    return replace(
        evaluation,
        standings=_standings(evaluation.standings, left_out),
        plan=replace(plan, windows=windows, waiting=waiting),
        obsolete=(),
    )


def nameless_comparison(comparison: Comparison, left_out: str) -> Comparison:
    """The same changes, without what was typed."""
    return replace(
        comparison,
        before=_dated(comparison.before, left_out),
        after=_dated(comparison.after, left_out),
        questions=tuple(_change(item, left_out) for item in comparison.questions),
    )


def _dated(dated: Dated, left_out: str) -> Dated:
    found = nameless_assessment(dated.questionnaire, dated.assessment, left_out)
    return replace(dated, assessment=found)


def _change(item: QuestionChange, left_out: str) -> QuestionChange:
    before, after = (
        None if found is None else _standing(found, left_out) for found in (item.before, item.after)
    )
    return replace(item, before=before, after=after)


def _standings(
    found: Mapping[QuestionId, Standing], left_out: str
) -> Mapping[QuestionId, Standing]:
    return {key: _standing(item, left_out) for key, item in found.items()}


def _standing(item: Standing, left_out: str) -> Standing:
    if item.answer is None:
        return item
    return replace(item, answer=_answer(item.answer, left_out))


def _answer(answer: Answer, left_out: str) -> Answer:
    reason = left_out if answer.state is State.NOT_APPLICABLE else ""
    evidence = tuple(replace(item, pointer="", attachment=None) for item in answer.evidence)
    return replace(answer, note="", reason=reason, evidence=evidence)


def _planned(item: PlannedStep, left_out: str) -> PlannedStep:
    return replace(item, tracking=_tracking(item.tracking, left_out))


def _tracking(news: StepTracking, left_out: str) -> StepTracking:
    reason = left_out if news.status is StepStatus.DROPPED else ""
    return replace(news, who="", reason=reason)
