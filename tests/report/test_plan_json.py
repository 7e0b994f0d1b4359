from dataclasses import replace
from datetime import date

from it_audit_gui.domain.capacity import CapacityEntry
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.report.plan_json import (
    capacity_document,
    plan_rows,
    projection_rows,
    stage_document,
    waiting_rows,
)
from tests.builders import DAY, a_question, a_questionnaire, an_assessment, answered
from tests.domain.staged import FIRST, NO_KNOCK_OUT, a_stage

BANK = a_questionnaire(a_question("restore", weight=5, knock_out=True), a_question("offsite"))
FULL = CapacityEntry(days_per_month=0.5, budget_year=100)


def test_the_plan_tells_when_who_and_how_far() -> None:
    doing = StepTracking(status=StepStatus.DOING, who="Els", due=date(2026, 12, 1))
    assessment = an_assessment(
        *answered(restore=0, offsite=0), capacity=FULL, tracking={"restore-start": doing}
    )
    found = evaluate(BANK, assessment, DAY)

    first, second = plan_rows(found.plan)

    day = {"low": 1.0, "likely": 1.0, "high": 1.0}
    nothing = {"low": 0.0, "likely": 0.0, "high": 0.0}
    assert first == {
        "step": "restore-start",
        "kind": "improve",
        "question": "restore",
        "horizon": "month",
        "rank": 1,
        "gain": 55.6,
        "effort_days": day,
        "cost_once": nothing,
        "cost_month": nothing,
        "who": ["owner"],
        "needs": [],
        "required": True,
        "kept_first": False,
        "conditional": False,
        "status": "doing",
        "assignee": "Els",
        "due": "2026-12-01",
    }
    assert (second["horizon"], second["status"], second["due"]) == ("later", "open", None)
    assert capacity_document(found.plan) == {
        "days_per_month": 0.5,
        "days_assumed": False,
        "budget_year": 100.0,
        "budget_assumed": False,
        "days_over": 0.5,
        "budget_over": 0.0,
    }
    assert [row["score"] for row in projection_rows(found.plan)] == [55.6, 66.7]


def test_what_is_done_waits() -> None:
    tracking = {"offsite-start": StepTracking(status=StepStatus.DONE)}
    found = evaluate(BANK, an_assessment(*answered(offsite=0), tracking=tracking), DAY)

    assert waiting_rows(found.plan) == [{"step": "offsite-start", "question": "offsite"}]


def test_an_open_gate_says_what_opens_it() -> None:
    bank = replace(BANK, stages=(FIRST, a_stage("stabilised", NO_KNOCK_OUT)))

    assert stage_document(evaluate(bank, an_assessment(), DAY)) == {
        "id": "reactive",
        "next": "stabilised",
        "open_gates": [
            {
                "id": "no-knock-out",
                "kind": "no-knock-out",
                "state": "unanswered",
                "remedy": "answers",
                "answers": ["restore"],
            }
        ],
        "cheapest_steps": [],
        "cheapest_effort_days": 0.0,
        "answers_first": ["restore"],
    }


def test_in_the_highest_stage_nothing_is_next() -> None:
    assert stage_document(evaluate(BANK, an_assessment(), DAY)) == {
        "id": "reactive",
        "next": None,
        "open_gates": [],
        "cheapest_steps": [],
        "cheapest_effort_days": 0.0,
        "answers_first": [],
    }
