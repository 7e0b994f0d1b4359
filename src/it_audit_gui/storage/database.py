"""Connections to audit files, opened the one safe way.

The order matters: look at the bytes, refuse hostile journals, check the schema on a connection
that cannot write, and only then open for writing. Settings follow from measurements: a rollback
journal that is truncated, flushed on every commit and never shared between programs.
"""

import os
import re
from pathlib import Path

import apsw

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage import newer, tables
from it_audit_gui.storage.faults import faults, unlocking
from it_audit_gui.storage.hardening import harden
from it_audit_gui.storage.keys import Key
from it_audit_gui.storage.migrations import migrate
from it_audit_gui.storage.schema import VERSION
from it_audit_gui.storage.sniff import (
    APPLICATION_ID,
    Header,
    has_journal,
    journal_of,
    refuse_hostile_journal,
    sniff,
)
from it_audit_gui.storage.versions import DECLARED, SCHEMAS

# Older versions let a crafted journal delete a file of the user.
SQLITE_FLOOR = (3, 53, 4)

_COMPLAINTS = 1_000
_ABOUT_A_VALUE = re.compile(r"(NULL|TEXT|non-[A-Z]+|numeric) value in \w+\.\w+$")


def assert_sqlite_floor() -> None:
    """Raise ``AuditError`` when the SQLite library is older than the floor."""
    version = apsw.sqlite_lib_version()
    if tuple(int(part) for part in version.split(".")) < SQLITE_FLOOR:
        floor = ".".join(map(str, SQLITE_FLOOR))
        raise AuditError("sqlite-too-old", version=version, floor=floor)


def create(path: Path, key: Key | None = None, version: int = VERSION) -> apsw.Connection:
    """Make a new, empty audit file; raises ``AuditError`` when the path is taken."""
    assert_sqlite_floor()
    _claim(path)
    try:
        refuse_hostile_journal(path)
        with faults(path):
            connection = _connect(path, apsw.SQLITE_OPEN_READWRITE, key)
            try:
                _lock(connection)
                _initialise(connection, version)
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
    older file as it would be, in memory, or as much of a newer one as that allows; the file itself
    stays as it is.
    """
    assert_sqlite_floor()
    header = sniff(path)
    if not header.encrypted:
        key = None
        _refuse_no_version(path, header.user_version)
    elif key is None:
        raise AuditError("password-needed", path=path)
    # The journal lies beside the file itself, not beside a link to it.
    path = path.resolve()
    refuse_hostile_journal(path)
    with faults(path):
        writable = _is_writable(path)
        if not has_journal(path):
            _inspect(path, key, look_only=look_only)
        else:
            _meet_journal(path, key, header, writable=writable, look_only=look_only)
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
    if not _has_structure(connection):
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


def _initialise(connection: apsw.Connection, version: int) -> None:
    connection.execute("BEGIN")
    connection.pragma("application_id", APPLICATION_ID)
    for statement in SCHEMAS[version].values():
        connection.execute(statement)
    if DECLARED[version]:
        tables.AUDIT_SETTING.insert(connection, DECLARED[version])
    connection.pragma("user_version", version)
    connection.execute("COMMIT")


def _has_structure(connection: apsw.Connection) -> bool:
    version = _version_of(connection)
    if version > VERSION:
        return newer.has_our_structure(connection)
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return dict(rows) == SCHEMAS[version]


def _refuse_no_version(path: Path, version: int) -> None:
    if version < 1:
        raise AuditError("not-an-audit", path=path)


def _refuse_others(connection: apsw.Connection, path: Path, *, look_only: bool = False) -> None:
    if connection.pragma("application_id") != APPLICATION_ID:
        raise AuditError("not-an-audit", path=path)
    version = _version_of(connection)
    _refuse_no_version(path, version)
    if version > VERSION:
        readable = newer.may_read(connection)
        if not (readable and look_only):
            raise newer.refuse(path, version, readable=readable)


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _inspect(path: Path, key: Key | None, *, look_only: bool) -> None:
    """Check a stranger's file on a connection that cannot change it."""
    connection = _connect(path, apsw.SQLITE_OPEN_READONLY, key)
    try:
        with unlocking(path, key, apsw.NotADBError):
            _refuse_others(connection, path, look_only=look_only)
        verify(connection, path)
    finally:
        connection.close()


def _meet_journal(
    path: Path, key: Key | None, header: Header, *, writable: bool, look_only: bool
) -> None:
    """An unfinished write waits: whoever opens for writing plays it back, nobody else can read."""
    if header.user_version > VERSION:
        # Only a program of that version can finish what was begun.
        raise newer.refuse(path, header.user_version, readable=False)
    if not writable:
        raise AuditError("journal-on-read-only", path=path)
    if look_only:
        _recover(path, key)


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
    from it_audit_gui.storage.copies import safety_copy  # noqa: PLC0415 - once in a file's life

    copy = path if is_copy else safety_copy(connection, path, key)
    try:
        migrate(connection)
        verify(connection, path)
    except (apsw.Error, AuditError) as error:
        raise AuditError("migration-failed", path=path, copy=copy) from error


def _up_to_date(connection: apsw.Connection) -> apsw.Connection:
    """The connection, or one to a copy of today's version in memory where the file has another."""
    version = _version_of(connection)
    if version == VERSION:
        return connection
    if version > VERSION:
        memory = newer.readable_part(connection)
        connection.close()
        return memory
    memory = apsw.Connection(":memory:")
    # Not by a backup: pages with room for their seal cannot go where there is none.
    memory.deserialize("main", connection.serialize("main"))
    connection.close()
    migrate(memory)
    return memory


def _version_of(connection: apsw.Connection) -> int:
    # SQLite tells it with a sign.
    return int(connection.pragma("user_version")) & 0xFFFFFFFF


def _connect(path: Path, flags: int, key: Key | None) -> apsw.Connection:
    # Absolute, since SQLite gives names such as ":memory:" a meaning of its own.
    connection = apsw.Connection(str(path.absolute()), flags=flags)
    if key is not None:
        key.apply(connection)
    harden(connection)
    return connection


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
