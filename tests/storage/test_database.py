"""Connections: made and set the one safe way."""

from pathlib import Path

import apsw
import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage import database
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.schema import VERSION
from it_audit_gui.storage.sniff import APPLICATION_ID
from tests.storage.crafting import (
    a_file,
    a_full_assessment,
    error_of_opening,
    journal_of,
    unchanged,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "claes.itaudit"


def test_a_file_opens_with_the_settings_that_keep_answers_safe(path: Path) -> None:
    connection, read_only = database.open_existing(a_file(path))

    settings = {
        name: connection.pragma(name)
        for name in (
            "journal_mode",
            "synchronous",
            "locking_mode",
            "secure_delete",
            "mmap_size",
            "cell_size_check",
            "foreign_keys",
            "trusted_schema",
            "application_id",
            "user_version",
        )
    }
    assert not read_only
    assert settings == {
        "journal_mode": "truncate",
        "synchronous": 3,
        "locking_mode": "exclusive",
        "secure_delete": 1,
        "mmap_size": 0,
        "cell_size_check": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "application_id": APPLICATION_ID,
        "user_version": VERSION,
    }
    database.close(connection, read_only=read_only)


def test_what_strangers_could_abuse_is_switched_off(path: Path) -> None:
    connection, _ = database.open_existing(a_file(path))

    options = {
        apsw.SQLITE_DBCONFIG_DEFENSIVE: 1,
        apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER: 0,
        apsw.SQLITE_DBCONFIG_ENABLE_VIEW: 0,
        apsw.SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION: 0,
        apsw.SQLITE_DBCONFIG_DQS_DDL: 0,
        apsw.SQLITE_DBCONFIG_DQS_DML: 0,
    }
    assert {option: connection.config(option, -1) for option in options} == options
    assert connection.limit(apsw.SQLITE_LIMIT_ATTACHED) == 0
    assert connection.limit(apsw.SQLITE_LIMIT_LENGTH) == 32 * 1024 * 1024
    connection.close()


def test_a_new_file_has_the_same_settings(path: Path) -> None:
    connection = database.create(path)

    assert connection.pragma("journal_mode") == "truncate"
    assert connection.pragma("synchronous") == 3
    assert connection.pragma("locking_mode") == "exclusive"
    database.close(connection, read_only=False)
    assert error_of_opening(path) == ""


def test_an_existing_file_is_never_overwritten(path: Path) -> None:
    a_file(path)

    with unchanged(path.parent), pytest.raises(AuditError, match="file-exists"):
        FileStore.create(path)


def test_an_existing_foreign_file_is_never_overwritten(path: Path) -> None:
    path.write_bytes(b"")

    with unchanged(path.parent), pytest.raises(AuditError, match="file-exists"):
        FileStore.create(path)


def test_a_folder_is_no_place_for_a_file(tmp_path: Path) -> None:
    with pytest.raises(AuditError, match="file-is-folder"):
        FileStore.create(tmp_path)
    with pytest.raises(AuditError, match="file-is-folder"):
        FileStore.open(tmp_path)


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(AuditError, match="folder-not-found") as caught:
        FileStore.create(tmp_path / "no" / "a.itaudit")
    assert caught.value.params["folder"] == tmp_path / "no"
    with pytest.raises(AuditError, match="file-not-found"):
        FileStore.open(tmp_path / "no" / "a.itaudit")


@pytest.mark.parametrize("name", ["n" * 300, "in-a-file/a.itaudit"])
def test_a_path_that_cannot_be_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "in-a-file").write_text("no folder")

    with unchanged(tmp_path), pytest.raises(AuditError, match="cannot-write"):
        FileStore.create(tmp_path / name)
    with unchanged(tmp_path), pytest.raises(AuditError, match="file-not-readable"):
        FileStore.open(tmp_path / name)


@pytest.mark.parametrize("name", [":memory:", "file:claes?mode=memory", "a?b#c%20.itaudit", "~"])
def test_names_that_mean_something_to_sqlite_are_names_like_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    a_file(Path(name))

    assert [item.name for item in tmp_path.iterdir()] == [name]
    assert FileStore.open(Path(name)).load(a_full_assessment().id) == a_full_assessment()


def test_a_name_that_is_no_text_is_told(tmp_path: Path) -> None:
    """As a stick written by an old system can have."""
    odd = tmp_path / "caf\udce9.itaudit"

    with pytest.raises(AuditError):
        FileStore.create(odd)
    assert list(tmp_path.iterdir()) == []

    a_file(tmp_path / "plain.itaudit").rename(odd)
    with pytest.raises(AuditError, match="file-not-readable"):
        FileStore.open(odd)


def test_a_file_that_cannot_be_finished_leaves_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "SCHEMAS", {VERSION: {"broken": "CREATE TABLE broken ("}})

    with pytest.raises(AuditError):
        FileStore.create(path)

    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize(
    ("version", "accepted"), [("3.53.3", 0), ("3.40.1", 0), ("3.53.4", 1), ("4.0.0", 1)]
)
def test_an_old_sqlite_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch, version: str, accepted: int
) -> None:
    a_file(path)
    monkeypatch.setattr(apsw, "sqlite_lib_version", lambda: version)
    if accepted:
        database.assert_sqlite_floor()
        return
    with unchanged(path.parent), pytest.raises(AuditError, match="sqlite-too-old") as caught:
        FileStore.open(path)
    assert caught.value.params == {"version": version, "floor": "3.53.4"}
    with unchanged(path.parent), pytest.raises(AuditError, match="sqlite-too-old"):
        FileStore.create(path.with_name("new.itaudit"))


def test_the_library_at_hand_is_new_enough() -> None:
    database.assert_sqlite_floor()


def test_closing_lets_go_even_when_the_journal_cannot_be_taken_away(
    path: Path, tmp_path: Path
) -> None:
    connection, read_only = database.open_existing(a_file(path))
    journal_of(path).unlink(missing_ok=True)
    connection.close()

    with pytest.raises(apsw.ConnectionClosedError):
        database.close(connection, read_only=read_only)
    assert error_of_opening(path) == ""
    assert [item.name for item in tmp_path.iterdir()] == [path.name]
