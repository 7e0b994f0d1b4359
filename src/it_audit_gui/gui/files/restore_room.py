"""Going back to a safety copy: which there are, what each holds, and the one the user takes."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from it_audit_gui.gui.bridge.deeds import Deed
    from it_audit_gui.gui.bridge.outcomes import CopiesFound, CopyRead
    from it_audit_gui.gui.files.restore_dialog import RestoreDialog
    from it_audit_gui.storage.safety_copies import SafetyCopy


class RestoreRoom(QObject):
    """Works for the open file, and for one that does not open; ``send`` hands deeds over."""

    def __init__(
        self,
        window: QWidget,
        copies: Path,
        *,
        send: "Callable[[Deed], None]",
        leave: Callable[[Callable[[], None]], None],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window, self._copies = window, copies
        self._send, self._leave, self._now = send, leave, now
        self._target = Path()
        self._dialog: RestoreDialog | None = None

    @property
    def dialog(self) -> "RestoreDialog | None":
        """What asks now."""
        return self._dialog

    def begin(self, target: Path, *, is_open: bool) -> None:
        """Look for copies of a file."""
        from it_audit_gui.gui.bridge.deeds import ListingCopies  # noqa: PLC0415 - not to start

        self._target = target
        self._send(ListingCopies(copies=self._copies, closed=None if is_open else target))

    def show_copies(self, found: "CopiesFound") -> None:
        """Let the user choose."""
        from it_audit_gui.gui.files.restore_dialog import RestoreDialog  # noqa: PLC0415

        dialog = self._dialog = RestoreDialog(found.copies, self._window)
        dialog.content_wanted.connect(self._on_content_wanted)
        dialog.decided.connect(self._on_decided)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        dialog.begin()

    def show_content(self, read: "CopyRead") -> None:
        """Tell what a copy holds."""
        if self._dialog is not None:
            self._dialog.show_content(read.copy, read.content)

    def _on_content_wanted(self, copy: "SafetyCopy") -> None:
        from it_audit_gui.gui.bridge.deeds import ReadingCopy  # noqa: PLC0415 - as above

        self._send(ReadingCopy(copy=copy, on=self._now().date()))

    def _on_decided(self, copy: "SafetyCopy") -> None:
        from it_audit_gui.gui.bridge.deeds import Restoring  # noqa: PLC0415 - as above

        deed = Restoring(copy=copy, target=self._target, at=self._now())
        self._leave(lambda: self._send(deed))

    def _on_finished(self) -> None:
        self._dialog = None
