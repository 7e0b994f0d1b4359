"""Files with a password: what opens them, what does not, and how the difference is told."""

import unicodedata
from pathlib import Path

import apsw
import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.session.ports import Change
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.keys import PASSWORD_LIMIT, Key
from tests.builders import MOMENT, an_answer
from tests.storage.crafting import (
    a_file,
    a_full_assessment,
    error_of_opening,
    journal_of,
    snapshot,
    unchanged,
    with_bytes,
)

FIRST = AssessmentId("first")
SECRET = "Sleutel van de bakkerij"  # noqa: S105 - made up
PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return a_file(tmp_path / "claes.itaudit", password=SECRET)


def test_a_protected_file_comes_back_whole(path: Path) -> None:
    store = FileStore.open(path, SECRET)
    store.write(FIRST, Change(answers=(an_answer("new", 3),)), MOMENT)
    store.close()

    store = FileStore.open(path, SECRET)
    assert store.protected
    assert store.load(FIRST) == a_full_assessment().with_answer(an_answer("new", 3))
    store.check()
    store.close()
    assert list(snapshot(path.parent)) == [path.name]


def test_a_file_without_password_opens_whatever_is_given(tmp_path: Path) -> None:
    store = FileStore.open(a_file(tmp_path / "plain.itaudit"), SECRET)

    assert not store.protected
    store.close()


def test_the_wrong_password_is_told_and_nothing_is_touched(path: Path) -> None:
    with unchanged(path.parent):
        for wrong in ("x", SECRET.lower(), SECRET + " ", "raw:" + "0" * 64):
            assert error_of_opening(path, wrong) == "wrong-password"


def test_without_a_password_it_is_asked_for(path: Path) -> None:
    with unchanged(path.parent):
        assert error_of_opening(path) == "password-needed"


@pytest.mark.parametrize(
    "password", ['it\'s "quoted"', "\U0001f511\U0001f35e", "  ", "x" * 500, "-- ; DROP", "\t\n"]
)
def test_every_password_that_can_be_typed_works(tmp_path: Path, password: str) -> None:
    path = a_file(tmp_path / "claes.itaudit", password=password)

    assert error_of_opening(path, password) == ""


@pytest.mark.parametrize("password", ["", "a\0b", "\0", "\ud800", "x" * (PASSWORD_LIMIT + 1)])
def test_what_cannot_be_typed_is_refused(tmp_path: Path, password: str) -> None:
    with pytest.raises(AuditError, match="password-unusable") as caught:
        FileStore.create(tmp_path / "claes.itaudit", password)

    assert caught.value.params == {"limit": PASSWORD_LIMIT}
    assert caught.value.__context__ is None
    assert list(tmp_path.iterdir()) == []


def test_letters_with_accents_work_however_they_are_typed(tmp_path: Path) -> None:
    composed, apart = (unicodedata.normalize(form, "Menü é") for form in ("NFC", "NFD"))
    assert composed != apart
    for number, password in enumerate((composed, apart)):
        path = a_file(tmp_path / f"{number}.itaudit", password=password)

        assert error_of_opening(path, composed) == error_of_opening(path, apart) == ""
        assert error_of_opening(path, "Menu e") == "wrong-password"


def test_a_protected_file_shows_nothing_of_what_it_holds(path: Path) -> None:
    store = FileStore.open(path, SECRET)
    store.write(FIRST, Change(answers=(an_answer("new", 3, note="Regel 1"),)), MOMENT)
    during = b"".join(snapshot(path.parent).values())
    store.close()

    for content in (during, path.read_bytes()):
        assert b"SQLite format" not in content
        for word in ("Regel 1", "restore", "Bakkerij", "CREATE TABLE", SECRET):
            assert word.encode() not in content


def test_a_key_never_shows_itself(path: Path) -> None:
    key = Key(SECRET)
    with pytest.raises(AuditError) as caught:
        FileStore.open(path, SECRET + "!")

    shown = f"{key!r} {key} {caught.value} {caught.value.__cause__} {vars(FileStore)}"
    assert SECRET not in shown
    assert SECRET.encode().hex() not in shown
    assert "itaudit1" not in shown


