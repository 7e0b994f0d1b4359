"""What chosen steps would lead to; nothing is written."""

import json
from pathlib import Path

from tests.cli.outcomes import ANSWERS, Command, assert_refused, evaluated, written

RESTORE = "bak-restore-test-start"


def test_the_score_rises_and_the_file_stays(audit: Path, command: Command, tmp_path: Path) -> None:
    command("import", audit, written(tmp_path, ANSWERS))
    now = evaluated(command, audit)
    document = json.loads(command("whatif", audit, RESTORE, "--json", "--on", "2026-11-23").out)
    assert document["score_now"] == now["overall"]["score"]
    assert document["evaluation"]["overall"]["score"] > now["overall"]["score"]
    assert document["evaluation"]["sections"]["backup"]["caps"] == []
    assert document["without_effect"] == []
    assert evaluated(command, audit) == now


def test_people_read_what_would_be(audit: Path, command: Command, tmp_path: Path) -> None:
    command("import", audit, written(tmp_path, ANSWERS))
    outcome = command("whatif", audit, RESTORE, "acc-leavers-start", "--language", "nl")
    assert (outcome.code, outcome.err) == (0, "")
    assert "met deze stappen" in outcome.out
    assert "Fase: nu Brandjes blussen" in outcome.out
    assert "Zonder effect: acc-leavers-start" in outcome.out


def test_what_a_step_needs_is_said(audit: Path, command: Command, tmp_path: Path) -> None:
    answers = {"bak-alerts": {"option": "0"}, "bak-automatic": {"option": "0"}}
    command("import", audit, written(tmp_path, {"answers": answers}))
    said = command("whatif", audit, "bak-alerts-start", "--language", "en").out
    assert "Needed first: bak-automatic-start" in said


def test_a_step_for_a_question_without_an_answer_has_no_effect(
    audit: Path, command: Command
) -> None:
    outcome = command("whatif", audit, RESTORE)
    assert "Without effect: bak-restore-test-start" in outcome.out


def test_an_unknown_step_is_refused(audit: Path, command: Command) -> None:
    assert_refused(
        command("whatif", audit, "acc-magic-start"), "There is no step ‘acc-magic-start’."
    )
