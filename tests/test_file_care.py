"""Safety copies, restoring and deleting, as the window asks for them."""

import os
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from it_audit_gui import bootstrap, file_care
from it_audit_gui.domain.assessment import Evidence, EvidenceKind
from it_audit_gui.domain.context import NAME
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.replies import Reply
from it_audit_gui.storage import keys
from tests.attaching import an_attached
from tests.storage.crafting import a_file, changed

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
TODAY = date(2026, 11, 23)
MFA = Reply(question=QuestionId("acc-mfa"), choice="3")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "firm.itaudit"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "copies"


@pytest.fixture
def session(path: Path) -> AuditSession:
    return bootstrap.create(path, {NAME: "Atelier"}, "en", NOW)


def test_a_safety_copy_tells_how_far_the_audit_had_come(
    session: AuditSession, folder: Path
) -> None:
    session.answer(MFA, NOW)
    made = file_care.keep_safety_copy(session, folder, NOW)
    (copy,) = file_care.safety_copies_of(session, folder)

    assert copy.path == made
    assert copy.made_at == NOW
    found = file_care.content_of(copy, None, "en", TODAY)
    evaluation = session.evaluate(TODAY)
    assert (found.answered, found.applicable) == (1, evaluation.applicable)
    assert found.overall == evaluation.overall
    assert found.started_at == NOW
    session.close()


def test_a_damaged_file_is_replaced_by_its_copy(
    session: AuditSession, path: Path, folder: Path
) -> None:
    session.answer(MFA, NOW)
    file_care.keep_safety_copy(session, folder, NOW)
    session.close()
    path.write_bytes(path.read_bytes()[:5000])
    with pytest.raises(AuditError, match="file-damaged"):
        bootstrap.open_audit(path, "en")

    (copy,) = file_care.safety_copies_named(path, folder)
    aside = file_care.restore(copy, path, None, NOW)

    assert aside is not None
    assert aside.stat().st_size == 5000
    again = bootstrap.open_audit(path, "en")
    assert MFA.question in again.assessment.answers
    again.close()


def test_a_damaged_entry_does_not_cost_the_sound_copy_of_its_day(
    session: AuditSession, path: Path, folder: Path
) -> None:
    session.answer(MFA, NOW)
    sound = file_care.keep_safety_copy(session, folder, NOW)
    assert sound is not None
    session.close()
    changed(path, "UPDATE answer SET note = 'not what was written'")
    os.utime(path, (NOW.timestamp() + 3600, NOW.timestamp() + 3600))
    damaged = bootstrap.open_audit(path, "en")
    assert damaged.damage

    assert file_care.keep_safety_copy(damaged, folder, NOW + timedelta(hours=1)) is None
    tomorrow = file_care.keep_safety_copy(damaged, folder, NOW + timedelta(days=1))
    assert [item.path for item in file_care.safety_copies_of(damaged, folder)] == [tomorrow, sound]
    damaged.close()
    bootstrap.check(sound)


def test_a_document_from_mail_becomes_a_file_of_ones_own(
    session: AuditSession, path: Path, tmp_path: Path
) -> None:
    session.close()
    target = tmp_path / "mine.itaudit"
    file_care.take_in(path, target, None)

    bootstrap.check(target)


@pytest.mark.parametrize("opens", [True, False])
def test_a_client_is_forgotten_with_its_copies(
    session: AuditSession, path: Path, folder: Path, *, opens: bool
) -> None:
    file_care.keep_safety_copy(session, folder, NOW)
    identity = session.assessments()[0].id if opens else None
    session.close()
    gone = file_care.forget_client(path, folder, identity)

    assert len(gone.removed) == 2
    assert gone.kept == ()
    assert not path.exists()
    assert list(folder.iterdir()) == []


def test_a_new_file_can_have_a_password_from_the_start(
    path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "ITERATIONS", 1_000)
    session = bootstrap.create(path, {NAME: "Atelier"}, "en", NOW, "old")
    file_care.keep_safety_copy(session, folder, NOW)
    (copy,) = file_care.safety_copies_of(session, folder)
    session.close()

    assert bootstrap.is_protected(path)
    assert bootstrap.is_protected(copy.path)
    assert file_care.content_of(copy, "old", "en", TODAY).answered == 0
    with pytest.raises(AuditError, match="password-needed"):
        file_care.content_of(copy, None, "en", TODAY)
    assert "old" not in repr(file_care.Protection(password="old"))  # noqa: S106 - made up


def test_safety_copies_can_be_dropped_while_the_audit_stays(
    session: AuditSession, path: Path, folder: Path
) -> None:
    file_care.keep_safety_copy(session, folder, NOW)
    older, other = (path.with_name(f"{path.stem}.v{number}.itaudit") for number in (1, 2))
    session.store.copy_to(older)
    a_file(other)
    copies = file_care.all_copies_of(session, folder)
    assert len(copies) == 2

    assert file_care.drop(copies) == 0
    assert file_care.safety_copies_of(session, folder) == []
    session.close()
    assert path.exists()
    assert other.exists()
    assert not older.exists()


def test_a_file_out_of_the_audit_is_saved_and_a_new_audit_from_memory_has_none(
    session: AuditSession, tmp_path: Path
) -> None:
    session.answer(MFA, NOW)
    piece = Evidence(kind=EvidenceKind.DOCUMENT, date=TODAY, pointer="The list")
    session.attach(MFA.question, piece, an_attached(MFA.question, b"%PDF"), NOW)
    (kept,) = session.assessment.attachments

    file_care.save_file(session.store, kept, tmp_path / "list.pdf")
    assert (tmp_path / "list.pdf").read_bytes() == b"%PDF"

    fresh = bootstrap.keep_new(tmp_path / "new.itaudit", session.assessment, "en")
    assert fresh.assessment == session.assessment.without_attachments()
    assert fresh.assessment.answers[MFA.question].evidence == (piece,)
    fresh.close()
    session.close()
