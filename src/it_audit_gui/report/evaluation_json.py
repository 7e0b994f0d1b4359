"""The evaluation as a document for scripts: ids and numbers, no words.

Scores have one decimal and are ``None`` where nothing applies; days and EUR have two. Keys are
added over time, never renamed.
"""

from collections.abc import Mapping

from it_audit_gui.domain.assessment import Assessment, State
from it_audit_gui.domain.attachments import Attachment
from it_audit_gui.domain.comparison import Comparison
from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.findings import Finding
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.next_steps import NextStep
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.scoring import Score
from it_audit_gui.report.comparison_json import comparison_document
from it_audit_gui.report.costs_json import costs_document
from it_audit_gui.report.explanations_json import explanation_rows
from it_audit_gui.report.json_figures import Document, span, tenth
from it_audit_gui.report.plan_json import (
    capacity_document,
    plan_rows,
    projection_rows,
    stage_document,
    tracking_document,
    waiting_rows,
)


def evaluation_document(
    questionnaire: Questionnaire,
    assessment: Assessment,
    evaluation: Evaluation,
    costs: CostEvaluation,
    comparison: Comparison | None = None,
) -> Document:
    """The evaluation with its keys in a fixed order.

    ``comparison`` is with the assessment before, ``None`` for the first.
    """
    steps = {step.question: step for step in evaluation.steps}
    return {
        "organisation": assessment.organisation,
        "assessment": assessment.id,
        "bank": {"id": questionnaire.bank, "version": questionnaire.version},
        "on": evaluation.on.isoformat(),
        "counts": _counts(evaluation),
        "overall": _score(evaluation.overall),
        "sections": {
            section: {**_score(part.score, raw=True), "caps": _caps(part.score)}
            for section, part in evaluation.sections.items()
        },
        "findings": [_finding(finding, steps) for finding in evaluation.findings],
        "steps": [_step(step) for step in evaluation.steps],
        "themes": {theme: _score(score) for theme, score in evaluation.themes.items()},
        "planning_index": _score(evaluation.planning_index),
        "stage": stage_document(evaluation),
        "capacity": capacity_document(evaluation.plan),
        "plan": plan_rows(evaluation.plan),
        "waiting": waiting_rows(evaluation.plan),
        "dropped": list(evaluation.plan.dropped),
        "projection": projection_rows(evaluation.plan),
        "tracking": tracking_document(assessment.tracking),
        "later": sorted(assessment.later),
        "attachments": [_attachment(item) for item in assessment.attachments],
        "costs": costs_document(assessment.costs, costs),
        "comparison": comparison and comparison_document(comparison),
        "explanations": explanation_rows(questionnaire, assessment, evaluation, costs),
    }


def _attachment(item: Attachment) -> Document:
    return {
        "id": item.id,
        "question": item.question,
        "name": item.name,
        "media_type": item.media_type.value,
        "size": item.size,
        "sha256": item.sha256,
        "added_at": item.added_at.isoformat(),
    }


def _counts(evaluation: Evaluation) -> Document:
    questions = len(evaluation.standings)
    return {
        "questions": questions,
        "applicable": evaluation.applicable,
        "answered": evaluation.answered,
        "not_applicable": questions - evaluation.applicable,
    }


def _score(score: Score, *, raw: bool = False) -> Document:
    uncapped = {"raw": tenth(score.raw)} if raw else {}
    return {
        "score": tenth(score.score),
        **uncapped,
        "low": tenth(score.low),
        "high": tenth(score.high),
        "confidence": tenth(score.confidence),
        "proof": tenth(score.proof),
    }


def _caps(score: Score) -> list[Document]:
    return [{"question": cap.question, "cap": tenth(cap.limit)} for cap in score.caps]


def _finding(finding: Finding, steps: Mapping[QuestionId, NextStep]) -> Document:
    return {
        "question": finding.question,
        "section": finding.section,
        "option": State.DONT_KNOW.value if finding.option is None else str(finding.option),
        "severity": finding.severity.value,
        "knock_out": finding.knock_out,
        "proven": finding.proven,
        "step": steps[finding.question].id,
    }


def _step(step: NextStep) -> Document:
    return {
        "id": step.id,
        "kind": step.kind.value,
        "question": step.question,
        "rank": step.rank,
        "gain": tenth(step.gain),
        "who": list(step.who),
        "effort_days": span(step.days),
        "cost_once": span(step.cost_once),
        "cost_month": span(step.cost_month),
        "needs": list(step.needs),
        "urgencies": list(step.urgencies),
    }
