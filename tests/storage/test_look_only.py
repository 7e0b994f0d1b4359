"""Looking at a file without changing it, as a check does."""

from pathlib import Path

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.session.ports import Change
from it_audit_gui.storage.assessment_store import FileStore
from tests.builders import MOMENT, an_answer
from tests.storage.crafting import a_file, an_old_file, journal_of, loosely_changed, unchanged
from tests.storage.test_journals import hot_journal_of

FIRST = AssessmentId("first")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "claes.itaudit"


def looked_at(path: Path) -> FileStore:
    return FileStore.open(path, look_only=True)


def test_an_older_file_is_read_as_it_would_be_and_stays_as_it_is(path: Path) -> None:
    an_old_file(path)
    with unchanged(path.parent):
        store = looked_at(path)
        assert store.check() == ()
        assert store.assessments()
        store.close()


def test_damage_in_an_older_file_is_told_without_bringing_it_up_to_date(path: Path) -> None:
    an_old_file(path)
    loosely_changed(path, "UPDATE answer SET answered_at = CAST(x'ff' AS TEXT)")
    with unchanged(path.parent):
        store = looked_at(path)
        assert {item.table for item in store.check()} == {"answer"}
        store.close()


def test_what_is_looked_at_cannot_be_changed(path: Path) -> None:
    a_file(path)
    store = looked_at(path)
    with unchanged(path.parent), pytest.raises(AuditError, match="file-read-only"):
        store.write(FIRST, Change(answers=(an_answer("mfa", 3),)), MOMENT)
    store.close()


def test_an_interrupted_write_is_taken_back_before_anybody_can_look(path: Path) -> None:
    a_file(path)
    journal_of(path).write_bytes(hot_journal_of(path))

    store = looked_at(path)
    assert store.check() == ()
    store.close()
    assert [item.name for item in path.parent.iterdir()] == [path.name]
