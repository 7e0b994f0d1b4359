"""What a sheet would amount to, worked out in the thread of the audit."""

from dataclasses import replace

from it_audit_gui.domain.costing.evaluation import evaluate_costs
from it_audit_gui.domain.costs.sheet import CostSheet
from it_audit_gui.gui.bridge.inquiry import Study


def trial_of(sheet: CostSheet) -> Study:
    """The study of a sheet that is not kept."""
    return lambda session, on: evaluate_costs(
        session.questionnaire, replace(session.assessment, costs=sheet), on
    )
