"""Where in a JSON document a key stands a second time in one table."""

import json
import re

from it_audit_gui.records import dataclass

_TOKENS = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]]')
_COLON = re.compile(r"\s*:")


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubledKey:
    """A key and the line it stands on for the second time, from 1."""

    key: str
    line: int


def doubled_key(text: str) -> DoubledKey:
    """The first key that stands twice in a table; the text is JSON as far as that key.

    Raises ``ValueError`` where there is none.
    """
    tables: list[set[str]] = []
    for token in _TOKENS.finditer(text):
        sign = token[0]
        if sign in "{[":
            tables.append(set())
        elif sign in "}]":
            tables.pop()
        elif _COLON.match(text, token.end()):
            # A key may be written with escapes: what it says counts.
            key = str(json.loads(sign, strict=False))
            if key in tables[-1]:
                return DoubledKey(key=key, line=text.count("\n", 0, token.start()) + 1)
            tables[-1].add(key)
    raise ValueError("each key stands once")
