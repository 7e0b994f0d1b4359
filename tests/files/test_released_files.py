"""Files of every released version open for ever, and say exactly what they said."""

import shutil
from pathlib import Path

import pytest

from it_audit_gui.domain.assessment import EvidenceKind, Source, State
from it_audit_gui.domain.audit_settings import NOTHING_SETTLED
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.schema import VERSION
from tests.builders import DAY, the_banks
from tests.files.make_files import PLACE, SETTINGS, make, the_kept_assessments

FOLDER = Path(__file__).parent
VERSIONS = range(1, VERSION + 1)


@pytest.fixture(params=VERSIONS, ids=lambda version: f"v{version}")
def version(request: pytest.FixtureRequest) -> int:
    found: int = request.param
    return found


@pytest.fixture
def store(version: int, tmp_path: Path) -> FileStore:
    """A copy, since opening an older file brings it up to date."""
    return FileStore.open(Path(shutil.copy(FOLDER / f"v{version}.itaudit", tmp_path)))


def test_it_holds_exactly_what_was_written(store: FileStore, version: int) -> None:
    first, second = the_kept_assessments(version)

    assert [item.id for item in store.assessments()] == [first.id, second.id]
    assert [item.answered for item in store.assessments()] == [3, 6]
    assert store.load(first.id) == first
    assert store.load(second.id) == second
    assert (store.place(first.id), store.place(second.id)) == ("", PLACE)
    assert store.settings() == (SETTINGS if version > 1 else NOTHING_SETTLED)
    assert list(store.check()) == []
    store.close()


def test_it_holds_every_state_source_and_kind(store: FileStore) -> None:
    """In words of its own, so that a changed builder cannot hide a changed file."""
    answers = store.load(store.assessments()[-1].id).answers
    updates = answers[QuestionId("sec-updates")]

    assert {answer.state for answer in answers.values()} == set(State)
    assert {answer.source for answer in answers.values()} == set(Source)
    assert [piece.kind for piece in updates.evidence] == list(EvidenceKind)
    assert (updates.option, updates.note) == (3, "Gezien\nop 2 pc's")
    assert answers[QuestionId("sec-training")].reason == "Geen personeel"
    assert answers[QuestionId("bak-restore-test")].to_confirm
    assert answers[QuestionId("acc-leavers")].answered_at.isoformat() == (
        "2026-11-30T14:15:16.171819+00:00"
    )
    store.close()


def test_it_can_be_worked_with_in_the_bank_it_pins(store: FileStore) -> None:
    last = store.load(store.assessments()[-1].id)
    session = AuditSession(store, the_banks(), last, "nl")

    found = session.evaluate(DAY)

    assert session.assessment.organisation == "Bakkerij Claes"
    assert [answer.question for answer in found.obsolete] == ["of-a-later-bank"]
    assert found.answered == 4
    session.close()


def test_there_is_a_file_of_every_version_and_it_is_small() -> None:
    for version in VERSIONS:
        assert (FOLDER / f"v{version}.itaudit").stat().st_size <= 96 * 1024


def test_the_way_to_make_the_file_still_works(tmp_path: Path) -> None:
    make(tmp_path / "new.itaudit")

    store = FileStore.open(tmp_path / "new.itaudit")
    assert tuple(store.load(item.id) for item in store.assessments()) == the_kept_assessments()
    store.close()
