import json
from datetime import date

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.comparison import Dated, compare
from it_audit_gui.domain.costing.evaluation import evaluate_costs
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.report.comparison_json import comparison_document
from it_audit_gui.report.evaluation_json import evaluation_document
from it_audit_gui.report.json_figures import Document
from tests.builders import (
    DAY,
    DONT_KNOW,
    LANGUAGES,
    a_question,
    a_questionnaire,
    an_answer,
    an_assessment,
    evidence,
)
from tests.report.sample import sample_assessment, sample_bank


def made_from(bank: Questionnaire, assessment: Assessment) -> Document:
    evaluation, costs = evaluate(bank, assessment, DAY), evaluate_costs(bank, assessment, DAY)
    return evaluation_document(bank, assessment, evaluation, costs)


def document(*choices: int | str) -> Document:
    bank = a_questionnaire(
        a_question("restore", weight=2, knock_out=True),
        a_question("offsite", weight=1),
        a_question("mfa", section="access"),
    )
    questions = ("restore", "offsite", "mfa")
    answers = [an_answer(q, choice) for q, choice in zip(questions, choices, strict=False)]
    return made_from(bank, an_assessment(*answers))


def test_its_keys_stand_in_a_fixed_order() -> None:
    assert list(document(0)) == [
        "organisation",
        "assessment",
        "bank",
        "on",
        "counts",
        "overall",
        "sections",
        "findings",
        "steps",
        "themes",
        "planning_index",
        "stage",
        "capacity",
        "plan",
        "waiting",
        "dropped",
        "projection",
        "tracking",
        "later",
        "attachments",
        "costs",
        "comparison",
        "explanations",
    ]


def test_scores_have_one_decimal() -> None:
    made = document(1, 2)
    assert made["sections"] == {
        "backup": {
            "score": 44.4,
            "raw": 44.4,
            "low": 44.4,
            "high": 44.4,
            "confidence": 100.0,
            "proof": 0.0,
            "caps": [],
        },
        "access": {
            "score": 0.0,
            "raw": 0.0,
            "low": 0.0,
            "high": 100.0,
            "confidence": 0.0,
            "proof": 0.0,
            "caps": [],
        },
    }
    assert made["overall"] == {
        "score": 22.2,
        "low": 22.2,
        "high": 72.2,
        "confidence": 50.0,
        "proof": 0.0,
    }


def test_a_cap_names_the_answer_behind_it() -> None:
    sections = document(0, 3)["sections"]
    assert isinstance(sections, dict)
    assert sections["backup"]["caps"] == [{"question": "restore", "cap": 39.0}]


def test_counts_tell_what_was_set_aside() -> None:
    assert document(0)["counts"] == {
        "questions": 3,
        "applicable": 3,
        "answered": 1,
        "not_applicable": 0,
    }


def test_a_finding_names_its_option_and_its_step() -> None:
    assert document(DONT_KNOW, 1)["findings"] == [
        {
            "question": "restore",
            "section": "backup",
            "option": "dont-know",
            "severity": "critical",
            "knock_out": True,
            "proven": False,
            "step": "restore-find-out",
        },
        {
            "question": "offsite",
            "section": "backup",
            "option": "1",
            "severity": "low",
            "knock_out": False,
            "proven": False,
            "step": "offsite-start",
        },
    ]


def test_a_step_has_its_figures() -> None:
    steps = document(3, 1)["steps"]
    assert steps == [
        {
            "id": "offsite-start",
            "kind": "improve",
            "question": "offsite",
            "rank": 1,
            "gain": 5.6,
            "who": ["owner"],
            "effort_days": {"low": 1.0, "likely": 1.0, "high": 1.0},
            "cost_once": {"low": 0.0, "likely": 0.0, "high": 0.0},
            "cost_month": {"low": 0.0, "likely": 0.0, "high": 0.0},
            "needs": [],
            "urgencies": [],
        }
    ]


def test_nothing_applicable_is_null() -> None:
    bank = a_questionnaire(a_question("joiners", may_not_apply=True))
    made = made_from(bank, an_assessment(an_answer("joiners", "not-applicable")))
    nothing = dict.fromkeys(["score", "low", "high", "confidence", "proof"])
    assert made["overall"] == nothing


def test_evidence_is_told_and_the_bank_is_named() -> None:
    bank = a_questionnaire(a_question("restore"))
    made = made_from(bank, an_assessment(an_answer("restore", 1, evidence())))
    assert made["bank"] == {"id": "small", "version": "1"}
    assert made["on"] == "2026-11-23"
    findings = made["findings"]
    assert isinstance(findings, list)
    assert findings[0]["proven"] is True


def test_the_first_assessment_is_compared_with_nothing() -> None:
    assert document(1)["comparison"] is None


def test_a_later_assessment_is_compared_with_the_one_before() -> None:
    bank = a_questionnaire(a_question("restore"))
    before, after = (
        Dated(questionnaire=bank, assessment=an_assessment(an_answer("restore", option)), on=DAY)
        for option in (0, 2)
    )
    found = compare(before, after)
    evaluation = evaluate(bank, after.assessment, DAY)
    costs = evaluate_costs(bank, after.assessment, DAY)
    made = evaluation_document(bank, after.assessment, evaluation, costs, found)
    assert made["comparison"] == comparison_document(found)


def test_what_is_noted_of_steps_is_told() -> None:
    tracking = {
        "restore-start": StepTracking(status=StepStatus.DROPPED, reason="The shop closes"),
        "offsite-start": StepTracking(status=StepStatus.PLANNED, who="Els", due=date(2026, 12, 1)),
    }
    bank = a_questionnaire(a_question("restore"), a_question("offsite"))
    made = made_from(bank, an_assessment(an_answer("restore", 0), tracking=tracking))
    assert made["dropped"] == ["restore-start"]
    assert made["tracking"] == {
        "offsite-start": {"status": "planned", "who": "Els", "due": "2026-12-01", "reason": ""},
        "restore-start": {
            "status": "dropped",
            "who": "",
            "due": None,
            "reason": "The shop closes",
        },
    }


def test_it_is_the_same_in_every_language() -> None:
    made = {
        json.dumps(made_from(sample_bank(language), sample_assessment())) for language in LANGUAGES
    }
    assert len(made) == 1
    assert "-0.0" not in made.pop()
