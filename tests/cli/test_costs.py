"""Costs and capacity by the command line: kept, told, and part of the evaluation."""

import json
import re
import subprocess
import sys
from pathlib import Path

from tests.builders import LANGUAGES
from tests.cli.outcomes import Command, evaluated, written

FIRM = {
    "people": 10,
    "inputs": {
        "outages": {"likely": 4, "low": 2, "high": 8},
        "outage-hours": 3,
        "people-hit": 6,
        "share-blocked": 0.7,
        "hourly-cost": 45,
        "agreement-fee": 450,
        "agreement-avoids": 0.4,
    },
    "devices": [{"kind": "Laptop", "number": 8, "bought": 2021, "life": 5, "price": 1100}],
}
INVOICES = "maand;bedrag;gepland\n" + "".join(
    f"{month:02}/2025;1.{month:02}0,50;{'ja' if month % 3 else 'nee'}\n" for month in range(1, 13)
)


def test_costs_are_kept_and_confirmed_in_one_line(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    outcome = command("costs", audit, written(tmp_path, FIRM))
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == "Kept. Figures entered: 7, invoices: 0, lines of devices: 1.\n"

    costs = evaluated(command, audit)["costs"]
    assert costs["people"] == 10
    outages = costs["inputs"]["outages"]
    assert (outages["low"], outages["likely"], outages["high"]) == (2, 4, 8)
    assert outages["low_origin"] == {"kind": "entered", "source": None, "year": None, "fact": None}
    assert costs["inputs"]["outage-hours"]["low_origin"]["kind"] == "assumed"
    assert costs["figures"]["outage-cost"]["likely"] == 4 * 3 * 6 * 0.7 * 45
    assert costs["agreement"]["outcome"] in {"cheaper", "dearer", "open"}
    assert costs["replacement"]["devices"][0]["kind"] == "Laptop"
    assert costs["missing"]["visible"] == ["emergency-invoices"]


def test_invoices_come_as_a_table(audit: Path, command: Command, tmp_path: Path) -> None:
    table = written(tmp_path, INVOICES, "invoices.csv")
    said = command("costs", audit, table, "--language", "nl").out
    assert said == "Bewaard. Ingevulde cijfers: 0, facturen: 12, regels met toestellen: 0.\n"

    found = evaluated(command, audit)["costs"]["predictability"]
    assert found["months"]["2025-12"] == 1120.5
    assert found["worst_month"] == "2025-12"
    assert 0 < found["unplanned"] < found["planned"] < 1


def test_what_is_not_named_stays_and_null_takes_away(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    command("costs", audit, written(tmp_path, FIRM))
    command("costs", audit, written(tmp_path, INVOICES, "invoices.csv"))
    changes = {"inputs": {"outages": None, "hourly-cost": 50}, "devices": None}
    said = command("costs", audit, written(tmp_path, changes)).out
    assert said == "Kept. Figures entered: 6, invoices: 12, lines of devices: 0.\n"
    costs = evaluated(command, audit)["costs"]
    assert costs["inputs"]["hourly-cost"]["likely"] == 50
    assert "outages" not in costs["inputs"]
    assert costs["replacement"] is None


def test_people_read_stage_planning_score_and_cost(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    before = command("evaluate", audit, "--language", "en").out
    assert "if your estimates are right" not in before
    command("costs", audit, written(tmp_path, FIRM))
    answers = {"answers": {"bak-restore-test": {"option": "0"}}}
    command("import", audit, written(tmp_path, answers))
    said = command("evaluate", audit, "--language", "en").out
    assert "Stage 1 of 4: Firefighting" in said
    assert re.search(r"Planning score: between \d+ and \d+\b(?!\.\d)", said)
    assert "2,268 euros likely; between " in said
    assert "To begin with: bak-restore-test-start" in said
    dutch = command("evaluate", audit, "--language", "nl").out
    assert "Fase 1 van 4: Brandjes blussen" in dutch
    assert "waarschijnlijk 2.268 euro" in dutch


def test_a_planning_score_may_be_certain_or_not_there(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    questions = json.loads(command("bank", "--json").out)["questions"]
    answers = {question["id"]: {"option": "3"} for question in questions}
    command("import", audit, written(tmp_path, {"answers": answers}))
    assert "Planning score: 100 out of 100\n" in command("evaluate", audit).out


def test_what_stands_in_the_way_of_the_cost_is_said(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    assert "it is not known how many" not in command("evaluate", audit).out
    command("costs", audit, written(tmp_path, {"inputs": {"outages": 4}}))
    said = command("evaluate", audit).out
    assert "it is not known how many people there are. Fill in the number of people" in said


def test_answers_bring_costs_and_capacity(audit: Path, command: Command, tmp_path: Path) -> None:
    document = {
        "answers": {"acc-mfa": {"option": "1"}},
        "costs": FIRM,
        "capacity": {"days_per_month": 3, "budget_year": 5000},
    }
    assert command("import", audit, written(tmp_path, document)).code == 0
    found = evaluated(command, audit)
    assert found["counts"]["answered"] == 1
    assert found["costs"]["inputs"]["hourly-cost"]["likely"] == 45
    assert (found["capacity"]["days_per_month"], found["capacity"]["days_assumed"]) == (3, False)

    changes = {"capacity": {"days_per_month": None}}
    assert command("import", audit, written(tmp_path, changes)).code == 0
    found = evaluated(command, audit)
    assert (found["capacity"]["days_assumed"], found["capacity"]["budget_year"]) == (True, 5000)
    assert found["costs"]["inputs"]["hourly-cost"]["likely"] == 45


def test_the_same_input_and_day_give_the_same_bytes(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    command("costs", audit, written(tmp_path, FIRM))
    command("again", audit)
    said = {
        command("evaluate", audit, "--json", "--on", "2026-11-23", "--language", language).out
        for language in LANGUAGES
    }
    assert len(said) == 1
    assert said != {""}


def test_an_earlier_assessment_keeps_its_costs(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    command("costs", audit, written(tmp_path, FIRM))
    first = evaluated(command, audit)
    command("again", audit)
    command("costs", audit, written(tmp_path, {"inputs": {"hourly-cost": 99}}))
    assert evaluated(command, audit)["costs"]["inputs"]["hourly-cost"]["likely"] == 99
    assert evaluated(command, audit)["costs"]["inputs"]["outage-hours"]["likely"] == 3
    assert evaluated(command, audit, "--assessment", first["assessment"]) == first


def test_a_second_assessment_is_compared_with_the_first(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    answers = {"answers": {"bak-restore-test": {"option": "0"}}}
    command("import", audit, written(tmp_path, answers))
    first = evaluated(command, audit)
    assert first["comparison"] is None
    command("again", audit)
    command("answer", audit, "bak-restore-test", "3")
    second = evaluated(command, audit)
    assert second["comparison"] == json.loads(
        command("compare", audit, "--json", "--on", "2026-11-23").out
    )
    assert evaluated(command, audit, "--assessment", first["assessment"])["comparison"] is None


MODULES = """
import sys
from it_audit_gui.cli.commands import run
file, costs = sys.argv[1:]
codes = [
    run(["costs", file, costs]),
    run(["step", file, "acc-mfa-start", "--status", "doing"]),
    run(["evaluate", file]),
]
slow = {"PySide6", "jinja2", "babel", "csv"}
print(codes, *sorted(slow & {name.split(".")[0] for name in sys.modules}))
"""


def test_figures_and_steps_need_no_window_and_no_slow_reader(audit: Path, tmp_path: Path) -> None:
    costs = written(tmp_path, FIRM)
    probe = [sys.executable, "-c", MODULES, str(audit), str(costs)]
    done = subprocess.run(probe, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.splitlines()[-1] == "[0, 0, 0]"


def test_a_figure_that_rests_on_an_old_fact_is_said_to_be_looked_up(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    assert (
        command("import", audit, written(tmp_path, {"organisation": {"country": "be"}})).code == 0
    )
    later = ("evaluate", audit, "--on", "2027-06-01")
    assert "To look up" not in command(*later).out

    command("costs", audit, written(tmp_path, {"people": 6, "inputs": {"overtime-hours": 5}}))

    found = json.loads(command(*later, "--json").out)["costs"]["stale_facts"]
    assert [fact["id"] for fact in found] == ["labour-cost-hour"]
    line = (
        "To look up: Cost of an hour of work. This rests on a figure for 2024 that was valid until"
    )
    assert f"{line} 2027-03-31.\n" in command(*later).out
    assert "To look up" not in command("evaluate", audit, "--on", "2027-03-31").out
    command("costs", audit, written(tmp_path, {"inputs": {"hourly-cost": 45}}))
    assert "To look up" not in command(*later).out


def test_a_plan_beyond_days_and_budget_says_by_how_much(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    answers = {"acc-mfa": {"option": 0}, "bak-immutable": {"option": 0}}
    room = {"days_per_month": 0.1, "budget_year": 10}
    command("import", audit, written(tmp_path, {"answers": answers, "capacity": room}))

    over = evaluated(command, audit)["capacity"]
    assert min(over["days_over"], over["budget_over"]) > 0.1
    said = command("evaluate", audit, "--on", "2026-11-23").out
    assert f"That takes {over['days_over']:.1f} working days more of your own than" in said
    assert f"The plan costs {over['budget_over']:,.0f} euros more this year than" in said
    dutch = command("evaluate", audit, "--on", "2026-11-23", "--language", "nl").out
    assert f"vraagt {over['days_over']:.1f}".replace(".", ",") in dutch

    command("import", audit, written(tmp_path, {"capacity": {"days_per_month": 9}}))
    assert "working days more" not in command("evaluate", audit).out
    command("import", audit, written(tmp_path, {"capacity": {"budget_year": 9000}}))
    assert "euros more" not in command("evaluate", audit).out
