"""Which characters our own font can draw, read from the font itself.

A PDF that everybody can read may hold no character that its font lacks, and the fonts of the
computer are not used, so that a report looks the same everywhere.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from struct import unpack_from

from it_audit_gui.assets import resource

_TABLES_AT = 12
_TABLE_ENTRY = 16
_GROUPS_AT = 16
_GROUP_ENTRY = 12
_FULL_UNICODE = 12


@cache
def drawable() -> frozenset[str]:
    """The characters of the font that every text falls back to."""
    return frozenset(map(chr, _code_points(resource("fonts", "Inter-Regular.ttf"))))


def _code_points(path: Path) -> Iterator[int]:
    font = path.read_bytes()
    start = _character_map(font)
    (count,) = unpack_from(">I", font, start + 12)
    for group in range(count):
        at = start + _GROUPS_AT + group * _GROUP_ENTRY
        first, last, _ = unpack_from(">3I", font, at)
        yield from range(first, last + 1)


def _character_map(font: bytes) -> int:
    """Where the map of all of Unicode starts."""
    table = _table(font, b"cmap")
    (count,) = unpack_from(">H", font, table + 2)
    starts: Iterator[int] = (
        table + unpack_from(">2HI", font, table + 4 + place * 8)[2] for place in range(count)
    )
    return next(at for at in starts if unpack_from(">H", font, at)[0] == _FULL_UNICODE)


def _table(font: bytes, tag: bytes) -> int:
    (count,) = unpack_from(">H", font, 4)
    entries = (_TABLES_AT + place * _TABLE_ENTRY for place in range(count))
    found = next(at for at in entries if font[at : at + 4] == tag)
    return int(unpack_from(">I", font, found + 8)[0])
