"""Opens the windows of help; made when somebody asks for help first."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.gui.help.about_facts import AboutFacts
from it_audit_gui.gui.help.help_window import HelpWindow
from it_audit_gui.gui.help.places import SUPPORT
from it_audit_gui.gui.remembered.settings import Settings


class HelpDesk(QObject):
    """One window of help at a time, in the language of the program."""

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        files: FileChoice,
        folder: Path,
        log: Path,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        """A support file is proposed in ``folder``; ``log`` is where the program keeps its log."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._files = files
        self._folder = folder
        self._log = log
        self._today = today
        self.shown: HelpWindow | None = None

    def show_place(self, place: str) -> None:
        """Open help at a place, or the dialog for the support file."""
        if place == SUPPORT:
            self._offer_support()
            return
        if self.shown is None:
            values = AboutFacts(self).values(self._today())
            self.shown = HelpWindow(self._settings.language, values, self._window)
        self.shown.show_place(place)
        self.shown.show()
        self.shown.activateWindow()
        self.shown.focus_first()

    def use_language(self) -> None:
        """Speak the language of the program from now on, where help is open at the same place."""
        old, self.shown = self.shown, None
        if old is not None:
            if old.isVisible():
                self.show_place(str(old.place))
            old.close()
            old.deleteLater()

    def _offer_support(self) -> None:
        from it_audit_gui.gui.help.support_dialog import SupportDialog  # noqa: PLC0415 - rare

        dialog = SupportDialog(
            self._files, self._folder, self._log, self._settings, parent=self._window
        )
        dialog.open()
        dialog.begin()
