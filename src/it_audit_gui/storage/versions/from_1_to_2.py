"""From file version 1 to 2: every row gets a digest, and there is room for plans and costs.

Frozen. Tables are made anew rather than changed, so that a migrated file has exactly the structure
of a new one.
"""

import apsw

from it_audit_gui.storage.digests import digest_of
from it_audit_gui.storage.versions import v1, v2

_DIGEST = "row_digest"

# What a row must belong to; none of ours is without, and a stranger's would end the migration.
_OWNED = "WHERE assessment IN (SELECT id FROM assessment)"
_OWNED_EVIDENCE = "WHERE (assessment, question) IN (SELECT assessment, question FROM answer)"

# For each table what its digest covers, and which rows are taken along.
_DIGESTED = {
    "assessment": (("id", "sequence", "bank", "version", "started_at"), ""),
    "fact": (("assessment", "fact", "text", "number"), _OWNED),
    "answer": (
        (
            "assessment",
            "question",
            "state",
            "option",
            "source",
            "note",
            "reason",
            "to_confirm",
            "answered_at",
        ),
        _OWNED,
    ),
    "evidence": (
        ("assessment", "question", "position", "kind", "date", "pointer"),
        _OWNED_EVIDENCE,
    ),
}
_NUMBERS = frozenset({"sequence", "number", "option", "to_confirm", "position"})


def migrate(connection: apsw.Connection) -> None:
    """Bring an open file of version 1 to version 2, within the transaction of the caller."""
    for table in v1.TABLES:
        connection.execute(f"ALTER TABLE {table} RENAME TO old_{table}")
    for statement in v2.TABLES.values():
        connection.execute(statement)
    connection.create_scalar_function(_DIGEST, _row_digest)
    for table, (covered, owned) in _DIGESTED.items():
        content = "*" if table != "assessment" else f"{', '.join(covered)}, place"
        values = ", ".join(map(_as_kept, covered))
        connection.execute(
            f"INSERT INTO {table} SELECT {content}, {_DIGEST}('{table}', {values})"  # noqa: S608 - our own tables
            f" FROM old_{table} {owned}"
        )
    connection.create_scalar_function(_DIGEST, None)
    connection.execute(f"INSERT INTO answer_log SELECT * FROM old_answer_log {_OWNED}")  # noqa: S608 - as above
    for table in reversed(v1.TABLES):
        connection.execute(f"DROP TABLE old_{table}")


def _as_kept(column: str) -> str:
    """Texts go as bytes: one that is broken must not end the migration."""
    return column if column in _NUMBERS else f"CAST({column} AS BLOB)"


def _row_digest(*content: object) -> str:
    """The digest of a table's row; empty where it cannot be read, which then counts as damaged."""
    try:
        table, *values = map(_text, content)
        return digest_of(str(table), values)
    except UnicodeDecodeError:
        return ""


def _text(value: object) -> object:
    return value.decode() if isinstance(value, bytes) else value
