"""One program at a time, and what happens when the file goes away under it."""

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from time import sleep

import apsw
import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.session.ports import Change
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.sniff import sniff
from tests.builders import MOMENT, an_answer, an_assessment
from tests.storage.crafting import a_file, a_full_assessment

FIRST = AssessmentId("first")
CHANGE = Change(answers=(an_answer("mfa", 3),))
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return a_file(tmp_path / "claes.itaudit")


def opened_elsewhere(path: Path) -> str:
    """What another program meets: an error id, or nothing when it may write."""
    command = [sys.executable, "-m", "tests.storage.another_program", str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_another_program_can_open_a_file_that_is_closed(path: Path) -> None:
    FileStore.open(path).close()

    assert opened_elsewhere(path) == ""


def test_another_program_is_told_that_the_file_is_open(path: Path) -> None:
    store = FileStore.open(path)

    assert opened_elsewhere(path) == "file-in-use"
    store.write(FIRST, CHANGE, MOMENT)
    assert opened_elsewhere(path) == "file-in-use"
    store.close()


def test_a_new_file_is_ours_alone_as_well(tmp_path: Path) -> None:
    store = FileStore.create(tmp_path / "new.itaudit")
    store.add(an_assessment())

    assert opened_elsewhere(store.path) == "file-in-use"
    store.close()


def test_a_second_window_of_this_program_is_told_too(path: Path) -> None:
    store = FileStore.open(path)

    with pytest.raises(AuditError, match="file-in-use"):
        FileStore.open(path)

    store.write(FIRST, CHANGE, MOMENT)
    store.close()


def test_whoever_waits_for_a_file_does_not_stand_in_the_way(path: Path) -> None:
    """Of two programs that open it at the same moment, one gets it: neither holds half of it."""
    other = apsw.Connection(str(path))
    other.set_busy_timeout(2_000)
    other.execute("BEGIN IMMEDIATE; UPDATE assessment SET place = 'elsewhere'")
    with ThreadPoolExecutor(max_workers=1) as pool:
        waiting = pool.submit(FileStore.open, path)
        sleep(0.1)
        other.execute("COMMIT")
        other.close()
        store = waiting.result()

    assert store.place(FIRST) == "elsewhere"
    store.close()


@pytest.mark.parametrize("look", [sniff, FileStore.open, FileStore.create])
def test_looking_at_an_open_file_again_does_not_give_it_away(
    path: Path, look: Callable[[Path], object]
) -> None:
    """On POSIX, closing any handle to a file drops all locks this process has on it."""
    store = FileStore.open(path)

    with suppress(AuditError):
        look(path)

    assert opened_elsewhere(path) == "file-in-use"
    store.close()


def test_after_closing_the_next_program_has_it(path: Path) -> None:
    FileStore.open(path).close()
    second = FileStore.open(path)

    second.write(FIRST, CHANGE, MOMENT)

    assert second.load(FIRST).answers == {
        **a_full_assessment().answers,
        CHANGE.answers[0].question: CHANGE.answers[0],
    }
    second.close()


def moved(path: Path) -> None:
    path.rename(path.with_name("elsewhere.itaudit"))


def replaced(path: Path) -> None:
    a_file(path.with_name("copy.itaudit")).replace(path)


def folder_gone(path: Path) -> None:
    path.parent.rename(path.parent.with_name("unplugged"))


WAYS_TO_GO: dict[str, Callable[[Path], None]] = {
    "deleted": Path.unlink,
    "moved": moved,
    "replaced": replaced,
    "unplugged": folder_gone,
}


@pytest.mark.parametrize("go", WAYS_TO_GO.values(), ids=WAYS_TO_GO)
def test_a_file_that_goes_away_takes_no_more_answers(
    tmp_path: Path, go: Callable[[Path], None]
) -> None:
    """SQLite itself would go on writing where nobody finds it."""
    (tmp_path / "stick").mkdir()
    path = a_file(tmp_path / "stick" / "claes.itaudit")
    store = FileStore.open(path)
    store.write(FIRST, CHANGE, MOMENT)

    go(path)

    with pytest.raises(AuditError, match="file-not-found"):
        store.write(FIRST, Change(answers=(an_answer("mfa", 0),)), MOMENT)
    with pytest.raises(AuditError, match="file-not-found"):
        store.keep_place(FIRST, "here")
    with pytest.raises(AuditError, match="file-not-found"):
        store.add(an_assessment(name="second"))
    store.close()


def test_a_file_that_comes_back_takes_answers_again(path: Path) -> None:
    store = FileStore.open(path)
    away = path.rename(path.with_name("away.itaudit"))
    with pytest.raises(AuditError, match="file-not-found"):
        store.write(FIRST, CHANGE, MOMENT)

    away.rename(path)

    store.write(FIRST, CHANGE, MOMENT)
    store.close()
    assert FileStore.open(path).load(FIRST).answers[CHANGE.answers[0].question].option == 3


def test_a_medium_that_fails_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = FileStore.open(path)

    def fail(_: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "stat", fail)
    with pytest.raises(AuditError, match="medium-gone"):
        store.write(FIRST, CHANGE, MOMENT)
    monkeypatch.undo()
    store.close()


def test_a_relative_path_means_the_same_file_for_ever(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    store = FileStore.open(Path(path.name))
    monkeypatch.chdir("/")

    store.write(FIRST, CHANGE, MOMENT)
    store.close()

    assert FileStore.open(path).load(FIRST).answers[CHANGE.answers[0].question].option == 3
