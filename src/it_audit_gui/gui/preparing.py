"""Makes pages ready before the user asks for them, while nobody types or clicks."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.last_input import quiet_ms
from it_audit_gui.gui.routing import Room

# Whoever did nothing for so long reads; a slice of work then delays no key.
_QUIET_MS = 800
# Between slices the window paints and answers.
_BREATH_MS = 20

# What is often asked for first, first.
ORDER = (
    Room.QUESTION,
    Room.REVIEW,
    Room.RESULTS,
    Room.PLAN,
    Room.COSTS,
    Room.REPORT,
    Room.COMPARISON,
    Room.ORGANISATION,
)


class Preparing(QTimer):
    """``prepare`` does a room in slices; ``home`` is where input is watched."""

    def __init__(self, prepare: Callable[[Room], Iterator[None]], home: QWidget) -> None:
        super().__init__(home)
        self._prepare, self._home = prepare, home
        self._slices: Iterator[None] = iter(())
        self.setSingleShot(True)
        self.timeout.connect(self._on_time)

    def begin(self, rooms: Sequence[Room] = ORDER) -> None:
        """Prepare rooms anew, once it is quiet; what was under way is given up."""
        self._slices = chain.from_iterable(self._prepare(room) for room in rooms)
        self.start(_QUIET_MS)

    def _on_time(self) -> None:
        quiet = quiet_ms(self._home)
        if quiet is not None and quiet < _QUIET_MS:
            self.start(_QUIET_MS - quiet)
            return
        for _ in self._slices:
            self.start(_BREATH_MS)
            return
