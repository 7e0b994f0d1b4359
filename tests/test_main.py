"""The entry point: commands need no window, and the window loads nothing it does not need."""

import subprocess
import sys
from pathlib import Path

import pytest

from it_audit_gui.__main__ import main
from it_audit_gui.cli.commands import DEEDS, run
from it_audit_gui.cli.names import COMMANDS

PROBE = """
import sys
from it_audit_gui.__main__ import main
sys.argv = ["it-audit", *{arguments!r}]
code = main()
print(code, *sorted(name for name in sys.modules if name.split(".")[0] in {watched!r}))
"""


def modules_after(arguments: list[str], watched: set[str]) -> list[str]:
    """Which of the watched packages a command loads, in a process of its own."""
    probe = PROBE.format(arguments=arguments, watched=watched)
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    code, *names = done.stdout.split("\n")[-2].split()
    assert code == "0"
    return names


def test_a_command_loads_neither_qt_nor_the_report(tmp_path: object) -> None:
    arguments = ["new", f"{tmp_path}/a.itaudit", "--organisation", "Atelier"]
    assert modules_after(arguments, {"PySide6", "jinja2", "babel", "csv"}) == []


def test_names_are_known_without_loading_the_commands() -> None:
    assert set(DEEDS) == set(COMMANDS)
    for name in COMMANDS:
        with pytest.raises(SystemExit) as stop:
            run([name, "--help"])
        assert stop.value.code == 0


@pytest.mark.parametrize("arguments", [["--version"], ["bank", "--help"]])
def test_options_and_commands_go_to_the_command_line(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["it-audit", *arguments])
    with pytest.raises(SystemExit) as stop:
        main()
    assert stop.value.code == 0
    assert "it-audit" in capsys.readouterr().out


def test_beside_a_folder_of_its_name_a_command_is_a_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bank").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["it-audit", "bank"])
    assert main() == 0
    assert "acc-mfa" in capsys.readouterr().out


@pytest.mark.parametrize(("word", "code"), [("evalute", 2), ("firm.itaudit", 3)])
def test_a_badly_typed_command_is_told_and_a_file_wants_a_display(
    word: str, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "argv", ["it-audit", word])
    monkeypatch.setattr(sys, "platform", "linux")
    try:
        found = main()
    except SystemExit as stop:
        found = int(stop.code or 0)
    assert found == code
    assert capsys.readouterr().err.count("\n") == 1
