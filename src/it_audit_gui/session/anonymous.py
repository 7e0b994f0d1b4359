"""An assessment without what tells whose it is, for advice from somebody who need not know."""

from dataclasses import replace

from it_audit_gui.domain.assessment import Answer, Assessment
from it_audit_gui.domain.context import FactKind
from it_audit_gui.domain.costs.sheet import CostSheet
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.tracking import StepTracking


def anonymous(questionnaire: Questionnaire, assessment: Assessment, stand_in: str) -> Assessment:
    """The assessment with nothing that somebody typed in; ``stand_in`` fills what must be filled.

    Choices, dates and amounts stay, and with them every score; files stay behind.
    """
    typed = {fact.id: fact.kind is FactKind.TEXT for fact in questionnaire.context}
    return replace(
        assessment.without_attachments(),
        facts={
            key: stand_in if typed[key] else value
            for key, value in assessment.facts.items()
            if key in typed
        },
        answers={key: _answer(answer, stand_in) for key, answer in assessment.answers.items()},
        tracking={key: _tracking(step, stand_in) for key, step in assessment.tracking.items()},
        costs=_costs(assessment.costs, stand_in),
    )


def _answer(answer: Answer, stand_in: str) -> Answer:
    evidence = tuple(replace(item, pointer=stand_in, attachment=None) for item in answer.evidence)
    reason = stand_in if answer.reason else ""
    return replace(answer, note="", reason=reason, evidence=evidence)


def _tracking(step: StepTracking, stand_in: str) -> StepTracking:
    return replace(step, who="", reason=stand_in if step.reason else "")


def _costs(costs: CostSheet, stand_in: str) -> CostSheet:
    devices = tuple(replace(item, kind=stand_in) for item in costs.devices)
    return replace(costs, devices=devices)
