"""Pages of an open audit: from the click to the last paint, and from a found figure to its paint.

Every run is a process of its own, for a first opening may load modules too. Off screen: what the
display adds is not in it.
"""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.rows import Row

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples"
RUNS = 4
# What page_run.py calls the times it takes, and the most milliseconds of each.
GOALS = {"first opening": 100.0, "next opening": 100.0, "painted": 16.0, "typed": 20.0}


def rows(folder: Path) -> Iterator[Row]:
    """The median of every page and change; ``folder`` is for the audit."""
    audit = complete(folder)
    command = [sys.executable, "-m", "benchmarks.page_run", audit, folder]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    # The first run compiles modules.
    runs = [
        json.loads(subprocess.check_output(command, cwd=ROOT, env=environment))
        for _ in range(RUNS + 1)
    ][1:]
    for what in runs[0]:
        found = statistics.median(run[what] for run in runs) * 1000
        yield Row(what=what, unit="ms", ours=found, goal=GOALS[what.rpartition(", ")[2]])


def complete(folder: Path) -> Path:
    """The sample firm's audit with all of its answers and costs."""
    audit = folder / "pages.itaudit"
    for arguments in (
        ("new", audit, "--organisation", "Pages", "--language", "nl"),
        ("import", audit, EXAMPLES / "complete.json"),
        ("costs", audit, EXAMPLES / "costs.json"),
    ):
        program = [sys.executable, "-m", "it_audit_gui", *map(str, arguments)]
        subprocess.run(program, check=True, stdout=subprocess.DEVNULL)
    return audit
