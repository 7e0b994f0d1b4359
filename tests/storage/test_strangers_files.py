"""Files that a stranger made to do harm: structure and sheer size."""

import time
from pathlib import Path

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.reading import ASSESSMENT_LIMIT
from tests.builders import an_assessment
from tests.storage.crafting import (
    a_file,
    changed,
    error_of_opening,
    loosely_changed,
    unchanged,
)

# As wide as a real answer, as many as it takes.
_MANY = """
INSERT INTO answer
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
SELECT 'first', 'q' || i, 'option', 1, 'owner', '', '', 0, '2026-11-02T09:30:00+00:00', '' FROM n"""


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


# What was done to a row, its table, and the key it is told by.
def test_more_values_of_the_wrong_type_than_can_be_told_are_damage(path: Path) -> None:
    changed(path, _MANY.format(count=1500))
    loosely_changed(path, "UPDATE answer SET option = 'x'")

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
        "WHERE i < 20002) SELECT i, i, 'b', 'v', '2026-01-01T00:00:00+00:00', '', '' FROM n",
    )

    assert error_of_opening(path) == "too-many-rows"


def test_as_many_assessments_as_a_file_can_have_are_checked_in_time(path: Path) -> None:
    more = (an_assessment(name=f"a{number}") for number in range(ASSESSMENT_LIMIT - 1))
    store = FileStore.open(path)
    for item in more:
        store.add(item)
    with pytest.raises(AuditError, match="too-many-audits"):
        store.add(an_assessment(name="one more"))
    began = time.monotonic()

    assert not store.check()
    assert time.monotonic() - began < 3
    assert len(store.assessments()) == ASSESSMENT_LIMIT
    store.close()


def test_a_note_of_many_megabytes_is_refused(path: Path) -> None:
    changed(path, "UPDATE answer SET note = printf('%.*c', 40000000, 'x') WHERE question = 'mfa'")

    assert error_of_opening(path) == "file-damaged"


def test_a_million_rows_are_refused_in_time(path: Path) -> None:
    changed(path, _MANY.format(count=1_000_000))

    assert error_of_opening(path) in {"too-many-rows", "file-damaged"}
