"""What the commands that keep something for good say once it is kept."""

from it_audit_gui.cli.words import words_in
from it_audit_gui.domain.costs.sheet import CostSheet
from it_audit_gui.domain.ids import QuestionId, StepId
from it_audit_gui.domain.ladders import find_out_id
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.wording import shortened


def costs_line(sheet: CostSheet, language: str) -> str:
    """How much of the cost is filled in by now."""
    return words_in(language)["costs_kept"].format(
        figures=len(sheet.entries), invoices=len(sheet.invoices), devices=len(sheet.devices)
    )


def step_line(questionnaire: Questionnaire, step: StepId, tracking: StepTracking) -> str:
    """What is noted of the step; a done one asks for the new answer, which alone counts."""
    words, due = words_in(questionnaire.language), tracking.due
    noted = {
        "step_who": tracking.who,
        "step_due": due.isoformat() if due else "",
        "step_reason": tracking.reason,
    }
    said = [words[f"step_{tracking.status}"]]
    said += [words[key].format(value=shortened(value)) for key, value in noted.items() if value]
    line = f"{step}: {', '.join(said)}"
    if tracking.status is not StepStatus.DONE:
        return line
    question = _question_of(questionnaire, step)
    return f"{line}. {words['answer_next'].format(question=question)}"


def _question_of(questionnaire: Questionnaire, step: StepId) -> QuestionId:
    """The question a step answers anew; finding out is no step of the bank's own."""
    found = {find_out_id(question): question for question in questionnaire.by_id}
    return found.get(step) or questionnaire.steps[step][0].id
