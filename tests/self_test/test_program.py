"""The whole self-test, in the program itself, where there is no display."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from it_audit_gui import __version__

DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> tuple[subprocess.CompletedProcess[str], Path]:
    folder = tmp_path_factory.mktemp("self test")
    scratch = folder / "scratch"
    scratch.mkdir()
    known = {key: value for key, value in os.environ.items() if key not in DISPLAYS}
    process = subprocess.run(
        [sys.executable, "-m", "it_audit_gui", "--self-test", str(folder / "out.json")],
        env={**known, "TMPDIR": str(scratch)},
        capture_output=True,
        text=True,
        check=False,
    )
    return process, folder


def test_this_copy_of_the_program_is_well(
    done: tuple[subprocess.CompletedProcess[str], Path],
) -> None:
    process, folder = done
    document = json.loads((folder / "out.json").read_text(encoding="utf-8"))
    failed = {name: one["detail"] for name, one in document["checks"].items() if not one["ok"]}
    assert failed == {}
    assert (document["ok"], document["version"], process.returncode) == (True, __version__, 0)


def test_it_says_nothing_outside_its_file(
    done: tuple[subprocess.CompletedProcess[str], Path],
) -> None:
    process, _ = done
    assert (process.stdout, process.stderr) == ("", "")


def test_it_leaves_nothing_but_its_file(
    done: tuple[subprocess.CompletedProcess[str], Path],
) -> None:
    _, folder = done
    assert [item.name for item in (folder / "scratch").iterdir()] == []
