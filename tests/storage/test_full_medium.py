"""The disk or stick is full: said in words, nothing lost, and things go on once there is room."""

from pathlib import Path

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.session.ports import Change
from it_audit_gui.storage.assessment_store import FileStore
from tests.builders import MOMENT, an_answer, an_assessment
from tests.storage.crafting import a_file, a_full_assessment
from tests.storage.full_medium import Room, a_medium_with

FIRST = AssessmentId("first")
LONG = Change(answers=(an_answer("mfa", 3, note="n" * 9_000),))
SHORT = Change(answers=(an_answer("mfa", 2),))


@pytest.mark.parametrize("left", [0, 600, 5_000, 10_000, 15_000, 19_000])
def test_an_answer_that_does_not_fit_is_told_and_the_others_stay(tmp_path: Path, left: int) -> None:
    path = a_file(tmp_path / "claes.itaudit")
    room = Room(left=10_000_000)
    with a_medium_with(room):
        store = FileStore.open(path)
        room.left = left
        with pytest.raises(AuditError, match="medium-full"):
            store.write(FIRST, LONG, MOMENT)
        assert store.load(FIRST) == a_full_assessment()
        room.left = 10_000_000
        store.write(FIRST, SHORT, MOMENT)
        store.close()

    store = FileStore.open(path)
    assert not store.check()
    assert store.load(FIRST) == a_full_assessment().with_answer(*SHORT.answers)
    store.close()


@pytest.mark.parametrize("left", [0, 600, 5_000, 40_000, 200_000])
@pytest.mark.parametrize("password", [None, "new"])
def test_a_copy_that_does_not_fit_leaves_nothing(
    tmp_path: Path, left: int, password: str | None
) -> None:
    notes = [an_answer(f"q{number}", 1, note="n" * 9_000) for number in range(40)]
    path = a_file(tmp_path / "claes.itaudit", an_assessment(*notes))
    room = Room(left=10_000_000)
    with a_medium_with(room):
        store = FileStore.open(path)
        room.left = left
        with pytest.raises(AuditError, match="medium-full") as copying:
            store.copy_under(tmp_path / "copy.itaudit", password)
        with pytest.raises(AuditError, match="medium-full") as sealing:
            store.set_password(password)
        told = [caught.value.params["path"] for caught in (copying, sealing)]
        assert told == [tmp_path / "copy.itaudit", path]  # and no name that the user never gave
        room.left = 10_000_000
        store.write(FIRST, SHORT, MOMENT)
        store.close()

    assert [item.name for item in tmp_path.iterdir()] == ["claes.itaudit"]
