"""Fails when a package's coverage, lines and branches together, is under its floor.

The floors stand in pyproject.toml, [tool.coverage_floor]: package = per cent.
Usage: python tools/coverage_floor.py COVERAGE.json
"""

import json
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "src/it_audit_gui"


class Count(NamedTuple):
    """Statements and branches: how many ran, and how many there are."""

    covered: int
    total: int

    @property
    def percent(self) -> float:
        """Covered share, 0-100; an empty package is covered."""
        return 100 * self.covered / self.total if self.total else 100.0


def count(package: str, summaries: Mapping[str, Mapping[str, int]]) -> Count | None:
    """What ran of one package, given the summary of each file; None if it has no file."""
    inside = [
        summary
        for file, summary in summaries.items()
        if f"/{file}".replace("\\", "/").partition(f"/{PACKAGE}/")[2].startswith(f"{package}/")
    ]
    if not inside:
        return None
    return Count(
        sum(one["covered_lines"] + one["covered_branches"] for one in inside),
        sum(one["num_statements"] + one["num_branches"] for one in inside),
    )


def faults(
    floors: Mapping[str, float], summaries: Mapping[str, Mapping[str, int]]
) -> Iterable[str]:
    """One sentence for each package under its floor."""
    for package, floor in floors.items():
        measured = count(package, summaries)
        if measured is None:
            yield f"{package}: has a floor, but no file of it was measured"
        elif measured.percent < floor:
            missed = measured.total - measured.covered
            percent = f"{measured.percent:.1f} %"
            yield f"{package}: {percent} is under its floor of {floor} % ({missed} missed)"


def main(report: Path) -> int:
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    floors = pyproject["tool"]["coverage_floor"]
    files = json.loads(report.read_text("utf-8"))["files"]
    found = list(faults(floors, {name: file["summary"] for name, file in files.items()}))
    for fault in found:
        print(fault, file=sys.stderr)
    if not found:
        print("Coverage: " + ", ".join(f"{name} >= {floor} %" for name, floor in floors.items()))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
