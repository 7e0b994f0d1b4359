"""Every test of the window, without a network and with every call about one written down."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.torture.conftest import Figures

ROOT = Path(__file__).resolve().parents[2]
ALONE = ("unshare", "-rn")
TRACED = ("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=%network")
# One call that must be seen, and that must find no network.
ONE_CALL = """
import errno, socket
with socket.socket() as one:
    assert one.connect_ex(("192.0.2.1", 9)) == errno.ENETUNREACH
"""
WINDOWS = ("tests/gui", "tests/self_test")


def families(program: list[str], log: Path) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """How a program ended, and the kind of every socket that it or its children asked for."""
    ran = subprocess.run(
        [*ALONE, *TRACED, "-o", str(log), *program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    calls = re.findall(r"\bsocket(?:pair)?\((AF_\w+)", log.read_text(encoding="utf-8"))
    return ran, calls


@pytest.mark.skipif(
    not all(map(shutil.which, ("unshare", "strace"))), reason="no unshare and strace here"
)
def test_every_test_of_the_window(tmp_path: Path, figures: Figures) -> None:
    """Every test of the window without a network, each call for a socket traced."""
    ran, seen = families([sys.executable, "-c", ONE_CALL], tmp_path / "control")
    assert ran.returncode == 0, ran.stderr
    assert seen == ["AF_INET"]

    tests = ["-m", "pytest", "-q", "-p", "no:cacheprovider", *WINDOWS]
    ran, calls = families([sys.executable, *tests], tmp_path / "log")

    assert [kind for kind in calls if kind.startswith("AF_INET")] == []
    assert ran.returncode == 0, ran.stdout[-3000:]
    told = re.search(r"(\d+) passed(?:, (\d+) skipped)?", ran.stdout.strip().splitlines()[-1])
    assert told
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(Counter(calls).items()))
    figures(
        f"{told[1]} tests passed, {told[2] or 0} skipped; sockets: {kinds or 'none'}; 0 AF_INET"
    )
