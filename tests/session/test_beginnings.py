"""How an assessment begins."""

from collections.abc import Mapping
from datetime import timedelta

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId, FactId, QuestionId
from it_audit_gui.session.beginnings import carried_forward, checked_facts, new_assessment
from tests.builders import (
    DONT_KNOW,
    MOMENT,
    NOT_APPLICABLE,
    an_answer,
    an_assessment,
    evidence,
    the_small_bank,
)

NEXT = AssessmentId("second")
A_YEAR_ON = MOMENT + timedelta(days=365)


def facts(values: Mapping[str, object]) -> dict[FactId, str | int]:
    """Facts as a stranger's document may have them: of any kind."""
    return {FactId(key): value for key, value in values.items()}  # type: ignore[misc]


def test_a_first_assessment_is_empty_and_pinned() -> None:
    bank = the_small_bank()

    found = new_assessment(bank, facts({"name": " Garage  Peeters"}), AssessmentId("a"), MOMENT)

    assert (found.id, found.bank, found.version) == ("a", bank.bank, bank.version)
    assert found.started_at == MOMENT
    assert found.organisation == "Garage Peeters"
    assert found.facts == {"name": "Garage Peeters", "language": "en"}
    assert found.answers == {}


def test_the_language_can_be_another_than_that_of_the_bank() -> None:
    found = new_assessment(
        the_small_bank(), facts({"name": "X", "language": "nl"}), AssessmentId("a"), MOMENT
    )

    assert found.facts[FactId("language")] == "nl"


@pytest.mark.parametrize("given", [{}, {"name": ""}, {"name": "   "}, {"name": "\u200b"}])
def test_the_name_is_required(given: Mapping[str, object]) -> None:
    with pytest.raises(AuditError, match="fact-empty fact=Name"):
        new_assessment(the_small_bank(), facts(given), AssessmentId("a"), MOMENT)


@pytest.mark.parametrize(
    ("values", "error"),
    [
        ({"name": "n" * 300}, "fact-too-long"),
        ({"name": "a\nb\x07"}, "fact-empty"),
        ({"people": 0}, "fact-out-of-range"),
        ({"people": "12"}, "fact-not-a-number"),
        ({"people": True}, "fact-not-a-number"),
        ({"people": None}, "fact-not-a-number"),
        ({"own-server": "perhaps"}, "fact-unknown-choice"),
        ({"shoe-size": 43}, "unknown-fact fact=shoe-size"),
    ],
)
def test_facts_are_checked(values: Mapping[str, object], error: str) -> None:
    with pytest.raises(AuditError, match=error):
        checked_facts(the_small_bank(), facts(values))


def test_an_unknown_fact_is_told_with_the_known_ones() -> None:
    with pytest.raises(AuditError) as caught:
        checked_facts(the_small_bank(), facts({"shoe-size": 43}))

    assert caught.value.params["facts"] == "name, language, own-server, people, computer-users"


def test_a_next_assessment_carries_answers_forward_to_be_confirmed() -> None:
    before = an_assessment(
        an_answer("restore", 2, evidence(), note="Tested"),
        an_answer("mfa", DONT_KNOW),
        an_answer("targets", NOT_APPLICABLE),
        an_answer("gone", 3),
        facts={"own-server": "yes", "shoe-size": 43},
    )

    after = carried_forward(before, the_small_bank(), facts({"people": 20}), NEXT, A_YEAR_ON)

    assert (after.id, after.started_at) == (NEXT, A_YEAR_ON)
    assert after.facts == {
        "name": "Bakkerij Claes",
        "language": "en",
        "people": 20,
        "own-server": "yes",
    }
    assert list(after.answers) == ["restore", "mfa", "targets"]
    assert all(answer.to_confirm for answer in after.answers.values())
    assert after.answers[QuestionId("restore")] == an_answer(
        "restore", 2, evidence(), note="Tested", to_confirm=True
    )
    assert not any(answer.to_confirm for answer in before.answers.values())
