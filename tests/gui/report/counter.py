"""A report page on a real audit file, with dialogs that answer by themselves."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.bridge.session_bridge import SessionBridge
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.language.translations import LANGUAGES
from it_audit_gui.gui.report.brand_store import BrandStore
from it_audit_gui.gui.report.print_choice import PrintChoice, a_printer
from it_audit_gui.gui.report.report_page import ReportPage
from it_audit_gui.report.extras.kinds import Document
from tests.gui.memory_source import AnsweredFiles


@dataclass(kw_only=True)
class PaperTray(PrintChoice):
    """Prints to a PDF instead of on paper, as chosen here; thinks better of it without a path."""

    path: Path | None = None
    first: int = 0
    last: int = 0
    copies: int = 1
    backwards: bool = False
    asked: list[tuple[str, int]] = field(default_factory=list)

    def printer(
        self, parent: QWidget, title: str, count: int, paper: QPageSize.PageSizeId
    ) -> QPrinter | None:
        assert parent is not None
        self.asked.append((title, count))
        if self.path is None:
            return None
        printer = a_printer(title, paper)
        printer.setResolution(36)  # small, to be quick
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.path))
        printer.setCopyCount(self.copies)
        if self.first:
            printer.setPrintRange(QPrinter.PrintRange.PageRange)
            printer.setFromTo(self.first, self.last)
        if self.backwards:
            printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
        return printer


@dataclass(kw_only=True)
class Counter:
    """The page with all it stands on."""

    page: ReportPage
    bridge: SessionBridge
    files: AnsweredFiles
    tray: PaperTray
    folder: Path
    view: View
    qtbot: QtBot

    def wait_for_pages(self) -> int:
        """Until the pages of what is chosen are set and the first is drawn; how many there are."""
        preview = self.page.preview
        self.qtbot.waitUntil(
            lambda: preview.shown is not None and preview.view.wanted() is None, timeout=20_000
        )
        assert preview.shown is not None
        return preview.shown.count

    def choose(self, document: Document | None) -> None:
        """Choose a document from the list."""
        box = self.page.options.document
        box.setCurrentIndex(box.findData(document))


def a_counter(qtbot: QtBot, bridge: SessionBridge, audit: Path, settings: Path) -> Counter:
    """The page, shown with the first pages drawn."""
    files, tray = AnsweredFiles(), PaperTray()
    with qtbot.waitSignal(bridge.opened, timeout=20_000) as opened:
        bridge.open(audit)
    assert opened.args is not None
    view = opened.args[0]
    assert isinstance(view, View)
    page = ReportPage(
        LANGUAGES,
        view.questionnaire.language,
        bridge.inquiry,
        store=BrandStore(settings),
        files=files,
        printers=tray,
    )
    qtbot.addWidget(page)
    page.resize(1048, 800)
    page.show_view(view)
    page.show()
    counter = Counter(
        page=page,
        bridge=bridge,
        files=files,
        tray=tray,
        folder=audit.parent,
        view=view,
        qtbot=qtbot,
    )
    counter.wait_for_pages()
    return counter
