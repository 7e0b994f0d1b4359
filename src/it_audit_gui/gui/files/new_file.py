"""The password of a new audit: a portable program proposes one, since sticks get lost."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget


class NewFilePassword(QObject):
    """Remembers a password for new audits until the program ends, if the user wants so."""

    def __init__(self, window: QWidget, *, asks: bool) -> None:
        super().__init__(window)
        self._window = window
        self._asks = asks
        self._kept: str | None = None

    def ask(self, then: Callable[[str | None], None]) -> None:
        """Go on with a password, or with none where the user skips it or is not asked."""
        if not self._asks or self._kept is not None:
            then(self._kept)
            return
        from it_audit_gui.gui.dialogs.new_password import NewPasswordDialog  # noqa: PLC0415

        dialog = NewPasswordDialog(self._window)
        dialog.entitle(self.tr("Protect this audit with a password"), self.tr("Make the audit"))
        dialog.begin_with(
            self.tr("A stick gets lost easily. With a password, only you can read it.")
        )
        dialog.offer(self.tr("The same password for all new audits until I close the program"))
        dialog.offer_to_skip(self.tr("Without a password"))

        def decide(password: str, keep: bool) -> None:
            self._kept = password if keep else None
            then(password)

        dialog.decided.connect(decide)
        dialog.skipped.connect(lambda: then(None))
        dialog.open()
        dialog.password.setFocus()
