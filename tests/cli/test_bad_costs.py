"""Wrong figures and invoices: told in one line by their place, and nothing is written."""

import json
import os
from pathlib import Path

import pytest

from tests.cli.outcomes import Command, assert_refused, written

YEAR = "".join(f"2025-{month:02};100,50\n" for month in range(1, 13))
LAPTOP = '{"kind": "Laptop", "number": 8, "bought": 2021, "life": 5, "price": 1100}'

WRONG_DOCUMENTS = [
    ('{"inputs": {"outages": -4}}', "Outages per year cannot be negative (-4)"),
    ('{"inputs": {"outages": NaN}}', "Outages per year: ‘nan’ is not a number"),
    ('{"inputs": {"outages": Infinity}}', "Outages per year: inf is more than is possible"),
    ('{"inputs": {"outages": -Infinity}}', "Outages per year cannot be negative"),
    ('{"inputs": {"outages": 1e999}}', "Outages per year: inf is more than is possible"),
    ('{"inputs": {"outages": 1000001}}', "Outages per year: 1000001 is more than is possible"),
    ('{"inputs": {"outages": 1' + "0" * 400 + "}}", "Outages per year: 1000"),
    ('{"inputs": {"outages": 1' + "0" * 5000 + "}}", "is not valid JSON"),
    ('{"inputs": {"outages": {"likely": 4, "low": 5}}}', "Outages per year: low (5), likely (4)"),
    ('{"inputs": {"outages": {"likely": 4, "high": 3}}}', "and high (3) are not in order"),
    ('{"inputs": {"outages": {"likely": 4, "high": NaN}}}', "Outages per year: ‘nan’"),
    ('{"inputs": {"outages": {"low": 4}}}', "inputs.outages.likely should be number"),
    ('{"inputs": {"outages": "4"}}', "inputs.outages should be number"),
    ('{"inputs": {"outages": true}}', "inputs.outages should be number"),
    ('{"inputs": {"outages": [4]}}', "inputs.outages should be number"),
    ('{"inputs": {"outage": 4}}', "inputs.outage should be "),
    ('{"inputs": {"hourly-cost": 0}}', "Cost of an hour of work cannot be zero"),
    ('{"inputs": {"share-blocked": 70}}', "Share of their work that stops: 70 is more than"),
    (
        '{"inputs": {"outages": 4, "outages": 5}}',
        "‘outages’ stands twice in the same place; the second time on line 1",
    ),
    ('{"people": 0}', "People in the firm cannot be zero"),
    ('{"people": -1}', "People in the firm cannot be negative"),
    ('{"people": 2.5}', "People in the firm must be a whole number"),
    ('{"people": NaN}', "People in the firm: ‘nan’ is not a number"),
    ('{"people": 1e999}', "People in the firm: inf is more than is possible"),
    ('{"people": "ten"}', "people should be number"),
    ('{"people": 5, "inputs": {"people-hit": 6}}', "People who stand still: 6 is more than"),
    (
        '{"people": 5, "revenue_people": 3, "inputs": {"people-hit": 3, "lost-revenue": 90}}',
        "are more than the 5 people in the firm",
    ),
    ('{"people": 5, "inputs": {"lost-revenue": 90}}', "People counted as lost revenue"),
    ('{"revenue_people": -1}', "People counted as lost revenue cannot be negative"),
    ('{"invoices": []}', "There are no invoices"),
    ('{"invoices": ""}', "There are no invoices"),
    ('{"invoices": [{"month": "2026-03", "amount": 5}]}', "cover too few months (1)"),
    ('{"invoices": [{"month": "2026-13", "amount": 5}]}', "row 1, column month: ‘2026-13’"),
    ('{"invoices": [{"month": "2026-03", "amount": NaN}]}', "row 1, column amount: ‘nan’"),
    ('{"invoices": [{"month": "2026-03", "amount": -5}]}', "row 1, column amount: ‘-5’"),
    ('{"invoices": [{"month": "2026-03", "amount": "5"}]}', "invoices[0].amount should be number"),
    ('{"invoices": [{"month": "2026-03", "amount": 1' + "0" * 400 + "}]}", "row 1, column amount"),
    ('{"invoices": 5}', "invoices should be [{month, amount, planned}] | text"),
    ('{"devices": [{"kind": "Laptop"}]}', "devices[0].number should be number"),
    (f'{{"devices": [{LAPTOP.replace("8", "0")}]}}', "Number of devices (devices[0]) cannot be"),
    (f'{{"devices": [{LAPTOP.replace("1100", "-1")}]}}', "Price per device (devices[0])"),
    (f'{{"devices": [{LAPTOP.replace("2021", "1066")}]}}', "devices[0].bought should be"),
    (f'{{"devices": [{LAPTOP.replace("Laptop", "")}]}}', "devices[0].kind should be text"),
    (f'{{"devices": [{LAPTOP.replace("Laptop", chr(92) + "ud800")}]}}', "kind of device"),
    ('{"invoice": []}', "document.invoice should be devices | inputs"),
    ("[]", "document should be {…}"),
    ("", "is not valid JSON: line 1, column 1"),
    ("{", "is not valid JSON"),
    ("[" * 100_000, "is not valid JSON"),
]

