"""A file of a newer version is looked at where it allows that, refused elsewhere, never changed."""

import shutil
from pathlib import Path

import pytest

from it_audit_gui.domain.audit_settings import AuditSettings
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.session.ports import Change, Damage, Why
from it_audit_gui.storage import safety_copies
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.schema import VERSION
from it_audit_gui.storage.versions import v3
from tests.attaching import an_attached
from tests.builders import DAY, MOMENT, an_answer
from tests.files.make_files import SETTINGS
from tests.storage.crafting import (
    OLD_FILE,
    a_file,
    a_full_assessment,
    changed,
    error_of_opening,
    journal_of,
    loosely_changed,
    raw,
    unchanged,
)
from tests.storage.newer_files import NEXT, a_newer_file
from tests.storage.test_journals import hot_journal_of

FIRST = AssessmentId("first")
PASSWORD = "made up"  # noqa: S105 - as it says


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "claes.itaudit"


def looked_at(path: Path, password: str | None = None) -> FileStore:
    return FileStore.open(path, password, look_only=True)


def declared_in(path: Path) -> list[tuple[object, ...]]:
    with raw(path) as connection:
        sql = "SELECT value FROM audit_setting WHERE key = 'min-reader'"
        return connection.execute(sql).fetchall()


@pytest.mark.parametrize("password", [None, PASSWORD], ids=["plain", "protected"])
def test_what_we_know_of_it_can_be_read_and_it_stays_as_it_is(
    path: Path, password: str | None
) -> None:
    a_newer_file(path, password=password)
    with unchanged(path.parent):
        store = looked_at(path, password)
        assert store.load(FIRST) == a_full_assessment()
        assert list(store.check()) == []
        assert (store.newer, store.read_only) == (True, True)
        store.close()


@pytest.mark.parametrize("password", [None, PASSWORD], ids=["plain", "protected"])
def test_opened_for_work_it_is_offered_to_be_looked_at(path: Path, password: str | None) -> None:
    a_newer_file(path, password=password)
    with unchanged(path.parent), pytest.raises(AuditError, match="file-newer") as caught:
        FileStore.open(path, password)
    assert (caught.value.params["version"], caught.value.params["known"]) == (NEXT, VERSION)


def test_who_reads_gets_it_and_who_reads_one_of_ours_gets_that(path: Path) -> None:
    ours = a_file(path.with_name("ours.itaudit"))
    for file, newer in ((a_newer_file(path), True), (ours, False)):
        store = FileStore.open_to_read(file)
        assert store.newer is newer
        store.close()


def test_another_fault_is_told_to_who_reads_too(path: Path) -> None:
    path.write_bytes(b"")
    with pytest.raises(AuditError, match="file-empty"):
        FileStore.open_to_read(path)


UNDECLARED = [None, str(NEXT), "9999", "0", "-1", "03", "3.0", "three", "", "10000000"]


@pytest.mark.parametrize("declared", UNDECLARED)
@pytest.mark.parametrize("look_only", [True, False])
def test_one_that_does_not_allow_it_is_refused(
    path: Path, declared: str | None, *, look_only: bool
) -> None:
    a_newer_file(path, declared=declared)
    with unchanged(path.parent), pytest.raises(AuditError, match="file-too-new"):
        FileStore.open(path, look_only=look_only)


NOT_DECLARED = {
    "digest": "UPDATE audit_setting SET digest = 'other' WHERE key = 'min-reader'",
    "letters": "UPDATE audit_setting SET value = CAST(x'ff' AS TEXT) WHERE key = 'min-reader'",
    "other-table": "ALTER TABLE audit_setting ADD COLUMN more TEXT",
    "no-table": "DROP TABLE audit_setting",
}


@pytest.mark.parametrize("statement", NOT_DECLARED.values(), ids=NOT_DECLARED)
def test_a_declaration_that_is_not_whole_allows_nothing(path: Path, statement: str) -> None:
    a_newer_file(path, statements=(statement,))
    with unchanged(path.parent), pytest.raises(AuditError, match="file-too-new"):
        looked_at(path)


ACTING = {
    "view": "CREATE VIEW more AS SELECT * FROM answer",
    "trigger": "CREATE TRIGGER more AFTER INSERT ON fact BEGIN DELETE FROM answer; END",
    "index": "CREATE INDEX more ON fact (text)",
    "virtual": "CREATE VIRTUAL TABLE more USING fts5 (words)",
    "check": "CREATE TABLE more (\n  a TEXT CHECK (length(a) > 1)\n)",
    "generated": "CREATE TABLE more (\n  a TEXT,\n  b TEXT GENERATED ALWAYS AS (a || a)\n)",
    "own-check": "ALTER TABLE fact ADD COLUMN more TEXT CHECK (length(more) > 1)",
    "own-column": "ALTER TABLE fact ADD COLUMN more TEXT DEFAULT 'x'",
    "missing": "DROP TABLE device",
    "renamed": "ALTER TABLE device RENAME COLUMN price TO cost",
}


