"""What became of steps, what the firm can put in, and what it entered about costs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from it_audit_gui.domain.audit_settings import NOTE_LIMIT, PARTNER_LIMIT, AuditSettings
from it_audit_gui.domain.capacity import NOT_ENTERED, CapacityEntry
from it_audit_gui.domain.costing.evaluation import evaluate_costs
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.predictability import Invoice, Month
from it_audit_gui.domain.costs.replacement import Devices
from it_audit_gui.domain.costs.sheet import (
    DEVICE_LIMIT,
    EMPTY_SHEET,
    INVOICE_LIMIT,
    CostSheet,
    Entry,
)
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId, FactId, QuestionId, StepId
from it_audit_gui.domain.tracking import REASON_LIMIT, WHO_LIMIT, StepStatus, StepTracking
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.beginnings import carried_forward
from it_audit_gui.session.replies import Reply
from tests.builders import DAY, MOMENT, an_answer, an_assessment, answered, the_small_bank
from tests.domain.planned import done, dropped
from tests.memory_store import MemoryStore, a_session

STEP = StepId("restore-start")
LAPTOP = Devices(kind="Laptop", number=2, bought=2022, life=5, price=900.0)
INVOICE = Invoice(month=Month(year=2026, month=1), amount=5.0)
SHEET = CostSheet(
    entries={InputId.OUTAGES: Entry(likely=4.0), InputId.PEOPLE_HIT: Entry(likely=10.0)},
    revenue_people=2,
    invoices=(INVOICE,),
    devices=(LAPTOP,),
)


def kept(session: AuditSession) -> object:
    store = session.store
    assert isinstance(store, MemoryStore)
    return store.load(session.assessment.id)


def test_what_became_of_a_step_is_kept_and_its_answer_stays() -> None:
    session = a_session(an_assessment(*answered(restore=0)))
    score = session.evaluate(DAY).overall

    session.track(STEP, done(), MOMENT)

    assert session.assessment.tracking == {STEP: done()}
    assert kept(session) == session.assessment
    found = session.evaluate(DAY)
    assert (found.overall, [item.step.id for item in found.plan.waiting]) == (score, [STEP])


def test_finding_out_can_be_tracked() -> None:
    session = a_session()
    session.track(StepId("restore-find-out"), done(), MOMENT)
    assert StepId("restore-find-out") in session.assessment.tracking


@pytest.mark.parametrize("step", ["nope", "nope-find-out", "restore"])
def test_a_step_the_bank_does_not_have_is_refused(step: str) -> None:
    session = a_session()
    with pytest.raises(AuditError, match=f"unknown-step step={step}"):
        session.track(StepId(step), done(), MOMENT)
    assert session.assessment.tracking == {}


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: StepTracking(status=StepStatus.DROPPED, reason=" "), "step-reason-missing"),
        (lambda: StepTracking(who="x" * (WHO_LIMIT + 1)), "step-text-too-long"),
        (lambda: StepTracking(reason="x" * (REASON_LIMIT + 1)), "step-text-too-long"),
        (lambda: StepTracking(who="\ud83d"), "step-text-unreadable"),
        (lambda: AuditSettings(processor_note="x" * (NOTE_LIMIT + 1)), "text-too-long"),
        (lambda: AuditSettings(processor_note="\ud83d"), "note-unreadable"),
        (lambda: AuditSettings(it_partner="x" * (PARTNER_LIMIT + 1)), "partner-name"),
        (lambda: AuditSettings(it_partner="\ud83d"), "partner-name"),
    ],
)
def test_what_no_file_can_keep_is_refused(make: Callable[[], object], error: str) -> None:
    with pytest.raises(AuditError, match=error):
        make()


def test_capacity_decides_the_plan() -> None:
    session = a_session(an_assessment(*answered(restore=0, offsite=0, mfa=0)))

    session.set_capacity(CapacityEntry(days_per_month=0), MOMENT)

    plan = session.evaluate(DAY).plan
    assert (plan.capacity.days_per_month, plan.capacity.days_assumed) == (0, False)
    assert (plan.capacity.budget_year, plan.capacity.budget_assumed) == (4000, True)
    assert kept(session) == session.assessment
    session.set_capacity(NOT_ENTERED, MOMENT)
    assert session.evaluate(DAY).plan.capacity.days_assumed


@pytest.mark.parametrize(
    ("entry", "error"),
    [
        (CapacityEntry(days_per_month=-1), "cost-negative field=Eigen werkdagen per maand"),
        (CapacityEntry(days_per_month=float("nan")), "cost-not-a-number"),
        (CapacityEntry(budget_year=float("inf")), "cost-too-large field=Budget per jaar"),
        (CapacityEntry(days_per_month=1e6), "cost-too-large"),
        (CapacityEntry(budget_year=True), "cost-not-a-number"),
    ],
)
def test_a_capacity_nobody_can_mean_is_refused(entry: CapacityEntry, error: str) -> None:
    session = a_session()
    with pytest.raises(AuditError, match=error):
        session.set_capacity(entry, MOMENT)
    assert session.assessment.capacity == NOT_ENTERED


def test_costs_are_kept_and_evaluated() -> None:
    session = a_session()

    session.set_costs(SHEET, MOMENT)

    assert session.assessment.costs == SHEET
    assert kept(session) == session.assessment
    assert session.costs(DAY) == evaluate_costs(the_small_bank(), session.assessment, DAY)
    session.set_costs(EMPTY_SHEET, MOMENT)
    assert session.assessment.costs == EMPTY_SHEET


@pytest.mark.parametrize(
    ("sheet", "error"),
    [
        (replace(SHEET, entries={InputId.OUTAGES: Entry(likely=-1)}), "cost-negative"),
        (replace(SHEET, entries={InputId.OUTAGES: Entry(likely=9, low=10)}), "cost-order"),
        (replace(SHEET, entries={InputId.PEOPLE_HIT: Entry(likely=13)}), "cost-too-large"),
        (replace(SHEET, revenue_people=3), "cost-counted-twice"),
        (replace(SHEET, people=0), "cost-zero"),
        (replace(SHEET, people=5), "cost-too-large"),
        (replace(SHEET, invoices=(replace(INVOICE, amount=float("nan")),)), "cost-not-a-number"),
        (replace(SHEET, invoices=(INVOICE,) * (INVOICE_LIMIT + 1)), "invoices-too-large"),
        (replace(SHEET, devices=(LAPTOP,) * (DEVICE_LIMIT + 1)), "devices-too-many"),
        (replace(SHEET, devices=(replace(LAPTOP, bought=2027),)), "device-year"),
        (replace(SHEET, devices=(replace(LAPTOP, kind="\u202e"),)), "device-without-kind"),
    ],
)
def test_costs_nobody_can_mean_are_refused(sheet: CostSheet, error: str) -> None:
    session = a_session()
    with pytest.raises(AuditError, match=error):
        session.set_costs(sheet, MOMENT)
    assert session.assessment.costs == EMPTY_SHEET


def test_costs_are_taken_while_nobody_counted_the_people_yet() -> None:
    session = a_session(replace(an_assessment(), facts={}))
    session.set_costs(SHEET, MOMENT)
    assert session.assessment.costs == SHEET


def test_an_import_takes_everything_or_nothing() -> None:
    session = a_session()
    capacity, five = CapacityEntry(days_per_month=1.0), {FactId("people"): 5}
    reply = Reply(question=QuestionId("restore"), choice="1")

    with pytest.raises(AuditError, match="cost-too-large"):
        session.import_all(five, [reply], MOMENT, capacity=capacity, costs=SHEET)
    assert session.assessment == an_assessment()

    session.import_all({FactId("people"): 20}, [reply], MOMENT, capacity=capacity, costs=SHEET)

    assert session.assessment == an_assessment(
        an_answer("restore", 1), facts={"people": 20}, capacity=capacity, costs=SHEET
    )
    assert kept(session) == session.assessment


def test_the_next_assessment_goes_on_with_costs_capacity_and_open_steps() -> None:
    doing = StepTracking(status=StepStatus.DOING, who="Els")
    before = an_assessment(
        capacity=CapacityEntry(budget_year=9.0),
        costs=SHEET,
        tracking={
            "restore-start": doing,
            "mfa-start": done(),
            "offsite-start": dropped(),
            "gone-start": doing,
        },
    )

    after = carried_forward(
        before, the_small_bank(), {}, AssessmentId("next"), MOMENT + timedelta(365)
    )

    assert (after.capacity, after.costs) == (before.capacity, SHEET)
    assert after.tracking == {"restore-start": doing, "offsite-start": dropped()}


def test_what_is_settled_holds_for_the_whole_file() -> None:
    session = a_session()
    settings = AuditSettings(keep_until=date(2030, 1, 1), processor_note="For Claes")

    session.set_settings(settings)

    assert session.settings() == session.store.settings() == settings
