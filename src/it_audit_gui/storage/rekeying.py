"""A whole audit file written anew under another key.

The file of the user is never rekeyed in place: killed half way, it would open with no password at
all. A second file is written beside it, read back and compared, and only then takes its place.
"""

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import apsw

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage import database
from it_audit_gui.storage.faults import faults
from it_audit_gui.storage.keys import Key
from it_audit_gui.storage.schema import TABLES
from it_audit_gui.storage.sniff import journal_of

Writing = Callable[[apsw.Connection, apsw.Connection], None]

_LEFTOVER = ".new"
# A virus scanner may hold a new file for a moment.
_TRIES = 20
_PAUSE_SECONDS = 0.1


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


def rewritten(source: apsw.Connection, path: Path, key: Key | None, *, was_keyed: bool) -> Path:
    """A verified file beside ``path`` with all that the open source holds, under a key or none."""
    discard_leftover(path)
    fresh = leftover_of(path)
    # Pages with and without room for their seal cannot be copied onto each other.
    write = _write_pages if was_keyed == (key is not None) else _write_rows
    try:
        _write(source, fresh, key, write)
        if path.exists():
            shutil.copymode(path, fresh)
        flush(fresh)
    except BaseException:
        discard_leftover(path)
        raise
    return fresh


def _write(source: apsw.Connection, target: Path, key: Key | None, write: Writing) -> None:
    """Fill a new file from the source, and read it back once it is closed."""
    connection = database.create(target, key)
    with faults(target):
        try:
            write(source, connection)
        except BaseException:
            connection.close()
            raise
        database.close(connection, read_only=False)
        _compare(source, target, key)


def _write_pages(source: apsw.Connection, target: apsw.Connection) -> None:
    with target.backup("main", source, "main") as backup:
        backup.step()


def _write_rows(source: apsw.Connection, target: apsw.Connection) -> None:
    # Rows without their owner are copied too: nothing is lost on the way.
    target.pragma("foreign_keys", 0)
    target.execute("BEGIN")
    for table in TABLES:
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
    kinds = {name: kind for _, name, kind, *_ in target.execute(f"PRAGMA table_info ({table})")}
    given = [f"CAST({key} AS BLOB)" if kind == "TEXT" else key for key, kind in kinds.items()]
    taken = ["CAST(? AS TEXT)" if kind == "TEXT" else "?" for kind in kinds.values()]
    target.executemany(
        f"INSERT INTO {table} VALUES ({', '.join(taken)})",  # noqa: S608 - our own tables
        source.execute(f"SELECT {', '.join(given)} FROM {table}"),  # noqa: S608 - as above
    )


def _compare(source: apsw.Connection, target: Path, key: Key | None) -> None:
    connection, read_only = database.open_existing(target, key)
    try:
        if digest(connection) != digest(source):
            raise AuditError("copy-differs", path=target)
    finally:
        database.close(connection, read_only=read_only)


def digest(connection: apsw.Connection) -> bytes:
    """A fingerprint of every row of every table."""
    found = hashlib.sha256()
    for table in TABLES:
        names = [row[1] for row in connection.execute(f"PRAGMA table_info ({table})")]
        columns = ", ".join(f"typeof({name}), CAST({name} AS BLOB)" for name in names)
        found.update(table.encode())
        for row in connection.execute(f"SELECT {columns} FROM {table}"):  # noqa: S608 - as above
            for part in _parts(row):
                found.update(part)
    return found.digest()


def _parts(row: Sequence[object]) -> Iterator[bytes]:
    """The values of a row, each after its length; a large one is not written out for this."""
    for value in row:
        content = value if isinstance(value, bytes) else str(value).encode()
        yield len(content).to_bytes(8, "big")
        yield content
