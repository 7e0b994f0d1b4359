"""A whole audit file written anew under another key.

The file of the user is never rekeyed in place: killed half way, it would open with no password at
all. A second file is written beside it, read back and compared, and only then takes its place.
"""

import hashlib
import os
import stat
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import apsw

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage import database
from it_audit_gui.storage.faults import faults
from it_audit_gui.storage.keys import Key
from it_audit_gui.storage.kinds import all_fit, columns_of
from it_audit_gui.storage.schema import VERSION
from it_audit_gui.storage.sniff import journal_of
from it_audit_gui.storage.versions import MIN_READER, SCHEMAS

_LEFTOVER = ".new"
# A virus scanner may hold a new file for a moment.
_TRIES = 20
_PAUSE_SECONDS = 0.1
# What a file says of its own version is no content.
_CONTENT = {"audit_setting": f" WHERE key IS NOT '{MIN_READER}'"}


def leftover_of(path: Path) -> Path:
    """Where the new file is written before it takes the place of the old one."""
    return path.with_name(path.name + _LEFTOVER)


def leftovers_in(folder: Path) -> Sequence[Path]:
    """What interrupted writings left in a folder of our own."""
    return sorted(folder.glob(f"*{_LEFTOVER}"))


def discard_leftover(path: Path) -> None:
    """Remove what an interrupted writing left; only whoever has the file to himself may."""
    fresh = leftover_of(path)
    for file in (fresh, journal_of(fresh)):
        with suppress(OSError):
            file.unlink()


def rewritten(
    source: apsw.Connection,
    path: Path,
    key: Key | None,
    *,
    of: Path,
    was_keyed: bool,
    version: int = VERSION,
) -> Path:
    """A verified file beside ``path`` with all that the open source holds, under a key or none.

    ``of`` is the file the source stands for. A file of an older version holds what that has tables
    for. Raises ``AuditError`` when damaged rows would not come along as they are.
    """
    discard_leftover(path)
    fresh = leftover_of(path)
    # Pages with and without room for their seal cannot be copied onto each other.
    by_rows = version != VERSION or was_keyed != (key is not None)
    try:
        if by_rows:
            _refuse_misfits(source, of, SCHEMAS[version])
        _write(source, fresh, key, version, by_rows=by_rows)
        if path.exists():
            fresh.chmod(stat.S_IMODE(path.stat().st_mode))
        flush(fresh)
    except AuditError as error:
        discard_leftover(path)
        raise told_of(error, fresh, path) from error
    except BaseException:
        discard_leftover(path)
        raise
    return fresh


def told_of(error: AuditError, fresh: Path, known: Path) -> AuditError:
    """The same said of the file that the user knows, not of the one that is written first."""
    told = {key: known if value == fresh else value for key, value in error.params.items()}
    return AuditError(error.error_id, **told)


def _write(
    source: apsw.Connection, target: Path, key: Key | None, version: int, *, by_rows: bool
) -> None:
    """Fill a new file from the source, and read it back once it is closed."""
    connection = database.create(target, key, version)
    with faults(target):
        try:
            if by_rows:
                _write_rows(source, connection, SCHEMAS[version])
            else:
                _write_pages(source, connection)
        except BaseException:
            connection.close()
            raise
        database.close(connection, read_only=False)
        _compare(source, target, key, version)


def _write_pages(source: apsw.Connection, target: apsw.Connection) -> None:
    with target.backup("main", source, "main") as backup:
        backup.step()


def _write_rows(source: apsw.Connection, target: apsw.Connection, tables: Iterable[str]) -> None:
    # Rows without their owner are copied too: nothing is lost on the way.
    target.pragma("foreign_keys", 0)
    target.execute("BEGIN")
    for table in tables:
        _copy_table(source, target, table)
    target.execute("COMMIT")


def put_in_place(fresh: Path, path: Path) -> None:
    """Let the new file take the place of the old one, on the disk too.

    Raises ``AuditError`` when another program keeps holding the old one, which then stays.
    """
    remaining = _TRIES
    while not _replaced(fresh, path):
        remaining -= 1
        if not remaining:
            discard_leftover(path)
            raise AuditError("file-not-replaced", path=path)
        time.sleep(_PAUSE_SECONDS)
    flush(path.parent)


def _replaced(fresh: Path, path: Path) -> bool:
    try:
        fresh.replace(path)
    except OSError:
        return False
    return True


def flush(path: Path) -> None:
    """Bring a file or a folder's list of names to the disk; not every system does folders."""
    with suppress(OSError):
        handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _copy_table(source: apsw.Connection, target: apsw.Connection, table: str) -> None:
    """Texts travel as bytes: those that are no letters any more arrive as they are."""
    columns = columns_of(target, table)
    given = ", ".join(column.given for column in columns)
    taken = ", ".join(column.taken for column in columns)
    content = _CONTENT.get(table, "")
    target.executemany(
        f"INSERT INTO {table} VALUES ({taken})",  # noqa: S608 - our own tables
        source.execute(f"SELECT {given} FROM {table}{content}"),  # noqa: S608 - as above
    )


def _refuse_misfits(source: apsw.Connection, path: Path, tables: Iterable[str]) -> None:
    """A value of another kind than its column would have to be changed to be written anew."""
    for table in tables:
        fits = all_fit(columns_of(source, table))
        if source.execute(f"SELECT 1 FROM {table} WHERE NOT ({fits}) LIMIT 1").fetchall():  # noqa: S608 - as above
            raise AuditError("rows-not-copied", path=path)


def _compare(source: apsw.Connection, target: Path, key: Key | None, version: int) -> None:
    connection, read_only = database.open_existing(target, key, look_only=True)
    try:
        if digest(connection, version) != digest(source, version):
            raise AuditError("copy-differs", path=target)
    finally:
        database.close(connection, read_only=read_only)


def digest(connection: apsw.Connection, version: int = VERSION) -> bytes:
    """A fingerprint of every row of every table that a file version has."""
    found = hashlib.sha256()
    for table in SCHEMAS[version]:
        names = [row[1] for row in connection.execute(f"PRAGMA table_info ({table})")]
        columns = ", ".join(f"typeof({name}), CAST({name} AS BLOB)" for name in names)
        found.update(table.encode())
        content = _CONTENT.get(table, "")
        for row in connection.execute(f"SELECT {columns} FROM {table}{content}"):  # noqa: S608 - as above
            for part in _parts(row):
                found.update(part)
    return found.digest()


def _parts(row: Sequence[object]) -> Iterator[bytes]:
    """The values of a row, each after its length; a large one is not written out for this."""
    for value in row:
        content = value if isinstance(value, bytes) else str(value).encode()
        yield len(content).to_bytes(8, "big")
        yield content
