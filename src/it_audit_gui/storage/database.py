"""Connections to audit files, opened the one safe way.

The order matters: look at the bytes, refuse hostile journals, check the schema on a connection
that cannot write, and only then open for writing. Settings follow from measurements: a rollback
journal that is truncated, flushed on every commit and never shared between programs.
"""

import os
import re
from collections.abc import Callable
from pathlib import Path

import apsw

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage.copies import safety_copy
from it_audit_gui.storage.faults import faults, unlocking
from it_audit_gui.storage.keys import Key
from it_audit_gui.storage.migrations import migrate
from it_audit_gui.storage.schema import TABLES, VERSION
from it_audit_gui.storage.sniff import (
    APPLICATION_ID,
    has_journal,
    journal_of,
    refuse_hostile_journal,
    sniff,
)
from it_audit_gui.storage.versions import SCHEMAS

# Older versions let a crafted journal delete a file of the user.
SQLITE_FLOOR = (3, 53, 4)

_LENGTH_LIMIT = 32 * 1024 * 1024
_BUSY_MS = 500
_OPCODES_A_CHECK = 100_000
_CHECKS = 3_000
_COMPLAINTS = 1_000
_ABOUT_A_VALUE = re.compile(r"(NULL|TEXT|non-[A-Z]+|numeric) value in \w+\.\w+$")


def assert_sqlite_floor() -> None:
    """Raise ``AuditError`` when the SQLite library is older than the floor."""
    version = apsw.sqlite_lib_version()
    if tuple(int(part) for part in version.split(".")) < SQLITE_FLOOR:
        floor = ".".join(map(str, SQLITE_FLOOR))
        raise AuditError("sqlite-too-old", version=version, floor=floor)


def create(path: Path, key: Key | None = None) -> apsw.Connection:
    """Make a new, empty audit file; raises ``AuditError`` when the path is taken."""
    assert_sqlite_floor()
    _claim(path)
    try:
        refuse_hostile_journal(path)
        with faults(path):
            connection = _connect(path, apsw.SQLITE_OPEN_READWRITE, key)
            try:
                _lock(connection)
                _initialise(connection)
                _trusted(connection)
            except BaseException:
                connection.close()
                journal_of(path).unlink(missing_ok=True)
                raise
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return connection


def open_existing(
    path: Path, key: Key | None = None, *, is_copy: bool = False, look_only: bool = False
) -> tuple[apsw.Connection, bool]:
    """Open an audit file; the second value tells whether it can only be read.

    The key is used for an encrypted file only. A file of an older version is copied and brought up
    to date; ``is_copy`` tells that the caller has the original. Who wants to ``look_only`` gets an
    older file as it would be, in memory, and the file itself stays as it is.
    """
    assert_sqlite_floor()
    header = sniff(path)
    if not header.encrypted:
        key = None
        _refuse_other_versions(path, header.user_version)
    elif key is None:
        raise AuditError("password-needed", path=path)
    # The journal lies beside the file itself, not beside a link to it.
    path = path.resolve()
    refuse_hostile_journal(path)
    with faults(path):
        writable = _is_writable(path)
        if not has_journal(path):
            _inspect(path, key)
        elif not writable:
            raise AuditError("journal-on-read-only", path=path)
        elif look_only:
            _recover(path, key)
        if look_only or not writable:
            return _trusted(_up_to_date(_connect(path, apsw.SQLITE_OPEN_READONLY, key))), True
        connection = _connect(path, apsw.SQLITE_OPEN_READWRITE, key)
        try:
            _prepare(connection, path, key)
            _bring_up_to_date(connection, path, key, is_copy=is_copy)
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
    if dict(rows) != SCHEMAS[_version_of(connection)]:
        raise AuditError("unexpected-structure", path=path)
    found = connection.execute(f"PRAGMA quick_check({_COMPLAINTS})").fetchall()
    pages = [told for (told,) in found if not _ABOUT_A_VALUE.match(str(told))]
    # A value of the wrong kind is for whoever reads its row.
    if (pages and pages != ["ok"]) or len(found) == _COMPLAINTS:
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
    connection.execute("BEGIN")
    connection.pragma("application_id", APPLICATION_ID)
    for statement in TABLES.values():
        connection.execute(statement)
    connection.pragma("user_version", VERSION)
    connection.execute("COMMIT")


def _refuse_other_versions(path: Path, version: int) -> None:
    if version > VERSION:
        raise AuditError("file-too-new", path=path, version=version, known=VERSION)
    if version < 1:
        raise AuditError("not-an-audit", path=path)


def _refuse_others(connection: apsw.Connection, path: Path) -> None:
    if connection.pragma("application_id") != APPLICATION_ID:
        raise AuditError("not-an-audit", path=path)
    _refuse_other_versions(path, _version_of(connection))


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _inspect(path: Path, key: Key | None) -> None:
    """Check a stranger's file on a connection that cannot change it."""
    connection = _connect(path, apsw.SQLITE_OPEN_READONLY, key)
    try:
        with unlocking(path, key, apsw.NotADBError):
            _refuse_others(connection, path)
        verify(connection, path)
    finally:
        connection.close()


def _recover(path: Path, key: Key | None) -> None:
    """Bring the file to its last commit, without which nobody can read it."""
    connection = _connect(path, apsw.SQLITE_OPEN_READWRITE, key)
    try:
        _prepare(connection, path, key)
    finally:
        close(connection, read_only=False)


def _prepare(connection: apsw.Connection, path: Path, key: Key | None) -> None:
    # A journal that cannot be played back looks damaged to whoever has another key.
    with unlocking(path, key, apsw.NotADBError, apsw.CorruptError):
        _lock(connection)
    # A journal that was played back may have changed what the header said.
    _refuse_others(connection, path)
    verify(connection, path)


def _bring_up_to_date(
    connection: apsw.Connection, path: Path, key: Key | None, *, is_copy: bool
) -> None:
    """Migrate a file of an older version, once there is a copy of it."""
    if _version_of(connection) == VERSION:
        return
    copy = path if is_copy else safety_copy(connection, path, key)
    try:
        migrate(connection)
        verify(connection, path)
    except (apsw.Error, AuditError) as error:
        raise AuditError("migration-failed", path=path, copy=copy) from error


def _up_to_date(connection: apsw.Connection) -> apsw.Connection:
    """The connection, or one to an up-to-date copy in memory where the file is older."""
    if _version_of(connection) == VERSION:
        return connection
    memory = apsw.Connection(":memory:")
    with memory.backup("main", connection, "main") as backup:
        backup.step()
    connection.close()
    migrate(memory)
    return memory


def _version_of(connection: apsw.Connection) -> int:
    return int(connection.pragma("user_version"))


def _connect(path: Path, flags: int, key: Key | None) -> apsw.Connection:
    # Absolute, since SQLite gives names such as ":memory:" a meaning of its own.
    connection = apsw.Connection(str(path.absolute()), flags=flags)
    if key is not None:
        key.apply(connection)
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
    """Take the file for ourselves; plays back the journal of an interrupted write.

    The lock is taken in one step before it is kept: of two programs that open the file at the
    same moment, neither may hold half of it while it waits for the other half.
    """
    connection.execute("BEGIN EXCLUSIVE")
    connection.pragma("locking_mode", "exclusive")
    connection.execute("COMMIT")
    connection.pragma("journal_mode", "truncate")
    connection.pragma("synchronous", "extra")
    connection.pragma("secure_delete", 1)
