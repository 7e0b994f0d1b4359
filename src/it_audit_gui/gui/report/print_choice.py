"""The system's own dialog for printing."""

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from it_audit_gui.gui.report.print_service import stay_on_this_computer

DOTS = 300


class PrintChoice:
    """Asks where and what to print; ``None`` when the user thought better of it."""

    def printer(
        self, parent: QWidget, title: str, count: int, paper: QPageSize.PageSizeId
    ) -> QPrinter | None:
        """A printer for so many pages, with the range and the copies the user chose."""
        printer = a_printer(title, paper)
        dialog = QPrintDialog(printer, parent)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, count)
        dialog.setFromTo(1, count)
        try:
            accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
        finally:
            dialog.deleteLater()
        return printer if accepted else None


def a_printer(title: str, paper: QPageSize.PageSizeId) -> QPrinter:
    """The system's printer, for whole sheets at 300 dots per inch."""
    stay_on_this_computer()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS)
    printer.setDocName(title)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(paper), QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Point
        )
    )
    printer.setFullPage(True)
    return printer


def chosen_pages(printer: QPrinter, count: int) -> list[int]:
    """The pages to print, counted from 0, in the order and as often as the printer is to do it."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    if printer.printRange() is QPrinter.PrintRange.AllPages:
        first, last = 1, count
    pages = list(range(max(1, first) - 1, min(last, count)))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    # What the printer does not do by itself, the program does.
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]
