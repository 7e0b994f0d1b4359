"""Files kept in an audit file: whole or told to be damaged, and never in the way of the rest."""

from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId, QuestionId
from it_audit_gui.session.ports import Attached, Change, Damage, Why
from it_audit_gui.storage.assessment_store import FileStore
from tests.attaching import an_attached
from tests.builders import MOMENT, an_answer, an_assessment, evidence
from tests.storage.crafting import changed, loosely_changed, raw, resealed, unchanged

FIRST = AssessmentId("first")
RESTORE = QuestionId("restore")
PHOTO = an_attached(content=bytes(range(256)) * 40)
DAMAGE = Damage(table="attachment", key="restore", why=Why.CHANGED)


def with_photo(photo: Attached = PHOTO) -> Change:
    piece = replace(evidence(), attachment=photo.attachment.id)
    return Change(answers=(an_answer("restore", 2, evidence(), piece),), attached=(photo,))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed file with one photo."""
    store = FileStore.create(tmp_path / "claes.itaudit")
    store.add(an_assessment(name="first"))
    store.write(FIRST, with_photo(), MOMENT)
    store.close()
    return tmp_path / "claes.itaudit"


def loaded(path: Path) -> Assessment:
    store = FileStore.open(path)
    found = store.load(FIRST)
    store.close()
    return found


def test_a_file_comes_back_as_it_was(path: Path) -> None:
    store = FileStore.open(path)
    found = store.load(FIRST)

    assert found.attachments == (PHOTO.attachment,)
    pieces = found.answers[RESTORE].evidence
    assert [piece.attachment for piece in pieces] == [None, PHOTO.attachment.id]
    assert store.content(PHOTO.attachment) == PHOTO.content
    assert store.attached_bytes() == len(PHOTO.content)
    assert list(store.check()) == []
    store.close()


def test_a_password_covers_it_and_a_copy_has_it(path: Path) -> None:
    store = FileStore.open(path)
    store.set_password("secret")
    store.copy_under(path.with_name("plain.itaudit"), None)
    store.close()

    assert PHOTO.content not in path.read_bytes()
    copy = FileStore.open(path.with_name("plain.itaudit"))
    assert copy.content(PHOTO.attachment) == PHOTO.content
    copy.close()


def test_taking_it_out_takes_its_content_out(path: Path) -> None:
    store = FileStore.open(path)
    gone = Change(answers=(an_answer("restore", 2),), detached=(PHOTO.attachment.id,))
    store.write(FIRST, gone, MOMENT)

    assert store.load(FIRST).attachments == ()
    assert store.attached_bytes() == 0
    store.close()
    assert PHOTO.content[:200] not in path.read_bytes()


def test_files_are_listed_as_they_were_added(path: Path) -> None:
    earlier = an_attached(
        "mfa", added_at=MOMENT.replace(year=2025), key="ff" * 16, content=b"older"
    )
    store = FileStore.open(path)
    store.write(FIRST, Change(attached=(earlier,)), MOMENT)

    assert store.load(FIRST).attachments == (earlier.attachment, PHOTO.attachment)
    store.close()


def test_a_new_assessment_is_kept_without_files_of_another(path: Path) -> None:
    store = FileStore.open(path)
    store.add(replace(store.load(FIRST), id=AssessmentId("second")))

    kept = store.load(AssessmentId("second"))
    assert kept.attachments == ()
    assert [piece.attachment for piece in kept.answers[RESTORE].evidence] == [None, None]
    store.close()


@pytest.mark.parametrize("later", [True, False])
def test_a_question_to_come_back_to_is_remembered(path: Path, *, later: bool) -> None:
    store = FileStore.open(path)
    store.write(FIRST, Change(later={RESTORE: True}), MOMENT)
    store.write(FIRST, Change(later={RESTORE: later}), MOMENT)
    store.close()

    assert loaded(path).later == ({RESTORE} if later else set())


ROWS = {
    "size": ("attachment SET size = 7", Why.CHANGED),
    "too-large": ("attachment SET size = 99999999", Why.UNREADABLE),
    "empty": ("attachment SET size = 0", Why.UNREADABLE),
    "type": ("attachment SET media_type = 'application/x-sh'", Why.UNREADABLE),
    "name": ("attachment SET name = 'a/b.jpg'", Why.UNREADABLE),
    "digest": ("attachment SET sha256 = 'ABC'", Why.UNREADABLE),
    "moment": ("attachment SET added_at = 'then'", Why.UNREADABLE),
    "content-shorter": ("attachment_content SET content = x'00'", Why.CHANGED),
    "content-text": ("attachment_content SET content = hex(zeroblob(5120))", Why.CHANGED),
    "content-gone": ("attachment_content SET attachment = 'other'", Why.CHANGED),
}


@pytest.mark.parametrize(("update", "why"), ROWS.values(), ids=ROWS)
def test_a_damaged_file_is_left_out_and_named(path: Path, update: str, why: Why) -> None:
    loosely_changed(path, f"UPDATE {update}")
    resealed(path)

    with unchanged(path.parent):
        store = FileStore.open(path)
        found = store.load(FIRST)
        assert found.attachments == ()
        assert [piece.attachment for piece in found.answers[RESTORE].evidence] == [None, None]
        assert list(store.damage(FIRST)) == list(store.check()) == [replace(DAMAGE, why=why)]
        store.close()


def test_text_where_bytes_belong_is_refused_in_words(path: Path) -> None:
    loosely_changed(path, "UPDATE attachment_content SET content = hex(zeroblob(5120))")

    store = FileStore.open(path)

    with pytest.raises(AuditError, match="attachment-damaged"):
        store.content(PHOTO.attachment)
    store.close()


def test_bytes_that_changed_are_found_by_a_check_and_on_looking(path: Path) -> None:
    other = bytes(len(PHOTO.content))
    with raw(path) as connection:
        connection.execute("UPDATE attachment_content SET content = ?", (other,))

    store = FileStore.open(path)

    assert list(store.damage(FIRST)) == []
    assert list(store.check()) == [DAMAGE]
    with pytest.raises(AuditError, match="attachment-damaged"):
        store.content(store.load(FIRST).attachments[0])
    store.close()


def test_content_that_is_gone_is_told_on_looking(path: Path) -> None:
    changed(path, "DELETE FROM attachment_content")

    store = FileStore.open(path)

    with pytest.raises(AuditError, match="attachment-damaged"):
        store.content(PHOTO.attachment)
    store.close()


@pytest.mark.parametrize(
    ("table", "update"),
    [
        ("later", "later SET question = 'mfa'"),
        ("evidence_attachment", "evidence_attachment SET attachment = 'other'"),
    ],
)
def test_a_changed_mark_is_left_out_and_named(path: Path, table: str, update: str) -> None:
    store = FileStore.open(path)
    store.write(FIRST, Change(later={RESTORE: True}), MOMENT)
    store.close()
    changed(path, f"UPDATE {update}")

    store = FileStore.open(path)

    assert [(item.table, item.why) for item in store.damage(FIRST)] == [(table, Why.CHANGED)]
    store.close()


def test_a_list_reads_no_content(path: Path) -> None:
    """As many pages are read for a large file as for a small one."""
    large = an_attached(content=bytes(3_000_000), key="c2" * 16)
    reads = [_pages_read(path)]
    store = FileStore.open(path)
    store.write(FIRST, with_photo(large), MOMENT)
    store.close()

    reads.append(_pages_read(path))

    assert reads[1] - reads[0] < 20


def _pages_read(path: Path) -> int:
    store = FileStore.open(path)
    connection: apsw.Connection = store._connection  # noqa: SLF001 - nobody else can tell
    connection.pragma("cache_size", 2)
    connection.status(apsw.SQLITE_DBSTATUS_CACHE_MISS, reset=True)
    store.load(FIRST)
    misses: int = connection.status(apsw.SQLITE_DBSTATUS_CACHE_MISS)[0]
    store.close()
    return misses
