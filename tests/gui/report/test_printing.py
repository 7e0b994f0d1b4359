"""Printing: the pages that are asked for, as often as asked, and an end to it when wanted."""

import os
import re
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.report import press, print_service
from it_audit_gui.gui.report.print_choice import DOTS, PrintChoice, a_printer, chosen_pages
from it_audit_gui.gui.report.print_job import PrintJob
from it_audit_gui.report.extras.kinds import Document
from it_audit_gui.report.options import Paper
from tests.gui.report.counter import Counter
from tests.gui.widgets.hands import click

A4 = QPageSize.PageSizeId.A4
_PAGE = re.compile(rb"/Type /Page\b")


@pytest.mark.parametrize(
    ("chosen", "configured", "server"),
    [
        (None, False, "/run/cups/cups.sock"),
        (None, True, None),
        ("printers.example", False, "printers.example"),
    ],
)
def test_the_print_service_is_looked_for_on_this_computer_unless_told_otherwise(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    chosen: str | None,
    *,
    configured: bool,
    server: str | None,
) -> None:
    monkeypatch.setattr(os, "environ", {} if chosen is None else {"CUPS_SERVER": chosen})
    settings = tmp_path / "client.conf"
    if configured:
        settings.touch()
    monkeypatch.setattr(print_service, "_SETTINGS", (settings,))
    print_service.stay_on_this_computer()

    assert os.environ.get("CUPS_SERVER") == server


def printed(counter: Counter) -> list[bytes]:
    """The pages that came out, once all are with the printer."""
    footer, path = counter.page.footer, counter.tray.path
    assert path is not None
    counter.qtbot.waitUntil(
        lambda: footer.said.text() == "All pages are with the printer.", timeout=30_000
    )
    return _PAGE.findall(path.read_bytes())


def test_all_pages_are_printed(counter: Counter) -> None:
    counter.tray.path = counter.folder / "printed.pdf"
    click(counter.page.footer.print)
    assert counter.page.footer.said.text() == f"Printing page 1 of {counter.wait_for_pages()}"
    assert counter.page.footer.stop.isVisible()
    count = counter.wait_for_pages()
    assert len(printed(counter)) == count
    assert counter.tray.asked == [("Full report", count)]
    assert not counter.page.footer.stop.isVisible()


def test_a_range_and_copies_are_printed(counter: Counter) -> None:
    counter.tray.path = counter.folder / "printed.pdf"
    counter.tray.first, counter.tray.last, counter.tray.copies = 2, 3, 2
    click(counter.page.footer.print)
    copies = 1 if a_printer("", A4).supportsMultipleCopies() else 2
    assert len(printed(counter)) == 2 * copies


def test_printing_can_be_stopped(counter: Counter) -> None:
    counter.tray.path = counter.folder / "printed.pdf"
    click(counter.page.footer.print)
    click(counter.page.footer.stop)
    assert counter.page.footer.said.text().startswith("Printing is stopped.")
    assert counter.page.footer.print.isEnabled()
    counter.qtbot.wait(300)
    assert counter.page.footer.said.text().startswith("Printing is stopped.")


def test_a_page_that_goes_while_it_prints_stops_the_printer(counter: Counter) -> None:
    assert counter.page.preview.shown is not None
    counter.tray.path = counter.folder / "printed.pdf"
    printer = counter.tray.printer(counter.page, "", 1, A4)
    assert printer is not None
    job = PrintJob(counter.bridge.inquiry(counter.page))
    job.start(printer, counter.page.preview.shown, [0, 1, 2])
    assert job.active
    shiboken6.delete(job)
    assert not printer.paintingActive()
    counter.qtbot.wait(300)


def test_who_thinks_better_of_it_prints_nothing(counter: Counter) -> None:
    click(counter.page.footer.print)
    assert len(counter.tray.asked) == 1
    assert counter.page.footer.said.text() == ""


def test_printing_waits_for_the_pages(counter: Counter) -> None:
    counter.choose(Document.LEAVER)
    counter.page.print()
    assert counter.tray.asked == []
    counter.qtbot.waitUntil(lambda: len(counter.tray.asked) == 1, timeout=20_000)
    assert counter.tray.asked[0][0] == "Checklist for leavers"


def test_a_document_without_pages_is_not_printed(counter: Counter) -> None:
    counter.choose(Document.ACTIONS)
    counter.page.print()
    counter.choose(None)
    counter.wait_for_pages()
    assert counter.tray.asked == []


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_said(counter: Counter) -> None:
    counter.tray.path = counter.folder / "no such folder" / "printed.pdf"
    click(counter.page.footer.print)
    counter.qtbot.waitUntil(counter.page.failure.isVisible, timeout=20_000)
    assert "The printer did not take the pages." in counter.page.failure.accessibleName()
    assert not counter.page.failure.again.isVisible()


def test_a_page_that_cannot_be_drawn_ends_the_print(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: object, **__: object) -> object:
        def study(*_: object) -> object:
            raise AuditError("medium-gone", path=Path("x"))

        return study

    counter.tray.path = counter.folder / "printed.pdf"
    monkeypatch.setattr(press, "drawing", refuses)
    click(counter.page.footer.print)
    counter.qtbot.waitUntil(counter.page.failure.isVisible, timeout=20_000)
    assert counter.page.footer.print.isEnabled()


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER])
def test_a_printer_gets_whole_sheets_at_300_dots(counter: Counter, paper: Paper) -> None:
    assert counter.page.preview.shown is not None
    size = {Paper.A4: A4, Paper.LETTER: QPageSize.PageSizeId.Letter}[paper]
    printer = a_printer("Report", size)
    assert printer.resolution() == DOTS
    assert printer.fullPage()
    assert printer.pageLayout().pageSize().id() is size
    assert printer.docName() == "Report"


def a_pdf_printer() -> QPrinter:
    printer = a_printer("", A4)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    return printer


def test_pages_are_chosen_as_the_dialog_says() -> None:
    printer = a_pdf_printer()
    assert chosen_pages(printer, 3) == [0, 1, 2]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 9)
    assert chosen_pages(printer, 3) == [1, 2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert chosen_pages(printer, 3) == [2, 1]


@pytest.mark.parametrize(
    ("collated", "alone", "pages"),
    [(True, False, [0, 1, 0, 1]), (False, False, [0, 0, 1, 1]), (True, True, [0, 1])],
)
def test_copies_are_made_by_whoever_can(
    *, collated: bool, alone: bool, pages: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = a_pdf_printer()
    printer.setCopyCount(2)
    printer.setCollateCopies(collated)
    monkeypatch.setattr(QPrinter, "supportsMultipleCopies", lambda _: alone)
    assert chosen_pages(printer, 2) == pages


@pytest.mark.parametrize("accepted", [True, False])
def test_the_dialog_of_the_system_is_asked_for_a_range(
    counter: Counter, *, accepted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, int]] = []

    def answer(dialog: QPrintDialog) -> int:
        asked.append((dialog.minPage(), dialog.maxPage()))
        return QDialog.DialogCode.Accepted if accepted else QDialog.DialogCode.Rejected

    monkeypatch.setattr(QPrintDialog, "exec", answer)
    printer = PrintChoice().printer(counter.page, "Report", 7, A4)
    assert asked == [(1, 7)]
    assert (printer is not None) == accepted
