"""The stage, the way to the next one and the plan, as a script reads them."""

from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.open_gates import OpenGate
from it_audit_gui.domain.plan import Plan, PlannedStep, PlanWindow, Projection
from it_audit_gui.domain.tracking import StepTracking, Tracking
from it_audit_gui.report.json_figures import Document, hundredth, span, tenth


def stage_document(evaluation: Evaluation) -> Document:
    """The stage, the gates of the next one that do not hold, and the cheapest steps there."""
    following, route = evaluation.stage.following, evaluation.route
    return {
        "id": evaluation.stage.stage.id,
        "next": following.id if following else None,
        "open_gates": [_gate(item) for item in route.gates],
        "cheapest_steps": list(route.steps),
        "cheapest_effort_days": hundredth(route.effort_days),
        "answers_first": list(route.answers_first),
    }


def capacity_document(plan: Plan) -> Document:
    """What the plan was made for, and by how much the red-section rule exceeds it."""
    return {
        "days_per_month": hundredth(plan.capacity.days_per_month),
        "days_assumed": plan.capacity.days_assumed,
        "budget_year": hundredth(plan.capacity.budget_year),
        "budget_assumed": plan.capacity.budget_assumed,
        "days_over": hundredth(max(window.days_over for window in plan.windows)),
        "budget_over": hundredth(plan.budget_over),
    }


def plan_rows(plan: Plan) -> list[Document]:
    """Every step to do, window by window."""
    return [_planned(item, window) for window in plan.windows for item in window.steps]


def waiting_rows(plan: Plan) -> list[Document]:
    """Steps that are done and wait for the new answer."""
    return [{"step": item.step.id, "question": item.step.question} for item in plan.waiting]


def tracking_document(tracking: Tracking) -> Document:
    """What is noted of each step, in the order of their ids."""
    return {step: _noted(tracking[step]) for step in sorted(tracking)}


def projection_rows(plan: Plan) -> list[Document]:
    """What the answers would amount to after each window."""
    return [_projection(window.projection) for window in plan.windows]


def _gate(item: OpenGate) -> Document:
    return {
        "id": item.gate.id,
        "kind": item.gate.kind.value,
        "state": item.state.value,
        "remedy": item.remedy.value,
        "answers": list(item.answers),
    }


def _noted(news: StepTracking) -> Document:
    return {
        "status": news.status.value,
        "who": news.who,
        "due": news.due.isoformat() if news.due else None,
        "reason": news.reason,
    }


def _planned(item: PlannedStep, window: PlanWindow) -> Document:
    step, due = item.step, item.tracking.due
    return {
        "step": step.id,
        "kind": step.kind.value,
        "question": step.question,
        "horizon": window.id,
        "rank": step.rank,
        "gain": tenth(step.gain),
        "effort_days": span(step.days),
        "cost_once": span(step.cost_once),
        "cost_month": span(step.cost_month),
        "who": list(step.who),
        "needs": list(item.after),
        "required": item.required,
        "kept_first": item.kept_first,
        "conditional": item.conditional,
        "status": item.tracking.status.value,
        "assignee": item.tracking.who,
        "due": due.isoformat() if due else None,
    }


def _projection(item: Projection) -> Document:
    return {
        "horizon": item.horizon,
        "score": tenth(item.score),
        "sections": {key: tenth(score) for key, score in item.sections.items()},
        "planning_index": tenth(item.planning_index),
        "stage": item.stage.id,
        "effort_days": span(item.days),
        "cost_once": span(item.cost_once),
        "cost_month": span(item.cost_month),
    }
