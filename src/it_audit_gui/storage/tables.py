"""The tables as the program writes and reads them: columns, order, and a digest with each row."""

from collections.abc import Iterable, Sequence

import apsw

from it_audit_gui.records import dataclass
from it_audit_gui.storage.digests import Value, digest_of

Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table whose rows carry a digest over ``columns``.

    ``owner`` is the column with the assessment they belong to, if any; ``name_column`` tells a
    reader which row it is; rows are read in order of ``order``.
    """

    name: str
    columns: tuple[str, ...]
    order: str
    owner: str = "assessment"
    name_column: str = ""

    def insert(self, connection: apsw.Connection, rows: Iterable[Row]) -> None:
        """Write new rows; a row that is there already is an error."""
        self._write("INSERT", connection, rows)

    def upsert(self, connection: apsw.Connection, rows: Iterable[Row]) -> None:
        """Write rows in place of those with the same key."""
        self._write("INSERT OR REPLACE", connection, rows)

    def select(self, connection: apsw.Connection, owner: str | None, limit: int) -> list[Row]:
        """At most so many rows, each with its digest at the end, as they stand in the file."""
        columns = ", ".join(_as_found(column) for column in (*self.columns, "digest"))
        # Row by row: where an accident broke the order of keys, a search passes rows over.
        owned = f" WHERE +{self.owner} = ?" if owner is not None else ""
        sql = f"SELECT {columns} FROM {self.name}{owned} ORDER BY {self.order} LIMIT ?"  # noqa: S608 - names of our own
        values = (limit,) if owner is None else (owner, limit)
        return list(connection.execute(sql, values))

    def count(self, connection: apsw.Connection) -> int:
        """How many rows there are in all."""
        sql = f"SELECT count(*) FROM {self.name}"  # noqa: S608 - as above
        found = connection.execute(sql).fetchall()[0][0]
        return found if isinstance(found, int) else 0

    def strays(self, connection: apsw.Connection, limit: int) -> list[Row]:
        """At most so many rows that belong to no assessment in the file, as they stand there."""
        columns = ", ".join(_as_found(column) for column in (*self.columns, "digest"))
        sql = (
            f"SELECT {columns} FROM {self.name} AS stray WHERE NOT EXISTS"  # noqa: S608 - as above
            f" (SELECT 1 FROM assessment WHERE id = stray.{self.owner}) LIMIT ?"
        )
        return list(connection.execute(sql, (limit,)))

    def key_of(self, row: Sequence[Value]) -> str:
        """What a row is about, however damaged; empty where an assessment has one row only."""
        if not self.name_column:
            return ""
        value = row[self.columns.index(self.name_column)]
        return value.decode(errors="replace") if isinstance(value, bytes) else str(value)

    def _write(self, verb: str, connection: apsw.Connection, rows: Iterable[Row]) -> None:
        columns = ", ".join((*self.columns, "digest"))
        places = ", ".join("?" * (len(self.columns) + 1))
        sql = f"{verb} INTO {self.name} ({columns}) VALUES ({places})"
        connection.executemany(sql, [(*row, digest_of(self.name, row)) for row in rows])


def readable(row: Sequence[Value]) -> Row:
    """The row with its texts; raises ``ValueError`` for letters that are broken."""
    return tuple(value.decode() if isinstance(value, bytes) else value for value in row)


def _as_found(column: str) -> str:
    """Texts come as bytes, so that broken letters in one row do not hide the others.

    A value that is no text, number or nothing comes as bytes that are no text either.
    """
    return (
        f"CASE typeof({column}) WHEN 'text' THEN CAST({column} AS BLOB)"
        f" WHEN 'blob' THEN x'ff' ELSE {column} END"
    )


ASSESSMENT = Table(
    name="assessment",
    columns=("id", "sequence", "bank", "version", "started_at"),
    order="sequence",
    owner="id",
    name_column="id",
)
FACT = Table(
    name="fact",
    columns=("assessment", "fact", "text", "number"),
    order="fact",
    name_column="fact",
)
ANSWER = Table(
    name="answer",
    columns=(
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
    order="question",
    name_column="question",
)
EVIDENCE = Table(
    name="evidence",
    columns=("assessment", "question", "position", "kind", "date", "pointer"),
    order="question, position",
    name_column="question",
)
CAPACITY = Table(
    name="capacity", columns=("assessment", "days_per_month", "budget_year"), order="assessment"
)
STEP_TRACKING = Table(
    name="step_tracking",
    columns=("assessment", "step", "status", "who", "due", "reason"),
    order="step",
    name_column="step",
)
COST_ENTRY = Table(
    name="cost_entry",
    columns=("assessment", "input", "likely", "low", "high"),
    order="input",
    name_column="input",
)
COST_PEOPLE = Table(
    name="cost_people", columns=("assessment", "people", "revenue_people"), order="assessment"
)
INVOICE = Table(
    name="invoice",
    columns=("assessment", "position", "month", "amount", "planned"),
    order="position",
    name_column="position",
)
DEVICE = Table(
    name="device",
    columns=("assessment", "position", "kind", "number", "bought", "life", "price"),
    order="position",
    name_column="position",
)
AUDIT_SETTING = Table(
    name="audit_setting", columns=("key", "value"), order="key", owner="", name_column="key"
)
LATER = Table(
    name="later", columns=("assessment", "question"), order="question", name_column="question"
)
ATTACHMENT = Table(
    name="attachment",
    columns=(
        "assessment",
        "id",
        "question",
        "name",
        "media_type",
        "size",
        "sha256",
        "added_at",
    ),
    order="id",
    name_column="question",
)
EVIDENCE_ATTACHMENT = Table(
    name="evidence_attachment",
    columns=("assessment", "question", "position", "attachment"),
    order="question, position",
    name_column="question",
)

# Those whose rows belong to an assessment.
OWNED = (
    FACT,
    ANSWER,
    EVIDENCE,
    CAPACITY,
    STEP_TRACKING,
    COST_ENTRY,
    COST_PEOPLE,
    INVOICE,
    DEVICE,
    LATER,
    ATTACHMENT,
    EVIDENCE_ATTACHMENT,
)
