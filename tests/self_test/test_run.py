"""Checks are run in order and recorded; one that fails is named and stops no other."""

import json
import sys
from pathlib import Path

import pytest

from it_audit_gui.__main__ import main
from it_audit_gui.self_test.checks import Check, all_checks
from it_audit_gui.self_test.run import examine
from it_audit_gui.wording import languages


def fine(folder: Path) -> str:
    return f"wrote in {folder.name}"


def broken(_: Path) -> str:
    raise ValueError("the spring is broken")


def examined(tmp_path: Path, **checks: Check) -> dict[str, dict[str, object]]:
    well = examine(tmp_path / "out.json", checks, tmp_path)
    document = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert document["ok"] is well
    outcomes: dict[str, dict[str, object]] = document["checks"]
    return outcomes


def test_a_check_tells_what_it_saw_and_how_long_it_took(tmp_path: Path) -> None:
    outcome = examined(tmp_path, one=fine)["one"]
    assert outcome["ok"] is True
    assert outcome["detail"] == f"wrote in {tmp_path.name}"
    assert outcome["seconds"] == pytest.approx(0, abs=5)


def test_a_failure_is_explained_and_stops_no_other_check(tmp_path: Path) -> None:
    outcomes = examined(tmp_path, one=broken, two=fine)
    assert outcomes["one"]["ok"] is False
    assert "ValueError: the spring is broken" in str(outcomes["one"]["detail"])
    assert outcomes["two"]["ok"] is True


def test_every_language_has_its_own_window_check() -> None:
    found = [name for name in all_checks() if name.startswith("window-")]
    assert found == [f"window-{language}" for language in languages()]


def test_files_are_let_go_after_everything_else() -> None:
    assert list(all_checks())[-1] == "tidy"


@pytest.mark.parametrize("arguments", [[], ["a.json", "b.json"], ["no-such-folder/out.json"]])
def test_what_cannot_be_written_is_refused_in_one_line(
    arguments: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["it-audit", "--self-test", *arguments])
    assert main() == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1


def test_a_program_without_a_console_refuses_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["it-audit", "--self-test"])
    monkeypatch.setattr(sys, "stderr", None)
    assert main() == 1
