"""The program is killed at any moment, again and again."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from it_audit_gui.domain.ids import AssessmentId, QuestionId
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.schema import VERSION
from it_audit_gui.storage.sniff import has_journal
from tests.builders import an_assessment
from tests.storage.crafting import a_file, a_full_assessment, error_of_opening
from tests.torture.conftest import Figures

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "tests" / "files"
KILLS = 200
CHANGES = 100
FIRST = AssessmentId("first")


class Aim:
    """Moments to kill at, of which about half come before the end, however busy the computer is."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - any moment will do
        self._reach = 0.5

    def moment(self) -> float:
        """Seconds after the first word."""
        return self._chance.random() * self._reach

    def heed(self, *, late: bool) -> None:
        """Aim earlier after a kill that came too late, and later after any other."""
        self._reach *= 1 / 1.1 if late else 1.1


def killed(program: str, *arguments: object, after: float) -> list[str]:
    """What the program had said when it was killed, some seconds after its first word."""
    command = [sys.executable, "-m", f"tests.{program}", *map(str, arguments)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        said = [process.stdout.readline()]
        time.sleep(after)
        process.kill()
        said += process.stdout.readlines()
    assert said[0]
    return [line.strip() for line in said if line.endswith("\n")]


@pytest.mark.parametrize("password", [None, "old"], ids=["plain", "encrypted"])
def test_killed_while_answering(tmp_path: Path, figures: Figures, password: str | None) -> None:
    """Killed while answers are saved one after the other."""
    chance = random.Random(4)  # noqa: S311 - any moment will do
    path = a_file(tmp_path / "claes.itaudit", an_assessment(), password=password)
    given = () if password is None else (password,)
    saved_in_all = 0
    for _ in range(KILLS):
        saved = killed("storage.answering_program", path, *given, after=chance.random() / 20)
        store = FileStore.open(path, password)
        answers = store.load(FIRST).answers
        assert not store.check()
        store.close()
        for number in map(int, saved):
            answer = answers[QuestionId(f"q{number}")]
            assert (answer.option, len(answer.note)) == (number % 4, number % 700)
        saved_in_all += len(saved)
    figures(f"{KILLS} kills, {saved_in_all} answers saved, 0 lost, 0 damaged")


@pytest.mark.parametrize(
    ("old", "new"), [("-", "new"), ("old", "new"), ("old", "-")], ids=["add", "change", "remove"]
)
def test_killed_while_the_password_changes(
    tmp_path: Path, figures: Figures, old: str, new: str
) -> None:
    """Killed while a password is added, changed or removed."""
    aim = Aim(5)
    path = tmp_path / "claes.itaudit"
    outcomes = {old: 0, new: 0}
    for _ in range(CHANGES):
        path.unlink(missing_ok=True)
        a_file(path, password=None if old == "-" else old)
        said = killed("torture.changing_program", path, old, new, after=aim.moment())
        done = "done" in said
        plain = path.read_bytes().startswith(b"SQLite format 3")
        candidates = ["-"] if plain else [one for one in (old, new) if one != "-"]
        (found,) = [one for one in candidates if opens(path, one)]
        assert not done or found == new
        assert [item.name for item in tmp_path.iterdir()] == [path.name]
        outcomes[found] += 1
        aim.heed(late=found == new)
    figures(f"{CHANGES} kills: {outcomes[old]} open as before, {outcomes[new]} as after")
    figures("0 with neither")


def opens(path: Path, word: str) -> bool:
    return error_of_opening(path, None if word == "-" else word) == ""


@pytest.mark.parametrize("version", range(1, VERSION))
def test_killed_while_migrating(tmp_path: Path, figures: Figures, version: int) -> None:
    """Killed while a file of an older version is brought up to date."""
    aim = Aim(6)
    content = (FILES / f"v{version}.itaudit").read_bytes()
    path = tmp_path / "old.itaudit"
    outcomes = {"as before": 0, "as after": 0}
    for _ in range(CHANGES):
        for item in tmp_path.iterdir():
            item.unlink()
        path.write_bytes(content)
        killed("torture.opening_program", path, after=aim.moment())
        done = path.read_bytes()[63] == VERSION and not has_journal(path)
        outcomes["as after" if done else "as before"] += 1
        aim.heed(late=done)
        assert error_of_opening(path) == ""
    told = ", ".join(f"{count} open {which}" for which, count in outcomes.items())
    figures(f"{CHANGES} kills: {told}; 0 unusable")


def test_two_programs_at_once(tmp_path: Path, figures: Figures) -> None:
    """Two programs open one file at the same moment."""
    path = a_file(tmp_path / "claes.itaudit", a_full_assessment())
    command = [sys.executable, "-m", "tests.torture.opening_program", str(path)]
    for _ in range(30):
        both = [
            subprocess.Popen(
                command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
            for _ in range(2)
        ]
        said = [last_line(process) for process in both]
        for process in both:
            process.communicate("")
        assert sorted(said) == ["file-in-use", "opened"]
    figures("30 times: one had it, the other was told")


def last_line(process: "subprocess.Popen[str]") -> str:
    """What a program says after its first word."""
    assert process.stdout is not None
    process.stdout.readline()
    return process.stdout.readline().strip()
