"""Files of a newer version than this program's, for looking at only and as far as they allow it.

Each file since version 3 says in a row of ``audit_setting`` which program may still read it. What
such a file has beyond our tables is passed over: further plain tables, and further plain columns.
"""

import re
from collections.abc import Sequence
from pathlib import Path

import apsw

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.storage import tables
from it_audit_gui.storage.digests import digest_of
from it_audit_gui.storage.kinds import Column, all_fit, columns_of
from it_audit_gui.storage.schema import TABLES, VERSION
from it_audit_gui.storage.versions import MIN_READER

# What is said of one that may be looked at.
NEWER = "file-newer"

_SETTINGS = tables.AUDIT_SETTING
_NUMBER = re.compile(r"[1-9]\d{0,3}")
# More than any reader of a table accepts, so that too many are still noticed.
_ROW_LIMIT = 20_001
_PLAIN_TABLE = re.compile(r"CREATE TABLE \w+ ?\(")
_PLAIN_COLUMN = re.compile(r"  [a-z_]+ (TEXT|INTEGER|REAL|BLOB)( NOT NULL)?")
_NOT_PLAIN = re.compile(r"\b(CHECK|GENERATED|AS|SELECT)\b", re.IGNORECASE)
_DIGESTED = {item.name: item for item in (tables.ASSESSMENT, _SETTINGS, *tables.OWNED)}


def may_read(connection: apsw.Connection) -> bool:
    """Whether a newer file, of whatever structure, says that this program may read it."""
    if _schema(connection).get(_SETTINGS.name) != ("table", TABLES[_SETTINGS.name]):
        return False
    declared = (_declared(row) for row in _SETTINGS.select(connection, None, _ROW_LIMIT))
    return any(0 < version <= VERSION for version in declared)


def has_our_structure(connection: apsw.Connection) -> bool:
    """Whether a newer file has every table of ours, and beyond them nothing that acts."""
    found = _schema(connection)
    return all(_is_plain(*item) for item in found.values()) and all(
        name in found and _extends(found[name][1], sql) for name, sql in TABLES.items()
    )


def readable_part(newer: apsw.Connection) -> apsw.Connection:
    """What we know of a newer file, in memory with our tables; it keeps its version number."""
    memory = apsw.Connection(":memory:")
    memory.pragma("foreign_keys", 0)
    found = _schema(newer)
    for name, sql in TABLES.items():
        memory.execute(sql)
        _take_over(newer, memory, name, is_known=found[name][1] == sql)
    memory.pragma("user_version", newer.pragma("user_version"))
    return memory


def refuse(path: Path, version: int, *, readable: bool) -> AuditError:
    """What is said of a newer file that is to be worked in."""
    error_id = NEWER if readable else "file-too-new"
    return AuditError(error_id, path=path, version=version, known=VERSION)


def _schema(connection: apsw.Connection) -> dict[str, tuple[str, str]]:
    rows = connection.execute("SELECT name, type, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {str(name): (str(kind), str(sql)) for name, kind, sql in rows}


def _declared(row: tables.Row) -> int:
    """The version a row declares as the oldest reader; 0 where it declares none."""
    try:
        key, value, digest = tables.readable(row)
    except ValueError:
        return 0
    sound = key == MIN_READER and digest_of(_SETTINGS.name, (key, value)) == digest
    return int(str(value)) if sound and _NUMBER.fullmatch(str(value)) else 0


def _is_plain(kind: str, sql: str) -> bool:
    return kind == "table" and bool(_PLAIN_TABLE.match(sql)) and not _NOT_PLAIN.search(sql)


def _extends(sql: str, ours: str) -> bool:
    """Whether a table is ours, line by line, with further plain columns at most."""
    expected = [line.rstrip(",") for line in ours.splitlines()]
    for line in (line.rstrip(",") for line in sql.splitlines()):
        if expected and line == expected[0]:
            expected.pop(0)
        elif not _PLAIN_COLUMN.fullmatch(line):
            return False
    return not expected


def _take_over(
    newer: apsw.Connection, memory: apsw.Connection, table: str, *, is_known: bool
) -> None:
    """Copy what we know of a table; a row that has to be made to fit counts as damaged.

    The digest of a row with columns we do not know covers those too, and so cannot be checked.
    """
    columns = columns_of(memory, table)
    fitted = ", ".join(column.fitted for column in columns)
    taken = ", ".join(column.taken for column in columns)
    fits = all_fit(columns)
    rows = newer.execute(
        f"SELECT {fits}, {fitted} FROM {table} ORDER BY {fits} DESC LIMIT ?",  # noqa: S608 - our own tables
        (_ROW_LIMIT,),
    )
    for sound, *values in rows:
        if table in _DIGESTED and not (sound and is_known):
            values[-1] = _new_digest(table, columns, values) if sound else b""
        memory.execute(f"INSERT OR IGNORE INTO {table} VALUES ({taken})", values)  # noqa: S608 - as above


def _new_digest(table: str, columns: Sequence[Column], values: Sequence[object]) -> bytes:
    found = dict(zip((column.name for column in columns), values, strict=True))
    covered = [found[name] for name in _DIGESTED[table].columns]
    try:
        texts = [value.decode() if isinstance(value, bytes) else value for value in covered]
    except UnicodeDecodeError:
        return b""
    return digest_of(table, texts).encode()
