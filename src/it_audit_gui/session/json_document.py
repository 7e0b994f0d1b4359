"""JSON documents written by a person or a script: read whole, every mistake named by its place."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.session.doubled_keys import doubled_key

_SIZE_LIMIT = 16 * 1024 * 1024

Table = Mapping[str, object]


class _DoubledError(Exception):
    """A key stands twice in a table."""


def read_bytes(path: Path, *, limit: int = _SIZE_LIMIT) -> bytes:
    """What a document holds; raises ``AuditError`` when it cannot be had or is far too large.

    ``limit`` is in bytes.
    """
    try:
        if path.is_dir():
            raise AuditError("file-is-folder", path=path)
        if path.stat().st_size > limit:
            raise AuditError("document-too-large", path=path)
        return path.read_bytes()
    except FileNotFoundError:
        raise AuditError("file-not-found", path=path) from None
    except OSError:
        raise AuditError("document-not-readable", path=path) from None


def read_json(path: Path, *, limit: int = _SIZE_LIMIT) -> object:
    """What a JSON document says, each key once in its table; raises ``AuditError`` otherwise."""
    try:
        text = read_bytes(path, limit=limit).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise AuditError("document-not-readable", path=path) from None
    try:
        content: object = json.loads(text, object_pairs_hook=_without_duplicates)
    except _DoubledError:
        raise _said_twice(path, text) from None
    except json.JSONDecodeError as error:
        raise AuditError(
            "document-broken", path=path, line=error.lineno, column=error.colno
        ) from None
    except (RecursionError, ValueError):
        # Brackets too deep, or a number too long, for Python to take in.
        raise AuditError("document-broken", path=path, line=1, column=1) from None
    return content


def table_in(value: object, place: str, keys: frozenset[str] | None = None) -> Table:
    """The value as a table, with no keys but these."""
    if not isinstance(value, dict):
        wrong(place, "{…}")
    for key in value:
        if keys is not None and key not in keys:
            wrong(f"{place}.{key}", " | ".join(sorted(keys)))
    return value


def text_in(row: Table, key: str, place: str) -> str:
    """The text that must stand under a key."""
    value = row.get(key)
    if not isinstance(value, str):
        wrong(f"{place}.{key}", "text")
    return value


def number_in(value: object, place: str) -> float:
    """The value as a number; whether it is one that can be meant is judged elsewhere."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        wrong(place, "number")
    return value


def wrong(place: str, expected: str) -> NoReturn:
    """Raise the error for a place in the document that should hold something else."""
    raise AuditError("document-wrong", place=place, expected=expected)


def _without_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A key that stands twice would silently drop what the first one said."""
    table = dict(pairs)
    if len(table) < len(pairs):
        raise _DoubledError
    return table


def _said_twice(path: Path, text: str) -> AuditError:
    found = doubled_key(text)
    return AuditError("document-key-twice", path=path, key=found.key, line=found.line)
