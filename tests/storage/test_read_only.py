"""Files and folders that may only be read.

Permissions do not bind root, so the real thing runs in a child that is somebody else; for the rest
the answer of the system is made up.
"""

import os
import stat
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.session.ports import Change
from it_audit_gui.storage.assessment_store import FileStore
from tests.builders import MOMENT, an_answer, an_assessment
from tests.storage.crafting import a_file, a_full_assessment, journal_of, unchanged

FIRST = AssessmentId("first")
NOBODY = 65534
CHANGE = Change(answers=(an_answer("mfa", 3),))

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="no other users here")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that everybody can reach."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        place.chmod(0o755)
        yield place
        place.chmod(0o755)


@pytest.fixture
def path(folder: Path) -> Path:
    return a_file(folder / "claes.itaudit")


def as_nobody(action: Callable[[], object]) -> str:
    """What the action gives, or the id of its error, for a user without rights."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        result = "child failed"
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            result = str(action())
        except AuditError as error:
            result = error.error_id
        finally:
            os.write(writing, result.encode())
            os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    with os.fdopen(reading) as pipe:
        return pipe.read()


def read_and_try_to_write(path: Path) -> str:
    store = FileStore.open(path)
    whole = store.load(FIRST) == a_full_assessment()
    found = f"read_only={store.read_only} whole={whole} "
    try:
        store.write(FIRST, CHANGE, MOMENT)
    except AuditError as error:
        found += error.error_id
    store.close()
    return found


@needs_fork
def test_a_file_without_write_permission_opens_for_reading(path: Path) -> None:
    path.chmod(0o444)

    with unchanged(path.parent):
        found = as_nobody(lambda: read_and_try_to_write(path))

    assert found == "read_only=True whole=True file-read-only"


@needs_fork
def test_a_file_in_a_read_only_folder_opens_for_reading(path: Path) -> None:
    """The journal could not be made beside it."""
    path.chmod(0o666)
    path.parent.chmod(0o555)

    with unchanged(path.parent):
        found = as_nobody(lambda: read_and_try_to_write(path))

    assert found == "read_only=True whole=True file-read-only"


@needs_fork
def test_an_unfinished_write_cannot_be_taken_back_there(path: Path) -> None:
    journal_of(path).write_bytes(bytes(600))
    path.chmod(0o444)

    with unchanged(path.parent):
        assert as_nobody(lambda: FileStore.open(path)) == "journal-on-read-only"


@needs_fork
def test_a_file_that_may_not_be_read_is_told(path: Path) -> None:
    path.chmod(0)

    assert as_nobody(lambda: FileStore.open(path)) == "file-not-readable"


@needs_fork
def test_a_folder_that_may_not_be_entered_is_told(path: Path) -> None:
    path.parent.chmod(0)

    assert as_nobody(lambda: FileStore.open(path)) == "file-not-readable"
    assert as_nobody(lambda: FileStore.create(path.with_name("new"))) == "cannot-write"


@needs_fork
def test_a_journal_that_may_not_be_read_is_told(path: Path) -> None:
    journal_of(path).write_bytes(bytes(600))
    journal_of(path).chmod(0)
    path.chmod(0o666)

    assert as_nobody(lambda: FileStore.open(path)) == "file-not-readable"


@needs_fork
def test_a_new_file_in_a_read_only_folder_is_refused(folder: Path) -> None:
    folder.chmod(0o555)

    assert as_nobody(lambda: FileStore.create(folder / "new.itaudit")) == "cannot-write"
    assert list(folder.iterdir()) == []


@pytest.fixture
def read_only_medium(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system says that nothing may be written; root is told so on a read-only medium only."""
    really = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: not mode & os.W_OK and really(path, mode))


@pytest.mark.usefixtures("read_only_medium")
def test_everything_can_be_read_and_nothing_written(path: Path) -> None:
    with unchanged(path.parent):
        store = FileStore.open(path)
        assert store.read_only
        assert store.load(FIRST) == a_full_assessment()
        assert store.place(FIRST) == ""
        store.check()
        with pytest.raises(AuditError, match="file-read-only"):
            store.write(FIRST, CHANGE, MOMENT)
        with pytest.raises(AuditError, match="file-read-only"):
            store.add(an_assessment(name="second"))
        with pytest.raises(AuditError, match="file-read-only"):
            store.keep_place(FIRST, "here")
        store.close()


@pytest.mark.usefixtures("read_only_medium")
def test_a_journal_on_a_read_only_medium_is_told(path: Path) -> None:
    journal_of(path).write_bytes(bytes(600))

    with unchanged(path.parent), pytest.raises(AuditError, match="journal-on-read-only"):
        FileStore.open(path)


@pytest.mark.usefixtures("read_only_medium")
def test_a_file_that_is_open_elsewhere_is_told_on_a_read_only_path_too(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    writer = FileStore.open(path)
    monkeypatch.setattr(os, "access", lambda *_: False)

    with pytest.raises(AuditError, match="file-in-use"):
        FileStore.open(path)
    writer.close()


def test_permissions_are_left_as_they_were(path: Path) -> None:
    path.chmod(0o640)

    FileStore.open(path).close()

    assert stat.S_IMODE(path.stat().st_mode) == 0o640
