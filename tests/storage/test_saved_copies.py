"""Copies that the user asks for."""

from pathlib import Path

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.session.ports import Change
from it_audit_gui.storage.assessment_store import FileStore
from tests.builders import MOMENT, an_answer
from tests.storage.crafting import a_file, a_full_assessment, error_of_opening, unchanged

FIRST = AssessmentId("first")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "claes.itaudit"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "copy.itaudit"


@pytest.mark.parametrize("password", [None, "old"])
def test_a_copy_has_the_same_protection_and_the_latest_answer(
    path: Path, target: Path, password: str | None
) -> None:
    store = FileStore.open(a_file(path, password=password), password)
    store.write(FIRST, Change(answers=(an_answer("new", 1),)), MOMENT)
    store.copy_to(target)
    store.close()

    copy = FileStore.open(target, password)
    assert copy.protected == (password is not None)
    assert copy.load(FIRST) == a_full_assessment().with_answer(an_answer("new", 1))
    copy.close()
    assert len(list(path.parent.iterdir())) == 2


@pytest.mark.parametrize(("password", "given"), [(None, "new"), ("old", None), ("old", "new")])
def test_a_copy_can_have_a_password_of_its_own(
    path: Path, target: Path, password: str | None, given: str | None
) -> None:
    store = FileStore.open(a_file(path, password=password), password)
    store.copy_under(target, given)
    store.close()

    assert error_of_opening(target, given) == ""
    assert error_of_opening(path, password) == ""


def test_no_file_is_overwritten_by_a_copy(path: Path, target: Path) -> None:
    target.write_bytes(b"mine")
    store = FileStore.open(a_file(path))
    for place in (target, path):
        with pytest.raises(AuditError, match="file-exists"):
            store.copy_to(place)
    store.close()

    assert target.read_bytes() == b"mine"


def test_a_copy_to_nowhere_is_told(path: Path, tmp_path: Path) -> None:
    store = FileStore.open(a_file(path))
    with unchanged(tmp_path), pytest.raises(AuditError, match="folder-not-found"):
        store.copy_to(tmp_path / "missing" / "copy.itaudit")
    store.close()
