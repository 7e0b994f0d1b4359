"""A model of a medium that loses power: what was not flushed survives in part, at random.

A file layer under SQLite keeps a history of everything that was written, cut off, flushed and
deleted. ``after_cut`` tells what the medium may hold when the power goes at a moment of that
history: every piece of 512 bytes that was not flushed is there or not, and so is every deletion
that was not flushed. In the ``win`` model deletions are never flushed.
"""

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw

SECTOR = 512
LAYER = "recording"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened to a file: write, truncate, sync, delete, or ``saved``."""

    kind: str
    file: str = ""
    offset: int = 0
    data: bytes = b""
    flushed: bool = False


class RecordingFile(apsw.VFSFile):
    """A file that tells what happens to it."""

    def __init__(self, base: str, name: apsw.URIFilename | str | None, flags: list[int]) -> None:
        super().__init__(base, name, flags)
        path = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        self.name = Path(path).name
        self.history: list[Event] = []

    def xWrite(self, data: Any, offset: int) -> None:  # noqa: ANN401 - bytes, or since Python 3.12 any buffer
        super().xWrite(data, offset)
        event = Event(kind="write", file=self.name, offset=offset, data=bytes(data))
        self.history.append(event)

    def xTruncate(self, newsize: int) -> None:
        super().xTruncate(newsize)
        self.history.append(Event(kind="truncate", file=self.name, offset=newsize))

    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self.history.append(Event(kind="sync", file=self.name))


class RecordingLayer(apsw.VFS):
    """The default file layer, with a history."""

    def __init__(self, history: list[Event]) -> None:
        self.history = history
        self.base = apsw.vfs_names()[0]
        super().__init__(LAYER, self.base, makedefault=True)

    def xOpen(self, name: apsw.URIFilename | str | None, flags: list[int]) -> apsw.VFSFile:
        file = RecordingFile(self.base, name, flags)
        file.history = self.history
        return file

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: FBT001 - as SQLite calls it
        super().xDelete(filename, syncdir)
        event = Event(kind="delete", file=Path(filename).name, flushed=syncdir)
        self.history.append(event)


@contextmanager
def recording() -> Iterator[list[Event]]:
    """Everything opened inside is written down."""
    history: list[Event] = []
    layer = RecordingLayer(history)
    try:
        yield history
    finally:
        layer.unregister()


def after_cut(
    start: dict[str, bytes], events: Sequence[Event], chance: random.Random, *, windows: bool
) -> dict[str, bytes]:
    """What the medium may hold when the power goes after these events."""
    held: dict[str, bytearray] = {name: bytearray(data) for name, data in start.items()}
    waiting: dict[str, list[Event]] = {}
    share = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
    for event in events:
        if event.kind == "sync":
            _apply(held, waiting.pop(event.file, []), chance, 1.0)
        elif event.kind == "delete" and event.flushed and not windows:
            waiting.pop(event.file, None)
            held.pop(event.file, None)
        elif event.kind != "saved":
            waiting.setdefault(event.file, []).append(event)
    for pending in waiting.values():
        _apply(held, pending, chance, share)
    return {name: bytes(data) for name, data in held.items()}


def _apply(
    held: dict[str, bytearray], events: Sequence[Event], chance: random.Random, share: float
) -> None:
    for event in events:
        content = held.setdefault(event.file, bytearray())
        if event.kind == "write":
            for start in range(0, len(event.data), SECTOR):
                if share == 1.0 or chance.random() < share:
                    _put(content, event.offset + start, event.data[start : start + SECTOR])
        elif share == 1.0 or chance.random() < share:
            if event.kind == "truncate":
                del content[event.offset :]
            else:
                held.pop(event.file)


def _put(content: bytearray, offset: int, data: bytes) -> None:
    content.extend(bytes(max(0, offset - len(content))))
    content[offset : offset + len(data)] = data
