"""Every test of the window, without a network and with every call about one written down."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.torture.conftest import Figures

ROOT = Path(__file__).resolve().parents[2]
ALONE = ("unshare", "-rn")
TRACED = ("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=%network")
ONE_CALL = "import socket; socket.socket().close()"


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
    _, seen = families([sys.executable, "-c", ONE_CALL], tmp_path / "control")
    assert seen == ["AF_INET"]

    tests = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/gui", "tests/self_test"]
    ran, calls = families([sys.executable, *tests], tmp_path / "log")
    last = ran.stdout.strip().splitlines()[-1]

    assert [kind for kind in calls if kind.startswith("AF_INET")] == []
    assert ran.returncode == 0, ran.stdout[-3000:]
    passed = re.search(r"(\d+) passed", last)
    assert passed
    figures(f"{passed[1]} tests passed; {len(calls)} sockets, all within this computer; 0 AF_INET")
