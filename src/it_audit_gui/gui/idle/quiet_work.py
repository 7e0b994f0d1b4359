"""Work in slices while nobody types or clicks."""

from collections.abc import Iterator

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.keyboard.last_input import quiet_ms


class QuietWork(QTimer):
    """Does a slice at a time; ``done`` once nothing is left.

    ``home`` is where input is watched. Whoever did nothing for ``quiet`` milliseconds reads; a
    slice of work then delays no key. Between slices the window has ``breath`` milliseconds to
    paint and answer.
    """

    done = Signal()

    def __init__(self, home: QWidget, *, quiet: int, breath: int) -> None:
        super().__init__(home)
        self._home, self._quiet, self._breath = home, quiet, breath
        self._slices: Iterator[None] = iter(())
        self.setSingleShot(True)
        self.timeout.connect(self._on_time)

    def do(self, slices: Iterator[None]) -> None:
        """Do this once it is quiet; what was under way is given up."""
        self._slices = slices
        self.start(self._quiet)

    def _on_time(self) -> None:
        quiet = quiet_ms(self._home)
        if quiet is not None and quiet < self._quiet:
            self.start(self._quiet - quiet)
            return
        for _ in self._slices:
            self.start(self._breath)
            return
        self.done.emit()
