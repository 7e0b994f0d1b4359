"""Asks what the user wants with the open file, one dialog each, and hands deeds over."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.dialogs.asking import Asking
from it_audit_gui.gui.files.restore_room import RestoreRoom

if TYPE_CHECKING:
    from it_audit_gui.domain.audit_settings import AuditSettings
    from it_audit_gui.file_care import Protection
    from it_audit_gui.gui.bridge.deeds import Deed
    from it_audit_gui.gui.bridge.view import View


class FileAsking(QObject):
    """Asks about the file of ``view``; ``leave`` settles what waits before a file is closed.

    Deeds and dialogs are imported when they are used: a start needs none of them.
    """

    def __init__(  # noqa: PLR0913 - each is a way to the window
        self,
        window: QWidget,
        asking: Asking,
        copies: Path,
        restore: RestoreRoom,
        *,
        language: Callable[[], str],
        view: "Callable[[], View | None]",
        send: "Callable[[Deed], None]",
        leave: Callable[[Callable[[], None]], None],
    ) -> None:
        super().__init__(window)
        self._window, self._asking, self._copies, self._restore = window, asking, copies, restore
        self._language, self._view, self._send, self._leave = language, view, send, leave

    def show_damage(self) -> None:
        """Tell which entries are damaged."""
        from it_audit_gui.gui.files.damage_dialog import DamageDialog  # noqa: PLC0415
        from it_audit_gui.gui.files.damage_words import DamageWords  # noqa: PLC0415

        view = self._view()
        if view is not None:
            lines = DamageWords(self).lines(view.damage, view.questionnaire)
            dialog = DamageDialog(lines, self._window)
            dialog.decided.connect(self.ask_restoring)
            dialog.open()

    def ask_copy(self) -> None:
        """Ask where to save a copy under the same password, and save it."""
        from it_audit_gui.gui.bridge.deeds import SavingCopy  # noqa: PLC0415

        target = self._ask_target()
        if target is not None:
            self._send(SavingCopy(target=target))

    def ask_older(self) -> None:
        """Say what a copy for an older version leaves out, and ask where to save it."""
        from it_audit_gui.gui.files.older_dialog import OlderDialog  # noqa: PLC0415

        view = self._view()
        if view is not None:
            dialog = OlderDialog(view, self._window)
            dialog.decided.connect(self._on_older)
            dialog.open()

    def ask_elsewhere(self) -> None:
        """Ask for a new file to go on in."""
        from it_audit_gui.gui.bridge.deeds import GoingOnIn  # noqa: PLC0415

        target = self._ask_target(beside=False)
        if target is not None:
            self._send(GoingOnIn(target=target))

    def ask_found(self) -> None:
        """Ask where the file itself is now."""
        from it_audit_gui.gui.bridge.deeds import FindingAt  # noqa: PLC0415

        path = self._asking.ask_existing()
        if path is not None:
            self._send(FindingAt(path=path.absolute()))

    def ask_sending(self) -> None:
        """Ask what a copy for somebody else may tell, and where to save it."""
        from it_audit_gui.gui.files.send_dialog import SendDialog  # noqa: PLC0415

        view = self._view()
        if view is not None:
            dialog = SendDialog(protected=view.protected, parent=self._window)
            dialog.decided.connect(self._on_sending)
            dialog.open()

    def ask_restoring(self) -> None:
        """Look for safety copies of the open file."""
        view = self._view()
        if view is not None:
            self._restore.begin(view.path, is_open=True)

    def ask_taking_in(self, source: Path) -> None:
        """Ask where to keep a copy of a file that cannot be opened where it is."""
        from it_audit_gui.gui.bridge.deeds import TakingIn  # noqa: PLC0415

        target = self._asking.ask_taken_in(source)
        if target is not None:
            self._send(TakingIn(source=source, target=target))

    def ask_receiving(self, path: Path, open_there: Callable[[], None]) -> None:
        """Propose to keep a file first that lies where it is only in passing."""
        from it_audit_gui.gui.files.received_dialog import ReceivedDialog  # noqa: PLC0415

        dialog = ReceivedDialog(path, self._window)
        dialog.decided.connect(lambda: self._leave(lambda: self.ask_taking_in(path)))
        dialog.opened_there.connect(open_there)
        dialog.open()

    def ask_password(self) -> None:
        """Ask for a password that is new."""
        from it_audit_gui.gui.dialogs.new_password import NewPasswordDialog  # noqa: PLC0415

        view = self._view()
        if view is None:
            return
        dialog = NewPasswordDialog(self._window)
        change = self.tr("Change the password") if view.protected else self.tr("Set a password")
        dialog.entitle(change, change)
        dialog.say(
            self.tr(
                "Safety copies made until now stay as they are: "
                "those without a password can still be read by anybody, the others open with the "
                "password they had."
            ),
            quiet=True,
        )
        dialog.offer(self.tr("Remove these older safety copies"))
        dialog.decided.connect(self._on_password)
        dialog.open()
        dialog.password.setFocus()

    def ask_removing(self) -> None:
        """Ask once whether the password may go."""
        from it_audit_gui.gui.files.delete_dialog import RemovePasswordDialog  # noqa: PLC0415

        dialog = RemovePasswordDialog(self._window)
        dialog.decided.connect(lambda: self._set_password(None, drop=False))
        dialog.open()

    def ask_keeping(self) -> None:
        """Ask until when the audit is kept, and for whom."""
        from it_audit_gui.gui.files.keep_dialog import KeepDialog  # noqa: PLC0415

        view = self._view()
        if view is not None:
            dialog = KeepDialog(view.settings, self._language(), self._window)
            dialog.decided.connect(self._on_settled)
            dialog.open()

    def ask_deleting(self) -> None:
        """Say what goes and what does not, and ask once."""
        from it_audit_gui.gui.bridge.deeds import Deleting  # noqa: PLC0415
        from it_audit_gui.gui.files.delete_dialog import DeleteDialog  # noqa: PLC0415

        view = self._view()
        if view is not None:
            dialog = DeleteDialog(view.path, view.assessment.organisation, self._window)
            deed = Deleting(copies=self._copies)
            dialog.decided.connect(lambda: self._leave(lambda: self._send(deed)))
            dialog.open()

    def _ask_target(self, *, beside: bool = True) -> Path | None:
        view = self._view()
        return None if view is None else self._asking.ask_copy_path(view, beside=beside)

    def _on_older(self, version: int) -> None:
        from it_audit_gui.gui.bridge.deeds import SavingOlderCopy  # noqa: PLC0415

        target = self._ask_target()
        if target is not None:
            self._send(SavingOlderCopy(target=target, version=version))

    def _on_sending(self, protection: "Protection", anonymous: bool) -> None:
        from it_audit_gui.gui.bridge.deeds import SavingCopy  # noqa: PLC0415

        view = self._view()
        if view is None:
            return
        stand_in = self.tr("left out") if anonymous else ""
        target = self._asking.ask_copy_path(view, name=self.tr("audit") if anonymous else "")
        if target is not None:
            self._send(SavingCopy(target=target, protection=protection, stand_in=stand_in))

    def _on_password(self, password: str, drop: bool) -> None:
        self._set_password(password, drop=drop)

    def _set_password(self, password: str | None, *, drop: bool) -> None:
        from it_audit_gui.gui.bridge.deeds import SettingPassword  # noqa: PLC0415

        deed = SettingPassword(new=password, copies=self._copies, drop_copies=drop)
        self._leave(lambda: self._send(deed))

    def _on_settled(self, settings: "AuditSettings") -> None:
        from it_audit_gui.gui.bridge.deeds import Settling  # noqa: PLC0415

        self._send(Settling(settings=settings))
