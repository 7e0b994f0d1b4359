"""Every command that a document quotes with its output really prints that."""

import json
import re
import shlex
import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from it_audit_gui.cli.commands import run
from tests.contract.conftest import ROOT

BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PROMPT = "$ it-audit "
CUT = "…"


def quoted(path: Path) -> list[tuple[str, list[str]]]:
    """Each command of a document with the lines it is said to print."""
    found: list[tuple[str, list[str]]] = []
    for block in BLOCK.findall(path.read_text(encoding="utf-8")):
        for line in block.splitlines():
            if line.startswith(PROMPT):
                found.append((line.removeprefix(PROMPT), []))
            else:
                found[-1][1].append(line)
    return found


@pytest.mark.parametrize("name", ["README.md", "docs/cli.md"])
def test_quoted_commands_print_what_the_document_says(
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Stale? ``python tools/quoted.py``."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    commands = quoted(ROOT / name)
    assert commands

    for command, lines in commands:
        with suppress(SystemExit):
            run(shlex.split(command))
        said = capsys.readouterr()
        printed = (said.out + said.err).splitlines()
        if lines[-1:] == [CUT]:
            assert printed[: len(lines) - 1] == lines[:-1], command
        else:
            assert printed == lines, command


def test_the_worked_example_of_the_methodology_is_what_the_program_computes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(tmp_path / "firm.itaudit")
    run(["new", file, "--organisation", "Any firm"])
    run(["import", file, str(ROOT / "examples" / "complete.json")])
    run(["evaluate", file, "--json", "--on", "2026-11-23", "--language", "en"])
    evaluation = json.loads(capsys.readouterr().out)
    run(["evaluate", file, "--on", "2026-11-23", "--language", "en"])
    ranked = re.findall(r"^  (\d+)\. (.+) \(([a-z-]+)\)$", capsys.readouterr().out, re.MULTILINE)
    told = (ROOT / "docs" / "methodology.md").read_text(encoding="utf-8")

    backup, overall = evaluation["sections"]["backup"], evaluation["overall"]
    for figure in (backup["raw"], backup["confidence"], backup["proof"], overall["score"]):
        assert f"**{figure}**" in told
    assert f"**{backup['score']:.0f}**" in told
    told_steps = re.findall(r"^\| (\d+) \| ([^|]+) \|.* ([\d.]+) \|$", told, re.MULTILINE)
    assert len(told_steps) == 3
    for rank, title, gain in told_steps:
        assert (rank, title) in [(place, name) for place, name, _ in ranked]
        assert evaluation["steps"][int(rank) - 1]["gain"] == float(gain)


def test_the_cost_figures_of_the_methodology_are_what_the_program_computes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(tmp_path / "firm.itaudit")
    run(["new", file, "--organisation", "Any firm"])
    run(["import", file, str(ROOT / "examples" / "complete.json")])
    run(["evaluate", file, "--json", "--on", "2026-11-23", "--language", "en"])
    costs = json.loads(capsys.readouterr().out)["costs"]
    told = (ROOT / "docs" / "methodology.md").read_text(encoding="utf-8")

    figures, agreement = costs["figures"], costs["agreement"]
    assert f"= {figures['outage-hours']['likely']:.0f} h |" in told
    assert f"= {figures['slow-hours']['likely']:.0f} h |" in told
    for rule in ("slow-cost", "hidden", "total"):
        assert f"€{figures[rule]['likely']:,.2f}" in told
    for rule in ("outage-cost", "overtime-cost", "revenue-lost", "visible"):
        assert f"€{figures[rule]['likely']:,.0f}" in told
    assert ranged(figures["total"]) in told
    assert f"= **{euros(agreement['difference']['likely'], 2)}** a year" in told
    assert ranged(agreement["difference"]) in told
    assert agreement["outcome"] == "open"
    hours = agreement["break_even"]["likely"], agreement["standstill"]["likely"]
    assert f"= {hours[0]:.2f} of the {hours[1]:.0f} hours a year" in told


def ranged(figure: dict[str, float]) -> str:
    return " / ".join(euros(figure[key], 0) for key in ("p10", "median", "p90"))


def euros(amount: float, decimals: int) -> str:
    return f"{'−' if amount < 0 else ''}€{abs(amount):,.{decimals}f}"
