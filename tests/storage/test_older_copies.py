"""A copy for programs that know an older file version only: what they can hold, word for word."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from it_audit_gui import file_care
from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.file_care import SAME, Protection, WithoutRoom
from it_audit_gui.storage import rekeying
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.sniff import sniff
from it_audit_gui.storage.versions import SCHEMAS
from tests.builders import DAY, the_bank
from tests.files.make_files import FOLDER, PLACE, SETTINGS, the_kept_assessments
from tests.storage.crafting import (
    a_file,
    changed,
    error_of_opening,
    loosely_changed,
    raw,
    snapshot,
    unchanged,
)

PASSWORD = "made up"  # noqa: S105 - as it says


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return Path(shutil.copy(FOLDER / "v3.itaudit", tmp_path / "claes.itaudit"))


@pytest.fixture
def copy(path: Path) -> Path:
    return path.with_name("copy.itaudit")


def content(path: Path, tables: dict[str, str]) -> dict[str, list[tuple[object, ...]]]:
    with raw(path) as connection:
        return {
            name: connection.execute(f"SELECT * FROM {name}").fetchall()  # noqa: S608 - our own
            for name in tables
        }


def structure(path: Path) -> dict[object, object]:
    with raw(path) as connection:
        return dict(connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql NOT NULL"))


def test_it_is_a_file_of_that_version_and_the_original_stays(path: Path, copy: Path) -> None:
    before = path.read_bytes()
    file_care.copy_for(path, copy, None, SAME, 2)

    assert sniff(copy).user_version == 2
    assert structure(copy) == dict(SCHEMAS[2]) == structure(FOLDER / "v2.itaudit")
    assert sorted(snapshot(path.parent)) == ["claes.itaudit", "copy.itaudit"]
    assert path.read_bytes()[100:] == before[100:]


def test_its_rows_are_those_that_the_program_of_that_time_wrote(path: Path, copy: Path) -> None:
    """Apart from the logs, where the file of today has one change more."""
    file_care.copy_for(path, copy, None, SAME, 2)

    now, then = (content(file, dict(SCHEMAS[2])) for file in (copy, FOLDER / "v2.itaudit"))
    assert now.pop("answer_log")[: len(then["answer_log"])] == then.pop("answer_log")
    evidence, kept = now.pop("evidence"), then.pop("evidence")
    assert [row for row in evidence if row[1] != "acc-leavers"] == kept
    assert now == then


def test_brought_up_to_date_it_leads_to_the_same_result(path: Path, copy: Path) -> None:
    file_care.copy_for(path, copy, None, SAME, 2)

    store = FileStore.open(copy)
    assert list(store.check()) == []
    assert store.settings() == SETTINGS
    bank = the_bank("nl")
    for before in the_kept_assessments():
        after = store.load(before.id)
        assert (after.attachments, after.later) == ((), frozenset())
        assert evaluate(bank, after, DAY) == evaluate(bank, without_files(before), DAY)
        assert evaluate(bank, after, DAY).overall == evaluate(bank, before, DAY).overall
    assert store.place(the_kept_assessments()[1].id) == PLACE
    store.close()


def test_what_it_leaves_out_is_counted(path: Path, tmp_path: Path) -> None:
    with unchanged(tmp_path):
        assert file_care.without_room(path, None) == WithoutRoom(files=1, later=1)


@pytest.mark.parametrize(
    ("old", "protection", "opens_with"),
    [
        (PASSWORD, SAME, PASSWORD),
        (PASSWORD, Protection(), None),
        (None, Protection(password=PASSWORD), PASSWORD),
        (None, SAME, None),
    ],
)
def test_its_password_is_the_same_unless_another_is_asked_for(
    tmp_path: Path, old: str | None, protection: Protection, opens_with: str | None
) -> None:
    path, copy = tmp_path / "claes.itaudit", tmp_path / "copy.itaudit"
    file_care.copy_for(a_file(path, password=old), copy, PASSWORD, protection, 2)

    assert sniff(copy).encrypted is (opens_with is not None)
    looked_at = FileStore.open(copy, opens_with, look_only=True)
    assert list(looked_at.check()) == []
    looked_at.close()
    assert sniff(copy).user_version in {0, 2}
    assert error_of_opening(copy, opens_with) == ""
    assert error_of_opening(path, old) == ""


def test_rows_that_say_something_else_by_now_come_along_as_they_are(path: Path, copy: Path) -> None:
    changed(path, "UPDATE answer SET note = 'other' WHERE question = 'sec-updates'")
    file_care.copy_for(path, copy, None, SAME, 2)

    store = FileStore.open(copy)
    assert [item.key for item in store.check()] == ["sec-updates"]
    store.close()


def test_a_value_of_another_kind_is_never_changed_on_the_way(path: Path, copy: Path) -> None:
    loosely_changed(path, "UPDATE answer SET option = 'two' WHERE question = 'sec-updates'")
    with unchanged(path.parent), pytest.raises(AuditError, match="rows-not-copied") as caught:
        file_care.copy_for(path, copy, None, SAME, 2)
    assert caught.value.params["path"] == path


def test_a_copy_that_reads_back_otherwise_is_not_kept(
    path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = rekeying._copy_table  # noqa: SLF001 - to lose something on the way

    def lossy(source: object, target: object, table: str) -> None:
        if table != "evidence":
            written(source, target, table)  # type: ignore[arg-type]

    monkeypatch.setattr(rekeying, "_copy_table", lossy)
    with pytest.raises(AuditError, match="copy-differs"):
        file_care.copy_for(path, copy, None, SAME, 2)
    assert list(snapshot(path.parent)) == [path.name]


def test_a_name_that_is_taken_is_left_alone(path: Path, copy: Path) -> None:
    copy.write_bytes(b"mine")
    with unchanged(path.parent), pytest.raises(AuditError, match="file-exists"):
        file_care.copy_for(path, copy, None, SAME, 2)


def without_files(assessment: Assessment) -> Assessment:
    return replace(assessment.without_attachments(), later=frozenset())
