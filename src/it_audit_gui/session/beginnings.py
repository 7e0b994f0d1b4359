"""How an assessment begins: empty, or with the answers of an earlier one to confirm."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from it_audit_gui.domain.assessment import Answer, Assessment
from it_audit_gui.domain.context import LANGUAGE, NAME, ContextFact, Facts
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId, FactId, QuestionId
from it_audit_gui.domain.ladders import is_step
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.tracking import StepStatus


def checked_facts(questionnaire: Questionnaire, facts: Facts) -> dict[FactId, str | int]:
    """The facts as they are kept; raises ``AuditError`` for one the bank does not know."""
    known = {fact.id: fact for fact in questionnaire.context}
    for key in facts:
        _refuse_unknown(known, key)
    return {key: known[key].checked(value) for key, value in facts.items()}


def refuse_required(questionnaire: Questionnaire, fact: FactId) -> None:
    """Raise ``AuditError`` for a fact that must stay known, or one the bank does not know."""
    known = {item.id: item for item in questionnaire.context}
    _refuse_unknown(known, fact)
    if known[fact].required:
        raise AuditError("fact-empty", fact=known[fact].label)


def new_assessment(
    questionnaire: Questionnaire, facts: Facts, assessment: AssessmentId, at: datetime
) -> Assessment:
    """A first, empty assessment of an organisation; its name is required."""
    checked = checked_facts(questionnaire, {NAME: "", LANGUAGE: questionnaire.language, **facts})
    return Assessment(
        id=assessment,
        bank=questionnaire.bank,
        version=questionnaire.version,
        started_at=at,
        facts=checked,
    )


def carried_forward(
    before: Assessment,
    questionnaire: Questionnaire,
    facts: Facts,
    assessment: AssessmentId,
    at: datetime,
) -> Assessment:
    """A next assessment with all that goes on, each answer still to confirm.

    ``facts`` go before the earlier ones. Answers and steps the bank no longer has stay behind, and
    so do steps that are done: what they brought is in the answers. Files in the audit stay with the
    earlier assessment, where they can be looked at; a copy of each a year would fill the file.
    """
    known = {fact.id for fact in questionnaire.context}
    kept = {key: value for key, value in before.facts.items() if key in known}
    answers: dict[QuestionId, Answer] = {
        key: replace(answer.without_attachments(), to_confirm=True)
        for key, answer in before.answers.items()
        if key in questionnaire.by_id
    }
    start = new_assessment(questionnaire, {**kept, **facts}, assessment, at)
    tracking = {
        step: item
        for step, item in before.tracking.items()
        if item.status is not StepStatus.DONE and is_step(questionnaire, step)
    }
    return replace(
        start,
        answers=answers,
        tracking=tracking,
        capacity=before.capacity,
        costs=before.costs,
    )


def _refuse_unknown(known: Mapping[FactId, ContextFact], fact: FactId) -> None:
    if fact not in known:
        raise AuditError("unknown-fact", fact=fact, facts=", ".join(known))
