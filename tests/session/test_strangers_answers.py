"""A stranger's file can hold what the program never writes; nothing is computed from it."""

from dataclasses import replace

import pytest

from it_audit_gui.domain.assessment import Answer, Assessment
from it_audit_gui.domain.capacity import NOT_ENTERED, CapacityEntry
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.predictability import Invoice, Month
from it_audit_gui.domain.costs.replacement import Devices
from it_audit_gui.domain.costs.sheet import CostSheet, Entry
from it_audit_gui.session.ports import Damage, Why
from tests.builders import DAY, NOT_APPLICABLE, an_answer, an_assessment
from tests.memory_store import a_session, a_store


def assert_left_out(assessment: Assessment, table: str, key: str = "") -> Assessment:
    """The session tells this one row and works with the others."""
    session = a_session(assessment)
    assert session.damage == (Damage(table=table, key=key, why=Why.NOT_ALLOWED),)
    assert session.evaluate(DAY) == a_session(session.assessment).evaluate(DAY)
    return session.assessment


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
def test_an_answer_the_bank_does_not_allow_is_left_out(answer: Answer) -> None:
    found = assert_left_out(an_assessment(an_answer("offsite", 1), answer), "answer", "restore")
    assert list(found.answers) == ["offsite"]


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
def test_a_fact_the_bank_does_not_allow_is_left_out(fact: str, value: str | int) -> None:
    assert fact not in assert_left_out(an_assessment(facts={fact: value}), "fact", fact).facts


@pytest.mark.parametrize("days", [-1.0, 1e9, float("nan"), float("inf")])
def test_a_capacity_the_bank_does_not_allow_is_left_out(days: float) -> None:
    capacity = CapacityEntry(days_per_month=days, budget_year=10.0)
    assert assert_left_out(an_assessment(capacity=capacity), "capacity").capacity == NOT_ENTERED


_LAPTOP = Devices(kind="Laptop", number=1, bought=1999, life=5, price=900.0)
_INVOICE = Invoice(month=Month(year=2026, month=1), amount=5.0)


@pytest.mark.parametrize(
    ("costs", "table", "key"),
    [
        (CostSheet(entries={InputId.OUTAGES: Entry(likely=-1.0)}), "cost_entry", "outages"),
        (CostSheet(entries={InputId.OUTAGES: Entry(likely=1.0, low=2.0)}), "cost_entry", "outages"),
        (CostSheet(people=0), "cost_people", ""),
        (CostSheet(revenue_people=-1), "cost_people", ""),
        (CostSheet(invoices=(_INVOICE, replace(_INVOICE, amount=-1.0))), "invoice", "1"),
        (CostSheet(devices=(_LAPTOP, replace(_LAPTOP, life=0))), "device", "1"),
        (CostSheet(devices=(_LAPTOP, replace(_LAPTOP, kind=" x "))), "device", "1"),
        (CostSheet(devices=(_LAPTOP, replace(_LAPTOP, kind="x" * 999))), "device", "1"),
    ],
)
def test_costs_the_bank_does_not_allow_are_left_out(costs: CostSheet, table: str, key: str) -> None:
    found = assert_left_out(an_assessment(costs=costs), table, key).costs
    assert (len(found.invoices), len(found.devices)) == (
        min(1, len(costs.invoices)),
        min(1, len(costs.devices)),
    )
    assert (found.entries, found.people, found.revenue_people) == ({}, None, 0)


def test_what_the_file_had_to_leave_out_is_told_too() -> None:
    assessment = an_assessment(an_answer("restore", 9))
    broken = Damage(table="fact", key="people", why=Why.CHANGED)
    store = a_store(assessment)
    store.damaged[assessment.id] = (broken,)

    not_allowed = Damage(table="answer", key="restore", why=Why.NOT_ALLOWED)
    assert a_session(assessment, store=store).damage == (broken, not_allowed)


def test_answers_and_facts_the_bank_does_not_have_are_kept_and_not_judged() -> None:
    assessment = an_assessment(
        an_answer("gone", 9), an_answer("restore", 3), facts={"shoe-size": 43}
    )

    session = a_session(assessment)

    assert (session.assessment, session.damage) == (assessment, ())
    assert [answer.question for answer in session.evaluate(DAY).obsolete] == ["gone"]


def test_an_assessment_without_facts_can_be_opened() -> None:
    assert a_session(replace(an_assessment(), facts={})).assessment.organisation == ""
