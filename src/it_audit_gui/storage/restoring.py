"""A safety copy or a document from mail, looked at and taken in without touching the original."""

import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.copies import beside
from it_audit_gui.storage.rekeying import (
    discard_leftover,
    flush,
    leftover_of,
    put_in_place,
    told_of,
)
from it_audit_gui.storage.sniff import copy_bytes, journal_of, sniff

_LOOKED_AT = "looking-"
# What is wrong with the place of a new file, not with what it is made of.
_OF_THE_PLACE = frozenset({"cannot-write", "medium-full", "medium-gone"})


@contextmanager
def opened_aside(path: Path, password: str | None) -> Iterator[FileStore]:
    """A copy of a file, open: for what an opening would change, such as an older file version.

    It is made beside the original, without the files that lie there, and removed again.
    """
    sniff(path)
    with _folder_in(path.parent) as inner:
        copy = inner / path.name
        copy_bytes(path, copy)
        store = FileStore.open(copy, password, is_copy=True)
        try:
            yield store
        finally:
            store.close()


@contextmanager
def _folder_in(folder: Path) -> Iterator[Path]:
    try:
        inner = tempfile.TemporaryDirectory(prefix=_LOOKED_AT, dir=folder)
    except OSError:
        raise AuditError("cannot-write", path=folder) from None
    with inner as name:
        yield Path(name)


def remove_looked_at(folder: Path) -> None:
    """Remove what looking at copies left in a folder of ours when it was interrupted."""
    for inner in folder.glob(f"{_LOOKED_AT}*/"):
        shutil.rmtree(inner, ignore_errors=True)


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
    except AuditError as error:
        discard_leftover(target)
        raise _of_known_files(error, fresh, source, target) from error
    except BaseException:
        discard_leftover(target)
        raise
    return fresh


def _of_known_files(error: AuditError, fresh: Path, source: Path, target: Path) -> AuditError:
    """The same said of the file that the user knows, not of the one we try out."""
    return told_of(error, fresh, target if error.error_id in _OF_THE_PLACE else source)


def replaced_at(path: Path) -> Sequence[Path]:
    """Files that stood at this path until a safety copy took their place."""
    moment = r"\d{4}-\d\d-\d\d \d{6}"
    name = rf"{re.escape(path.stem)} \(replaced {moment}\){re.escape(path.suffix)}"
    return beside(path, re.compile(name, re.DOTALL))


def _free_name(path: Path, at: datetime) -> Path:
    moment = at.astimezone(UTC).strftime("%Y-%m-%d %H%M%S")
    return path.with_name(f"{path.stem} (replaced {moment}){path.suffix}")