WRONG_TABLES = [
    ("", "There are no invoices"),
    ("maand;bedrag\n", "There are no invoices"),
    ("maart 2026;450,50\n", "The invoices cover too few months (1); a picture needs at least 12"),
    (YEAR + "morgen;5\n", "row 13, column 1: ‘morgen’ is not a month"),
    (YEAR + "2026-13;5\n", "row 13, column 1: ‘2026-13’ is not a month"),
    (YEAR + "2026-01;-5\n", "row 13, column 2: ‘-5’ is not an amount"),
    (YEAR + "2026-01;nan\n", "row 13, column 2: ‘nan’ is not an amount"),
    (YEAR + "2026-01;1e9\n", "row 13, column 2: ‘1e9’ is not an amount"),
    (YEAR + "2026-01;99999999999\n", "row 13, column 2"),
    (YEAR + "2026-01;5;misschien\n", "row 13, column 3: ‘misschien’ does not say"),
    (YEAR + "2026-01\n", "row 13, column 2: a month and an amount are expected"),
    (YEAR + "2026-01;5;ja;extra\n", "row 13, column 4"),
    ("2026-01;5\n" * 10_001, "more than 10000 rows"),
]


@pytest.mark.parametrize(
    ("content", "fragment"), WRONG_DOCUMENTS, ids=[text[:60] for text, _ in WRONG_DOCUMENTS]
)
def test_a_wrong_figure_is_refused_and_nothing_is_written(
    audit: Path, command: Command, tmp_path: Path, content: str, fragment: str
) -> None:
    before = audit.read_bytes()
    assert_refused(command("costs", audit, written(tmp_path, content)), fragment)
    assert audit.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "fragment"), WRONG_TABLES, ids=[text[-40:] for text, _ in WRONG_TABLES]
)
def test_a_wrong_table_is_refused_and_nothing_is_written(
    audit: Path, command: Command, tmp_path: Path, content: str, fragment: str
) -> None:
    before = audit.read_bytes()
    assert_refused(command("costs", audit, written(tmp_path, content, "invoices.csv")), fragment)
    assert audit.read_bytes() == before


@pytest.mark.parametrize("name", ["costs.json", "invoices.csv"])
@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_another_encoding_is_refused(
    audit: Path, command: Command, tmp_path: Path, name: str, encoding: str
) -> None:
    path = tmp_path / name
    path.write_bytes(f"“{YEAR}”€;5".encode(encoding))
    before = audit.read_bytes()
    assert_refused(command("costs", audit, path), "UTF-8", "Nothing was imported.")
    assert audit.read_bytes() == before


@pytest.mark.parametrize("name", ["costs.json", "invoices.csv"])
def test_a_document_that_cannot_be_had(
    audit: Path, command: Command, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    assert_refused(command("costs", audit, path), "is not there")
    path.mkdir()
    assert_refused(command("costs", audit, path), "is a folder")


def test_an_audit_that_is_not_there(command: Command, tmp_path: Path) -> None:
    costs = written(tmp_path, {"people": 5})
    assert_refused(command("costs", tmp_path / "gone.itaudit", costs), "is not there")


@pytest.mark.parametrize(
    ("part", "fragment"),
    [
        ({"costs": {"inputs": {"outages": -4}}}, "Outages per year cannot be negative"),
        ({"costs": {"inputs": {"outage": 4}}}, "costs.inputs.outage should be"),
        ({"costs": {"people": 0}}, "People in the firm cannot be zero"),
        ({"costs": {"invoices": "2026-03;5"}}, "cover too few months (1)"),
        ({"costs": {"inputs": {"people-hit": 6}}}, "People who stand still: 6 is more than"),
        ({"costs": []}, "costs should be {…}"),
        ({"capacity": {"days_per_month": -1}}, "Own working days per month cannot be negative"),
        ({"capacity": {"budget_year": float("nan")}}, "Budget per year: ‘nan’ is not a number"),
        ({"capacity": {"budget_year": float("inf")}}, "Budget per year: inf is more than"),
        ({"capacity": {"budget_year": "much"}}, "capacity.budget_year should be number"),
        ({"capacity": {"days": 2}}, "capacity.days should be budget_year | days_per_month"),
        ({"capacity": None}, "capacity should be {…}"),
    ],
    ids=lambda part: json.dumps(part)[:60],
)
def test_answers_with_wrong_costs_are_refused_as_a_whole(
    audit: Path, command: Command, tmp_path: Path, part: dict[str, object], fragment: str
) -> None:
    document = {"organisation": {"people": 5}, "answers": {"acc-mfa": {"option": "2"}}, **part}
    before = audit.read_bytes()
    assert_refused(command("import", audit, written(tmp_path, document)), fragment)
    assert audit.read_bytes() == before


def test_wrong_costs_are_told_in_dutch_too(audit: Path, command: Command, tmp_path: Path) -> None:
    wrong = written(tmp_path, {"inputs": {"outages": -4}})
    assert_refused(command("costs", audit, wrong, "--language", "nl"), "Storingen per jaar")


def test_a_file_that_can_only_be_read_stays_as_it_was(
    audit: Path, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    costs = written(tmp_path, {"people": 5})
    really = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: not mode & os.W_OK and really(path, mode))
    before = audit.read_bytes()
    assert_refused(command("costs", audit, costs), "can only be read")
    assert_refused(command("step", audit, "acc-mfa-start", "--status", "open"), "can only be read")
    assert audit.read_bytes() == before
