"""The cost of break/fix as a script reads it, key by key."""

import json
from dataclasses import replace
from datetime import date

from it_audit_gui.domain.costing.evaluation import evaluate_costs
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.predictability import Invoice, Month
from it_audit_gui.domain.costs.replacement import Devices
from it_audit_gui.domain.costs.sheet import CostSheet, Entry
from it_audit_gui.report.costs_json import costs_document
from it_audit_gui.report.json_figures import Document
from tests.builders import DAY, LANGUAGES, an_assessment, the_bank

OUTAGES = {
    InputId.OUTAGES: Entry(likely=4, low=2, high=8),
    InputId.OUTAGE_HOURS: Entry(likely=3, low=3, high=3),
    InputId.PEOPLE_HIT: Entry(likely=5, low=5, high=5),
    InputId.SHARE_BLOCKED: Entry(likely=0.5, low=0.5, high=0.5),
}
AGREEMENT = {InputId.FEE_MONTH: Entry(likely=100), InputId.AVOIDED_SHARE: Entry(likely=0.5)}


def document(
    sheet: CostSheet, *, on: date = DAY, language: str = "en", **facts: str | int
) -> Document:
    bank = the_bank(language)
    assessment = an_assessment(facts={"people": 10, **facts}, costs=sheet)
    return costs_document(sheet, evaluate_costs(bank, assessment, on))


def part(made: object, *keys: str) -> object:
    for key in keys:
        assert isinstance(made, dict)
        made = made[key]
    return made


def test_its_keys_stand_in_a_fixed_order() -> None:
    assert list(document(CostSheet())) == [
        "people",
        "revenue_people",
        "inputs",
        "figures",
        "missing",
        "agreement",
        "invoices",
        "predictability",
        "replacement",
        "stale_facts",
        "obstacles",
    ]


def test_nothing_entered_gives_no_figures() -> None:
    made = document(CostSheet())
    assert (made["people"], made["inputs"], made["figures"]) == (10, {}, {})
    assert part(made, "missing", "visible") == ["emergency-invoices"]
    parts = ("agreement", "predictability", "replacement")
    assert [made[key] for key in parts] == [None, None, None]


def test_what_is_entered_and_what_is_assumed() -> None:
    entries = {InputId.OUTAGES: Entry(likely=4, low=2)}
    made = document(CostSheet(entries=entries), country="be")
    entered = {"kind": "entered", "source": None, "year": None, "fact": None}
    derived = {"kind": "assumed", "source": "it-audit 2026.1", "year": 2026, "fact": None}
    assert part(made, "inputs", "outages") == {
        "low": 2.0,
        "likely": 4.0,
        "high": 8.0,
        "unit": "per-year",
        "origin": entered,
        "low_origin": entered,
        "high_origin": derived,
    }
    wage = part(made, "inputs", "hourly-cost", "origin")
    assert part(wage, "kind") == "assumed"
    assert part(wage, "fact") == "labour-cost-hour"
    assert part(wage, "year") == 2024


def test_a_figure_has_its_range_and_what_it_rests_on() -> None:
    hours = part(document(CostSheet(entries=OUTAGES)), "figures", "outage-hours")
    assert part(hours, "unit") == "hours-per-year"
    assert part(hours, "likely") == 4 * 3 * 5 * 0.5
    low, middle, high = (part(hours, key) for key in ("p10", "median", "p90"))
    assert isinstance(low, float)
    assert isinstance(middle, float)
    assert isinstance(high, float)
    assert low < middle < high
    assert part(hours, "inputs") == ["outages", "outage-hours", "people-hit", "share-blocked"]
    assert part(hours, "parts") == []


def test_an_agreement_is_set_beside_going_on() -> None:
    wage = {InputId.HOURLY_COST: Entry(likely=50)}
    found = part(document(CostSheet(entries={**OUTAGES, **wage, **AGREEMENT})), "agreement")
    assert part(found, "outcome") == "dearer"
    assert part(found, "difference", "likely") == 0.5 * 30 * 50 - 1200
    assert part(found, "break_even", "unit") == "hours-per-year"
    assert part(found, "standstill", "likely") == 12
    pays = part(found, "pays")
    assert isinstance(pays, float)
    assert 0 < pays < 0.1


