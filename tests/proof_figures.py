"""Long proofs, and a pytest plugin that ``make proofs`` loads to write down what they tried."""

import os
import re
from collections.abc import Callable, Generator
from pathlib import Path
from typing import ParamSpec

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "proofs.md"
FIGURE = "figure"
_HEAD = """# What was tried of the rules behind the figures

Written by `make proofs`. Every line is a rule that held when it was last tried: on so many made-up
firms or figures, different ones each time, or with the figures it tells. `make test` tries fewer.

| what must hold | tried or found | seconds | test |
|---|---|---|---|
"""
_COLUMNS = 4
_PASSING = re.compile(r"(\d+) passing")
_rows = pytest.StashKey[list[str]]()
Record = Callable[[str, object], None]
P = ParamSpec("P")


_ONLY_LONG = pytest.mark.skipif(
    os.environ.get("HYPOTHESIS_PROFILE") != "long", reason="takes minutes; part of make proofs"
)


def long_proof(test: Callable[P, None]) -> Callable[P, None]:
    """Marks a test that takes minutes, so that only ``make proofs`` runs it."""
    marked: Callable[P, None] = pytest.mark.slow(_ONLY_LONG(test))
    return marked


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_rows] = []


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keeps the line of a test that passed."""
    report = yield
    told = [str(value) for key, value in item.user_properties if key == FIGURE]
    tried = sum(map(int, _PASSING.findall(getattr(item, "hypothesis_statistics", ""))))
    if tried:
        told.append(f"{tried} examples")
    if report.when == "call" and report.passed and told:
        name, _, case = item.name.removeprefix("test_").partition("[")
        title = name.replace("_", " ") + (f" ({case.rstrip(']')})" if case else "")
        place = item.path.relative_to(ROOT).as_posix()
        cells = (title, "; ".join(told), f"{report.duration:.0f}", f"`{place}`")
        item.config.stash[_rows].append(f"| {' | '.join(cells)} |")
    return report


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Writes what held beside what held before and was not tried again."""
    before = PAGE.read_text("utf-8").splitlines() if PAGE.exists() else []
    lines = [*(line for line in before if line.startswith("| ")), *session.config.stash[_rows]]
    rows = {_key(line): line for line in lines if line.count(" | ") == _COLUMNS - 1}
    rows.pop(("test", "what must hold"), None)
    if rows:
        PAGE.write_text(_HEAD + "\n".join(rows[key] for key in sorted(rows)) + "\n", "utf-8")


def _key(line: str) -> tuple[str, str]:
    cells = line.strip("| ").split(" | ")
    return cells[-1], cells[0]
