"""SQLite's failures in the words of the audit."""

import errno
from pathlib import Path

import apsw
import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.session.ports import Change
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.database import open_existing
from it_audit_gui.storage.faults import faults
from tests.builders import MOMENT, an_answer
from tests.storage.crafting import a_file, a_full_assessment

PATH = Path("claes.itaudit")


@pytest.mark.parametrize(
    ("failure", "error_id"),
    [
        (apsw.BusyError("x"), "file-in-use"),
        (apsw.LockedError("x"), "file-in-use"),
        (apsw.FullError("x"), "medium-full"),
        (apsw.ReadOnlyError("x"), "file-read-only"),
        (apsw.NotADBError("x"), "not-an-audit"),
        (apsw.CorruptError("x"), "file-damaged"),
        (apsw.TooBigError("x"), "file-damaged"),
        (apsw.ConstraintError("x"), "file-damaged"),
        (apsw.InterruptError("x"), "file-damaged"),
        (apsw.SQLError("x"), "file-damaged"),
        (apsw.IOError("x"), "medium-gone"),
        (apsw.CantOpenError("x"), "file-not-readable"),
        (apsw.PermissionsError("x"), "file-not-readable"),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "x"), "file-damaged"),
        (UnicodeEncodeError("utf-8", "\udcff", 0, 1, "x"), "file-not-readable"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_what_can_happen_to_a_file_is_an_audit_error(failure: Exception, error_id: str) -> None:
    with pytest.raises(AuditError, match=error_id) as caught, faults(PATH):
        raise failure

    assert caught.value.params == {"path": PATH}
    assert caught.value.__cause__ is failure


@pytest.mark.parametrize("bug", [apsw.MisuseError("x"), apsw.BindingsError("x"), KeyError("x")])
def test_anything_else_is_a_bug_and_passes(bug: Exception) -> None:
    with pytest.raises(type(bug)), faults(PATH):
        raise bug


def test_an_audit_error_passes_as_it_is() -> None:
    with pytest.raises(AuditError, match="file-empty"), faults(PATH):
        raise AuditError("file-empty", path=PATH)


def test_a_full_medium_loses_the_last_change_only(tmp_path: Path) -> None:
    path = a_file(tmp_path / "claes.itaudit")
    connection, _ = open_existing(path)
    connection.pragma("max_page_count", connection.pragma("page_count"))
    store = FileStore(path, connection, read_only=False)
    first = AssessmentId("first")

    with pytest.raises(AuditError, match="medium-full"):
        store.write(first, Change(answers=(an_answer("mfa", 3, note="n" * 20_000),)), MOMENT)

    assert store.load(first) == a_full_assessment()
    small = an_answer("offsite", 1)
    store.write(first, Change(answers=(small,)), MOMENT)
    store.close()
    assert FileStore.open(path).load(first).answers[small.question] == small


def test_a_medium_that_fails_while_making_a_file_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(AuditError, match="cannot-write"):
        FileStore.create(tmp_path / "claes.itaudit")
