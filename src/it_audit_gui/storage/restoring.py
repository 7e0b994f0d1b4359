"""A safety copy or a document from mail, looked at and taken in without touching the original."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.rekeying import discard_leftover, flush, leftover_of, put_in_place
from it_audit_gui.storage.sniff import copy_bytes, journal_of, sniff


@contextmanager
def opened_aside(path: Path, password: str | None) -> Iterator[FileStore]:
    """A copy of a file, open: for what an opening would change, such as an older file version.

    It is made beside the original, without the files that lie there, and removed again.
    """
    sniff(path)
    with tempfile.TemporaryDirectory(dir=path.parent) as inner:
        copy = Path(inner) / path.name
        copy_bytes(path, copy)
        store = FileStore.open(copy, password, is_copy=True)
        try:
            yield store
        finally:
            store.close()


def take_in(source: Path, target: Path, password: str | None) -> None:
    """Copy a document alone, without the files beside it, to a new name; it is tried out first.

    Raises ``AuditError`` when the name is taken or the document is not one we can trust.
    """
    if target.exists():
        raise AuditError("file-exists", path=target)
    put_in_place(_tried(source, target, password), target)


def restore(copy: Path, target: Path, password: str | None, at: datetime) -> Path | None:
    """Put a safety copy in the place of a file that is not open.

    The file that stood there is kept under another name, which is given back.
    """
    fresh = _tried(copy, target, password)
    aside = None
    if target.exists():
        aside = _free_name(target, at)
        try:
            target.replace(aside)
            if journal_of(target).exists():
                journal_of(target).replace(journal_of(aside))
        except OSError:
            discard_leftover(target)
            raise AuditError("file-not-replaced", path=target) from None
    put_in_place(fresh, target)
    return aside


def _tried(source: Path, target: Path, password: str | None) -> Path:
    """A copy of the source beside the target that was opened and read from beginning to end."""
    sniff(source)
    discard_leftover(target)
    fresh = leftover_of(target)
    try:
        copy_bytes(source, fresh)
        store = FileStore.open(fresh, password, is_copy=True)
        try:
            store.check()
        finally:
            store.close()
        flush(fresh)
    except BaseException:
        discard_leftover(target)
        raise
    return fresh


def _free_name(path: Path, at: datetime) -> Path:
    moment = at.astimezone(UTC).strftime("%Y-%m-%d %H%M%S")
    return path.with_name(f"{path.stem} (replaced {moment}){path.suffix}")
