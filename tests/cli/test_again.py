"""A next assessment in the same file, and what moved since."""

import json
from pathlib import Path

from tests.cli.outcomes import ANSWERS, Command, Outcome, assert_refused, evaluated, written


def test_again_carries_the_answers_forward_to_confirm(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    command("import", audit, written(tmp_path, ANSWERS))
    first = evaluated(command, audit)
    assert command("again", audit) == Outcome(0, "", "")
    second = evaluated(command, audit)
    assert second["assessment"] != first["assessment"]
    assert second["overall"]["score"] == first["overall"]["score"]
    assert second["overall"]["confidence"] == 0
    assert evaluated(command, audit, "--assessment", first["assessment"]) == first


def test_compare_tells_what_moved_in_one_file(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    command("import", audit, written(tmp_path, ANSWERS))
    command("again", audit)
    command("answer", audit, "bak-restore-test", "3")
    command("answer", audit, "sec-updates", "dont-know")
    document = json.loads(command("compare", audit, "--json").out)
    changes = {item["question"]: item["change"] for item in document["questions"]}
    assert changes["bak-restore-test"] == "improved"
    assert changes["sec-updates"] == "newly-unknown"
    assert changes["acc-mfa"] == "unchanged"
    assert document["sections"]["backup"]["after"] > document["sections"]["backup"]["before"]
    said = command("compare", audit, "--language", "nl").out
    assert "Verbeterd: 1" in said
    assert "Nu onbekend: 1" in said


def test_compare_tells_what_moved_between_two_files(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    command("import", audit, written(tmp_path, ANSWERS))
    later = tmp_path / "later.itaudit"
    command("new", later, "--organisation", "Atelier Noord", "--from", audit)
    command("answer", later, "bak-restore-test", "3")
    outcome = command("compare", audit, later, "--language", "en", "--on", "2026-11-23")
    assert (outcome.code, outcome.err) == (0, "")
    assert "Improved: 1" in outcome.out
    assert "Overall: from" in outcome.out


def test_sections_without_anything_in_common_have_no_score(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    people = {"organisation": {"people": 1}}
    command("import", audit, written(tmp_path, people))
    command("again", audit)
    outcome = command("compare", audit)
    assert "Not comparable" in outcome.out


def test_one_assessment_has_nothing_to_be_compared_with(audit: Path, command: Command) -> None:
    assert_refused(command("compare", audit), "only one audit")


def test_again_needs_an_audit(command: Command, tmp_path: Path) -> None:
    assert_refused(command("again", tmp_path / "gone.itaudit"), "is not there")
    assert_refused(command("compare", tmp_path / "gone.itaudit"), "is not there")
