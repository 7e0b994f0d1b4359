"""The contract of ``it-audit``: exit codes, one clear line for errors, nothing half done."""

import json
from pathlib import Path

import pytest

from it_audit_gui.cli.commands import run
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.wording import languages
from tests.cli.outcomes import ANSWERS, Command, Outcome, assert_refused, evaluated, written
from tests.storage.crafting import an_old_file, loosely_changed, unchanged


def test_a_new_file_is_one_file_with_a_first_assessment(audit: Path, command: Command) -> None:
    assert [item.name for item in audit.parent.iterdir()] == ["firm.itaudit"]
    document = evaluated(command, audit)
    assert document["organisation"] == "Atelier Noord"
    assert command("check", audit) == Outcome(0, "", "")


def test_answers_are_kept_and_change_the_score(audit: Path, command: Command) -> None:
    before = evaluated(command, audit)
    assert command("answer", audit, "acc-mfa", "3", "--note", "Overal").code == 0
    after = evaluated(command, audit)
    low = [document["overall"]["low"] for document in (before, after)]
    assert low[1] > low[0]


def test_evidence_by_command_dates_from_today_and_proves(audit: Path, command: Command) -> None:
    command("answer", audit, "acc-mfa", "3", "--evidence", "lijst van accounts")
    outcome = command("evaluate", audit, "--json")
    access = json.loads(outcome.out)["sections"]["access"]
    assert access["proof"] == access["confidence"] > 0


@pytest.mark.parametrize(
    ("question", "choice", "fragment"),
    [
        ("sec-nothing", "2", "There is no question ‘sec-nothing’."),
        ("acc-mfa", "4", "The question acc-mfa has no option ‘4’."),
        ("acc-mfa", "yes", "‘yes’ is not an answer."),
        ("acc-mfa", "٣", "‘٣’ is not an answer."),
        ("acc-leavers", "not-applicable", "applies to every firm"),
        ("sec-training", "not-applicable", "without a reason"),
    ],
)
def test_an_impossible_answer_is_refused_and_changes_nothing(
    audit: Path, command: Command, question: str, choice: str, fragment: str
) -> None:
    before = audit.read_bytes()
    assert_refused(command("answer", audit, question, choice), fragment, "Nothing was changed.")
    assert audit.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "fragment"),
    [("", "is empty"), ("   ", "is empty"), ("x" * 300, "is too long"), ("a\x00b", "is empty")],
)
def test_a_name_nobody_can_read_makes_no_file(
    command: Command, tmp_path: Path, name: str, fragment: str
) -> None:
    path = tmp_path / "new.itaudit"
    assert_refused(command("new", path, "--organisation", name), fragment)
    assert list(tmp_path.iterdir()) == []


def test_a_name_with_markup_stays_text(command: Command, tmp_path: Path) -> None:
    path, report = tmp_path / "new.itaudit", tmp_path / "report.html"
    assert command("new", path, "--organisation", "<script>alert(1)</script> BV").code == 0
    assert command("report", path, "--output", report).code == 0
    html = report.read_text(encoding="utf-8")
    assert "<script>alert" not in html
    assert "&lt;script&gt;alert" in html


@pytest.mark.parametrize(
    ("content", "fragment"),
    [
        (b"", "is empty"),
        (b"hello", "is not an audit file"),
        (b"SQLite format 3\x00" + bytes(84), "is not an audit file"),
    ],
)
@pytest.mark.parametrize("verb", ["evaluate", "check"])
def test_a_file_that_is_no_audit_is_refused_and_left_alone(
    command: Command, tmp_path: Path, verb: str, content: bytes, fragment: str
) -> None:
    path = tmp_path / "other.itaudit"
    path.write_bytes(content)
    assert_refused(command(verb, path), fragment, "It has not been changed.")
    assert path.read_bytes() == content


