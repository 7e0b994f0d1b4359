"""Collects garbage in the window's thread, while nobody types or clicks.

Python's own collector runs in whichever thread happens to ask for memory. There it would destroy
widgets, timers and models that are found in cycles, which Qt allows only in the thread they live
in: the process may die of it. docs/decisions tell more.
"""

import gc

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.keyboard.last_input import quiet_ms

# How often is looked, and how long the hands must rest: no key then waits for a collection.
_EVERY_MS = 1000
_QUIET_MS = 300
_ALL_QUIET_MS = 1500
# New objects less those gone: fewer are not worth a look, so many are not left to pile up.
_FEW, _MANY = 2_000, 200_000
# Every so many collections the older objects are looked at too, and so many all of them.
_OLDER_EVERY, _ALL_EVERY = 10, 60


class Tidying(QTimer):
    """Stands in for the automatic collector, and switches that off for good."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        gc.disable()
        self._window = window
        self._rounds = 0
        self._all_due = False
        self.setInterval(_EVERY_MS)
        self.timeout.connect(self.tidy)
        self.start()

    def tidy(self) -> None:
        """Collect what is due, unless it would be felt."""
        new = gc.get_count()[0]
        quiet = quiet_ms(self._window)
        rests = quiet is None or quiet >= _QUIET_MS
        if new >= _MANY or (new >= _FEW and rests):
            self._rounds += 1
            self._all_due |= new >= _MANY or self._rounds % _ALL_EVERY == 0
            gc.collect(1 if self._rounds % _OLDER_EVERY == 0 else 0)
        elif self._all_due and (quiet is None or quiet >= _ALL_QUIET_MS):
            self._all_due = False
            gc.collect()
