"""Ways in which a file, or the journal beside it, can be wrong."""

import random
import struct
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.storage.crafting import changed, journal_of, loosely_changed
from tests.storage.test_attachments import ROWS as WRONG_FILES
from tests.storage.test_strangers_files import BROKEN_SCHEMAS, STRUCTURES
from tests.storage.test_strangers_rows import WRONG_TYPES

PAGE = 4096
_SUPER_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")

Mutation = Callable[[bytes, bytes, random.Random], bytes]


def flips(content: bytes, _other: bytes, chance: random.Random) -> bytes:
    """A few bits are the other way round."""
    found = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 5, 40))):
        found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
    return bytes(found)


def header(content: bytes, _other: bytes, chance: random.Random) -> bytes:
    """A number in the first hundred bytes is an extreme one."""
    found = bytearray(content)
    offset = chance.randrange(16, 97)
    found[offset : offset + 4] = struct.pack(
        ">I", chance.choice((0, 1, 2, 0x7FFFFFFF, 0xFFFFFFFF, chance.getrandbits(32)))
    )
    return bytes(found)


def truncation(content: bytes, _other: bytes, chance: random.Random) -> bytes:
    """The end is missing."""
    return content[: chance.choice((chance.randrange(len(content)), chance.randrange(200)))]


def splice(content: bytes, other: bytes, chance: random.Random) -> bytes:
    """A part comes from another file, or from another place."""
    size = chance.choice((1, 16, 512, PAGE, 3 * PAGE))
    taken = chance.randrange(len(other))
    place = chance.randrange(len(content))
    end = chance.choice((place, place + size))
    return content[:place] + other[taken : taken + size] + content[end:]


def pages(content: bytes, _other: bytes, chance: random.Random) -> bytes:
    """A page is empty, or stands in the place of another."""
    count = len(content) // PAGE
    place = chance.randrange(count) * PAGE
    source = chance.randrange(count) * PAGE
    page = chance.choice((bytes(PAGE), content[source : source + PAGE], chance.randbytes(PAGE)))
    return content[:place] + page + content[place + PAGE :]


def cells(content: bytes, _other: bytes, chance: random.Random) -> bytes:
    """The beginning of a page, where the places of its rows stand, is nonsense."""
    found = bytearray(content)
    start = chance.randrange(len(content) // PAGE) * PAGE
    for _ in range(chance.choice((1, 3, 8))):
        found[start + chance.randrange(100 if start == 0 else 0, 140)] = chance.randrange(256)
    return bytes(found)


BYTES: Sequence[Mutation] = (flips, header, truncation, splice, pages, cells)
STATEMENTS = (*STRUCTURES.values(), *BROKEN_SCHEMAS.values())
UPDATES = tuple(f"UPDATE {update}" for update, *_ in (*WRONG_TYPES.values(), *WRONG_FILES.values()))


def crafted(path: Path, chance: random.Random) -> None:
    """The structure, or values in it, are such as only a stranger makes; perhaps twice."""
    for _ in range(chance.choice((1, 1, 2))):
        try:
            if chance.random() < 0.5:
                changed(path, chance.choice(STATEMENTS))
            else:
                loosely_changed(path, chance.choice(UPDATES))
        except Exception:  # noqa: BLE001, S112 - the first change made the second impossible
            continue


def hostile_journal(path: Path, victim: Path, content: bytes, chance: random.Random) -> None:
    """A journal lies beside the file: noise, a real one with faults, or one naming a victim."""
    kind = chance.randrange(3)
    if kind == 0:
        journal = chance.randbytes(chance.choice((8, 100, 5_000)))
    elif kind == 1:
        pages_count, size = chance.randrange(5), len(content) // PAGE
        head = _SUPER_JOURNAL_MAGIC + struct.pack(
            ">IIIII", pages_count, chance.getrandbits(32), size, 512, PAGE
        )
        journal = head.ljust(512, b"\0") + chance.randbytes(chance.choice((0, PAGE + 8)))
    else:
        name = str(victim).encode()
        tail = struct.pack(">II", len(name), sum(name)) + _SUPER_JOURNAL_MAGIC
        journal = _SUPER_JOURNAL_MAGIC + bytes(504) + name + tail
    journal_of(path).write_bytes(journal)
