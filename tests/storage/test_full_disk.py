"""A real disk without any room left: the commands and the session say so, and nothing is lost."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SIZE = "600k"
# A shell that may mount what nobody else sees.
ALONE = ("unshare", "-rm", "sh", "-c")
MOUNT = f'mount -t tmpfs -o size={SIZE} none "$0"'


def refusal_to_mount(folder: Path) -> str:
    """Why no small disk can be made here; empty when it can."""
    if shutil.which("unshare") is None or shutil.which("mount") is None:
        return "no unshare and mount here"
    tried = subprocess.run([*ALONE, MOUNT, folder], capture_output=True, text=True, check=False)
    return tried.stderr.strip() if tried.returncode else ""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the program told of its work on a disk of its own."""
    folder = tmp_path_factory.mktemp("disk")
    refusal = refusal_to_mount(folder)
    if refusal:
        pytest.skip(f"a small disk cannot be made: {refusal}")
    secret = tmp_path_factory.mktemp("secret") / "new.txt"
    secret.write_text("zeven magere koeien")
    work = f'{MOUNT} && exec "$1" -m tests.storage.full_disk_program "$0" "$2"'
    ran = subprocess.run(
        [*ALONE, work, folder, sys.executable, secret],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return dict(json.loads(ran.stdout))


@pytest.mark.parametrize("step", ["answer", "copy", "report", "password"])
def test_a_command_that_finds_no_room_says_so(found: dict[str, Any], step: str) -> None:
    code, said = found[f"{step} when full"]

    assert code == 3
    assert "Traceback" not in said
    assert "full" in said or "cannot be written" in said


def test_what_was_saved_stays_and_nothing_half_made_is_left(found: dict[str, Any]) -> None:
    assert found["new"] == found["answer"] == found["check when full"] == [0, ""]
    assert found["files when full"] == ["a.itaudit", "ballast"]


def test_the_session_goes_on_once_there_is_room(found: dict[str, Any]) -> None:
    assert found["session when full"] == "medium-full"
    assert (found["kept when full"], found["kept at last"]) == (1, 2)
    assert found["check"] == [0, ""]
    assert found["files"] == ["a.itaudit"]
