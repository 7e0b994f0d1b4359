"""A file of version 2 comes to version 3 wholly or not at all, whatever its rows hold."""

import shutil
from pathlib import Path

import apsw
import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.ports import Damage, Why
from it_audit_gui.storage import database
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.migrations import migrate
from it_audit_gui.storage.versions import SCHEMAS, from_2_to_3
from tests.files.make_files import the_kept_assessments
from tests.storage.crafting import OLD_FILE, changed, loosely_changed, raw, snapshot


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return Path(shutil.copy(OLD_FILE.with_name("v2.itaudit"), tmp_path / "claes.itaudit"))


def structure(path: Path) -> dict[object, object]:
    with raw(path) as connection:
        return dict(connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql NOT NULL"))


def test_nothing_is_lost_and_the_old_file_stays_beside_it(path: Path) -> None:
    store = FileStore.open(path)

    assert tuple(store.load(item.id) for item in store.assessments()) == the_kept_assessments(2)
    assert list(store.check()) == []
    store.close()
    assert structure(path) == SCHEMAS[3]
    assert structure(path.with_name("claes.v2.itaudit")) == SCHEMAS[2]
    assert len(list(path.parent.iterdir())) == 2


@pytest.mark.parametrize("made", range(5))
def test_whichever_table_fails_the_file_stays_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch, made: int
) -> None:
    def fails(connection: apsw.Connection) -> None:
        for statement in list(SCHEMAS[3].values())[len(SCHEMAS[2]) :][:made]:
            connection.execute(statement)
        raise apsw.FullError

    monkeypatch.setattr(database, "migrate", lambda file: migrate(file, {2: fails}))
    before = path.read_bytes()

    with pytest.raises(AuditError, match="migration-failed"):
        FileStore.open(path)

    assert path.read_bytes()[100:] == before[100:]
    assert structure(path) == SCHEMAS[2]


def test_values_of_the_wrong_kind_are_taken_along_as_they_are(path: Path) -> None:
    loosely_changed(
        path,
        "UPDATE evidence SET position = 'first' WHERE position = 0",
        "UPDATE answer SET note = x'00ff' WHERE question = 'acc-mfa'",
    )

    store = FileStore.open(path)

    assert {(item.table, item.key, item.why) for item in store.check()} == {
        ("evidence", "sec-updates", Why.CHANGED),
        ("answer", "acc-mfa", Why.CHANGED),
    }
    store.close()


def test_a_damaged_row_stays_damaged(path: Path) -> None:
    changed(path, "UPDATE answer SET note = 'other' WHERE question = 'sec-updates'")

    store = FileStore.open(path)

    assert Damage(table="answer", key="sec-updates", why=Why.CHANGED) in store.check()
    store.close()


def test_looking_only_changes_nothing(path: Path) -> None:
    before = snapshot(path.parent)

    store = FileStore.open(path, look_only=True)
    assert store.load(store.assessments()[-1].id).attachments == ()
    store.close()

    assert snapshot(path.parent) == before


def test_the_step_makes_exactly_the_new_tables(tmp_path: Path) -> None:
    connection = apsw.Connection(str(tmp_path / "new.itaudit"))
    for statement in SCHEMAS[2].values():
        connection.execute(statement)

    from_2_to_3.migrate(connection)

    connection.close()
    assert structure(tmp_path / "new.itaudit") == SCHEMAS[3]
