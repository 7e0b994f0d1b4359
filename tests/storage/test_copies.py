"""The copy of a file as it was."""

from pathlib import Path

import apsw
import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage import copies
from it_audit_gui.storage.copies import safety_copy
from it_audit_gui.storage.keys import Key
from tests.storage.crafting import an_old_file


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return an_old_file(tmp_path / "claes.itaudit")


def test_it_is_named_after_the_file_version(path: Path) -> None:
    copy = safety_copy(apsw.Connection(str(path)), path)

    assert copy == path.with_name("claes.v1.itaudit")
    assert copy.read_bytes()[100:] == path.read_bytes()[100:]


def test_the_same_copy_serves_again_and_another_stays(path: Path) -> None:
    connection = apsw.Connection(str(path))
    first = safety_copy(connection, path)
    assert safety_copy(connection, path) == first

    connection.execute("DELETE FROM answer")
    second = safety_copy(connection, path)

    assert second == path.with_name("claes.v1-2.itaudit")
    assert first.read_bytes() != second.read_bytes()
    assert sorted(path.parent.iterdir()) == sorted([path, first, second])


def test_a_folder_of_that_name_stays(path: Path) -> None:
    path.with_name("claes.v1.itaudit").mkdir()

    assert safety_copy(apsw.Connection(str(path)), path).name == "claes.v1-2.itaudit"


def test_the_longest_names_have_room_for_the_ending(path: Path) -> None:
    long = path.rename(path.with_name("\u00e9" * 123 + ".itaudit"))

    assert safety_copy(apsw.Connection(str(long)), long).exists()


def test_a_copy_that_cannot_be_read_back_is_none(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = iter([b"one", b"other"])
    monkeypatch.setattr(copies, "_content", lambda _: next(told))

    with pytest.raises(AuditError, match="copy-differs"):
        safety_copy(apsw.Connection(str(path)), path)

    assert list(path.parent.iterdir()) == [path]


def test_the_copy_of_a_protected_file_is_protected_too(tmp_path: Path) -> None:
    path, key = tmp_path / "safe.itaudit", Key("geheim")
    connection = apsw.Connection(str(path))
    key.apply(connection)
    connection.execute("CREATE TABLE t (a); INSERT INTO t VALUES ('Claes')")

    copy = safety_copy(connection, path, key)

    assert b"Claes" not in copy.read_bytes()
    reader = apsw.Connection(str(copy))
    key.apply(reader)
    assert list(reader.execute("SELECT a FROM t")) == [("Claes",)]
