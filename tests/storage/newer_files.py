"""Files as a program of the next file version might leave them."""

from pathlib import Path

import apsw

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.storage.digests import digest_of
from it_audit_gui.storage.keys import key_of
from it_audit_gui.storage.schema import TABLES, VERSION
from tests.storage.crafting import a_file

NEXT = VERSION + 1
_TASK = "CREATE TABLE task (\n  id TEXT NOT NULL PRIMARY KEY,\n  words TEXT NOT NULL\n) STRICT"
_COLUMN = "  mood TEXT NOT NULL,\n"


def a_newer_file(
    path: Path,
    *assessments: Assessment,
    declared: str | None = str(VERSION),
    password: str | None = None,
    statements: tuple[str, ...] = (),
) -> Path:
    """One table more, and one column more in ``answer``, whose digests cover it."""
    a_file(path, *assessments, password=password)
    connection = apsw.Connection(str(path))
    key = key_of(password)
    if key is not None:
        key.apply(connection)
    connection.execute("BEGIN")
    connection.execute(_TASK)
    connection.execute("INSERT INTO task VALUES ('one', 'Of a later time')")
    _widen(connection)
    _declare(connection, declared)
    for statement in statements:
        connection.execute(statement)
    connection.pragma("user_version", NEXT)
    connection.execute("COMMIT")
    connection.close()
    return path


def _widen(connection: apsw.Connection) -> None:
    rows = connection.execute("SELECT * FROM answer").fetchall()
    connection.execute("DROP TABLE answer")
    connection.execute(TABLES["answer"].replace("  digest", f"{_COLUMN}  digest"))
    for *values, _ in rows:
        content = (*values, "calm")
        row = (*content, digest_of("answer", content))
        connection.execute(f"INSERT INTO answer VALUES ({', '.join('?' * len(row))})", row)  # noqa: S608 - our own


def _declare(connection: apsw.Connection, declared: str | None) -> None:
    connection.execute("DELETE FROM audit_setting WHERE key = 'min-reader'")
    if declared is not None:
        row = ("min-reader", declared)
        digest = digest_of("audit_setting", row)
        connection.execute("INSERT INTO audit_setting VALUES (?, ?, ?)", (*row, digest))
