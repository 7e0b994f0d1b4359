"""A file of version 1 comes to version 2 wholly or not at all, with a copy beside it."""

from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.session.ports import Damage, Why
from it_audit_gui.storage import database
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.migrations import migrate
from it_audit_gui.storage.schema import VERSION
from it_audit_gui.storage.versions import SCHEMAS
from tests.files.make_files import the_kept_assessments
from tests.storage.crafting import (
    an_old_file,
    changed,
    loosely_changed,
    raw,
    unchanged,
    with_bytes,
)

STATEMENTS = 32


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return an_old_file(tmp_path / "claes.itaudit")


def content(path: Path) -> tuple[dict[object, object], list[object]]:
    """Structure and rows, as any program reads them."""
    with raw(path) as connection:
        schema = dict(connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql NOT NULL"))
        rows = [row for name in SCHEMAS[1] for row in connection.execute(f"SELECT * FROM {name}")]  # noqa: S608 - our own
        return schema, rows


def failing_at(number: int, failure: type[apsw.Error]) -> Callable[[apsw.Connection], None]:
    """A migration whose statement of this number fails."""

    def fails(connection: apsw.Connection) -> None:
        count = iter(range(1, 1000))

        def trace(*_: object) -> bool:
            if next(count) == number:
                raise failure
            return True

        connection.exec_trace = trace
        try:
            migrate(connection, goal=2)
        finally:
            connection.exec_trace = None

    return fails


def test_nothing_is_lost_and_the_old_file_stays_beside_it(path: Path) -> None:
    before = content(path)

    store = FileStore.open(path)

    assert tuple(store.load(item.id) for item in store.assessments()) == the_kept_assessments(1)
    assert list(store.check()) == []
    store.close()
    assert content(path)[0] == SCHEMAS[VERSION]
    copy = path.with_name("claes.v1.itaudit")
    assert content(copy) == before
    assert sorted(path.parent.iterdir()) == [path, copy]


@pytest.mark.parametrize("number", range(1, STATEMENTS + 1))
def test_whichever_statement_fails_the_file_stays_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    before = content(path)
    failure = (apsw.FullError, apsw.IOError, apsw.SQLError)[number % 3]
    monkeypatch.setattr(database, "migrate", failing_at(number, failure))

    with pytest.raises(AuditError, match="migration-failed") as caught:
        FileStore.open(path)

    assert caught.value.params == {"path": path, "copy": path.with_name("claes.v1.itaudit")}
    assert content(path) == content(path.with_name("claes.v1.itaudit")) == before


def test_what_fails_after_the_last_statement_finds_a_new_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So every statement was made to fail."""
    monkeypatch.setattr(database, "migrate", failing_at(STATEMENTS + 1, apsw.SQLError))

    before = content(path)
    with pytest.raises(AuditError, match="migration-failed") as caught:
        FileStore.open(path)

    assert content(path)[0] == SCHEMAS[2]
    assert caught.value.params["copy"] == path.with_name("claes.v1.itaudit")
    assert content(path.with_name("claes.v1.itaudit")) == before


def test_a_new_file_that_is_not_what_it_should_be_leads_back_to_the_copy(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(path)

    def goes_wrong(connection: apsw.Connection) -> None:
        migrate(connection)
        connection.execute("DROP TABLE device")

    monkeypatch.setattr(database, "migrate", goes_wrong)
    with pytest.raises(AuditError, match="migration-failed") as caught:
        FileStore.open(path)

    assert caught.value.params == {"path": path, "copy": path.with_name("claes.v1.itaudit")}
    assert content(path.with_name("claes.v1.itaudit")) == before


def test_what_fails_and_is_tried_again_makes_one_copy(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(database, "migrate", failing_at(5, apsw.SQLError))
        with pytest.raises(AuditError, match="migration-failed"):
            FileStore.open(path)

    FileStore.open(path).close()

    assert sorted(item.name for item in path.parent.iterdir()) == [
        "claes.itaudit",
        "claes.v1.itaudit",
    ]


def test_whoever_has_the_original_gets_no_copy(path: Path) -> None:
    FileStore.open(path, is_copy=True).close()

    assert [item.name for item in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM answer; END",
        "CREATE TABLE old_answer (a)",
        "ALTER TABLE answer ADD COLUMN extra TEXT",
        "DROP TABLE answer_log",
    ],
)
def test_any_other_structure_is_refused_before_anything_is_written(
    path: Path, statement: str
) -> None:
    changed(path, statement)

    with unchanged(path.parent), pytest.raises(AuditError, match="unexpected-structure"):
        FileStore.open(path)


def test_letters_that_are_broken_already_hide_their_row_only(path: Path) -> None:
    place = path.read_bytes().index(b"Gezien")
    with_bytes(path, place, b"\xff")

    store = FileStore.open(path)

    assert list(store.check()) == [Damage(table="answer", key="sec-updates", why=Why.CHANGED)]
    store.close()


def test_rows_without_their_owner_stay_behind(path: Path) -> None:
    changed(
        path,
        "INSERT INTO fact VALUES ('nobody', 'people', NULL, 7)",
        "INSERT INTO answer VALUES ('nobody', 'x', 'option', 1, 'owner', '', '', 0, '')",
        "INSERT INTO evidence VALUES ('nobody', 'y', 0, 'other', '2026-01-01', '')",
        "INSERT INTO answer_log VALUES (99, 'nobody', 'x', 'option', 1, '')",
    )

    store = FileStore.open(path)

    assert tuple(store.load(item.id) for item in store.assessments()) == the_kept_assessments(1)
    store.close()
    with raw(path) as connection:
        assert list(connection.execute("PRAGMA foreign_key_check")) == []


def test_a_file_that_can_only_be_read_is_shown_as_it_is(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_is_writable", lambda _: False)

    with unchanged(path.parent):
        store = FileStore.open(path)
        found = tuple(store.load(item.id) for item in store.assessments())
        assert store.read_only
        assert found == the_kept_assessments(1)
        assert list(store.check()) == []
        store.close()


WRONG_KINDS = {
    "note": ("answer SET note = x'00ff' WHERE question = 'sec-updates'", "answer", "sec-updates"),
    "option": ("answer SET option = 'two' WHERE question = 'sec-updates'", "answer", "sec-updates"),
    "no-source": (
        "answer SET source = NULL WHERE question = 'sec-updates'",
        "answer",
        "sec-updates",
    ),
    "question": ("answer SET question = x'71' WHERE question = 'sec-training'", "answer", "q"),
    "evidence": ("evidence SET date = x'00' WHERE position = 0", "evidence", "sec-updates"),
    "fact": ("fact SET text = x'00' WHERE fact = 'name'", "fact", "name"),
}


@pytest.mark.parametrize(("update", "table", "key"), WRONG_KINDS.values(), ids=list(WRONG_KINDS))
def test_a_value_of_the_wrong_kind_hides_its_row_only(
    path: Path, update: str, table: str, key: str
) -> None:
    first, second = the_kept_assessments(1)
    loosely_changed(path, f"UPDATE {update} AND assessment = '{second.id}'")

    store = FileStore.open(path)

    assert list(store.check()) == [Damage(table=table, key=key, why=Why.CHANGED)]
    assert store.load(first.id) == first
    found = store.load(second.id)
    lost = len(second.answers) - len(found.answers) + len(second.facts) - len(found.facts)
    assert lost == (table != "evidence")
    store.close()
    with raw(path) as connection:
        assert list(connection.execute("PRAGMA integrity_check")) == [("ok",)]


def test_of_two_rows_that_come_to_the_same_the_sound_one_stays(path: Path) -> None:
    loosely_changed(
        path,
        "INSERT INTO answer SELECT assessment, CAST(question AS BLOB), state, option, source,"
        " 'other', reason, to_confirm, answered_at FROM answer",
    )

    store = FileStore.open(path)

    assert tuple(store.load(item.id) for item in store.assessments()) == the_kept_assessments(1)
    store.close()


def test_an_assessment_without_a_number_is_there_and_told(path: Path) -> None:
    loosely_changed(
        path,
        "UPDATE assessment SET sequence = 'last', place = NULL WHERE sequence = 2",
        "UPDATE answer_log SET option = 'x', at = 7",
    )

    store = FileStore.open(path)

    (damage,) = store.check()
    assert (damage.table, damage.key) == ("assessment", "0b" * 16)
    assert {item.id for item in store.assessments()} == {"0a" * 16, "0b" * 16}
    assert store.load(AssessmentId("0b" * 16)).answers == the_kept_assessments(1)[1].answers
    store.close()
