"""What the bank allows an assessment to hold.

The program itself never keeps anything else, but a stranger's file can: an option that does not
exist, a reason to leave out what applies to every firm, text where a number is meant.
"""

from it_audit_gui.domain.assessment import Answer, Assessment, State
from it_audit_gui.domain.context import ContextFact
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.questionnaire import Question, Questionnaire


def row_not_allowed(questionnaire: Questionnaire, assessment: Assessment) -> str | None:
    """Id of the first fact or answer the bank does not allow; what it does not know is skipped."""
    facts = {fact.id: fact for fact in questionnaire.context}
    for key, value in assessment.facts.items():
        if key in facts and not _is_kept_so(facts[key], value):
            return key
    for question, answer in assessment.answers.items():
        if question in questionnaire.by_id and not _is_allowed(
            questionnaire.by_id[question], answer
        ):
            return question
    return None


def _is_kept_so(fact: ContextFact, value: str | int) -> bool:
    try:
        return fact.checked(value) == value
    except AuditError:
        return False


def _is_allowed(question: Question, answer: Answer) -> bool:
    if answer.state is State.NOT_APPLICABLE:
        return question.may_not_apply
    return answer.option is None or 0 <= answer.option <= question.best
