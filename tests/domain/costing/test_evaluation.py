"""Costs of a firm, from what it entered, what is known of it, and dated facts."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from it_audit_gui.domain.costing.evaluation import CostEvaluation, CostPart, evaluate_costs
from it_audit_gui.domain.costing.explanations import (
    explain_costs,
    explain_predictability,
)
from it_audit_gui.domain.costs.figures import RuleId
from it_audit_gui.domain.costs.inputs import InputId, OriginKind
from it_audit_gui.domain.costs.predictability import Invoice, Month
from it_audit_gui.domain.costs.replacement import Devices
from it_audit_gui.domain.costs.sheet import EMPTY_SHEET, CostSheet, Entry
from it_audit_gui.domain.ids import FactId
from tests.builders import DAY, an_assessment, the_bank

BANK = the_bank("en")
FACTS: Mapping[str, str | int] = {"country": "be", "people": 12, "computer-users": 8}
OUTAGES = {
    InputId.OUTAGES: Entry(likely=6),
    InputId.OUTAGE_HOURS: Entry(likely=3, low=1, high=8),
    InputId.PEOPLE_HIT: Entry(likely=10),
    InputId.SHARE_BLOCKED: Entry(likely=0.5),
}
SLOW = {InputId.SLOW_MINUTES: Entry(likely=20)}
AGREEMENT = {
    InputId.FEE_MONTH: Entry(likely=300),
    InputId.AVOIDED_SHARE: Entry(likely=0.5),
}
LAPTOP = Devices(kind="Laptop", number=8, bought=2022, life=5, price=1000.0)


def costs_of(
    sheet: CostSheet = EMPTY_SHEET,
    facts: Mapping[str, str | int] | None = None,
    on: date = DAY,
) -> CostEvaluation:
    assessment = an_assessment(bank=BANK, facts=FACTS if facts is None else facts, costs=sheet)
    if facts is not None:
        assessment = replace(assessment, facts={FactId(key): facts[key] for key in facts})
    return evaluate_costs(BANK, assessment, on)


def invoices(months: int) -> tuple[Invoice, ...]:
    return tuple(
        Invoice(month=Month(year=2025 + place // 12, month=place % 12 + 1), amount=100.0)
        for place in range(months)
    )


def test_facts_stand_in_for_what_was_not_entered() -> None:
    found = costs_of(CostSheet(entries=SLOW)).inputs

    assert found is not None
    users, rate = found.find(InputId.COMPUTER_USERS), found.find(InputId.HOURLY_COST)
    assert found.people == 12
    assert users is not None
    assert (users.span.likely, users.origin.kind) == (8, OriginKind.ENTERED)
    assert rate is not None
    assert (rate.span.likely, rate.origin.kind) == (48.2, OriginKind.ASSUMED)
    assert (rate.origin.year, rate.low_origin.kind) == (2024, OriginKind.ASSUMED)


def test_what_was_entered_goes_first() -> None:
    entries = {InputId.HOURLY_COST: Entry(likely=30), InputId.COMPUTER_USERS: Entry(likely=5)}
    found = costs_of(CostSheet(entries=entries, people=6))

    assert found.inputs is not None
    spans = {item.id: item.span.likely for item in found.inputs.estimates}
    assert (found.inputs.people, spans[InputId.HOURLY_COST]) == (6, 30)
    assert spans[InputId.COMPUTER_USERS] == 5


def test_the_published_example_of_slow_computers() -> None:
    """10 people x 20 minutes x 220 days = 733 hours."""
    facts = {**FACTS, "computer-users": 10}
    hours = costs_of(CostSheet(entries=SLOW), facts).break_fix.figures[RuleId.SLOW_HOURS]
    assert hours.likely == pytest.approx(733, abs=0.5)


@pytest.mark.parametrize("country", ["nl", "other"])
def test_a_country_without_facts_has_no_defaults(country: str) -> None:
    found = costs_of(CostSheet(entries=SLOW), {**FACTS, "country": country})
    assert found.break_fix.missing[RuleId.SLOW_COST] == (
        InputId.WORKING_DAYS,
        InputId.HOURLY_COST,
    )
    assert found.stale == ()


def test_nobody_at_a_computer_is_nothing_to_count_with() -> None:
    found = costs_of(CostSheet(entries=SLOW), {**FACTS, "computer-users": 0})
    assert found.break_fix.missing[RuleId.SLOW_HOURS] == (InputId.COMPUTER_USERS,)


@pytest.mark.parametrize("facts", [{}, {"country": "be"}, {"people": "many"}])
def test_without_people_nothing_is_computed_and_that_is_said(
    facts: Mapping[str, str | int],
) -> None:
    found = costs_of(CostSheet(entries=OUTAGES), facts)

    assert (found.inputs, found.break_fix.figures, found.agreement) == (None, {}, None)
    assert RuleId.VISIBLE in found.break_fix.missing
    assert [(item.part, item.error) for item in found.obstacles] == [
        (CostPart.BREAK_FIX, "cost-people-unknown")
    ]
    assert explain_costs(found) == ()


def test_the_derived_high_end_is_never_more_people_than_there_are() -> None:
    found = costs_of(CostSheet(entries=OUTAGES, revenue_people=1)).inputs
    assert found is not None
    hit = found.find(InputId.PEOPLE_HIT)
    assert hit is not None
    assert (hit.span.likely, hit.span.high) == (10, 11)


@pytest.mark.parametrize(
    ("people", "revenue_people", "error"),
    [(9, 0, "cost-too-large"), (12, 3, "cost-counted-twice")],
)
def test_figures_that_no_longer_fit_together_are_said(
    people: int, revenue_people: int, error: str
) -> None:
    sheet = CostSheet(entries=OUTAGES, revenue_people=revenue_people)
    found = costs_of(sheet, {**FACTS, "people": people})
    assert found.inputs is None
    assert [item.error for item in found.obstacles] == [error]


def test_a_stale_fact_is_flagged_only_where_it_is_used() -> None:
    later = date(2028, 1, 1)
    own = {InputId.HOURLY_COST: Entry(likely=30), InputId.OVERTIME_SURCHARGE: Entry(likely=0.5)}

    assert {fact.id for fact in costs_of(on=later).stale} == {
        "labour-cost-hour",
        "overtime-surcharge",
    }
    assert costs_of(CostSheet(entries=own), on=later).stale == ()
    assert costs_of().stale == ()


@pytest.mark.parametrize(("months", "told"), [(0, []), (1, [1]), (11, [11]), (12, [])])
def test_too_few_invoices_make_no_picture(months: int, told: list[int]) -> None:
    found = costs_of(CostSheet(invoices=invoices(months)))
    assert [item.details["months"] for item in found.obstacles] == told
    assert (found.predictability is None) == (months < 12)
    assert (explain_predictability(found) == ()) == (months < 12)


def test_devices_have_a_calendar_from_this_year_on() -> None:
    found = costs_of(CostSheet(devices=(LAPTOP,)))
    assert found.replacement is not None
    assert [(year.year, year.cost) for year in found.replacement.years] == [
        (2026, 0),
        (2027, 8000),
        (2028, 0),
        (2029, 0),
        (2030, 0),
    ]
    assert costs_of().replacement is None


def test_identical_input_gives_an_identical_result() -> None:
    sheet = CostSheet(entries={**OUTAGES, **AGREEMENT}, invoices=invoices(13), devices=(LAPTOP,))
    backwards = replace(sheet, entries=dict(list(sheet.entries.items())[::-1]))
    assert costs_of(sheet) == costs_of(backwards)