@pytest.mark.parametrize("statement", ACTING.values(), ids=ACTING)
def test_only_plain_tables_and_columns_may_be_new(path: Path, statement: str) -> None:
    a_newer_file(path, statements=(statement,))
    with unchanged(path.parent), pytest.raises(AuditError, match="unexpected-structure"):
        looked_at(path)


def test_damage_is_told_row_by_row(path: Path) -> None:
    loosely_changed(
        a_newer_file(path),
        "UPDATE fact SET number = 5 WHERE fact = 'computer-users'",
        "UPDATE answer SET option = 'two' WHERE question = 'restore'",
        "UPDATE answer SET note = CAST(x'ff' AS TEXT) WHERE question = 'offsite'",
        "UPDATE device SET price = NULL WHERE position = 0",
        "UPDATE evidence SET date = x'00' WHERE position = 0",
        "UPDATE step_tracking SET due = 7.5 WHERE due NOT NULL",
    )
    with unchanged(path.parent):
        store = looked_at(path)
        assert set(store.check()) == {
            Damage(table="fact", key="computer-users", why=Why.CHANGED),
            Damage(table="answer", key="restore", why=Why.CHANGED),
            Damage(table="answer", key="offsite", why=Why.CHANGED),
            Damage(table="device", key="0", why=Why.CHANGED),
            Damage(table="evidence", key="restore", why=Why.CHANGED),
            Damage(table="step_tracking", key="restore-start", why=Why.CHANGED),
        }
        store.close()


def test_too_many_rows_are_refused(path: Path) -> None:
    numbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000)"
    rows = f"INSERT INTO fact {numbers} SELECT 'first', 'f' || i, 'x', NULL, '' FROM n"  # noqa: S608 - our own
    a_newer_file(path, statements=(rows,))
    with unchanged(path.parent):
        store = looked_at(path)
        with pytest.raises(AuditError, match="too-many-rows"):
            store.load(FIRST)
        store.close()


def test_files_in_it_can_be_looked_at(path: Path) -> None:
    item = an_attached("restore")
    store = FileStore.create(path)
    store.add(a_full_assessment())
    store.write(FIRST, Change(attached=(item,)), MOMENT)
    store.close()
    changed(path, f"PRAGMA user_version = {NEXT}")

    store = looked_at(path)
    assert store.content(item.attachment) == item.content
    store.close()


def test_nothing_is_written_or_copied_of_it(path: Path) -> None:
    store = looked_at(a_newer_file(path))
    copy = path.with_name("copy.itaudit")
    with unchanged(path.parent):
        with pytest.raises(AuditError, match="file-read-only"):
            store.write(FIRST, Change(answers=(an_answer("mfa", 3),)), MOMENT)
        with pytest.raises(AuditError, match="file-read-only"):
            store.set_password("new")
        with pytest.raises(AuditError, match="file-newer"):
            store.copy_to(copy)
        with pytest.raises(AuditError, match="file-newer"):
            store.copy_under(copy, "new")
        with pytest.raises(AuditError, match="file-newer"):
            store.copy_for(copy, 2, None)
        assert safety_copies.keep(store, FIRST, path.parent / "Copies", MOMENT) is None
    store.close()


@pytest.mark.parametrize("look_only", [True, False])
def test_an_unfinished_write_is_left_to_its_own_program(path: Path, *, look_only: bool) -> None:
    journal = hot_journal_of(a_file(path))
    a_newer_file(path.with_name("new.itaudit")).replace(path)
    journal_of(path).write_bytes(journal)
    with unchanged(path.parent), pytest.raises(AuditError, match="file-too-new"):
        FileStore.open(path, look_only=look_only)


def test_every_file_of_ours_says_who_may_read_it(path: Path) -> None:
    assert str(VERSION) == v3.MIN_READER
    store = FileStore.open(a_file(path))
    assert declared_in_copy(store, path) == [(v3.MIN_READER,)]
    store.keep_settings(SETTINGS)
    store.keep_settings(AuditSettings(keep_until=DAY))
    assert store.settings() == AuditSettings(keep_until=DAY)
    assert list(store.check()) == []
    store.close()
    assert declared_in(path) == [(v3.MIN_READER,)]


def declared_in_copy(store: FileStore, path: Path) -> list[tuple[object, ...]]:
    copy = path.with_name("copy.itaudit")
    store.copy_to(copy)
    return declared_in(copy)


@pytest.mark.parametrize("version", [1, 2])
def test_an_older_file_says_it_once_it_is_brought_up_to_date(path: Path, version: int) -> None:
    shutil.copy(OLD_FILE.with_name(f"v{version}.itaudit"), path)
    assert error_of_opening(path) == ""
    assert declared_in(path) == [(v3.MIN_READER,)]
