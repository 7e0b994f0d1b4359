"""How an assessment begins: empty, or with the answers of an earlier one to confirm."""

from dataclasses import replace
from datetime import datetime

from it_audit_gui.domain.assessment import Answer, Assessment
from it_audit_gui.domain.context import LANGUAGE, NAME, Facts
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId, FactId, QuestionId
from it_audit_gui.domain.questionnaire import Questionnaire


def checked_facts(questionnaire: Questionnaire, facts: Facts) -> dict[FactId, str | int]:
    """The facts as they are kept; raises ``AuditError`` for one the bank does not know."""
    known = {fact.id: fact for fact in questionnaire.context}
    for key in facts:
        if key not in known:
            raise AuditError("unknown-fact", fact=key, facts=", ".join(known))
    return {key: known[key].checked(value) for key, value in facts.items()}


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
    """A next assessment with the earlier facts and answers, each answer still to confirm.

    ``facts`` go before the earlier ones. Answers to questions the bank no longer has stay behind.
    """
    known = {fact.id for fact in questionnaire.context}
    kept = {key: value for key, value in before.facts.items() if key in known}
    answers: dict[QuestionId, Answer] = {
        key: replace(answer, to_confirm=True)
        for key, answer in before.answers.items()
        if key in questionnaire.by_id
    }
    start = new_assessment(questionnaire, {**kept, **facts}, assessment, at)
    return replace(start, answers=answers)
