"""Facts of the organisation in an open session: changed, emptied, refused."""

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import FactId
from it_audit_gui.session.audit_session import AuditSession
from tests.builders import (
    DAY,
    MOMENT,
    a_question,
    a_questionnaire,
    an_assessment,
)
from tests.memory_store import MemoryStore, a_session
from tests.rule_builders import a_preset


def the_store(session: AuditSession) -> MemoryStore:
    assert isinstance(session.store, MemoryStore)
    return session.store


def test_an_emptied_fact_is_gone_and_the_others_stay() -> None:
    session = a_session(an_assessment(facts={"own-server": "yes"}))

    session.clear_fact(FactId("people"), MOMENT)

    assert session.assessment.facts == {
        FactId("name"): "Bakkerij Claes",
        FactId("own-server"): "yes",
    }
    assert the_store(session).load(session.assessment.id).facts == session.assessment.facts


def test_what_follows_from_a_fact_is_undone_with_it() -> None:
    bank = a_questionnaire(a_question("joiners"), presets=[a_preset("joiners")])
    session = a_session(an_assessment(facts={"people": 1}, bank=bank), bank=bank)
    assert session.evaluate(DAY).applicable == 0

    session.clear_fact(FactId("people"), MOMENT)

    assert session.evaluate(DAY).applicable == 1


def test_an_unknown_fact_is_emptied_without_writing() -> None:
    session = a_session()
    session.clear_fact(FactId("own-server"), MOMENT)

    assert the_store(session).writes == []


@pytest.mark.parametrize(("fact", "error"), [("name", "fact-empty"), ("color", "unknown-fact")])
def test_a_fact_that_cannot_be_emptied(fact: str, error: str) -> None:
    session = a_session()
    with pytest.raises(AuditError) as raised:
        session.clear_fact(FactId(fact), MOMENT)

    assert raised.value.error_id == error
    assert the_store(session).writes == []


def test_facts_that_are_not_named_stay() -> None:
    session = a_session(an_assessment(facts={"own-server": "yes"}))

    session.set_facts({FactId("people"): 7, FactId("name"): "  Garage  Peeters "}, MOMENT)

    assert session.assessment.facts == {
        "name": "Garage Peeters",
        "people": 7,
        "own-server": "yes",
    }
    assert the_store(session).load(session.assessment.id).facts == session.assessment.facts
