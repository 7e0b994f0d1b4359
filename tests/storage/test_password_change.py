"""A password that is added, changed or removed: the file opens with the old or the new, always."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.session.ports import Change
from it_audit_gui.storage import rekeying
from it_audit_gui.storage.assessment_store import FileStore
from tests.builders import MOMENT, an_answer, an_assessment
from tests.storage.crafting import (
    a_file,
    a_full_assessment,
    changed,
    error_of_opening,
    journal_of,
    loosely_changed,
    snapshot,
    unchanged,
)

FIRST = AssessmentId("first")
ROOT = Path(__file__).resolve().parents[2]
CHANGES = {
    "added": (None, "new"),
    "changed": ("old", "new"),
    "removed": ("old", None),
    "none-to-none": (None, None),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "claes.itaudit"


def fingerprint(store: FileStore) -> bytes:
    """Of every row, also of those that no assessment shows."""
    return rekeying.digest(store._connection)  # noqa: SLF001 - as above


@pytest.mark.parametrize(("old", "new"), CHANGES.values(), ids=CHANGES)
def test_everything_is_there_under_the_new_password(
    path: Path, old: str | None, new: str | None
) -> None:
    second = an_assessment(an_answer("mfa", 3), name="second")
    a_file(path, a_full_assessment(), second, password=old)
    store = FileStore.open(path, old)
    before = fingerprint(store)
    store.set_password(new)

    assert fingerprint(store) == before
    assert store.protected == (new is not None)
    store.write(FIRST, Change(answers=(an_answer("later", 1),)), MOMENT)
    store.close()
    assert list(snapshot(path.parent)) == [path.name]
    store = FileStore.open(path, new)
    assert store.load(FIRST) == a_full_assessment().with_answer(an_answer("later", 1))
    assert store.load(AssessmentId("second")) == second
    store.close()
    if new != old and old is not None and new is not None:
        assert error_of_opening(path, old) == "wrong-password"


ODD_ROWS = {
    "without-owner": "UPDATE evidence SET question = 'none'",
    "no-letters": "UPDATE answer SET note = CAST(x'e9ff00e9' AS TEXT) WHERE question = 'mfa'",
    "changed": "UPDATE answer SET option = 1 WHERE question = 'restore'",
}


@pytest.mark.parametrize("statement", ODD_ROWS.values(), ids=ODD_ROWS)
def test_rows_that_are_not_as_they_should_be_are_not_lost(path: Path, statement: str) -> None:
    store = FileStore.open(changed(a_file(path), statement))
    before = fingerprint(store)
    store.set_password("new")

    assert fingerprint(store) == before
    store.close()


MISFITS = {
    "word-for-number": "UPDATE answer SET option = 'two' WHERE question = 'mfa'",
    "bytes-for-word": "UPDATE answer SET note = x'00ff' WHERE question = 'mfa'",
    "nothing": "UPDATE answer SET note = NULL WHERE question = 'mfa'",
    "in-a-key": "UPDATE evidence SET position = 'first' WHERE position = 0",
    "word-for-amount": "UPDATE invoice SET amount = 'much'",
}


@pytest.mark.parametrize("statement", MISFITS.values(), ids=MISFITS)
def test_a_value_of_another_kind_is_told_and_stays_where_it_is(path: Path, statement: str) -> None:
    loosely_changed(a_file(path), statement)
    store = FileStore.open(path)
    with unchanged(path.parent), pytest.raises(AuditError, match="rows-not-copied") as caught:
        store.set_password("new")

    assert caught.value.params["path"] == path
    assert not store.protected
    store.write(FIRST, Change(answers=(an_answer("mfa", 1), an_answer("restore", 1))), MOMENT)
    store.close()


def test_once_the_damaged_answer_is_given_anew_the_password_can_be_set(path: Path) -> None:
    loosely_changed(a_file(path), MISFITS["word-for-number"])
    store = FileStore.open(path)
    store.write(FIRST, Change(answers=(an_answer("mfa", 1),)), MOMENT)
    store.set_password("new")

    assert store.protected
    assert list(store.check()) == []
    store.close()


def test_nothing_readable_stays_behind_when_a_password_is_added(path: Path) -> None:
    store = FileStore.open(a_file(path))
    store.set_password("new")
    everything = b"".join(snapshot(path.parent).values())
    store.close()

    for word in (b"Regel 1", b"Bakkerij", b"restore", b"itaudit1"):
        assert word not in everything


def test_the_file_keeps_who_may_read_it(path: Path) -> None:
    a_file(path).chmod(0o600)
    store = FileStore.open(path)
    store.set_password("new")
    store.close()

    assert path.stat().st_mode & 0o777 == 0o600


def test_a_link_stays_a_link(path: Path) -> None:
    real = a_file(path.with_name("real.itaudit"))
    path.symlink_to(real)
    store = FileStore.open(path)
    store.set_password("new")
    store.close()

    assert path.is_symlink()
    assert error_of_opening(real, "new") == ""


def test_a_password_that_cannot_be_one_changes_nothing(path: Path) -> None:
    store = FileStore.open(a_file(path))
    with pytest.raises(AuditError, match="password-unusable"):
        store.set_password("")
    store.close()

    assert error_of_opening(path) == ""


def test_a_file_that_is_held_stays_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(self: Path, target: Path) -> Path:
        raise PermissionError(self, target)

    store = FileStore.open(a_file(path, password="old"), "old")  # noqa: S106 - made up
    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(time, "sleep", lambda _: None)
    with pytest.raises(AuditError, match="file-not-replaced"):
        store.set_password("new")

    assert store.protected
    store.write(FIRST, Change(answers=(an_answer("later", 1),)), MOMENT)
    store.close()
    assert error_of_opening(path, "old") == ""
    assert list(snapshot(path.parent)) == [path.name]


def test_a_scanner_that_lets_go_is_waited_for(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refusals = iter([PermissionError(), PermissionError()])
    waited: list[float] = []
    replace = Path.replace

    def sometimes(self: Path, target: Path) -> Path:
        if (refusal := next(refusals, None)) is not None:
            raise refusal
        return replace(self, target)

    store = FileStore.open(a_file(path))
    monkeypatch.setattr(Path, "replace", sometimes)
    monkeypatch.setattr(time, "sleep", waited.append)
    store.set_password("new")
    store.close()

    assert len(waited) == 2
    assert error_of_opening(path, "new") == ""


def test_a_medium_that_garbles_what_is_written_is_noticed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fingerprints = iter([b"read back", b"as it was"])
    store = FileStore.open(a_file(path))
    with monkeypatch.context() as patch:
        patch.setattr(rekeying, "digest", lambda *_: next(fingerprints))
        with pytest.raises(AuditError, match="copy-differs"):
            store.set_password("new")

    assert not store.protected
    store.write(FIRST, Change(answers=(an_answer("later", 1),)), MOMENT)
    store.close()
    assert error_of_opening(path) == ""
    assert list(snapshot(path.parent)) == [path.name]


def test_whoever_stops_it_finds_no_half_of_the_new_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_path: Path) -> None:
        raise KeyboardInterrupt

    store = FileStore.open(a_file(path))
    with monkeypatch.context() as patch:
        patch.setattr(rekeying, "flush", stop)
        with pytest.raises(KeyboardInterrupt):
            store.set_password("new")
    store.close()

    assert error_of_opening(path) == ""
    assert list(snapshot(path.parent)) == [path.name]


def test_what_an_interrupted_change_left_is_swept_up(path: Path) -> None:
    a_file(path)
    fresh = rekeying.leftover_of(path)
    fresh.write_bytes(b"half")
    journal_of(fresh).write_bytes(b"a journal")
    FileStore.open(path).close()

    assert list(snapshot(path.parent)) == [path.name]


@pytest.mark.parametrize(
    ("step", "password"),
    [
        ("_write_pages return", "old"),
        ("_compare return", "old"),
        ("put_in_place call", "old"),
        ("put_in_place return", "new"),
    ],
)
def test_a_change_that_is_killed_leaves_the_old_or_the_new(
    path: Path, step: str, password: str
) -> None:
    a_file(path, password="old")  # noqa: S106 - made up
    kill_at(step, path, "old", "new")

    assert {one for one in ("old", "new") if error_of_opening(path, one) == ""} == {password}
    assert list(snapshot(path.parent)) == [path.name]


def kill_at(step: str, *arguments: Path | str) -> None:
    """Run the changing of a password until a step, and kill it there."""
    command = [sys.executable, "-m", "tests.storage.password_program", *map(str, arguments)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        while process.stdout.readline().strip() != step:
            process.stdin.write("\n")
            process.stdin.flush()
        process.kill()
