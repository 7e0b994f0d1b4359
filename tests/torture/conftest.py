"""Collects the figures of the proofs and writes them down at the end."""

import platform
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest

REPORT = Path(__file__).resolve().parents[2] / "docs" / "torture.md"
Figures = Callable[[str], None]

_HEAD = """# What the file storage withstood

Written by `make torture`, which runs the proofs in `tests/torture`. Every line is a proof that
held when it was last run: nothing that was told to be saved was lost, nothing was opened that
should not be. All that can happen, with the test that shows what comes of it, is in
[trust.md](trust.md).

| proof | figures | seconds | run on |
|---|---|---|---|
"""
_rows = pytest.StashKey[dict[str, str]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_rows] = {}


@pytest.fixture
def figures(request: pytest.FixtureRequest) -> Iterator[Figures]:
    """Writes down what a proof counted, once it has held."""
    told: list[str] = []
    began = time.monotonic()
    yield told.append
    if told:
        title = str(request.node.function.__doc__).splitlines()[0].rstrip(".")
        case = request.node.callspec.id if hasattr(request.node, "callspec") else ""
        name = f"{title} ({case})" if case else title
        seconds = time.monotonic() - began
        system = f"{platform.system()}, SQLite {apsw.sqlite_lib_version()}"
        row = f"| {name} | {'; '.join(told)} | {seconds:.0f} | {system} |"
        request.config.stash[_rows][name] = row


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Only what held is written down, beside what held before."""
    del exitstatus
    new = session.config.stash[_rows]
    if not new:
        return
    lines = REPORT.read_text("utf-8").splitlines() if REPORT.exists() else []
    rows = {line.split(" | ")[0][2:]: line for line in lines if line.startswith("| ")}
    rows.pop("proof", None)
    rows |= new
    REPORT.write_text(_HEAD + "\n".join(rows[name] for name in sorted(rows)) + "\n", "utf-8")
