"""What becomes of a step: noted, told in one line, and never taken for the new answer."""

import json
from pathlib import Path

import pytest

from tests.cli.outcomes import ANSWERS, Command, assert_refused, evaluated, written

RESTORE = "bak-restore-test-start"


@pytest.fixture
def answered(audit: Path, command: Command, tmp_path: Path) -> Path:
    """An audit with a few answers, so that there is something to do."""
    assert command("import", audit, written(tmp_path, ANSWERS)).code == 0
    return audit


def test_a_step_is_noted_and_stands_in_the_plan(answered: Path, command: Command) -> None:
    outcome = command(
        "step", answered, RESTORE, "--status", "planned", "--who", "Els", "--due", "2026-12-01"
    )
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == f"{RESTORE}: planned, by Els, due 2026-12-01\n"
    (row,) = [row for row in evaluated(command, answered)["plan"] if row["step"] == RESTORE]
    assert (row["status"], row["assignee"], row["due"]) == ("planned", "Els", "2026-12-01")

    said = command("step", answered, RESTORE, "--status", "doing", "--language", "nl").out
    assert said == f"{RESTORE}: bezig, door Els, tegen 2026-12-01\n"


def test_a_done_step_asks_for_the_new_answer_and_proves_nothing(
    answered: Path, command: Command
) -> None:
    before = evaluated(command, answered)
    said = command("step", answered, RESTORE, "--status", "done").out
    assert said.startswith(f"{RESTORE}: done. It counts once bak-restore-test has its new answer")
    assert said.count("\n") == 1
    after = evaluated(command, answered)
    assert after["overall"] == before["overall"]
    assert after["waiting"] == [{"step": RESTORE, "question": "bak-restore-test"}]


def test_finding_out_is_a_step_too(answered: Path, command: Command) -> None:
    said = command("step", answered, "acc-mfa-find-out", "--status", "done").out
    assert "acc-mfa has its new answer" in said


def test_a_dropped_step_leaves_the_plan_with_its_reason(answered: Path, command: Command) -> None:
    said = command("step", answered, RESTORE, "--status", "dropped", "--reason", "We move").out
    assert said == f"{RESTORE}: dropped, because: We move\n"
    assert RESTORE in evaluated(command, answered)["dropped"]


@pytest.mark.parametrize(
    ("arguments", "fragment"),
    [
        (("acc-magic-start", "--status", "open"), "There is no step ‘acc-magic-start’"),
        (("acc-mfa", "--status", "open"), "There is no step ‘acc-mfa’"),
        ((RESTORE, "--status", "finished"), "‘finished’ is not a status of a step"),
        ((RESTORE, "--status", ""), "‘’ is not a status of a step"),
        ((RESTORE, "--status", "planned", "--due", "soon"), "‘soon’ is not a date"),
        ((RESTORE, "--status", "planned", "--due", "2026-02-30"), "‘2026-02-30’ is not a date"),
        ((RESTORE, "--status", "planned", "--due", "01/12/2026"), "Write dates as 2026-10-01"),
        ((RESTORE, "--status", "dropped"), "dropped without a reason"),
        ((RESTORE, "--status", "dropped", "--reason", "  "), "dropped without a reason"),
        ((RESTORE, "--status", "dropped", "--reason", "x" * 5000), "is too long"),
        ((RESTORE, "--status", "planned", "--who", "x" * 500), "is too long"),
        ((RESTORE, "--status", "planned", "--who", "\udcff"), "no file can hold"),
    ],
)
def test_wrong_news_is_refused_and_nothing_is_written(
    answered: Path, command: Command, arguments: tuple[str, ...], fragment: str
) -> None:
    before = answered.read_bytes()
    assert_refused(command("step", answered, *arguments), fragment, "Nothing was changed.")
    assert answered.read_bytes() == before


def test_a_status_is_required(answered: Path, command: Command) -> None:
    outcome = command("step", answered, RESTORE)
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)


def test_a_comparison_names_the_steps_done_in_between(answered: Path, command: Command) -> None:
    command("step", answered, RESTORE, "--status", "done")
    command("step", answered, "acc-mfa-find-out", "--status", "planned", "--who", "Els")
    command("again", answered)
    question = "bak-restore-test"
    ticked = {"step": RESTORE, "question": question, "ticked": True, "shown": "ticked-only"}
    found = json.loads(command("compare", answered, "--json").out)
    assert found["steps_done"] == [ticked]
    said = command("compare", answered).out
    assert f"Steps done in between: 1\n  {RESTORE} (only ticked)\n" in said

    command("answer", answered, question, "2")
    said = command("compare", answered, "--language", "nl").out
    assert f"{RESTORE} (met bewijs)" in said

    now = evaluated(command, answered)
    assert now["waiting"] == []
    statuses = {row["step"]: row["status"] for row in now["plan"]}
    assert statuses["acc-mfa-find-out"] == "planned"
