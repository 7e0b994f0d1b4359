"""Connections to audit files, opened the one safe way.

The order matters: look at the bytes, refuse hostile journals, check the schema on a connection
that cannot write, and only then open for writing. Settings follow from measurements: a rollback
journal that is truncated, flushed on every commit and never shared between programs.
"""

import os
from collections.abc import Callable
from pathlib import Path

import apsw

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage.faults import faults
from it_audit_gui.storage.migrations import VERSION, migrate
from it_audit_gui.storage.schema import TABLES
from it_audit_gui.storage.sniff import (
    APPLICATION_ID,
    has_journal,
    refuse_hostile_journal,
    sniff,
)

# Older versions let a crafted journal delete a file of the user.
SQLITE_FLOOR = (3, 53, 4)

_LENGTH_LIMIT = 32 * 1024 * 1024
_BUSY_MS = 500
_OPCODES_A_CHECK = 100_000
_CHECKS = 3_000


def assert_sqlite_floor() -> None:
    """Raise ``AuditError`` when the SQLite library is older than the floor."""
    version = apsw.sqlite_lib_version()
    if tuple(int(part) for part in version.split(".")) < SQLITE_FLOOR:
        floor = ".".join(map(str, SQLITE_FLOOR))
        raise AuditError("sqlite-too-old", version=version, floor=floor)


def create(path: Path) -> apsw.Connection:
    """Make a new, empty audit file; raises ``AuditError`` when the path is taken."""
    assert_sqlite_floor()
    _claim(path)
    try:
        refuse_hostile_journal(path)
        with faults(path):
            connection = _connect(path, apsw.SQLITE_OPEN_READWRITE)
            try:
                _lock(connection)
                _initialise(connection)
                _trusted(connection)
            except BaseException:
                close(connection, read_only=False)
                raise
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return connection


def open_existing(path: Path) -> tuple[apsw.Connection, bool]:
    """Open an audit file; the second value tells whether it can only be read."""
    assert_sqlite_floor()
    header = sniff(path)
    _refuse_other_versions(path, header.user_version)
    # The journal lies beside the file itself, not beside a link to it.
    path = path.resolve()
    refuse_hostile_journal(path)
    with faults(path):
        writable = _is_writable(path)
        if not has_journal(path):
            _inspect(path)
        elif not writable:
            raise AuditError("journal-on-read-only", path=path)
        if not writable:
            return _trusted(_connect(path, apsw.SQLITE_OPEN_READONLY)), True
        connection = _connect(path, apsw.SQLITE_OPEN_READWRITE)
        try:
            _prepare(connection, path)
        except BaseException:
            connection.close()
            raise
        return _trusted(connection), False


def _trusted(connection: apsw.Connection) -> apsw.Connection:
    """Take the stopwatch off: what it guarded against is ruled out, and work may last for days."""
    connection.set_progress_handler(None)
    return connection


def close(connection: apsw.Connection, *, read_only: bool) -> None:
    """Close so that exactly one file remains."""
    try:
        if not read_only:
            # Only a lock that may be given up lets SQLite remove a journal it has not written.
            connection.pragma("locking_mode", "normal")
            connection.pragma("journal_mode", "delete")
    finally:
        connection.close()


def verify(connection: apsw.Connection, path: Path) -> None:
    """Raise ``AuditError`` unless structure and pages are what they should be."""
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    if dict(rows) != TABLES:
        raise AuditError("unexpected-structure", path=path)
    if connection.pragma("quick_check") != "ok":
        raise AuditError("file-damaged", path=path)


def _claim(path: Path) -> None:
    """Make the file itself, so that two programs cannot both think it is new."""
    try:
        with path.open("xb"):
            pass
    except FileExistsError:
        raise AuditError("file-is-folder" if path.is_dir() else "file-exists", path=path) from None
    except FileNotFoundError:
        raise AuditError("folder-not-found", folder=path.parent) from None
    except OSError:
        raise AuditError("cannot-write", path=path) from None


def _initialise(connection: apsw.Connection) -> None:
    with connection:
        connection.pragma("application_id", APPLICATION_ID)
        for statement in TABLES.values():
            connection.execute(statement)
        connection.pragma("user_version", VERSION)


def _refuse_other_versions(path: Path, version: int) -> None:
    if version > VERSION:
        raise AuditError("file-too-new", path=path, version=version, known=VERSION)
    if version < 1:
        raise AuditError("not-an-audit", path=path)


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _inspect(path: Path) -> None:
    """Check a stranger's file on a connection that cannot change it."""
    connection = _connect(path, apsw.SQLITE_OPEN_READONLY)
    try:
        if connection.pragma("user_version") == VERSION:
            verify(connection, path)
    finally:
        connection.close()


def _prepare(connection: apsw.Connection, path: Path) -> None:
    _lock(connection)
    # A journal that was played back may have changed what the header said.
    _refuse_other_versions(path, int(connection.pragma("user_version")))
    migrate(connection)
    verify(connection, path)


def _connect(path: Path, flags: int) -> apsw.Connection:
    # Absolute, since SQLite gives names such as ":memory:" a meaning of its own.
    connection = apsw.Connection(str(path.absolute()), flags=flags)
    for option, value in (
        (apsw.SQLITE_DBCONFIG_DEFENSIVE, 1),
        (apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
        (apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0),
        (apsw.SQLITE_DBCONFIG_ENABLE_VIEW, 0),
        (apsw.SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0),
        (apsw.SQLITE_DBCONFIG_DQS_DDL, 0),
        (apsw.SQLITE_DBCONFIG_DQS_DML, 0),
        (apsw.SQLITE_DBCONFIG_ENABLE_FKEY, 1),
    ):
        connection.config(option, value)
    connection.limit(apsw.SQLITE_LIMIT_LENGTH, _LENGTH_LIMIT)
    connection.limit(apsw.SQLITE_LIMIT_ATTACHED, 0)
    connection.limit(apsw.SQLITE_LIMIT_EXPR_DEPTH, 100)
    connection.set_busy_timeout(_BUSY_MS)
    connection.set_progress_handler(_stopwatch(), _OPCODES_A_CHECK)
    connection.pragma("mmap_size", 0)
    connection.pragma("cell_size_check", 1)
    return connection


def _stopwatch() -> Callable[[], bool]:
    """Interrupt a statement that never ends, as a crafted schema can cause."""
    remaining = iter(range(_CHECKS))

    def expired() -> bool:
        return next(remaining, None) is None

    return expired


def _lock(connection: apsw.Connection) -> None:
    """Take the file for ourselves; plays back the journal of an interrupted write."""
    connection.pragma("locking_mode", "exclusive")
    connection.pragma("journal_mode", "truncate")
    connection.pragma("synchronous", "extra")
    connection.pragma("secure_delete", 1)
    connection.execute("BEGIN EXCLUSIVE; COMMIT")
