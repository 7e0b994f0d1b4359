"""A stranger's file can hold what the program never writes; nothing is computed from it."""

from dataclasses import replace

import pytest

from it_audit_gui.domain.assessment import Answer, Assessment
from it_audit_gui.domain.errors import AuditError
from tests.builders import DAY, NOT_APPLICABLE, an_answer, an_assessment
from tests.memory_store import a_session


def refused_row(assessment: Assessment) -> object:
    with pytest.raises(AuditError, match="unreadable-row") as caught:
        a_session(assessment)
    assert str(caught.value.params["path"]) == "memory.itaudit"
    return caught.value.params["row"]


@pytest.mark.parametrize(
    "answer",
    [
        an_answer("restore", 4),
        an_answer("restore", -1),
        an_answer("restore", 10**12),
        an_answer("restore", NOT_APPLICABLE),
    ],
    ids=["beyond", "below", "far-beyond", "must-apply"],
)
def test_an_answer_the_bank_does_not_allow_is_refused(answer: Answer) -> None:
    assert refused_row(an_assessment(an_answer("offsite", 1), answer)) == "restore"


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        ("people", "many"),
        ("people", -4),
        ("people", 10**9),
        ("own-server", "perhaps"),
        ("own-server", 1),
        ("name", "x" * 5000),
        ("name", "\u202egnp.exe"),
        ("name", " not  as we keep it "),
    ],
)
def test_a_fact_the_bank_does_not_allow_is_refused(fact: str, value: str | int) -> None:
    assert refused_row(an_assessment(facts={fact: value})) == fact


def test_answers_and_facts_the_bank_does_not_have_are_kept_and_not_judged() -> None:
    assessment = an_assessment(
        an_answer("gone", 9), an_answer("restore", 3), facts={"shoe-size": 43}
    )

    session = a_session(assessment)

    assert session.assessment == assessment
    assert [answer.question for answer in session.evaluate(DAY).obsolete] == ["gone"]


def test_an_assessment_without_facts_can_be_opened() -> None:
    assert a_session(replace(an_assessment(), facts={})).assessment.organisation == ""
