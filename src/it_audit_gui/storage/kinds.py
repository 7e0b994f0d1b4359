"""What kind of value each column of a table holds, and whether a row keeps to it.

Our tables are STRICT, so only an accident or a stranger leaves a value of another kind in one.
"""

from collections.abc import Sequence

import apsw

from it_audit_gui.records import dataclass

_STORED = {"TEXT": "text", "INTEGER": "integer", "REAL": "real", "BLOB": "blob"}
_INSTEAD = {"INTEGER": "0", "REAL": "0.0", "BLOB": "x''"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column as its table declares it; ``kind`` is TEXT, INTEGER, REAL or BLOB."""

    name: str
    kind: str
    optional: bool

    @property
    def fits(self) -> str:
        """SQL that is true where the value is of the kind declared."""
        kinds = [_STORED[self.kind], *(["null"] * self.optional)]
        return f"typeof({self.name}) IN ({', '.join(map(repr, kinds))})"

    @property
    def given(self) -> str:
        """SQL for the value as it stands; texts as bytes, so that broken letters pass."""
        return f"CAST({self.name} AS BLOB)" if self.kind == "TEXT" else self.name

    @property
    def taken(self) -> str:
        """SQL that takes such a value in."""
        return "CAST(? AS TEXT)" if self.kind == "TEXT" else "?"

    @property
    def fitted(self) -> str:
        """As ``given``, with something of the right kind in the place of a value of another."""
        if self.optional:
            other = "NULL"
        elif self.kind == "TEXT":
            other = f"CAST(ifnull({self.name}, '') AS BLOB)"
        else:
            other = _INSTEAD[self.kind]
        return f"CASE WHEN {self.fits} THEN {self.given} ELSE {other} END"


def columns_of(connection: apsw.Connection, table: str) -> Sequence[Column]:
    """The columns of a table of ours, in their order."""
    found = connection.execute(f"PRAGMA table_info ({table})").fetchall()
    return [
        Column(name=str(name), kind=str(kind), optional=not required)
        for _, name, kind, required, *_ in found
    ]


def all_fit(columns: Sequence[Column]) -> str:
    """SQL that is true where every value of a row is of its kind."""
    return " AND ".join(column.fits for column in columns)
