"""Files that a stranger made to do harm: structure, rows and sheer size."""

from pathlib import Path

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.reading import Reader
from tests.storage.crafting import (
    a_file,
    a_full_assessment,
    changed,
    error_of_opening,
    loosely_changed,
    raw,
    unchanged,
    with_bytes,
)

FIRST = AssessmentId("first")
# As wide as a real answer, as many as it takes.
_MANY = """
INSERT INTO answer
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
SELECT 'first', 'q' || i, 'option', 1, 'owner', '', '', 0, '2026-11-02T09:30:00+00:00' FROM n"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return a_file(tmp_path / "claes.itaudit")


STRUCTURES = {
    "trigger": "CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM answer; END",
    "view": "CREATE VIEW v AS SELECT load_extension('x')",
    "table": "CREATE TABLE extra (a)",
    "virtual-table": "CREATE VIRTUAL TABLE extra USING fts5(a)",
    "index": "CREATE INDEX i ON answer (note)",
    "statistics": "ANALYZE",
    "missing-table": "DROP TABLE answer_log",
    "renamed-table": "ALTER TABLE answer_log RENAME TO log",
    "extra-column": "ALTER TABLE answer ADD COLUMN extra TEXT",
    "check": "UPDATE sqlite_schema SET sql = replace(sql, 'note TEXT NOT NULL', "
    "'note TEXT NOT NULL CHECK (length(note) < 9)')",
    "default": "UPDATE sqlite_schema SET sql = replace(sql, 'DEFAULT ''''', "
    "'DEFAULT (randomblob(9))')",
    "not-strict": "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')')",
    "spaces": "UPDATE sqlite_schema SET sql = replace(sql, '  id TEXT', '   id TEXT')",
}


@pytest.mark.parametrize("statement", STRUCTURES.values(), ids=STRUCTURES)
def test_any_other_structure_is_refused(path: Path, statement: str) -> None:
    changed(path, statement)

    with unchanged(path.parent):
        assert error_of_opening(path) == "unexpected-structure"


BROKEN_SCHEMAS = {
    "recursive-view": "UPDATE sqlite_schema SET type = 'view', rootpage = 0, "
    "sql = 'CREATE VIEW answer AS WITH RECURSIVE n(i) AS "
    "(SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n' WHERE name = 'answer'",
    "no-sql": "UPDATE sqlite_schema SET sql = NULL WHERE name = 'answer_log'",
    "blob": "UPDATE sqlite_schema SET sql = x'00ff' WHERE name = 'answer_log'",
    "twice": "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'fact'",
    "another-page": "UPDATE sqlite_schema SET rootpage = 9999 WHERE name = 'fact'",
    "shared-page": "UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'fact'",
    "half-a-letter": "UPDATE sqlite_schema SET sql = CAST(x'435245c3' AS TEXT) WHERE name = 'fact'",
    "nonsense": "UPDATE sqlite_schema SET sql = 'CREATE TABLE fact (' WHERE name = 'fact'",
    "empty": "DELETE FROM sqlite_schema",
    "generated": "UPDATE sqlite_schema SET sql = replace(sql, 'note TEXT NOT NULL', "
    "'note TEXT AS (randomblob(999))')",
    "type": "UPDATE sqlite_schema SET type = 'view' WHERE name = 'fact'",
    "owner": "UPDATE sqlite_schema SET tbl_name = 'answer' WHERE name = 'fact'",
}


@pytest.mark.parametrize("statement", BROKEN_SCHEMAS.values(), ids=BROKEN_SCHEMAS)
def test_a_schema_that_was_tampered_with_is_refused(path: Path, statement: str) -> None:
    changed(path, statement)

    with unchanged(path.parent):
        assert error_of_opening(path) in {"unexpected-structure", "file-damaged"}


WRONG_TYPES = {
    "note-blob": "UPDATE answer SET note = x'00ff' WHERE question = 'restore'",
    "option-text": "UPDATE answer SET option = 'two' WHERE question = 'restore'",
    "option-real": "UPDATE answer SET option = 1.5 WHERE question = 'restore'",
    "option-infinite": "UPDATE answer SET option = 9e999 WHERE question = 'restore'",
    "confirm-text": "UPDATE answer SET to_confirm = 'no' WHERE question = 'restore'",
    "question-blob": "UPDATE answer SET question = x'01' WHERE question = 'mfa'",
    "evidence-blob": "UPDATE evidence SET pointer = x'00'",
    "fact-key": "UPDATE fact SET fact = x'00' WHERE fact = 'people'",
    "fact-blob": "UPDATE fact SET text = x'00' WHERE fact = 'name'",
    "fact-real": "UPDATE fact SET number = 1.5 WHERE fact = 'people'",
    "assessment-id": "UPDATE assessment SET id = x'00'",
    "place": "UPDATE assessment SET place = x'00'",
}


@pytest.mark.parametrize("statement", WRONG_TYPES.values(), ids=WRONG_TYPES)
def test_values_of_the_wrong_type_are_damage(path: Path, statement: str) -> None:
    """Our tables are strict, and the check of the pages at each opening includes the types."""
    loosely_changed(path, statement)

    with unchanged(path.parent):
        assert error_of_opening(path) == "file-damaged"


ROWS = {
    "too-long": ("answer SET note = hex(zeroblob(10001)) WHERE question = 'mfa'", "mfa"),
    "state": ("answer SET state = 'perhaps' WHERE question = 'mfa'", "mfa"),
    "option-and-dont-know": ("answer SET option = 1 WHERE question = 'mfa'", "mfa"),
    "no-option": ("answer SET option = NULL WHERE question = 'restore'", "restore"),
    "not-a-number": ("answer SET option = 9e999 - 9e999 WHERE question = 'restore'", "restore"),
    "source": ("answer SET source = 'me' WHERE question = 'restore'", "restore"),
    "no-reason": ("answer SET reason = ' ' WHERE question = 'targets'", "targets"),
    "no-time": ("answer SET answered_at = '' WHERE question = 'restore'", "restore"),
    "local-time": ("answer SET answered_at = '2026-11-02T09:30' WHERE option = 2", "restore"),
    "number-as-time": ("answer SET answered_at = 1700000000 WHERE question = 'mfa'", "mfa"),
    "evidence-kind": ("evidence SET kind = 'rumour'", "restore"),
    "evidence-date": ("evidence SET date = '2026-13-45'", "restore"),
    "fact": ("fact SET number = NULL WHERE fact = 'people'", "fact"),
    "assessment": ("assessment SET started_at = 'long ago'", "assessment"),
}


@pytest.mark.parametrize(("update", "row"), ROWS.values(), ids=ROWS)
def test_a_row_that_cannot_be_read_is_named(path: Path, update: str, row: str) -> None:
    changed(path, f"UPDATE {update}")

    with unchanged(path.parent):
        store = FileStore.open(path)
        with pytest.raises(AuditError, match="unreadable-row") as caught:
            store.load(FIRST)
        store.close()
    assert caught.value.params["row"] == row


def test_the_reader_checks_types_itself(path: Path) -> None:
    """Should a file change between its check and its reading."""
    loosely_changed(path, WRONG_TYPES["place"])

    with raw(path) as connection, pytest.raises(AuditError, match="unreadable-row") as caught:
        Reader(path, connection).place(FIRST)
    assert caught.value.params["row"] == "place"


def test_more_evidence_than_an_answer_can_have_is_unreadable(path: Path) -> None:
    changed(
        path,
        "INSERT INTO evidence WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < 60) SELECT 'first', 'restore', i, 'other', '2026-01-01', '' FROM n",
    )

    assert error_of_opening(path) == "unreadable-row"


def test_evidence_without_an_answer_is_left_where_it_is(path: Path) -> None:
    changed(path, "INSERT INTO evidence VALUES ('first', 'none', 0, 'other', '2026-01-01', '')")

    assert FileStore.open(path).load(FIRST) == a_full_assessment()


def test_letters_that_are_broken_are_damage(path: Path) -> None:
    """One flipped bit in a note is enough; plain files have no checksum."""
    place = path.read_bytes().index(b"Regel 1")
    with_bytes(path, place, b"Reg\xffl")

    with unchanged(path.parent):
        assert error_of_opening(path) == "file-damaged"


def test_more_rows_than_an_audit_can_have_are_refused(path: Path) -> None:
    changed(path, _MANY.format(count=20_001))

    with unchanged(path.parent):
        assert error_of_opening(path) == "too-many-rows"


def test_more_assessments_than_a_firm_can_have_are_refused(path: Path) -> None:
    changed(
        path,
        "INSERT INTO assessment WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < 20002) SELECT i, i, 'b', 'v', '2026-01-01T00:00:00+00:00', '' FROM n",
    )

    assert error_of_opening(path) == "too-many-rows"


def test_a_note_of_many_megabytes_is_refused(path: Path) -> None:
    changed(path, "UPDATE answer SET note = printf('%.*c', 40000000, 'x') WHERE question = 'mfa'")

    assert error_of_opening(path) == "file-damaged"


def test_a_million_rows_are_refused_in_time(path: Path) -> None:
    changed(path, _MANY.format(count=1_000_000))

    assert error_of_opening(path) in {"too-many-rows", "file-damaged"}
