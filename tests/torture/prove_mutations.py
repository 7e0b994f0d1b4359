"""Files that are wrong in thousands of ways go through the command line."""

import json
import random
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypedDict

from tests.torture import mutating_program
from tests.torture.conftest import Figures

ROOT = Path(__file__).resolve().parents[2]
FILES = 10_000
BATCH = 1_000
PROCESSES = 60
SECONDS = 3.0
MEGABYTES = 400


class Batch(TypedDict):
    """What the program prints."""

    outcomes: dict[str, int]
    faults: list[str]
    slowest: float
    memory: int


def mutated(tmp_path: Path, first: int) -> Batch:
    """The figures of one batch, from a process of its own."""
    folder = tmp_path / str(first) / "files"
    folder.mkdir(parents=True)
    victim = folder.parent / "victim.txt"
    victim.write_text("still here")
    command = [sys.executable, "-m", "tests.torture.mutating_program"]
    ran = subprocess.run(
        [*command, str(folder), str(first), str(BATCH)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert victim.read_text() == "still here"
    found: Batch = json.loads(ran.stdout)
    return found


def test_mutated_files(tmp_path: Path, figures: Figures) -> None:
    """Mutated files and journals through the command line, in one process for a thousand."""
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda n: mutated(tmp_path, n), range(0, FILES, BATCH)))
    outcomes: Counter[str] = Counter()
    for item in found:
        assert item["faults"] == []
        assert item["slowest"] < SECONDS
        assert item["memory"] < MEGABYTES
        outcomes.update(item["outcomes"])
    opened = sum(count for kind, count in outcomes.items() if kind.endswith("opened"))
    slowest = max(item["slowest"] for item in found)
    memory = max(item["memory"] for item in found)
    figures(f"{outcomes.total()} files: {outcomes.total() - opened} refused, {opened} opened")
    figures(f"0 tracebacks, slowest {slowest:.2f} s, at most {memory} MB, victim files untouched")


def test_mutated_files_as_real_programs(tmp_path: Path, figures: Figures) -> None:
    """A sample of mutated files, each with a program of its own."""
    folder = tmp_path / "files"
    folder.mkdir()
    sound = mutating_program.originals(folder)
    sound.pop("secret")
    victim = tmp_path / "victim.txt"
    victim.write_text("still here")
    codes: Counter[int] = Counter()
    for number in range(PROCESSES):
        path = folder / "claes.itaudit"
        mutating_program.mutate(path, sound, victim, random.Random(-number - 1))  # noqa: S311
        ran = subprocess.run(
            [sys.executable, "-m", "it_audit_gui", "check", str(path)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert ran.returncode in {0, 3}
        assert "Traceback" not in ran.stderr
        codes[ran.returncode] += 1
        for item in folder.iterdir():
            item.unlink()
    assert victim.read_text() == "still here"
    figures(f"{PROCESSES} programs: {codes[3]} refused in words, {codes[0]} fine, 0 tracebacks")
