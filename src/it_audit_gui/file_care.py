"""What can be done with an audit file as a whole: its password, its copies, its end."""

from collections.abc import Sequence
from dataclasses import field
from datetime import UTC, date, datetime
from pathlib import Path

from it_audit_gui import bootstrap
from it_audit_gui.domain.attachments import Attachment
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.domain.scoring import Score
from it_audit_gui.records import dataclass
from it_audit_gui.session.anonymous import anonymous
from it_audit_gui.session.audit_session import AuditSession
from it_audit_gui.session.ports import AssessmentStore
from it_audit_gui.storage import forgetting, handing_out, restoring, safety_copies
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.audit_file import AuditFile
from it_audit_gui.storage.forgetting import Forgotten
from it_audit_gui.storage.safety_copies import SafetyCopy


@dataclass(frozen=True, slots=True, kw_only=True)
class Protection:
    """Whether a copy opens with the password of its file (``same``), another one or none."""

    password: str | None = field(default=None, repr=False)
    same: bool = False


SAME = Protection(same=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyContent:
    """How far the latest assessment in a copy had come."""

    started_at: datetime
    answered: int
    applicable: int
    overall: Score


def set_password(path: Path, old: str | None, new: str | None) -> None:
    """Add, change or remove the password of a closed file.

    Copies made before keep their own password.
    """
    file = AuditFile.open(path, old)
    try:
        file.set_password(new)
    finally:
        file.close()


def copy(path: Path, target: Path, password: str | None, protection: Protection = SAME) -> None:
    """Save a verified copy of a closed file under a new name."""
    file = AuditFile.open(path, password)
    try:
        if protection.same:
            file.copy_to(target)
        else:
            file.copy_under(target, protection.password)
    finally:
        file.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class WithoutRoom:
    """How much of a file a copy for file version 2 leaves out, of all its assessments."""

    files: int
    later: int


def without_room(path: Path, password: str | None) -> WithoutRoom:
    """What a copy of a closed file for an older version would leave out."""
    store = FileStore.open(path, password, look_only=True)
    try:
        found = [store.load(item.id) for item in store.assessments()]
    finally:
        store.close()
    return WithoutRoom(
        files=sum(len(item.attachments) for item in found),
        later=sum(len(item.later) for item in found),
    )


def copy_for(
    path: Path, target: Path, password: str | None, protection: Protection, version: int
) -> None:
    """Save a verified copy of a closed file for programs that know an older file version only."""
    file = AuditFile.open(path, password)
    try:
        same = password if file.protected else None
        file.copy_for(target, version, same if protection.same else protection.password)
    finally:
        file.close()


def copy_anonymous(
    path: Path, target: Path, password: str | None, protection: Protection, stand_in: str
) -> None:
    """Save a copy of all assessments of a closed file without what tells whose they are.

    ``stand_in`` is the word that takes the place of the name.
    """
    store = FileStore.open(path, password)
    try:
        under = password if protection.same and store.protected else protection.password
        save_anonymous(store, target, under, stand_in)
    finally:
        store.close()


def save_anonymous(
    store: AssessmentStore, target: Path, password: str | None, stand_in: str
) -> None:
    """As ``copy_anonymous``, of a file that is open."""
    made = FileStore.create(target, password)
    try:
        _fill(made, store, stand_in)
        bootstrap.check(target, password=password)
    except BaseException:
        safety_copies.remove(target)
        raise


def _fill(made: FileStore, store: AssessmentStore, stand_in: str) -> None:
    banks = bootstrap.bank()
    language = banks.languages()[0]
    try:
        for item in store.assessments():
            questionnaire = banks.pinned(item.bank, item.version, language)
            made.add(anonymous(questionnaire, store.load(item.id), stand_in))
    finally:
        made.close()


def keep_safety_copy(session: AuditSession, folder: Path, at: datetime) -> Path | None:
    """Make a safety copy of the open file if it has changed since its last one.

    To be called after opening and before closing: at most one copy of each day is kept. While
    entries are damaged, a copy takes the place of none of its day, which may be the last sound one.
    ``folder`` is the program's own, for the copies of all audits.
    """
    today = at.astimezone(UTC).date()
    kept = safety_copies_of(session, folder) if session.damage else ()
    if any(item.made_at.date() == today for item in kept):
        return None
    return safety_copies.keep(session.store, _identity(session), folder, at)


def safety_copies_of(session: AuditSession, folder: Path) -> Sequence[SafetyCopy]:
    """The safety copies of the open file, newest first."""
    return safety_copies.copies_in(safety_copies.folder_of(folder, _identity(session)))


def all_copies_of(
    session: AuditSession, folder: Path, password: str | None = None
) -> tuple[Path, ...]:
    """Its safety copies, and what the program put beside the file and its ``password`` opens."""
    path = session.store.path.resolve()
    beside = forgetting.kept_beside(path, _identity(session), password)
    return (*(item.path for item in safety_copies_of(session, folder)), *beside)


def drop(copies: Sequence[Path]) -> int:
    """Remove copies, as when they open without a new password; tells how many are still there."""
    return sum(not safety_copies.remove(path) for path in copies)


def save_file(store: AssessmentStore, file: Attachment, path: Path) -> None:
    """Write a file out of the open audit where the user wants it."""
    handing_out.hand_out(store.content(file), path)


def safety_copies_named(path: Path, folder: Path) -> Sequence[SafetyCopy]:
    """Safety copies of files called like one that does not open, newest first."""
    return safety_copies.copies_named(folder, path)


def content_of(
    safety_copy: SafetyCopy, password: str | None, language: str, on: date
) -> CopyContent:
    """What a safety copy holds, for a list to choose from; the copy stays as it is."""
    path = safety_copy.path
    with restoring.opened_aside(path, password) as store:
        latest = bootstrap.latest_of(store)
        session = AuditSession(store, bootstrap.bank(), store.load(latest), language)
        evaluation = session.evaluate(on)
        return CopyContent(
            started_at=session.assessment.started_at,
            answered=evaluation.answered,
            applicable=evaluation.applicable,
            overall=evaluation.overall,
        )


def restore(
    safety_copy: SafetyCopy, target: Path, password: str | None, at: datetime
) -> Path | None:
    """Put a copy in the place of a closed file; gives back where that file is kept now."""
    return restoring.restore(safety_copy.path, target, password, at)


def take_in(source: Path, target: Path, password: str | None) -> None:
    """Keep a document from mail as a file of one's own, without what lies beside it."""
    restoring.take_in(source, target, password)


def forget_client(
    path: Path, folder: Path, identity: AssessmentId | None, password: str | None = None
) -> Forgotten:
    """Delete a closed file, its journal and all copies the program made; tells what was removed.

    ``identity`` is the first assessment of the file; for a file that does not open, copies are
    found by its name. Flash memory, cloud folders, mail and exports are beyond our reach.
    """
    if identity is not None:
        folders = {safety_copies.folder_of(folder, identity)}
    else:
        folders = {item.path.parent for item in safety_copies.copies_named(folder, path)}
    return forgetting.forget(path, folders, identity, password)


def _identity(session: AuditSession) -> AssessmentId:
    return session.assessments()[0].id