DAMAGE = {
    "half": lambda content: content[: len(content) // 2],
    "last-page": lambda content: content[:-PAGE],
    "last-byte": lambda content: content[:-1],
    "flipped": lambda content: content[:9000] + bytes([content[9000] ^ 1]) + content[9001:],
    "zeroed": lambda content: content[:PAGE] + bytes(PAGE) + content[2 * PAGE :],
    "first-page-alone": lambda content: content[:PAGE],
    "hundred-bytes": lambda content: content[:100],
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_damage_is_told_from_a_wrong_password(path: Path, damage: str) -> None:
    path.write_bytes(DAMAGE[damage](path.read_bytes()))

    with unchanged(path.parent):
        assert error_of_opening(path, SECRET) == "file-damaged"


@pytest.mark.parametrize("offset", [0, 15, 30, 99, 2000, 4095])
def test_a_damaged_beginning_looks_like_a_wrong_password(path: Path, offset: int) -> None:
    with_bytes(path, offset, bytes([path.read_bytes()[offset] ^ 1]))

    with unchanged(path.parent):
        assert error_of_opening(path, SECRET) == "wrong-password"


@pytest.mark.parametrize("offset", [16, 19, 23])
def test_a_beginning_that_is_no_longer_ours_is_no_audit(path: Path, offset: int) -> None:
    with_bytes(path, offset, b"\xee")

    assert error_of_opening(path, SECRET) == "not-an-audit"


def keyed(path: Path) -> apsw.Connection:
    """Another program's connection, with the right password."""
    connection = apsw.Connection(str(path))
    Key(SECRET).apply(connection)
    return connection


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        ("PRAGMA application_id = 7", "not-an-audit"),
        ("PRAGMA user_version = 99", "file-newer"),
        ("PRAGMA user_version = 0", "not-an-audit"),
        ("CREATE VIEW v AS SELECT load_extension('x')", "unexpected-structure"),
        ("CREATE TRIGGER t AFTER INSERT ON answer BEGIN SELECT 1; END", "unexpected-structure"),
    ],
)
def test_a_strangers_protected_file_is_looked_at_as_any(
    path: Path, statement: str, error: str
) -> None:
    connection = keyed(path)
    connection.execute(statement)
    connection.close()

    with unchanged(path.parent):
        assert error_of_opening(path, SECRET) == error


def interrupted(path: Path) -> Path:
    """A copy of the file and its journal in the middle of a transaction that made it grow."""
    connection = keyed(path)
    connection.pragma("cache_size", 5)
    connection.execute("BEGIN")
    connection.execute(
        "INSERT INTO answer_log WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n"
        " WHERE i < 3000) SELECT i, 'first', hex(zeroblob(200)), 'option', 1, '' FROM n"
    )
    connection.cache_flush()
    copy = path.with_name("copy.itaudit")
    copy.write_bytes(path.read_bytes())
    journal_of(copy).write_bytes(journal_of(path).read_bytes())
    connection.close()
    return copy


def test_an_interrupted_change_is_undone(path: Path) -> None:
    copy = interrupted(path)
    assert copy.stat().st_size > path.stat().st_size

    store = FileStore.open(copy, SECRET)
    assert store.load(FIRST) == a_full_assessment()
    store.check()
    store.close()


def test_a_wrong_password_does_no_harm_to_an_interrupted_change(path: Path) -> None:
    copy = interrupted(path)

    assert error_of_opening(copy) == "password-needed"
    for _ in range(3):
        assert error_of_opening(copy, "wrong") == "wrong-password"
    assert error_of_opening(copy, SECRET) == ""


def test_a_torn_first_page_is_mended_from_the_journal(path: Path) -> None:
    """As a power cut leaves it: part of the page is new, the rest is old."""
    copy = interrupted(path)
    with_bytes(copy, 512, bytes(512))

    assert error_of_opening(copy, "wrong") == "wrong-password"
    assert error_of_opening(copy, SECRET) == ""


def test_a_second_opening_is_refused_and_the_lock_stays(path: Path) -> None:
    store = FileStore.open(path, SECRET)

    for password in (SECRET, "wrong"):
        assert error_of_opening(path, password) in {"file-in-use", "wrong-password"}
    store.write(FIRST, Change(answers=(an_answer("new", 3),)), MOMENT)
    store.close()
    assert error_of_opening(path, SECRET) == ""
