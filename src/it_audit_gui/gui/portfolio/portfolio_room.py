"""The summary over a folder of clients in the window, for as long as it is on show."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.dialogs.asking import Asking
from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.portfolio.looking_through import LookingThrough
from it_audit_gui.gui.portfolio.portfolio_page import PortfolioPage
from it_audit_gui.gui.remembered.settings import Settings
from it_audit_gui.gui.report.brand_store import BrandStore
from it_audit_gui.portfolio import blocks_of, save_document

if TYPE_CHECKING:
    from it_audit_gui.portfolio import FolderSummary


class PortfolioRoom(QObject):
    """``left`` when the user goes back to the start page; ends when something else is on show."""

    left = Signal()

    def __init__(
        self,
        stack: QStackedWidget,
        settings: Settings,
        asking: Asking,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(stack)
        self._stack, self._settings, self._asking, self._now = stack, settings, asking, now
        self._looking: LookingThrough | None = None
        self._found: FolderSummary | None = None
        self.page: PortfolioPage | None = None
        stack.currentChanged.connect(self._on_turned)

    def show_folder(self, folder: Path) -> None:
        """Look through a folder and show what its audits have in common."""
        self._stop()
        self._found = None
        self._show_page()
        self._looking = LookingThrough()
        self._looking.looked.connect(self._on_looked)
        self._looking.found.connect(self._on_found)
        self._looking.refused.connect(self._on_refused)
        self._looking.begin(folder, self._settings.language, self._now().date())

    def renew(self) -> None:
        """Show the same in the language that holds now."""
        if self.page is not None:
            self._show_page()

    def _show_page(self) -> None:
        before, self.page = self.page, PortfolioPage()
        self.page.left.connect(self.left)
        self.page.folder_wanted.connect(self._on_folder_wanted)
        self.page.saving_wanted.connect(self._on_saving_wanted)
        self._stack.addWidget(self.page)
        self._stack.setCurrentWidget(self.page)
        self._drop(before)
        self.page.focus_first(focus_reason(self.page))
        if self._found is not None:
            self._on_found(self._found)

    @Slot(int, int)
    def _on_looked(self, done: int, count: int) -> None:
        if self.page is not None and self.sender() is self._looking:
            self.page.show_looking(done, count)

    @Slot(object)
    def _on_found(self, found: "FolderSummary") -> None:
        self._found = found
        if self.page is not None:
            self.page.show_summary(found, blocks_of(found, self._settings.language))

    @Slot(object)
    def _on_refused(self, error: AuditError) -> None:
        if self.page is not None:
            self.page.show_refused(error, self._settings.language)

    @Slot()
    def _on_folder_wanted(self) -> None:
        folder = self._asking.ask_clients(self._settings.clients_folder or self._asking.folder)
        if folder is not None:
            self.show_folder(folder)

    @Slot(str)
    def _on_saving_wanted(self, ending: str) -> None:
        page, found = self.page, self._found
        if page is None or found is None:
            return
        day = self._now().date()
        path = self._asking.ask_report(f"{self.tr('summary of clients')} {day}", f".{ending}")
        if path is None:
            return
        brand = BrandStore(self._settings.folder).load()
        try:
            save_document(found, path, self._settings.language, day, brand)
        except AuditError as error:
            page.show_refused(error, self._settings.language)
        else:
            page.show_saved(path.name)

    @Slot()
    def _on_turned(self) -> None:
        """The window shows something else: an audit, or the start page again."""
        if self.page is not None and self._stack.currentWidget() is not self.page:
            before, self.page = self.page, None
            self._stop()
            self._drop(before)

    def _stop(self) -> None:
        if self._looking is not None:
            self._looking.stop()
            self._looking = None

    def _drop(self, page: PortfolioPage | None) -> None:
        if page is not None:
            self._stack.removeWidget(page)
            page.deleteLater()
