"""Deleting one client: what goes, what stays, and what is told."""

from pathlib import Path

import pytest

from it_audit_gui.storage import safety_copies
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.forgetting import Forgotten, forget
from tests.builders import MOMENT
from tests.storage.crafting import a_file, a_full_assessment, journal_of


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
