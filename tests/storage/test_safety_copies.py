"""Safety copies: when one is made, how long it is kept, and how it is found again."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.session.ports import Change
from it_audit_gui.storage import safety_copies
from it_audit_gui.storage.assessment_store import FileStore
from tests.builders import MOMENT, an_answer
from tests.storage.crafting import a_file, a_full_assessment, error_of_opening

FIRST = AssessmentId("first")
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return a_file(tmp_path / "claes.itaudit")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "own" / "copies"


def kept(path: Path, folder: Path, at: datetime, password: str | None = None) -> Path | None:
    """What opening the file and keeping a copy gives."""
    store = FileStore.open(path, password)
    try:
        return safety_copies.keep(store, "first", folder, at)
    finally:
        store.close()


def worked_on(path: Path, option: int = 3) -> None:
    """The file after an answer, minutes later as the system tells."""
    store = FileStore.open(path)
    store.write(FIRST, Change(answers=(an_answer("mfa", option),)), MOMENT)
    store.close()
    later = path.stat().st_mtime + 600 * (option + 1)
    os.utime(path, (later, later))


def test_the_first_copy_is_made_at_once_and_holds_everything(path: Path, folder: Path) -> None:
    copy = kept(path, folder, NOON)

    assert copy is not None
    assert copy.name == "claes 2026-11-23 120000.itaudit"
    store = FileStore.open(copy)
    assert store.load(FIRST) == a_full_assessment()
    store.close()


def test_an_unchanged_file_gives_no_second_copy(path: Path, folder: Path) -> None:
    kept(path, folder, NOON)

    assert kept(path, folder, NOON + timedelta(days=1)) is None
    worked_on(path)
    assert kept(path, folder, NOON + timedelta(days=2)) is not None
    assert kept(path, folder, NOON + timedelta(days=3)) is None


def test_two_copies_in_one_second_are_one(path: Path, folder: Path) -> None:
    kept(path, folder, NOON)
    worked_on(path)

    assert kept(path, folder, NOON) is None


def test_of_one_day_the_last_copy_stays(path: Path, folder: Path) -> None:
    for hour in range(4):
        worked_on(path, hour)
        kept(path, folder, NOON + timedelta(hours=hour))

    inside = safety_copies.folder_of(folder, "first")
    (copy,) = safety_copies.copies_in(inside)
    assert copy.made_at == NOON + timedelta(hours=3)
    store = FileStore.open(copy.path)
    assert store.load(FIRST).answers[an_answer("mfa", 3).question].option == 3
    store.close()


def test_a_clock_that_was_set_back_costs_no_copy(path: Path, folder: Path) -> None:
    kept(path, folder, NOON)
    worked_on(path)
    past = path.stat().st_mtime - 90_000
    os.utime(path, (past, past))

    assert kept(path, folder, NOON - timedelta(days=1)) is not None
    assert len(safety_copies.copies_in(safety_copies.folder_of(folder, "first"))) == 2


def test_old_copies_are_thinned_out_to_one_for_each_month(tmp_path: Path) -> None:
    day = datetime(2026, 11, 23, 9, tzinfo=UTC)
    for back in range(100):
        for hour in (0, 5):
            at = day - timedelta(days=back) + timedelta(hours=hour)
            (tmp_path / f"claes {at:%Y-%m-%d %H%M%S}.itaudit").write_bytes(b"x")

    safety_copies.thin_out(tmp_path)

    days = [item.made_at for item in safety_copies.copies_in(tmp_path)]
    newest = [day - timedelta(days=back) + timedelta(hours=5) for back in range(10)]
    assert days[:10] == newest
    assert [f"{one:%Y-%m-%d %H}" for one in days[10:]] == [
        "2026-10-31 14",
        "2026-09-30 14",
        "2026-08-31 14",
    ]


@pytest.mark.parametrize(
    "name",
    [
        "claes.itaudit",
        "claes 2026-13-45 999999.itaudit",
        "claes 2026-11-23 120000.txt",
        "x.itaudit",
    ],
)
def test_what_is_no_copy_of_ours_is_left_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"mine")

    assert safety_copies.copies_in(tmp_path) == []
    safety_copies.thin_out(tmp_path)
    assert (tmp_path / name).read_bytes() == b"mine"


def test_copies_are_found_whatever_the_file_is_called(path: Path, folder: Path) -> None:
    kept(path, folder, NOON)
    renamed = path.rename(path.with_name("bakkerij.itaudit"))
    worked_on(renamed)
    kept(renamed, folder, NOON + timedelta(days=1))

    inside = safety_copies.folder_of(folder, "first")
    assert [item.stem for item in safety_copies.copies_in(inside)] == ["bakkerij", "claes"]
    assert [item.stem for item in safety_copies.copies_named(folder, path)] == ["claes"]


@pytest.mark.parametrize("identity", ["..", "../../etc", "a/b", "C:\\", ""])
def test_no_identity_leads_outside_the_folder(tmp_path: Path, identity: str) -> None:
    assert safety_copies.folder_of(tmp_path, identity).parent == tmp_path


def test_a_protected_file_gives_protected_copies(tmp_path: Path, folder: Path) -> None:
    path = a_file(tmp_path / "claes.itaudit", password="old")  # noqa: S106 - made up
    copy = kept(path, folder, NOON, "old")

    assert copy is not None
    assert error_of_opening(copy) == "password-needed"
    assert error_of_opening(copy, "old") == ""


def test_a_folder_that_cannot_be_made_is_told(path: Path, tmp_path: Path) -> None:
    taken = tmp_path / "own"
    taken.write_bytes(b"a file")

    with pytest.raises(AuditError, match="cannot-write"):
        kept(path, taken, NOON)
    assert error_of_opening(path) == ""


def test_the_file_that_is_copied_keeps_its_lock(path: Path, folder: Path) -> None:
    store = FileStore.open(path)
    safety_copies.keep(store, "first", folder, NOON)

    assert error_of_opening(path) == "file-in-use"
    store.write(FIRST, Change(answers=(an_answer("mfa", 3),)), MOMENT)
    store.close()
