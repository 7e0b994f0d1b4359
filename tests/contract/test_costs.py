"""INPUTS.json and the costs in other documents: schemas, examples and what the program takes."""

import json
from pathlib import Path
from typing import Any

import pytest

from it_audit_gui.cli.commands import EXPECTED_ERROR, run
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.sheet import EMPTY_SHEET
from it_audit_gui.session.cost_document import joined_costs, read_costs
from tests.builders import DAY, the_bank
from tests.contract.conftest import ROOT, SCHEMAS, Printed, closed, document, faults, schema

COMPLETE = ROOT / "examples" / "complete.json"
COSTS = ROOT / "examples" / "costs.json"
INVOICES = ROOT / "examples" / "invoices.csv"


@pytest.fixture
def audit(printed: Printed, tmp_path: Path) -> Path:
    path = tmp_path / "firm.itaudit"
    printed("new", path, "--organisation", "Any firm", "--people", "12", "--country", "be")
    return path


def evaluation_of(printed: Printed, audit: Path) -> Any:  # noqa: ANN401 - what the schema judges
    return json.loads(printed("evaluate", audit, "--json", "--on", "2026-11-23"))


@pytest.mark.parametrize("costs", [COSTS, SCHEMAS / "examples" / "costs.json"])
def test_an_example_of_costs_fits_its_schema_and_is_taken_over(
    costs: Path, printed: Printed, audit: Path
) -> None:
    given = document(costs)
    assert faults(schema("costs"), given) == []

    printed("costs", audit, costs)

    made = evaluation_of(printed, audit)
    assert faults(closed(schema("evaluation")), made) == []
    entered = {key for key, value in given["inputs"].items() if value is not None}
    assert entered <= set(made["costs"]["inputs"])
    assert "total" in made["costs"]["figures"]


def test_the_complete_example_holds_the_same_costs_in_one_document() -> None:
    rules = the_bank("en").costs
    apart = read_costs(COSTS, EMPTY_SHEET, rules, DAY)
    apart = read_costs(INVOICES, apart, rules, DAY)
    whole = {"people": 12, **document(COMPLETE)["costs"]}
    assert joined_costs(whole, EMPTY_SHEET, rules, DAY) == apart


def test_the_complete_example_shows_every_part_of_the_costs(printed: Printed, audit: Path) -> None:
    printed("import", audit, COMPLETE)
    made = evaluation_of(printed, audit)
    costs = made["costs"]
    assert costs["missing"] == {}
    assert costs["obstacles"] == []
    assert None not in (costs["agreement"], costs["predictability"], costs["replacement"])
    assert not made["capacity"]["days_assumed"]
    kinds = {item["origin"]["kind"] for item in costs["inputs"].values()}
    assert kinds == {"entered", "assumed"}


def test_a_comparison_within_an_evaluation_fits(printed: Printed, audit: Path) -> None:
    printed("import", audit, COMPLETE)
    printed("step", audit, "bak-restore-test-start", "--status", "done", "--who", "Els")
    printed("again", audit)
    made = evaluation_of(printed, audit)
    assert faults(closed(schema("evaluation")), made) == []
    (done,) = made["comparison"]["steps_done"]
    assert (done["step"], done["shown"]) == ("bak-restore-test-start", "ticked-only")


def test_other_schemas_hold_the_same_ones() -> None:
    assert schema("answers")["$defs"]["costs"] == schema("costs")
    assert schema("evaluation")["$defs"]["comparison"] == schema("comparison")


def test_the_schema_and_the_page_know_the_inputs_and_their_limits() -> None:
    assert list(schema("costs")["properties"]["inputs"]["properties"]) == list(InputId)
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    for key, rule in the_bank("en").costs.inputs.items():
        (row,) = [line for line in page.splitlines() if line.startswith(f"| `{key}` |")]
        limit = f"{rule.number.most:,.0f}".replace(",", " ")
        assert row.endswith((f"| {limit} |", "| `people` |"))
        assert ("more than 0" in row) == rule.number.above_zero


LAPTOP = {"kind": "Laptop", "number": 8, "bought": 2021, "life": 5, "price": 1100}
WRONG = [
    [],
    {"input": {}},
    {"people": 0},
    {"people": "ten"},
    {"people": 2.5},
    {"people": 10_001},
    {"revenue_people": -1},
    {"inputs": {"outage": 4}},
    {"inputs": {"outages": -4}},
    {"inputs": {"outages": "4"}},
    {"inputs": {"outages": {"low": 4}}},
    {"inputs": {"outages": {"likely": 4, "most": 8}}},
    {"invoices": []},
    {"invoices": ""},
    {"invoices": {}},
    {"invoices": [{"month": "2026-03"}]},
    {"invoices": [{"month": "2026-03", "amount": -5}]},
    {"invoices": [{"month": 202603, "amount": 5}]},
    {"invoices": [{"month": "2026-03", "amount": 5, "planned": "yes"}]},
    {"devices": {}},
    {"devices": [{**LAPTOP, "number": 0}]},
    {"devices": [{**LAPTOP, "kind": " "}]},
    {"devices": [{**LAPTOP, "colour": "grey"}]},
    {"devices": [{**LAPTOP, "bought": 1980}]},
    {"devices": [LAPTOP] * 1_001},
]


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: json.dumps(wrong)[:60])
def test_what_the_costs_schema_refuses_the_program_refuses_too(
    wrong: object, tmp_path: Path, audit: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "costs.json"
    path.write_text(json.dumps(wrong), encoding="utf-8")

    assert faults(schema("costs"), wrong)
    assert faults(schema("answers"), {"costs": wrong})
    assert run(["costs", str(audit), str(path)]) == EXPECTED_ERROR
    assert capsys.readouterr().err.startswith("it-audit: ")


@pytest.mark.parametrize(
    "capacity", [{"days": 2}, {"days_per_month": -1}, {"budget_year": 1e9}, {"budget_year": "x"}]
)
def test_what_the_answers_schema_refuses_of_capacity_the_program_refuses_too(
    capacity: object, tmp_path: Path, audit: Path
) -> None:
    wrong, path = {"capacity": capacity}, tmp_path / "answers.json"
    path.write_text(json.dumps(wrong), encoding="utf-8")

    assert faults(schema("answers"), wrong)
    assert run(["import", str(audit), str(path)]) == EXPECTED_ERROR
