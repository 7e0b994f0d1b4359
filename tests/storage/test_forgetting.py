"""Deleting one client: what goes, what stays, and what is told."""

from pathlib import Path

import pytest

from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.storage import safety_copies
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.forgetting import Forgotten, forget
from tests.builders import MOMENT
from tests.storage.crafting import (
    a_file,
    a_full_assessment,
    changed,
    journal_of,
    loosely_changed,
)


def a_client(folder: Path, name: str) -> tuple[Path, Path]:
    """A file with a safety copy: the file, and the folder of its copies."""
    path = a_file(folder / f"{name}.itaudit", a_full_assessment(name))
    store = FileStore.open(path)
    copy = safety_copies.keep(store, name, folder / "copies", MOMENT)
    store.close()
    assert copy is not None
    return path, copy.parent


def test_file_journal_and_copies_go_and_the_other_client_stays(tmp_path: Path) -> None:
    path, copies = a_client(tmp_path, "claes")
    other, other_copies = a_client(tmp_path, "peeters")
    journal_of(path).write_bytes(b"left by a crash")
    (copy,) = copies.iterdir()

    assert forget(path, [copies]) == Forgotten(removed=(path, copy), kept=())
    assert not path.exists()
    assert not journal_of(path).exists()
    assert not copies.exists()
    assert other.exists()
    assert len(list(other_copies.iterdir())) == 1


def beside(path: Path) -> dict[str, Path]:
    """What the program may have put beside a file, by what it is."""
    return {
        "older": path.with_name(f"{path.stem}.v1.itaudit"),
        "older again": path.with_name(f"{path.stem}.v1-2.itaudit"),
        "replaced": path.with_name(f"{path.stem} (replaced 2026-11-23 093000).itaudit"),
        "damaged": path.with_name(f"{path.stem} (replaced 2026-11-24 093000).itaudit"),
    }


@pytest.mark.parametrize("password", [None, "zeven"])
def test_what_the_program_put_beside_it_goes_too(tmp_path: Path, password: str | None) -> None:
    path = a_file(tmp_path / "claes [1].itaudit", a_full_assessment("claes"), password=password)
    others = beside(path)
    for name in ("older", "older again", "replaced"):
        a_file(others[name], a_full_assessment("claes"), password=password)
    others["damaged"].write_bytes(b"nothing that opens")
    unfinished = path.with_name("claes [1].v1.itaudit.new")
    unfinished.write_bytes(b"half")

    gone = forget(path, [], AssessmentId("claes"), password)

    assert {*gone.removed} == {path, unfinished, *others.values()}
    assert gone.kept == ()
    assert list(tmp_path.iterdir()) == []


def test_another_clients_file_of_such_a_name_stays(tmp_path: Path) -> None:
    path = a_file(tmp_path / "claes.itaudit", a_full_assessment("claes"))
    others = beside(path)
    for file in others.values():
        a_file(file, a_full_assessment("peeters"))

    assert forget(path, [], AssessmentId("claes")) == Forgotten(removed=(path,), kept=())
    assert sorted(tmp_path.iterdir()) == sorted(others.values())


def test_what_may_be_somebody_elses_stays_and_is_told(tmp_path: Path) -> None:
    path = a_file(tmp_path / "claes.itaudit", a_full_assessment("claes"))
    damaged = a_file(beside(path)["older"], password="another")  # noqa: S106 - made up
    unreadable = a_file(beside(path)["older again"])
    loosely_changed(unreadable, "UPDATE assessment SET id = x'00'")
    endless = a_file(path.with_name("claes.v2.itaudit"))
    changed(
        endless,
        "INSERT INTO assessment WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < 20002) SELECT i, i, 'b', 'v', '2026-01-01T00:00:00+00:00', '', '' FROM n",
    )
    doubtful = {damaged, unreadable, endless}

    gone = forget(path, [], AssessmentId("claes"))

    assert (gone.removed, {*gone.kept}) == ((path,), doubtful)
    assert {*tmp_path.iterdir()} == doubtful


def test_of_a_file_that_says_nothing_what_may_be_an_older_version_stays(tmp_path: Path) -> None:
    path = tmp_path / "claes.itaudit"
    path.write_bytes(b"damaged")
    older = a_file(beside(path)["older"])

    assert forget(path, []) == Forgotten(removed=(path,), kept=(older,))


def test_what_interrupted_work_left_among_the_copies_goes(tmp_path: Path) -> None:
    path, copies = a_client(tmp_path, "claes")
    (half,) = (item.with_name(item.name + ".new") for item in copies.iterdir())
    half.write_bytes(b"half")
    (copies / "looking-x1").mkdir()
    (copies / "looking-x1" / "claes.itaudit").write_bytes(b"a copy")

    assert half in forget(path, [copies]).removed
    assert not copies.exists()


def test_a_folder_that_is_gone_holds_nothing(tmp_path: Path) -> None:
    gone = forget(tmp_path / "stick" / "claes.itaudit", [], AssessmentId("claes"))

    assert gone == Forgotten(removed=(), kept=())


def test_somebody_elses_file_among_the_copies_stays(tmp_path: Path) -> None:
    path, copies = a_client(tmp_path, "claes")
    (copies / "letter.txt").write_text("mine")
    forget(path, [copies])

    assert [item.name for item in copies.iterdir()] == ["letter.txt"]


def test_what_was_never_there_is_not_told(tmp_path: Path) -> None:
    gone = forget(tmp_path / "x.itaudit", [tmp_path / "none"])

    assert gone == Forgotten(removed=(), kept=())


def test_what_the_system_holds_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, copies = a_client(tmp_path, "claes")
    (copy,) = copies.iterdir()
    unlink = Path.unlink

    def held(self: Path, *, missing_ok: bool = False) -> None:
        if self == copy:
            raise PermissionError(self)
        unlink(self, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", held)

    assert forget(path, [copies]) == Forgotten(removed=(path,), kept=(copy,))
    assert copy.exists()
