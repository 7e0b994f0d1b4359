"""The start page in the window: made when it is first wanted, and anew for each language."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.asking import Asking
from it_audit_gui.gui.last_input import focus_reason
from it_audit_gui.gui.preferences import Preferences
from it_audit_gui.gui.settings import Settings

if TYPE_CHECKING:
    from it_audit_gui.domain.questionnaire import Questionnaire
    from it_audit_gui.gui.notices import Deed
    from it_audit_gui.gui.start.start_page import StartPage


class StartRoom(QObject):
    """Keeps the start page first in a stack; asks the name of a new audit once it has a bank."""

    picked = Signal(Path)
    bank_wanted = Signal()

    def __init__(
        self,
        stack: QStackedWidget,
        settings: Settings,
        preferences: Preferences,
        asking: Asking,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(stack)
        self._stack = stack
        self._settings = settings
        self._preferences = preferences
        self._asking = asking
        self._now = now
        self._bank: Questionnaire | None = None
        self._new_wanted = False
        self._page: StartPage | None = None
        preferences.recent_kept.connect(self._on_recent_kept)

    @property
    def page(self) -> "StartPage":
        """The page as it is now; a file that is opened from outside goes without it."""
        if self._page is None:
            self._page = self._make()
        return self._page

    def renew(self, *, to_front: bool) -> None:
        """Build it anew: in the language that holds now, with the audits as they are now."""
        old, self._page = self._page, None
        if to_front:
            self._stack.setCurrentWidget(self.page)
            self.page.focus_first(focus_reason(self._stack))
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    def show_bank(self, bank: "Questionnaire") -> None:
        """Take the words of a bank, also for the new audit that waited for them."""
        self._bank = bank
        if self._page is not None:
            self._page.show_words(bank)
        if self._new_wanted:
            self._new_wanted = False
            self._asking.ask_new(bank)

    def show_failed(self, error: AuditError, ways_out: "Sequence[Deed]") -> None:
        """Say why an audit could not be opened or made, with what may help."""
        self.page.show_failed(error, self._settings.language, ways_out)

    def _make(self) -> "StartPage":
        from it_audit_gui.gui.start.start_page import StartPage  # noqa: PLC0415 - see ``page``

        page = StartPage(self._preferences)
        page.new_wanted.connect(self._on_new_wanted)
        page.open_wanted.connect(self._asking.ask_open)
        page.picked.connect(self.picked)
        page.forgotten.connect(self.forget)
        if self._bank is not None:
            page.show_words(self._bank)
        page.show_audits(self._settings.recent, self._now())
        self._stack.insertWidget(0, page)
        return page

    @Slot()
    def _on_new_wanted(self) -> None:
        if self._bank is None:
            self._new_wanted = True
            self.bank_wanted.emit()
        else:
            self._asking.ask_new(self._bank)

    @Slot(bool)
    def _on_recent_kept(self, kept: bool) -> None:
        self._settings.keeps_recent = kept
        self._show_audits()

    @Slot(Path)
    def forget(self, path: Path) -> None:
        """Take an audit off the list."""
        self._settings.forget(path)
        self._show_audits()

    def _show_audits(self) -> None:
        if self._page is not None:
            self._page.show_audits(self._settings.recent, self._now())
