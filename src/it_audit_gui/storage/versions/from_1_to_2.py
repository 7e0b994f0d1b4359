"""From file version 1 to 2: every row gets a digest, and there is room for plans and costs.

Frozen. Tables are made anew rather than changed, so that a migrated file has exactly the structure
of a new one.
"""

import apsw

from it_audit_gui.storage.digests import digest_of
from it_audit_gui.storage.versions import v1, v2

_DIGEST = "row_digest"
_PLACED = frozenset({"assessment"})

# What a row must belong to; none of ours is without, and a stranger's would end the migration.
_OWNED = "WHERE CAST(assessment AS TEXT) IN (SELECT id FROM assessment)"
_OWNED_EVIDENCE = (
    "WHERE (CAST(assessment AS TEXT), CAST(question AS TEXT))"
    " IN (SELECT assessment, question FROM answer)"
)

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
_OPTIONAL = frozenset({"text", "number", "option"})
_LOGGED = ("sequence", "assessment", "question", "state", "option", "at")


def migrate(connection: apsw.Connection) -> None:
    """Bring an open file of version 1 to version 2, within the transaction of the caller."""
    for table in v1.TABLES:
        connection.execute(f"ALTER TABLE {table} RENAME TO old_{table}")
    for statement in v2.TABLES.values():
        connection.execute(statement)
    connection.create_scalar_function(_DIGEST, _row_digest)
    for table, (covered, owned) in _DIGESTED.items():
        content = ", ".join([*map(_fitting, covered), *([_fitting("place")] * (table in _PLACED))])
        values = ", ".join(map(_as_kept, covered))
        sound = " AND ".join(map(_has_its_kind, covered))
        # Of two rows that only their kinds told apart, the sound one comes first and stays.
        connection.execute(
            f"INSERT OR IGNORE INTO {table} SELECT {content},"  # noqa: S608 - our own tables
            f" CASE WHEN {sound} THEN {_DIGEST}('{table}', {values}) ELSE '' END"
            f" FROM old_{table} {owned} ORDER BY {sound} DESC"
        )
    connection.create_scalar_function(_DIGEST, None)
    logged = ", ".join(map(_fitting, _LOGGED))
    connection.execute(f"INSERT INTO answer_log SELECT {logged} FROM old_answer_log {_OWNED}")  # noqa: S608 - as above
    for table in reversed(v1.TABLES):
        connection.execute(f"DROP TABLE old_{table}")


def _as_kept(column: str) -> str:
    """Texts go as bytes: one that is broken must not end the migration."""
    return column if column in _NUMBERS else f"CAST({column} AS BLOB)"


def _fitting(column: str) -> str:
    """The value in the kind its column has; an accident may have left another one there.

    A row that had to be made to fit gets no digest, and so counts as damaged.
    """
    if column == "sequence":
        other = "-rowid"
    elif column in _OPTIONAL:
        other = "NULL"
    else:
        other = "0" if column in _NUMBERS else f"CAST(ifnull({column}, '') AS TEXT)"
    kind = "integer" if column in _NUMBERS else "text"
    return f"CASE typeof({column}) WHEN '{kind}' THEN {column} ELSE {other} END"


def _has_its_kind(column: str) -> str:
    kinds = ["integer" if column in _NUMBERS else "text", *(["null"] * (column in _OPTIONAL))]
    return f"typeof({column}) IN ({', '.join(map(repr, kinds))})"


def _row_digest(*content: object) -> str:
    """The digest of a table's row; empty where it cannot be read, which then counts as damaged."""
    try:
        table, *values = map(_text, content)
        return digest_of(str(table), values)
    except UnicodeDecodeError:
        return ""


def _text(value: object) -> object:
    return value.decode() if isinstance(value, bytes) else value