def test_a_missing_file_a_folder_and_a_taken_name(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    assert_refused(command("evaluate", tmp_path / "gone.itaudit"), "is not there")
    assert_refused(command("evaluate", tmp_path), "is a folder")
    assert_refused(command("new", audit, "--organisation", "X"), "already a file")
    assert_refused(command("new", tmp_path / "no" / "x.itaudit", "--organisation", "X"), "folder")


def test_a_language_that_does_not_exist(audit: Path, command: Command) -> None:
    assert_refused(
        command("evaluate", audit, "--language", "xx"),
        "‘xx’ is not available",
        ", ".join(languages()),
    )


def test_errors_follow_the_language(audit: Path, command: Command) -> None:
    assert_refused(command("answer", audit, "x", "1", "--language", "nl"), "Er is geen vraag ‘x’.")


def test_errors_follow_the_system(
    audit: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "nl_BE.UTF-8")
    assert_refused(command("answer", audit, "x", "1"), "Er is geen vraag ‘x’.")


def test_a_report_never_replaces_the_audit(audit: Path, command: Command) -> None:
    before = audit.read_bytes()
    assert_refused(command("report", audit, "--output", audit), "is the audit itself")
    assert audit.read_bytes() == before


@pytest.mark.parametrize("verb", ["evaluate", "check"])
def test_a_file_whose_making_was_interrupted(command: Command, tmp_path: Path, verb: str) -> None:
    path = tmp_path / "begun.itaudit"
    FileStore.create(path).close()
    assert_refused(command(verb, path), "holds no audit yet")


def test_an_output_that_is_a_folder_keeps_everything(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    assert_refused(command("report", audit, "--output", tmp_path), "is a folder")
    assert_refused(command("report", audit, "--output", tmp_path / "no" / "r.html"), "folder")


@pytest.mark.parametrize("fmt", ["html", "md", "json", "csv"])
def test_the_same_input_and_day_give_the_same_bytes(
    audit: Path, command: Command, tmp_path: Path, fmt: str
) -> None:
    command("import", audit, written(tmp_path, ANSWERS))
    first, second = tmp_path / "first", tmp_path / "second"
    for path in (first, second):
        arguments = ("--format", fmt, "--language", "nl", "--on", "2026-11-23")
        assert command("report", audit, *arguments, "--output", path).code == 0
    assert first.read_bytes() == second.read_bytes() != b""


def test_a_report_speaks_the_firms_language_unless_told(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    path = tmp_path / "report.html"
    command("report", audit, "--output", path)
    assert '<html lang="nl' in path.read_text(encoding="utf-8")
    command("report", audit, "--language", "en", "--output", path)
    assert '<html lang="en' in path.read_text(encoding="utf-8")


def test_from_carries_answers_forward_to_confirm(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    command("import", audit, written(tmp_path, ANSWERS))
    path = tmp_path / "next.itaudit"
    assert command("new", path, "--organisation", "Atelier Zuid", "--from", audit).code == 0
    old, new = evaluated(command, audit), evaluated(command, path)
    assert new["organisation"] == "Atelier Zuid"
    assert new["overall"]["score"] == old["overall"]["score"]
    assert new["overall"]["confidence"] == 0
    assert command("answer", path, "sec-updates", "2").code == 0
    assert evaluated(command, path)["overall"]["confidence"] > 0


def test_from_brings_the_name_unless_another_is_given(
    audit: Path, command: Command, tmp_path: Path
) -> None:
    path = tmp_path / "next.itaudit"
    assert command("new", path, "--from", audit).code == 0
    assert evaluated(command, path)["organisation"] == "Atelier Noord"
    refused = command("new", tmp_path / "other.itaudit")
    assert refused.code == 2
    assert "required: --organisation or --from" in refused.err
    assert not (tmp_path / "other.itaudit").exists()


def test_another_assessment_is_named_by_its_id(audit: Path, command: Command) -> None:
    name = evaluated(command, audit)["assessment"]
    assert evaluated(command, audit, "--assessment", name)["assessment"] == name
    for verb in ("evaluate", "check"):
        assert_refused(command(verb, audit, "--assessment", "none"), "has no audit none")


def test_people_read_scores_and_steps(audit: Path, command: Command, tmp_path: Path) -> None:
    command("import", audit, written(tmp_path, ANSWERS))
    said = command("evaluate", audit, "--language", "nl").out
    assert "4 van 46 vragen beantwoord" not in said
    assert "3 van 46 vragen beantwoord" in said
    assert "hoogstens 39" in said
    assert "Uit te zoeken" in said


def test_the_bank_as_text_and_as_json(command: Command) -> None:
    text = command("bank", "--language", "nl").out
    document = json.loads(command("bank", "--language", "nl", "--json").out)
    assert len(document["questions"]) == 47
    for question in document["questions"]:
        assert question["id"] in text
        assert [option["option"] for option in question["options"]] == ["0", "1", "2", "3"]


def test_the_shipped_content_is_sound(command: Command) -> None:
    assert command("bank", "--check") == Outcome(0, "", "")


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("evaluate",),
        ("fly",),
        ("new", "x.itaudit"),
        ("evaluate", "x.itaudit", "--on", "yesterday"),
        ("evaluate", "x.itaudit", "--on", "20261123"),
        ("report", "x.itaudit", "--format", "docx", "--output", "y"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_2(command: Command, arguments: tuple[str, ...]) -> None:
    outcome = command(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.count("\n") == 1


def test_version_and_help(command: Command) -> None:
    assert command("--version").out.startswith("it-audit ")
    assert "COMMAND" in command("--help").out
    assert "Example:" in command("answer", "--help").out


def test_a_program_without_a_console_works_in_silence(
    audit: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout", None)
    monkeypatch.setattr("sys.stderr", None)
    assert run(["evaluate", str(audit)]) == 0
    assert run(["evaluate", str(audit.parent / "gone.itaudit")]) == 3


def test_a_check_leaves_an_older_file_as_it_is(tmp_path: Path, command: Command) -> None:
    path = an_old_file(tmp_path / "old.itaudit")
    with unchanged(tmp_path):
        assert command("check", path) == Outcome(0, "", "")


def test_a_check_of_a_damaged_older_file_tells_what_is_safe_and_what_to_do(
    tmp_path: Path, command: Command
) -> None:
    path = an_old_file(tmp_path / "old.itaudit")
    loosely_changed(path, "UPDATE answer SET option = 99 WHERE option >= 0")
    with unchanged(tmp_path):
        outcome = command("check", path)

    assert outcome.code != 0
    for said in ("are damaged: answer ", "has not been changed", "Answer these again"):
        assert said in outcome.err


def test_a_check_tells_what_is_damaged_in_the_language_asked_for_and_the_file_as_given(
    tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = an_old_file(tmp_path / "old.itaudit")
    loosely_changed(path, "UPDATE answer SET option = 99 WHERE option >= 0")
    said = {
        language: command("check", "old.itaudit", "--language", language).err
        for language in ("nl", "fr", "de")
    }
    assert "In old.itaudit zijn gegevens beschadigd: antwoord " in said["nl"]
    assert "réponse " in said["fr"]
    assert "Antwort " in said["de"]
    assert not any("answer" in words for words in said.values())


def test_a_damaged_file_is_named_as_it_was_given(
    tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = an_old_file(tmp_path / "old.itaudit")
    path.write_bytes(path.read_bytes()[:4096] + b"\x11" * 8192)
    for given in ("old.itaudit", f"../{tmp_path.name}/old.itaudit", str(path)):
        assert f"The file {given} is damaged." in command("check", given).err
