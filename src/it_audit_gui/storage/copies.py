"""A copy of a file as it is before this program brings it to a newer file version."""

import filecmp
import re
from collections.abc import Sequence
from hashlib import blake2b
from itertools import count
from pathlib import Path

import apsw

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage.keys import Key

# Leaves room for the ending in what file systems allow, whatever the letters.
_STEM_LENGTH = 50
_UNFINISHED = ".new"


def safety_copy(connection: apsw.Connection, path: Path, key: Key | None = None) -> Path:
    """A verified copy of an open file beside it, named after its file version.

    A copy that is there already and is the same serves again; any other stays. Raises
    ``AuditError`` when what was written cannot be read back.
    """
    stem = f"{path.stem[:_STEM_LENGTH]}.v{connection.pragma('user_version')}"
    fresh = path.with_name(f"{stem}{path.suffix}{_UNFINISHED}")
    try:
        _write(connection, fresh, key)
        for number in count(1):
            target = path.with_name(f"{stem}{f'-{number}' * (number > 1)}{path.suffix}")
            if not target.exists():
                return fresh.replace(target)
            if target.is_file() and filecmp.cmp(fresh, target, shallow=False):
                return target
        raise AssertionError  # pragma: no cover - counting never ends
    finally:
        fresh.unlink(missing_ok=True)


def older_versions_of(path: Path) -> Sequence[Path]:
    """Files beside a file that are, by their names, such copies of it."""
    return _named(path, path.suffix)


def unfinished_copies_of(path: Path) -> Sequence[Path]:
    """What an interrupted copying left."""
    return _named(path, path.suffix + _UNFINISHED)


def _named(path: Path, ending: str) -> Sequence[Path]:
    name = re.compile(
        rf"{re.escape(path.stem[:_STEM_LENGTH])}\.v\d+(-\d+)?{re.escape(ending)}", re.DOTALL
    )
    return beside(path, name)


def beside(path: Path, name: re.Pattern[str]) -> Sequence[Path]:
    """Other files in the folder of a file with such a name; none where it cannot be read."""
    try:
        found = sorted(path.parent.iterdir())
    except OSError:
        return ()
    return [item for item in found if item != path and name.fullmatch(item.name)]


def _write(connection: apsw.Connection, fresh: Path, key: Key | None) -> None:
    fresh.unlink(missing_ok=True)
    copy = _connected(fresh, apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE, key)
    try:
        with copy.backup("main", connection, "main") as backup:
            backup.step()
    finally:
        copy.close()
    written = _connected(fresh, apsw.SQLITE_OPEN_READONLY, key)
    try:
        if _content(written) != _content(connection):
            raise AuditError("copy-differs", path=fresh)
    finally:
        written.close()


def _connected(path: Path, flags: int, key: Key | None) -> apsw.Connection:
    connection = apsw.Connection(str(path.absolute()), flags=flags)
    if key is not None:
        key.apply(connection)
    return connection


def _content(connection: apsw.Connection) -> bytes:
    """A fingerprint of every row of every table, as bytes: also of letters that are broken."""
    found = blake2b()
    names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    for (name,) in names.fetchall():
        columns = connection.execute(f'PRAGMA table_info ("{name}")').fetchall()
        values = ", ".join(f'typeof("{item[1]}"), CAST("{item[1]}" AS BLOB)' for item in columns)
        for row in connection.execute(f'SELECT {values} FROM "{name}"'):  # noqa: S608 - checked before
            found.update(repr((name, row)).encode())
    return found.digest()
