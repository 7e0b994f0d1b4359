"""Findings: which answers show a gap, and how serious it is."""

import pytest

from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.findings import Finding
from it_audit_gui.domain.questionnaire import Severity
from tests.builders import (
    DAY,
    DONT_KNOW,
    NOT_APPLICABLE,
    a_question,
    a_questionnaire,
    an_answer,
    an_assessment,
    evidence,
    the_small_bank,
)


def finding_of(
    choice: int | str, *, weight: int = 4, target: int = 2, knock_out: bool = False
) -> Finding | None:
    bank = a_questionnaire(
        a_question(weight=weight, target=target, knock_out=knock_out, may_not_apply=True)
    )
    found = evaluate(bank, an_assessment(an_answer("restore", choice)), DAY).findings
    return found[0] if found else None


@pytest.mark.parametrize(
    ("choice", "target", "findings"),
    [
        (0, 2, 1),
        (1, 2, 1),
        (2, 2, 0),
        (3, 2, 0),
        (2, 3, 1),
        (3, 3, 0),
        (0, 0, 0),
        (DONT_KNOW, 2, 1),
        (DONT_KNOW, 0, 1),
        (NOT_APPLICABLE, 3, 0),
    ],
)
def test_a_finding_is_an_answer_below_the_target_or_a_dont_know(
    choice: int | str, target: int, findings: int
) -> None:
    assert (finding_of(choice, target=target) is not None) == findings


@pytest.mark.parametrize(
    ("choice", "weight", "severity"),
    [
        # Missing: weight x (1 - credit); high from 3, medium from 1.5.
        (0, 3, Severity.HIGH),
        (0, 2, Severity.MEDIUM),
        (0, 1, Severity.LOW),
        (1, 5, Severity.HIGH),
        (1, 4, Severity.MEDIUM),
        (1, 2, Severity.LOW),
        (2, 5, Severity.MEDIUM),
        (2, 4, Severity.LOW),
        (DONT_KNOW, 3, Severity.HIGH),
        (DONT_KNOW, 1, Severity.LOW),
    ],
)
def test_severity_follows_the_weight_that_is_missing(
    choice: int | str, weight: int, severity: Severity
) -> None:
    finding = finding_of(choice, weight=weight, target=3)

    assert finding is not None
    assert finding.severity is severity


@pytest.mark.parametrize("choice", [0, DONT_KNOW])
def test_an_active_knock_out_is_critical_whatever_its_weight(choice: int | str) -> None:
    finding = finding_of(choice, weight=1, knock_out=True)

    assert finding is not None
    assert finding.severity is Severity.CRITICAL
    assert finding.knock_out


def test_a_knock_out_that_is_not_active_is_an_ordinary_finding() -> None:
    finding = finding_of(1, weight=5, knock_out=True)

    assert finding is not None
    assert finding.severity is Severity.HIGH
    assert not finding.knock_out


def test_a_dont_know_is_its_own_kind_of_finding() -> None:
    unknown, known = finding_of(DONT_KNOW), finding_of(0)

    assert unknown is not None
    assert known is not None
    assert (unknown.unknown, unknown.option) == (True, None)
    assert (known.unknown, known.option) == (False, 0)


def test_findings_are_in_bank_order_and_none_comes_from_silence() -> None:
    assessment = an_assessment(
        an_answer("leavers", 0), an_answer("offsite", 1, evidence()), an_answer("mfa", 2)
    )

    found = evaluate(the_small_bank(), assessment, DAY).findings

    assert [(item.section, item.question) for item in found] == [
        ("backup", "offsite"),
        ("access", "mfa"),
        ("access", "leavers"),
    ]
    assert [item.proven for item in found] == [True, False, False]


def test_an_answer_that_undoes_a_preset_can_be_a_finding() -> None:
    bank = the_small_bank()

    alone = evaluate(bank, an_assessment(facts={"people": 1}), DAY)
    answered = evaluate(bank, an_assessment(an_answer("joiners", 0), facts={"people": 1}), DAY)

    assert alone.findings == ()
    assert [item.question for item in answered.findings] == ["joiners"]
