"""Makes pages ready before the user asks for them, while nobody types or clicks."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.idle.quiet_work import QuietWork
from it_audit_gui.gui.page.routing import Room

_QUIET_MS, _BREATH_MS = 800, 20

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


class Preparing(QuietWork):
    """``prepare`` does a room in slices; ``home`` is where input is watched."""

    def __init__(self, prepare: Callable[[Room], Iterator[None]], home: QWidget) -> None:
        super().__init__(home, quiet=_QUIET_MS, breath=_BREATH_MS)
        self._prepare = prepare

    def begin(self, rooms: Sequence[Room] = ORDER) -> None:
        """Prepare rooms anew, once it is quiet; what was under way is given up."""
        self.do(chain.from_iterable(self._prepare(room) for room in rooms))
