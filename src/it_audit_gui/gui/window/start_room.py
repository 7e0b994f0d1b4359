"""The start page in the window: made when it is first wanted, and anew for each language."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from it_audit_gui import __version__
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.dialogs.asking import Asking
from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.preferences.preferences import Preferences
from it_audit_gui.gui.remembered.settings import Settings

# Where help tells what is new.
NEWS = "news"

if TYPE_CHECKING:
    from it_audit_gui.domain.questionnaire import Questionnaire
    from it_audit_gui.gui.page.notices import Deed
    from it_audit_gui.gui.portfolio.portfolio_room import PortfolioRoom
    from it_audit_gui.gui.remembered.recent import RecentAudit
    from it_audit_gui.gui.start.folder_scan import FolderScan
    from it_audit_gui.gui.start.start_page import StartPage


class StartRoom(QObject):
    """Keeps the start page first in a stack; asks the name of a new audit once it has a bank."""

    picked = Signal(Path)
    bank_wanted = Signal()
    sample_wanted = Signal(str)  # the name it goes by

    def __init__(
        self,
        stack: QStackedWidget,
        settings: Settings,
        preferences: Preferences,
        asking: Asking,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(stack)
        self._scan: FolderScan | None = None
        self._stack = stack
        self._settings = settings
        self._preferences = preferences
        self._asking = asking
        self._now = now
        self._bank: Questionnaire | None = None
        self._new_wanted = False
        self._page: StartPage | None = None
        self._has_news = settings.seen_version not in {"", __version__}
        preferences.recent_kept.connect(self._on_recent_kept)
        preferences.has_folder = settings.clients_folder is not None
        preferences.sample_wanted.connect(self._on_sample_wanted)
        preferences.folder_asked.connect(self._on_folder_asked)
        preferences.folder_dropped.connect(self._on_folder_dropped)
        preferences.summary_wanted.connect(self._on_summary_wanted)

    @property
    def page(self) -> "StartPage":
        """The page as it is now; a file that is opened from outside goes without it."""
        if self._page is None:
            self._page = self._make()
        return self._page

    @property
    def is_shown(self) -> bool:
        """Whether no audit is on the screen."""
        return self._page is not None and self._stack.currentWidget() is self._page

    def areas(self) -> "Sequence[QWidget | None]":
        """What the keyboard reaches in one step on the page that is on show."""
        together = self.portfolio.page if "portfolio" in self.__dict__ else None
        return self.page.areas() if together is None else [None, together, None, None]

    @cached_property
    def portfolio(self) -> "PortfolioRoom":
        """What the audits of a folder show together; made when it is first asked for."""
        from it_audit_gui.gui.portfolio.portfolio_room import (  # noqa: PLC0415 - rarely needed
            PortfolioRoom,
        )

        room = PortfolioRoom(self._stack, self._settings, self._asking, self._now)
        room.left.connect(lambda: self.renew(to_front=True))
        return room

    def use_language(self, *, to_front: bool) -> None:
        """Build anew what is on show, in the language that holds now."""
        if "portfolio" in self.__dict__ and self.portfolio.page is not None:
            self.renew(to_front=False)
            self.portfolio.renew()
        else:
            self.renew(to_front=to_front)

    def renew(self, *, to_front: bool) -> None:
        """Build it anew: in the language that holds now, with the audits as they are now."""
        old, self._page = self._page, None
        self.rest()
        if to_front:
            self._stack.setCurrentWidget(self.page)
            self.page.focus_first(focus_reason(self._stack))
            self._look_into_folder()
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    def rest(self) -> None:
        """Look into no more files: one is opened."""
        if self._scan is not None:
            self._scan.stop()
            self._scan = None

    def show_bank(self, bank: "Questionnaire") -> None:
        """Take the words of a bank, also for the new audit that waited for them."""
        self._bank = bank
        if self._page is not None:
            self._page.show_words(bank)
            if self.is_shown:
                self._look_into_folder()
        if self._new_wanted:
            self._new_wanted = False
            self._asking.ask_new(bank)

    def show_failed(self, error: AuditError, ways_out: "Sequence[Deed]") -> None:
        """Say why an audit could not be opened or made, with what may help."""
        self.page.show_failed(error, self._settings.language, ways_out)

    def _make(self) -> "StartPage":
        from it_audit_gui.gui.start.start_page import StartPage  # noqa: PLC0415 - see ``page``

        page = StartPage(self._preferences, discreet=self._asking.discreet)
        page.new_wanted.connect(self.ask_new)
        page.sample_wanted.connect(self._on_sample_wanted)
        page.open_wanted.connect(self._asking.ask_open)
        page.picked.connect(self.picked)
        page.forgotten.connect(self.forget)
        page.revealed.connect(self._asking.agree)
        page.summary_wanted.connect(self._on_summary_wanted)
        if self._bank is not None:
            page.show_words(self._bank)
        page.show_audits(self._settings.recent, self._now())
        self._tell_news(page)
        self._stack.insertWidget(0, page)
        return page

    def _tell_news(self, page: "StartPage") -> None:
        """Once after an update, for as long as the program runs; not after the first start."""
        if self._settings.seen_version != __version__:
            self._settings.seen_version = __version__
        if self._has_news:
            line = page.show_news()
            line.wanted.connect(lambda: self._preferences.help_wanted.emit(NEWS))
            line.put_away.connect(self._on_news_put_away)

    @Slot()
    def _on_news_put_away(self) -> None:
        self._has_news = False

    @Slot()
    def ask_new(self) -> None:
        """Ask for a new audit, as soon as the bank it begins with is read."""
        if self._bank is None:
            self._new_wanted = True
            self.bank_wanted.emit()
        else:
            self._asking.ask_new(self._bank)

    @Slot()
    def _on_sample_wanted(self) -> None:
        self.sample_wanted.emit(self.tr("Sample firm (nothing here is real)"))

    @Slot(bool)
    def _on_recent_kept(self, kept: bool) -> None:
        self._settings.keeps_recent = kept
        if not kept:
            self._forget_seen()
        self._show_audits()

    @Slot()
    def _on_folder_asked(self) -> None:
        folder = self._asking.ask_clients(self._folder() or self._asking.folder)
        if folder is not None:
            self._list(folder)

    @Slot()
    def _on_folder_dropped(self) -> None:
        self._list(None)

    @Slot()
    def _on_summary_wanted(self) -> None:
        folder = self._folder() or self._asking.ask_clients(self._asking.folder)
        if folder is not None:
            self.rest()
            self.portfolio.show_folder(folder)

    def _list(self, folder: Path | None) -> None:
        self._settings.clients_folder = folder
        self._preferences.has_folder = folder is not None
        self._forget_seen()
        self.page.show_folder(())
        self._look_into_folder()

    def _folder(self) -> Path | None:
        """The folder the user picked; a program on a stick lists the audits beside it."""
        beside = self._asking.folder if self._settings.is_portable else None
        return self._settings.clients_folder or beside

    def _look_into_folder(self) -> None:
        """Fill the list beside the window; the page is there already."""
        self.rest()
        folder = self._folder()
        if folder is None or self._bank is None:
            return
        from it_audit_gui.gui.start.folder_scan import FolderScan  # noqa: PLC0415 - as above
        from it_audit_gui.gui.start.summaries import Summaries  # noqa: PLC0415 - as above

        kept = Summaries(self._settings.folder) if self._settings.keeps_recent else None
        self._scan = FolderScan(kept)
        self._scan.found.connect(self._on_found)
        self._scan.begin(folder, self._settings.language, self._now().date())

    @Slot(object)
    def _on_found(self, audits: "tuple[RecentAudit, ...]") -> None:
        # What an earlier search still had to say came too late.
        if self.sender() is self._scan and self._page is not None:
            self._page.show_folder(audits)

    @Slot(Path)
    def forget(self, path: Path) -> None:
        """Take an audit off the list."""
        self._settings.forget(path)
        self._forget_seen()
        self._show_audits()

    def _forget_seen(self) -> None:
        """It names clients, of whom one may have been deleted; files tell it again."""
        from it_audit_gui.gui.start.summaries import forget  # noqa: PLC0415 - not needed to start

        self.rest()
        forget(self._settings.folder)

    def _show_audits(self) -> None:
        if self._page is not None:
            self._page.show_audits(self._settings.recent, self._now())