def test_without_outages_an_agreement_has_no_break_even() -> None:
    entries = {InputId.INVOICES: Entry(likely=2000), **AGREEMENT}
    found = part(document(CostSheet(entries=entries)), "agreement")
    assert (part(found, "break_even"), part(found, "standstill")) == (None, None)
    assert part(found, "uncounted") == []


def test_own_hours_without_the_cost_of_an_hour_are_told_to_count_nothing() -> None:
    own = {InputId.OWN_HOURS: Entry(likely=30), InputId.INVOICES: Entry(likely=2000)}
    sheet = CostSheet(entries={**AGREEMENT, **own})
    assert part(document(sheet), "agreement", "uncounted") == ["agreement-own-hours"]
    assert part(document(sheet, country="be"), "agreement", "uncounted") == []


def invoices(*amounts: float) -> tuple[Invoice, ...]:
    return tuple(
        Invoice(month=Month(year=2025, month=number), amount=amount, planned=number > 1)
        for number, amount in enumerate(amounts, start=1)
    )


def test_invoices_month_by_month() -> None:
    made = document(CostSheet(invoices=invoices(*[100] * 11, 700)))
    found = part(made, "predictability")
    assert made["invoices"] == 12
    assert part(found, "months", "2025-12") == 700.0
    assert (part(found, "mean"), part(found, "worst_month")) == (150.0, "2025-12")
    assert (part(found, "worst"), part(found, "variation")) == (4.6667, 1.1055)
    assert (part(found, "planned"), part(found, "unplanned")) == (0.9444, 0.0556)
    assert part(found, "left_out") == 0


def test_months_without_any_amount_have_no_shares() -> None:
    found = part(document(CostSheet(invoices=invoices(*[0] * 12))), "predictability")
    assert [part(found, key) for key in ("variation", "planned")] == [None, None]


def test_too_few_invoices_are_an_obstacle() -> None:
    made = document(CostSheet(invoices=invoices(100)))
    assert (made["invoices"], made["predictability"]) == (1, None)
    assert made["obstacles"] == [{"part": "predictability", "why": "invoices-too-few"}]


def test_devices_are_replaced_in_years() -> None:
    line = Devices(kind="Laptop", number=8, bought=2019, life=5, price=1100)
    found = part(document(CostSheet(devices=(line,))), "replacement")
    assert part(found, "devices") == [
        {"kind": "Laptop", "number": 8, "bought": 2019, "life": 5, "price": 1100.0}
    ]
    years = part(found, "years")
    assert isinstance(years, list)
    assert years[0] == {"year": 2026, "cost": 8800.0, "peak": True, "lines": {"0": 8800.0}}
    assert [row["year"] for row in years] == [2026, 2027, 2028, 2029, 2030]
    assert (part(found, "average"), part(found, "reserve")) == (1760.0, 8800.0)
    assert part(found, "overdue") == [0]


def test_a_stale_fact_is_named() -> None:
    made = document(CostSheet(), country="be", on=date(2028, 6, 1))
    stale = made["stale_facts"]
    assert isinstance(stale, list)
    assert {"id": "labour-cost-hour", "year": 2024, "valid_until": "2027-03-31"} in stale


def test_a_firm_of_unknown_size_has_no_figures() -> None:
    sheet = CostSheet(entries=OUTAGES)
    unknown = replace(an_assessment(costs=sheet), facts={})
    made = costs_document(sheet, evaluate_costs(the_bank("en"), unknown, DAY))
    assert (made["people"], made["inputs"]) == (None, {})
    assert made["obstacles"] == [{"part": "break-fix", "why": "cost-people-unknown"}]


def test_it_is_the_same_in_every_language() -> None:
    sheet = CostSheet(entries={**OUTAGES, **AGREEMENT}, invoices=invoices(*range(12)))
    made = {json.dumps(document(sheet, language=language)) for language in LANGUAGES}
    assert len(made) == 1
