"""A medium with room for so many bytes more, as a file layer under SQLite."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import apsw

LAYER = "nearly-full"


@dataclass(slots=True)
class Room:
    """How many bytes can still be written."""

    left: int


class FullFile(apsw.VFSFile):
    """A file that cannot grow once the room is used up."""

    def __init__(
        self, base: str, name: apsw.URIFilename | str | None, flags: list[int], room: Room
    ) -> None:
        super().__init__(base, name, flags)
        self._room = room

    def xWrite(self, data: Any, offset: int) -> None:  # noqa: ANN401 - bytes, or since Python 3.12 any buffer
        growth = max(0, offset + len(data) - self.xFileSize())
        if growth > self._room.left:
            raise apsw.FullError
        self._room.left -= growth
        super().xWrite(data, offset)


class FullLayer(apsw.VFS):
    """The default file layer on a medium that fills up."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._base = apsw.vfs_names()[0]
        super().__init__(LAYER, self._base, makedefault=True)

    def xOpen(self, name: apsw.URIFilename | str | None, flags: list[int]) -> apsw.VFSFile:
        return FullFile(self._base, name, flags, self._room)


@contextmanager
def a_medium_with(room: Room) -> Iterator[None]:
    """Everything opened inside lies on that medium."""
    layer = FullLayer(room)
    try:
        yield
    finally:
        layer.unregister()
