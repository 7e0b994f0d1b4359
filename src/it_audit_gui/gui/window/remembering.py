"""Keeps the open audit on the list of recent ones."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from it_audit_gui.gui.remembered.recent import of_view
from it_audit_gui.gui.remembered.settings import Settings

if TYPE_CHECKING:
    from it_audit_gui.gui.workspace.workspace import Workspace

_PAUSE_MS = 500


class Remembering(QTimer):
    """Puts the open audit on top of the list, with its progress and the place in it.

    That is written to a file, which takes as long as its medium takes, a slow stick for example:
    it waits for a pause between two answers. ``at_once`` is for the end of an audit.
    """

    def __init__(self, settings: Settings, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._now = settings, now
        self._workspace: Workspace | None = None
        self.setSingleShot(True)
        self.setInterval(_PAUSE_MS)
        self.timeout.connect(self.at_once)

    def follow(self, workspace: "Workspace | None") -> None:
        """Follow this audit from now on, or none."""
        self.stop()
        self._workspace = workspace
        if workspace is not None:
            workspace.progressed.connect(self._on_progress)

    @Slot()
    def at_once(self) -> None:
        """Write how far it is now; an older audit that is looked at stays unmentioned."""
        self.stop()
        if self._workspace is not None and not self._workspace.view.past:
            route = str(self._workspace.route)
            self._settings.remember(of_view(self._workspace.view, route, self._now()))

    @Slot()
    def _on_progress(self) -> None:
        self.start()
