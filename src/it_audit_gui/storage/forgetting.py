"""Deleting everything the program keeps of one client."""

from collections.abc import Iterable
from pathlib import Path

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import AssessmentId
from it_audit_gui.records import dataclass
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.copies import older_versions_of, unfinished_copies_of
from it_audit_gui.storage.rekeying import leftover_of, leftovers_in
from it_audit_gui.storage.restoring import remove_looked_at, replaced_at
from it_audit_gui.storage.safety_copies import copies_in, remove


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """Files that were removed, and files that are still there.

    Those stay because the system refused, or because nothing tells for certain whose they are.
    """

    removed: tuple[Path, ...]
    kept: tuple[Path, ...]


def forget(
    path: Path,
    copies: Iterable[Path],
    identity: AssessmentId | None = None,
    password: str | None = None,
) -> Forgotten:
    """Remove a closed audit file with its journal, what the program kept beside it, and its copies.

    ``copies`` are the folders that hold its safety copies. What was put beside the file when its
    version or its content changed goes where it begins with the assessment ``identity``, which
    ``password`` may open. What was on flash memory, in a cloud folder, in mail or in exports is
    beyond our reach.
    """
    folders = tuple(copies)
    older = {file: _is_same(file, identity, password) for file in older_versions_of(path)}
    files = [path, leftover_of(path), *(file for file, same in older.items() if same)]
    # Nobody but this program gives such names, and what is damaged tells nothing more.
    files += [
        file
        for file in (*unfinished_copies_of(path), *replaced_at(path))
        if _is_same(file, identity, password) is not False
    ]
    for folder in folders:
        files += [*(item.path for item in copies_in(folder)), *leftovers_in(folder)]
    there = [file for file in files if file.exists()]
    kept = tuple(file for file in there if not remove(file))
    for folder in folders:
        remove_looked_at(folder)
        _remove_if_empty(folder)
    doubtful = tuple(file for file, same in older.items() if same is None)
    removed = tuple(file for file in there if file not in kept)
    return Forgotten(removed=removed, kept=(*kept, *doubtful))


def kept_beside(path: Path, identity: AssessmentId, password: str | None) -> tuple[Path, ...]:
    """What the program put beside a file when its version or its content changed."""
    found = (*older_versions_of(path), *replaced_at(path))
    return tuple(file for file in found if _is_same(file, identity, password))


def _is_same(path: Path, identity: AssessmentId | None, password: str | None) -> bool | None:
    """Whether a file begins with an assessment; ``None`` where that cannot be told."""
    if identity is None:
        return None
    try:
        store = FileStore.open(path, password, look_only=True)
    except AuditError:
        return None
    try:
        kept = store.assessments()
        return kept[0].id == identity if kept else None
    except AuditError:
        return None
    finally:
        store.close()


def _remove_if_empty(folder: Path) -> None:
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
