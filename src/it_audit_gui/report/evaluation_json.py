"""The evaluation as a document for scripts: ids and numbers, no words.

Scores have one decimal and are ``None`` where nothing applies; days and EUR have two. Keys are
added over time, never renamed.
"""

from collections.abc import Mapping

from it_audit_gui.domain.advice import Span
from it_audit_gui.domain.assessment import Assessment, State
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.findings import Finding
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.next_steps import NextStep
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.scoring import Score

Document = dict[str, object]


def evaluation_document(
    questionnaire: Questionnaire, assessment: Assessment, evaluation: Evaluation
) -> Document:
    """The evaluation with its keys in a fixed order."""
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
    uncapped = {"raw": _tenth(score.raw)} if raw else {}
    return {
        "score": _tenth(score.score),
        **uncapped,
        "low": _tenth(score.low),
        "high": _tenth(score.high),
        "confidence": _tenth(score.confidence),
        "proof": _tenth(score.proof),
    }


def _caps(score: Score) -> list[Document]:
    return [{"question": cap.question, "cap": _tenth(cap.limit)} for cap in score.caps]


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
        "gain": _tenth(step.gain),
        "who": list(step.who),
        "effort_days": _span(step.days),
        "cost_once": _span(step.cost_once),
        "cost_month": _span(step.cost_month),
        "needs": list(step.needs),
        "urgencies": list(step.urgencies),
    }


def _span(span: Span) -> Document:
    return {
        "low": _rounded(span.low, 2),
        "likely": _rounded(span.likely, 2),
        "high": _rounded(span.high, 2),
    }


def _tenth(value: float | None) -> float | None:
    return None if value is None else _rounded(value, 1)


def _rounded(value: float, digits: int) -> float:
    """Rounded, and never a negative zero."""
    return round(float(value), digits) + 0.0
