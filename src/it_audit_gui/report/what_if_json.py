"""What chosen steps would lead to, as the document of ``it-audit whatif --json``."""

from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.what_if import WhatIf
from it_audit_gui.report.evaluation_json import evaluation_document


def what_if_document(
    questionnaire: Questionnaire, now: Evaluation, found: WhatIf, costs: CostEvaluation
) -> dict[str, object]:
    """The score now, the whole evaluation after, and what to know about the chosen steps."""
    score = now.overall.score
    return {
        "score_now": None if score is None else round(score, 1),
        "stage_now": now.stage.stage.id,
        "without_effect": list(found.without_effect),
        "first": list(found.first),
        "evaluation": evaluation_document(questionnaire, found.assessment, found.evaluation, costs),
    }
