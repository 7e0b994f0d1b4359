"""SQLite's failures in the words of the audit."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage.keys import Key

_ERRORS: tuple[tuple[type[Exception], str], ...] = (
    (apsw.BusyError, "file-in-use"),
    (apsw.LockedError, "file-in-use"),
    (apsw.FullError, "medium-full"),
    (apsw.ReadOnlyError, "file-read-only"),
    (apsw.NotADBError, "not-an-audit"),
    (apsw.CorruptError, "file-damaged"),
    (apsw.TooBigError, "file-damaged"),
    (apsw.ConstraintError, "file-damaged"),
    (apsw.InterruptError, "file-damaged"),
    # Our statements are fixed and tested: one that fails met a file that is not what it says.
    (apsw.SQLError, "file-damaged"),
    (UnicodeDecodeError, "file-damaged"),
    (apsw.IOError, "medium-gone"),
    # A file that could not be opened again after it was replaced.
    (apsw.ConnectionClosedError, "medium-gone"),
    (apsw.CantOpenError, "file-not-readable"),
    (apsw.PermissionsError, "file-not-readable"),
    (UnicodeEncodeError, "file-not-readable"),
)


@contextmanager
def faults(path: Path) -> Iterator[None]:
    """Turn what can happen to a file into an ``AuditError``; anything else is a bug and passes."""
    try:
        yield
    except tuple(kind for kind, _ in _ERRORS) as error:
        error_id = next(name for kind, name in _ERRORS if isinstance(error, kind))
        raise AuditError(error_id, path=path) from error


@contextmanager
def unlocking(path: Path, key: Key | None, *signs: type[Exception]) -> Iterator[None]:
    """What these failures mean when a key was used: it may be the wrong one."""
    try:
        yield
    except signs as error:
        if key is None:
            raise
        raise AuditError("wrong-password", path=path) from error
