"""ANSWERS.json is taken over as a whole or not at all."""

import json
from pathlib import Path

import pytest

from tests.cli.outcomes import ANSWERS, Command, assert_refused, evaluated, written


def test_import_takes_over_all_of_a_document(audit: Path, command: Command, tmp_path: Path) -> None:
    assert command("import", audit, written(tmp_path, ANSWERS)).code == 0
    document = evaluated(command, audit)
    questions = [finding["question"] for finding in document["findings"]]
    assert questions == ["sec-updates", "bak-restore-test", "acc-mfa"]
    assert document["sections"]["backup"]["caps"] == [{"question": "bak-restore-test", "cap": 39.0}]


@pytest.mark.parametrize(
    ("content", "fragment"),
    [
        ("{", "line 1, column 2"),
        ("[]", "document should be {…}"),
        ('{"reponses": {}}', "document.reponses should be answers | capacity"),
        ('{"answers": {"acc-mfa": {}}}', "answers.acc-mfa.option should be 0 | 1 | 2 | 3"),
        ('{"answers": {"acc-mfa": 2}}', "answers.acc-mfa should be {…}"),
        ('{"answers": {"acc-mfa": {"option": true}}}', "answers.acc-mfa.option"),
        ('{"answers": {"acc-mfa": {"option": "2"}, "acc-mfa": {"option": "0"}}}', "acc-mfa"),
        ('{"answers": {"acc-mfa": {"option": "2", "evidence": 5}}}', "acc-mfa.evidence"),
        ('{"answers": {"acc-mfa": {"option": "2", "source": "boss"}}}', "acc-mfa.source"),
        ('{"organisation": {"people": "twelve"}}', "must be a whole number"),
        ('{"organisation": {"people": 0}}', "is outside what is possible"),
        ('{"organisation": {"colour": "red"}}', "‘colour’ is not a fact"),
        ('{"organisation": {"name": "   "}}', "is empty"),
        ("[" * 100_000, "not valid JSON"),
    ],
)
def test_a_wrong_document_is_refused_as_a_whole(
    audit: Path, command: Command, tmp_path: Path, content: str, fragment: str
) -> None:
    before = audit.read_bytes()
    assert_refused(command("import", audit, written(tmp_path, content)), fragment)
    assert audit.read_bytes() == before


def test_a_half_valid_import_writes_nothing(audit: Path, command: Command, tmp_path: Path) -> None:
    answers = {"acc-mfa": {"option": "2"}, "sec-nothing": {"option": "1"}}
    before = audit.read_bytes()
    assert_refused(command("import", audit, written(tmp_path, {"answers": answers})), "sec-nothing")
    assert audit.read_bytes() == before
    assert evaluated(command, audit)["findings"] == []


def test_a_document_in_another_encoding_is_refused(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    path = tmp_path / "latin.json"
    path.write_bytes('{"organisation": {"name": "Café"}}'.encode("latin-1"))
    assert_refused(command("import", audit, path), "save the file as UTF-8")


def test_a_byte_order_mark_is_no_problem(audit: Path, command: Command, tmp_path: Path) -> None:
    path = tmp_path / "bom.json"
    path.write_text(json.dumps(ANSWERS), encoding="utf-8-sig")
    assert command("import", audit, path).code == 0
