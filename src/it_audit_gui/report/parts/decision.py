"""The decision page 1 asks for: the steps of the first window, with what they take and bring."""

from it_audit_gui.domain.points import whole
from it_audit_gui.report.material import Material
from it_audit_gui.report.parts.score_views import is_settled


def decision(material: Material) -> str:
    """What to approve now; where there is nothing to approve, what to do instead."""
    phrases, evaluation = material.phrases, material.evaluation
    first = evaluation.plan.windows[0]
    if evaluation.applicable and 2 * evaluation.answered < evaluation.applicable:
        return phrases.counted("decision.answer", len(evaluation.open_questions))
    if not first.steps:
        return phrases.say("decision.nothing")
    said = phrases.counted(
        "decision.approve",
        len(first.steps),
        effort=phrases.effort(first.projection.days),
        once=phrases.money(first.projection.cost_once),
        month=phrases.money(first.projection.cost_month),
    )
    return f"{said} {_outcome(material)}"


def _outcome(material: Material) -> str:
    """Where the firm then stands."""
    phrases, evaluation = material.phrases, material.evaluation
    then = evaluation.plan.windows[0].projection
    now, score = whole(evaluation.overall.low or 0), whole(then.score or 0)
    shown = material.formats.number(score)
    if not is_settled(evaluation.overall):
        shown = phrases.say("decision.at_least", score=shown)
    values = {"score": shown, "stage": phrases.quoted(then.stage.name)}
    if then.stage.id != evaluation.stage.stage.id:
        return phrases.say("decision.new_stage", **values)
    return phrases.say("decision.higher" if score > now else "decision.same", **values)
