"""The report and the documents beside it: chosen at the left, their real pages at the right."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.computer.outside import open_outside
from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.gui.keyboard.tab_order import follow_layout
from it_audit_gui.gui.keyboard.way_keys import WayKeys
from it_audit_gui.gui.page.room_page import RoomPage
from it_audit_gui.gui.report.brand_store import BrandStore
from it_audit_gui.gui.report.failure import Failure
from it_audit_gui.gui.report.halves import Halves
from it_audit_gui.gui.report.names import ReportNames
from it_audit_gui.gui.report.options_form import OptionsForm
from it_audit_gui.gui.report.preview import PAPERS, Asker, Preview
from it_audit_gui.gui.report.print_choice import PrintChoice, chosen_pages
from it_audit_gui.gui.report.print_job import PrintJob
from it_audit_gui.gui.report.report_footer import ReportFooter
from it_audit_gui.gui.report.save_job import SaveJob
from it_audit_gui.gui.widgets.banner_area import BannerArea
from it_audit_gui.wording import explain


class ReportPage(RoomPage):
    """``asker`` gives ways to ask the open audit; nothing is computed in the window's thread."""

    def __init__(
        self,
        languages: Mapping[str, str],
        language: str,
        asker: Asker,
        *,
        store: BrandStore,
        files: FileChoice,
        printers: PrintChoice | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._names = ReportNames(self)
        self._printers = printers or PrintChoice()
        self._view: View | None = None
        self._print_soon = False
        self.failure = Failure()
        self.options = OptionsForm(languages, language, store, files)
        self.preview = Preview(asker)
        self.footer = ReportFooter()
        self._halves = Halves(self.options, self.preview)
        self._save = SaveJob(asker(self), files, self)
        self._print = PrintJob(asker(self), self)
        self._lay_out()
        self._connect()
        WayKeys(self)

    def show_view(self, view: View) -> None:
        """Show the report of an audit as it is now; pages that still hold are not set again."""
        before, self._view = self._view, view
        self.options.show_view(view)
        same = before is not None and (before.evaluation, before.costs, before.assessment) == (
            view.evaluation,
            view.costs,
            view.assessment,
        )
        self._show_order(anew=not same)

    def focus_first(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard on the choice of the document."""
        self.options.document.setFocus(reason)

    def finish_writing(self) -> bool:
        """Take what is still being typed."""
        self.options.brand.finish_writing()
        return True

    @property
    def parts(self) -> Mapping[str, str]:
        """The document that is chosen, and where one is in its pages."""
        document = self.options.document.currentData()
        chosen = {} if document is None else {"document": str(document)}
        return {**chosen, **self.preview.view.left_at}

    def take_up(self, parts: Mapping[str, str]) -> None:
        """Choose the same document, at the same page of it."""
        self.preview.view.begin_at(parts)
        place = self.options.document.findData(parts.get("document"))
        if place >= 0:
            self.options.document.setCurrentIndex(place)

    def areas(self) -> tuple[QWidget | None, QWidget | None, QWidget | None]:
        """The choices, the pages and the footer."""
        return self.options, self.preview, self.footer

    def print(self) -> None:
        """Ask how to print, as soon as there are pages to print."""
        shown = self.preview.shown
        self._print_soon = shown is None and self.options.order.has_pages
        if shown is None or self._print.active:
            return
        title = self._names.title(shown.order)
        paper = PAPERS[shown.order.options.paper]
        printer = self._printers.printer(self, title, shown.count, paper)
        if printer is not None:
            self.failure.hide()
            self._print.start(printer, shown, chosen_pages(printer, shown.count))

    def _show_order(self, *, anew: bool = False) -> None:
        order = self.options.order
        self.footer.show_order(order)
        self.preview.show_order(order, anew=anew)
        if not order.has_pages:
            self._show_title("")

    def _show_title(self, subtitle: str) -> None:
        title = self._names.title(self.options.order)
        self.options.show_title(title, subtitle)
        self.setAccessibleName(title)

    @Slot()
    def _on_changed(self) -> None:
        self._print_soon = False
        self.failure.hide()
        if not self._print.active:
            self.footer.say_nothing()
        self._show_order()

    @Slot()
    def _on_was_set(self) -> None:
        shown = self.preview.shown
        if shown is None:
            return
        pages = self.tr("%n page(s)", "", shown.count)
        self._show_title(f"{pages}, {self._names.paper(shown.order.options.paper)}")
        if self._print_soon:
            self.print()

    def _on_saving_asked(self, fmt: str) -> None:
        self.options.brand.finish_writing()
        if self._view is not None:
            on = self._view.evaluation.on
            self._save.save(self.options.order, fmt, self._view.path, on)

    @Slot()
    def _on_save_began(self) -> None:
        self.failure.hide()
        self.footer.say_saving()

    @Slot(object)
    def _on_not_saved(self, error: AuditError) -> None:
        self.footer.say_nothing()
        self.failure.show_not_saved(explain(error, self._language))

    @Slot(object)
    def _on_not_made(self, error: AuditError) -> None:
        self.footer.say_nothing()
        self.failure.show_not_made(explain(error, self._language))

    @Slot()
    def _on_not_printed(self) -> None:
        self.footer.say_nothing()
        self.failure.show_not_printed()

    def _connect(self) -> None:
        self.options.changed.connect(self._on_changed)
        self.preview.was_set.connect(self._on_was_set)
        self.preview.refused.connect(self._on_not_made)
        self.footer.saving_asked.connect(self._on_saving_asked)
        self.footer.opened.connect(open_outside)
        self.footer.print_asked.connect(self.print)
        self.footer.stop_asked.connect(self._print.stop)
        self._save.began.connect(self._on_save_began)
        self._save.saved.connect(self.footer.say_saved)
        self._save.refused.connect(self._on_not_saved)
        self.failure.retried.connect(self._save.retry)
        self.failure.moved.connect(self._save.save_elsewhere)
        self._print.progressed.connect(self.footer.say_printing)
        self._print.finished.connect(self.footer.say_printed)
        self._print.stopped.connect(self.footer.say_stopped)
        self._print.failed.connect(self._on_not_printed)
        self._print.refused.connect(self._on_not_made)
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        save.activated.connect(self.footer.click_first)

    def _lay_out(self) -> None:
        banners = BannerArea()
        banners.column.addWidget(self.failure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(banners)
        column.addWidget(self._halves, 1)
        column.addWidget(self.footer)
        follow_layout(self)
