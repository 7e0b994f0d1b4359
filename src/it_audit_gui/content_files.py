"""Content files as tables, read from their compiled form where there is a fresh one.

Reading a bank in its own form takes some forty milliseconds, and what reads that form three more.
What is shipped as a wheel or as a bundle therefore has ``<name>.json`` beside ``<name>.toml``, with
the digest of the file it was made of; a checkout needs none.
"""

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

Table = Mapping[str, Any]

_DATE = "date:"


@cache
def read_toml(path: Path) -> Table:
    """The content of a file; what is shipped does not change while the program runs."""
    source = path.read_bytes()
    compiled = _compiled(path, sha256(source).hexdigest())
    return _parsed(source) if compiled is None else compiled


def compiled_form(source: bytes) -> str:
    """A content file compiled; raises TypeError for what this form cannot hold."""
    made = {"of": sha256(source).hexdigest(), "content": _parsed(source)}
    return json.dumps(made, ensure_ascii=False, separators=(",", ":"), default=_told)


def _parsed(source: bytes) -> Table:
    import tomllib  # noqa: PLC0415 - not needed where everything is compiled

    return tomllib.loads(source.decode("utf-8"))


def _compiled(path: Path, digest: str) -> Table | None:
    """What was made of exactly this file, if anything sound was."""
    try:
        made = json.loads(path.with_suffix(".json").read_bytes(), object_hook=_understood)
    except (OSError, ValueError):
        return None
    if not isinstance(made, dict) or made.get("of") != digest:
        return None
    content: Table = made["content"]
    return content


def _told(value: object) -> dict[str, str]:
    """A date, for which JSON has no word."""
    if type(value) is not date:
        raise TypeError(value)
    return {_DATE: value.isoformat()}


def _understood(table: dict[str, Any]) -> object:
    return date.fromisoformat(table[_DATE]) if _DATE in table else table
