"""INPUTS.json and invoices as CSV: joined with what there was, or refused as a whole."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.predictability import Invoice, Month
from it_audit_gui.domain.costs.replacement import Devices
from it_audit_gui.domain.costs.sheet import EMPTY_SHEET, CostSheet, Entry
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.cost_document import joined_costs, read_costs
from tests.builders import DAY, the_bank

RULES = the_bank("en").costs
LAPTOP = {"kind": "Laptop", "number": 8, "bought": 2021, "life": 5, "price": 1100}
YEAR = [{"month": f"2026-{month:02}", "amount": 100 * month} for month in range(1, 13)]
BEFORE = CostSheet(
    entries={InputId.OUTAGES: Entry(likely=4), InputId.OUTAGE_HOURS: Entry(likely=2)},
    people=9,
    revenue_people=1,
    devices=(Devices(kind="Server", number=1, bought=2020, life=6, price=4000),),
)


def joined(content: object, before: CostSheet = EMPTY_SHEET) -> CostSheet:
    return joined_costs(content, before, RULES, DAY)


def refused(content: object, place: str = "") -> tuple[str, Mapping[str, object]]:
    with pytest.raises(AuditError) as caught:
        joined_costs(content, BEFORE, RULES, DAY, place)
    return caught.value.error_id, caught.value.params


def misplaced(content: object, place: str = "") -> object:
    """The place the error names, when something stands there that does not belong."""
    error, params = refused(content, place)
    assert error == "document-wrong"
    return params["place"]


def test_everything_a_document_can_say() -> None:
    found = joined(
        {
            "people": 10,
            "revenue_people": 2,
            "inputs": {
                "outages": {"likely": 4, "low": 2, "high": 8},
                "outage-hours": {"likely": 2, "low": None},
                "hourly-cost": 45.5,
            },
            "invoices": [*YEAR, {"month": "december 2026", "amount": 1, "planned": True}],
            "devices": [LAPTOP],
        }
    )

    assert found.entries == {
        InputId.OUTAGES: Entry(likely=4, low=2, high=8),
        InputId.OUTAGE_HOURS: Entry(likely=2),
        InputId.HOURLY_COST: Entry(likely=45.5),
    }
    assert (found.people, found.revenue_people, len(found.invoices)) == (10, 2, 13)
    assert found.invoices[-1] == Invoice(month=Month(year=2026, month=12), amount=1, planned=True)
    assert found.devices == (Devices(kind="Laptop", number=8, bought=2021, life=5, price=1100),)


def restoring(**changes: object) -> dict[str, object]:
    restore = {"start_hours": 1, "gigabytes": 100, "megabits_per_second": 700}
    return {"inputs": {"outage-hours": {"restore": {**restore, **changes}, "high": 8}}}


def test_an_outage_can_last_as_long_as_a_restore() -> None:
    entry = joined(restoring()).entries[InputId.OUTAGE_HOURS]

    assert 60 * entry.likely == pytest.approx(79.05, abs=0.01)
    assert (entry.low, entry.high) == (None, 8)


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"megabits_per_second": 0}, "cost-zero"),
        ({"megabits_per_second": float("inf")}, "cost-too-large"),
        ({"gigabytes": -1}, "cost-negative"),
        ({"start_hours": float("nan")}, "cost-not-a-number"),
    ],
)
def test_a_restore_that_cannot_be_meant_is_refused(wrong: dict[str, object], error: str) -> None:
    found, params = refused(restoring(**wrong))

    assert found == error
    assert params["field"] == f"inputs.outage-hours.restore.{next(iter(wrong))}"


def test_a_restore_stands_in_place_of_the_likely_hours_and_there_only() -> None:
    only_hours = {"inputs": {"outages": restoring()["inputs"]}}
    both = {"inputs": {"outage-hours": {"restore": {}, "likely": 2}}}

    assert misplaced(only_hours) == "inputs.outages.outage-hours"
    assert misplaced(both) == "inputs.outage-hours.likely"
    assert misplaced(restoring(gigabytes="many")) == "inputs.outage-hours.restore.gigabytes"


def test_what_is_not_named_stays() -> None:
    assert joined({}, BEFORE) == BEFORE
    found = joined({"inputs": {"hourly-cost": 50}}, BEFORE)
    assert found.entries == {**BEFORE.entries, InputId.HOURLY_COST: Entry(likely=50)}
    assert found.devices == BEFORE.devices


def test_null_takes_away() -> None:
    gone = {"people": None, "revenue_people": None, "invoices": None, "devices": None}
    inputs = dict.fromkeys(["outages", "outage-hours", "hourly-cost"])
    assert joined({**gone, "inputs": inputs}, BEFORE) == EMPTY_SHEET


def test_nobody_stands_for_lost_revenue() -> None:
    assert joined({"revenue_people": 0}, BEFORE).revenue_people == 0


def test_invoices_may_be_a_table_in_one_text() -> None:
    text = "\n".join(f"{row['month']};{row['amount']},50;gepland" for row in YEAR)
    found = joined({"invoices": text}).invoices
    assert (len(found), found[0].amount, found[0].planned) == (12, 100.5, True)


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ([], "document"),
        ({"input": {}}, "document.input"),
        ({"inputs": []}, "inputs"),
        ({"inputs": {"outage": 4}}, "inputs.outage"),
        ({"inputs": {"outages": "4"}}, "inputs.outages"),
        ({"inputs": {"outages": True}}, "inputs.outages"),
        ({"inputs": {"outages": {}}}, "inputs.outages.likely"),
        ({"inputs": {"outages": {"likely": 4, "most": 8}}}, "inputs.outages.most"),
        ({"inputs": {"outages": {"likely": 4, "high": "8"}}}, "inputs.outages.high"),
        ({"people": "ten"}, "people"),
        ({"people": False}, "people"),
        ({"revenue_people": "two"}, "revenue_people"),
        ({"invoices": 5}, "invoices"),
        ({"invoices": {}}, "invoices"),
        ({"invoices": ["2026-03;5"]}, "invoices[0]"),
        ({"invoices": [{**YEAR[0], "vat": 21}]}, "invoices[0].vat"),
        ({"invoices": [YEAR[0], {"amount": 5}]}, "invoices[1].month"),
        ({"invoices": [{"month": 202603, "amount": 5}]}, "invoices[0].month"),
        ({"invoices": [{"month": "2026-03"}]}, "invoices[0].amount"),
        ({"invoices": [{"month": "2026-03", "amount": "5"}]}, "invoices[0].amount"),
        ({"invoices": [{**YEAR[0], "planned": "yes"}]}, "invoices[0].planned"),
        ({"devices": {}}, "devices"),
        ({"devices": ["Laptop"]}, "devices[0]"),
        ({"devices": [LAPTOP, {**LAPTOP, "colour": "grey"}]}, "devices[1].colour"),
        ({"devices": [{**LAPTOP, "kind": 5}]}, "devices[0].kind"),
        ({"devices": [LAPTOP, {**LAPTOP, "kind": " "}]}, "devices[1].kind"),
        ({"devices": [{**LAPTOP, "price": "1100"}]}, "devices[0].price"),
        ({"devices": [{"kind": "Laptop"}]}, "devices[0].number"),
    ],
)
def test_a_mistake_is_named_by_its_place(content: object, place: str) -> None:
    assert misplaced(content) == place


def test_inside_answers_the_place_says_so() -> None:
    assert misplaced([], "costs") == "costs"
    assert misplaced({"people": "ten"}, "costs") == "costs.people"
    assert misplaced({"inputs": {"outages": "4"}}, "costs") == "costs.inputs.outages"


@pytest.mark.parametrize("people", [0, -1, 2.5, float("nan"), float("inf"), 10**300])
def test_people_that_cannot_be(people: float) -> None:
    assert refused({"people": people})[1]["field"] == "People in the firm"


@pytest.mark.parametrize(
    ("row", "error", "column"),
    [
        ({"month": "2026-13", "amount": 5}, "invoices-month", "month"),
        ({"month": "2026-03", "amount": -5}, "invoices-amount", "amount"),
        ({"month": "2026-03", "amount": float("nan")}, "invoices-amount", "amount"),
        ({"month": "2026-03", "amount": 10**300}, "invoices-amount", "amount"),
    ],
)
def test_an_invoice_is_named_by_row_and_column(row: object, error: str, column: str) -> None:
    found, params = refused({"invoices": [*YEAR, row]})
    assert (found, params["row"], params["column"]) == (error, 13, column)


def test_too_few_invoices_are_refused() -> None:
    assert refused({"invoices": []})[0] == "invoices-empty"
    assert refused({"invoices": YEAR[:1]}) == ("invoices-too-few", {"months": 1, "least": 12})
    assert refused({"invoices": "2026-03;5"})[0] == "invoices-too-few"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"number": 0}, "Number of devices (devices[1])"),
        ({"number": 2.5}, "Number of devices (devices[1])"),
        ({"price": -1}, "Price per device (devices[1])"),
        ({"life": 500}, "Life of a device in years (devices[1])"),
        ({"bought": float("nan")}, "Year of purchase (devices[1])"),
    ],
)
def test_a_device_is_named_by_field_and_line(wrong: Mapping[str, object], field: str) -> None:
    assert refused({"devices": [LAPTOP, {**LAPTOP, **wrong}]})[1]["field"] == field


def test_a_device_of_no_kind_or_from_the_future_is_refused() -> None:
    assert refused({"devices": [{**LAPTOP, "kind": "\u202e"}]})[0] == "device-without-kind"
    assert misplaced({"devices": [LAPTOP, {**LAPTOP, "bought": 2027}]}) == "devices[1].bought"


def test_a_file_is_read_by_its_ending(tmp_path: Path) -> None:
    document, table = tmp_path / "costs.json", tmp_path / "INVOICES.CSV"
    document.write_text(json.dumps({"people": 5}), encoding="utf-8")
    lines = ["maand;bedrag", *(f"{row['month']};{row['amount']}" for row in YEAR)]
    table.write_text("\n".join(lines), encoding="utf-8-sig")

    assert read_costs(document, BEFORE, RULES, DAY).people == 5
    found = read_costs(table, BEFORE, RULES, DAY)
    assert (found.entries, len(found.invoices)) == (BEFORE.entries, 12)


def test_a_mistake_in_a_file_is_named_by_its_place(tmp_path: Path) -> None:
    path = tmp_path / "costs.json"
    path.write_text('{"people": "ten"}', encoding="utf-8")
    with pytest.raises(AuditError) as caught:
        read_costs(path, BEFORE, RULES, DAY)
    assert caught.value.params["place"] == "people"
