"""A safety copy put back, and a document from mail taken in."""

import tempfile
from pathlib import Path

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.restoring import opened_aside, restore, take_in
from it_audit_gui.storage.sniff import copy_bytes
from tests.builders import MOMENT, an_answer, an_assessment
from tests.storage.crafting import (
    a_file,
    a_full_assessment,
    error_of_opening,
    journal_of,
    snapshot,
    unchanged,
)

FIRST = AssessmentId("first")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    (tmp_path / "copies").mkdir()
    return a_file(tmp_path / "copies" / "copy.itaudit")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "claes.itaudit"


def loaded(path: Path) -> object:
    store = FileStore.open(path)
    try:
        return store.load(FIRST)
    finally:
        store.close()


def test_a_copy_is_put_back_and_what_stood_there_is_kept(copy: Path, target: Path) -> None:
    target.write_bytes(b"damaged")
    journal_of(target).write_bytes(b"half a journal")
    with unchanged(copy.parent):
        aside = restore(copy, target, None, MOMENT)

    assert loaded(target) == a_full_assessment()
    assert aside is not None
    assert aside.name == "claes (replaced 2026-11-02 093000).itaudit"
    assert aside.read_bytes() == b"damaged"
    assert journal_of(aside).read_bytes() == b"half a journal"
    assert not journal_of(target).exists()


def test_a_file_that_is_gone_is_put_back(copy: Path, target: Path) -> None:
    assert restore(copy, target, None, MOMENT) is None
    assert loaded(target) == a_full_assessment()


def test_a_sound_file_without_journal_is_kept_too(copy: Path, target: Path) -> None:
    a_file(target, an_assessment(an_answer("mfa", 0)))
    aside = restore(copy, target, None, MOMENT)

    assert aside is not None
    assert loaded(aside) == an_assessment(an_answer("mfa", 0))


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + bytes(4080)])
def test_a_bad_copy_changes_nothing(copy: Path, target: Path, content: bytes) -> None:
    a_file(target)
    copy.write_bytes(content)

    with unchanged(target.parent), pytest.raises(AuditError):
        restore(copy, target, None, MOMENT)


def test_a_damaged_copy_changes_nothing(copy: Path, target: Path) -> None:
    a_file(target)
    copy.write_bytes(copy.read_bytes()[:-4096])

    with unchanged(target.parent), pytest.raises(AuditError, match="file-damaged"):
        restore(copy, target, None, MOMENT)


def test_a_copy_needs_the_password_it_had(tmp_path: Path, target: Path) -> None:
    copy = a_file(tmp_path / "copy.itaudit", password="old")  # noqa: S106 - made up

    with unchanged(tmp_path), pytest.raises(AuditError, match="wrong-password"):
        restore(copy, target, "new", MOMENT)
    restore(copy, target, "old", MOMENT)
    assert error_of_opening(target, "old") == ""


def test_a_file_that_cannot_be_moved_aside_stays(
    copy: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(self: Path, _target: Path) -> Path:
        raise PermissionError(self)

    a_file(target)
    monkeypatch.setattr(Path, "replace", held)
    with unchanged(target.parent), pytest.raises(AuditError, match="file-not-replaced"):
        restore(copy, target, None, MOMENT)


def test_a_document_from_mail_comes_without_what_lies_beside_it(copy: Path, target: Path) -> None:
    journal_of(copy).write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" * 4)
    with unchanged(copy.parent):
        take_in(copy, target, None)

    assert list(snapshot(target.parent)) == [target.name]
    assert loaded(target) == a_full_assessment()


def test_no_file_of_ones_own_is_overwritten_by_one_from_mail(copy: Path, target: Path) -> None:
    target.write_bytes(b"mine")

    with unchanged(target.parent), pytest.raises(AuditError, match="file-exists"):
        take_in(copy, target, None)


def test_a_document_that_is_no_audit_is_not_taken_in(copy: Path, target: Path) -> None:
    copy.write_bytes(b"MZ" + bytes(5000))

    with unchanged(target.parent), pytest.raises(AuditError, match="not-an-audit"):
        take_in(copy, target, None)


def test_there_must_be_room_for_it(copy: Path, tmp_path: Path) -> None:
    with pytest.raises(AuditError, match="cannot-write"):
        take_in(copy, tmp_path / "missing" / "claes.itaudit", None)


def test_what_is_wrong_is_told_of_the_file_the_user_knows(copy: Path, target: Path) -> None:
    with pytest.raises(AuditError) as of_place:
        take_in(copy, target.parent / "missing" / "claes.itaudit", None)
    copy.write_bytes(copy.read_bytes()[:-4096])
    with pytest.raises(AuditError) as of_content:
        take_in(copy, target, None)

    assert of_place.value.params == {"path": target.parent / "missing" / "claes.itaudit"}
    assert of_content.value.params == {"path": copy}


def test_a_folder_without_room_to_look_is_told(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr(tempfile, "TemporaryDirectory", full)
    with (
        unchanged(copy.parent),
        pytest.raises(AuditError, match="cannot-write"),
        opened_aside(copy, None),
    ):
        pass


def test_a_copy_is_looked_at_without_a_trace(copy: Path) -> None:
    with unchanged(copy.parent), opened_aside(copy, None) as store:
        assert store.load(FIRST) == a_full_assessment()
        assert store.path != copy
    assert [item.name for item in copy.parent.iterdir()] == [copy.name]


def test_copying_an_open_file_does_not_let_go_of_it(copy: Path, target: Path) -> None:
    store = FileStore.open(copy)
    copy_bytes(copy, target)

    assert error_of_opening(copy) == "file-in-use"
    store.close()
    assert target.read_bytes() == copy.read_bytes()


def test_who_ends_the_program_meanwhile_leaves_nothing_half_made(
    copy: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ended(_store: FileStore) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(FileStore, "check", ended)
    with unchanged(target.parent), unchanged(copy.parent), pytest.raises(KeyboardInterrupt):
        take_in(copy, target, None)
