"""The menu for the IT partner: a form goes out, replies come back."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from it_audit_gui.gui.partner.partner_room import PartnerRoom
    from it_audit_gui.gui.workspace.workspace import Workspace


class PartnerMenu(QMenu):
    """Serves one workspace; offers what its file as it is now allows."""

    def __init__(self, workspace: "Workspace", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setTitle(self.tr("IT partner"))
        self.ask = self.addAction(self.tr("Ask your IT partner…"))
        self.take = self.addAction(self.tr("Take in the replies…"))
        self.ask.triggered.connect(self._on_ask)
        self.take.triggered.connect(self._on_take)

    def refresh(self) -> None:
        """Nothing can be taken into a file that can only be read."""
        self.take.setEnabled(not self._workspace.view.read_only)

    @cached_property
    def room(self) -> "PartnerRoom":
        """What the entries do; made when it is first asked for."""
        from it_audit_gui.gui.partner.partner_room import PartnerRoom  # noqa: PLC0415 - rarely

        return PartnerRoom(self._workspace, self._workspace.ways)

    @Slot()
    def _on_ask(self) -> None:
        self.room.ask()

    @Slot()
    def _on_take(self) -> None:
        self.room.take_in()
