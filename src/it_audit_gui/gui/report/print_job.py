"""Prints pages one after the other; the window stays free meanwhile."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from it_audit_gui.gui.bridge.inquiry import Inquiry
from it_audit_gui.gui.report import press
from it_audit_gui.gui.report.press import Picture, SetPages
from it_audit_gui.gui.report.print_choice import DOTS


class PrintJob(QObject):
    """``progressed`` with how many of how many pages are handed over; one of the others ends it."""

    progressed = Signal(int, int)
    finished = Signal()
    failed = Signal()
    stopped = Signal()
    refused = Signal(object)  # AuditError

    def __init__(self, inquiry: Inquiry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inquiry = inquiry
        self._tray = _Tray()
        self._of: SetPages | None = None
        self._pages: Sequence[int] = ()
        self._done = 0
        inquiry.answered.connect(self._on_drawn)
        inquiry.refused.connect(self._on_refused)
        # A page may go while it prints; a painter must never outlive its printer.
        self.destroyed.connect(self._tray.abort)

    @property
    def active(self) -> bool:
        """Whether pages are being printed."""
        return self._tray.active

    def start(self, printer: QPrinter, of: SetPages, pages: Sequence[int]) -> None:
        """Print pages, counted from 0; ``failed`` when the printer does not take them."""
        if not pages or not self._tray.begin(printer):
            self.failed.emit()
            return
        self._of, self._pages, self._done = of, pages, 0
        self._ask()

    def stop(self) -> None:
        """Print nothing more; what the printer has already may still come out."""
        if self.active:
            self._inquiry.forget()
            self._tray.abort()
            self.stopped.emit()

    def _ask(self) -> None:
        assert self._of is not None  # noqa: S101 - set when the job starts, for the types
        self.progressed.emit(self._done, len(self._pages))
        self._inquiry.ask(press.drawing(self._of, self._pages[self._done], self._tray.dots))

    @Slot(object)
    def _on_drawn(self, picture: Picture) -> None:
        if not self.active:
            return
        if not self._tray.draw(picture.image, first=not self._done):
            self._tray.end()
            self.failed.emit()
            return
        self._done += 1
        if self._done < len(self._pages):
            self._ask()
        elif self._tray.end():
            self.finished.emit()
        else:
            self.failed.emit()

    @Slot(object)
    def _on_refused(self, error: object) -> None:
        if self.active:
            self._tray.abort()
            self.refused.emit(error)


class _Tray:
    """A printer and who draws on it, held and let go together."""

    def __init__(self) -> None:
        self._printer: QPrinter | None = None
        self._painter = QPainter()

    @property
    def active(self) -> bool:
        return self._printer is not None

    @property
    def dots(self) -> int:
        return min(DOTS, self._printer.resolution()) if self._printer else DOTS

    def begin(self, printer: QPrinter) -> bool:
        printer.setFullPage(True)  # a dialog may have changed it
        begun = self._painter.begin(printer)
        self._printer = printer if begun else None
        return begun

    def draw(self, image: QImage, *, first: bool) -> bool:
        """Draw on a new sheet; whether there was one."""
        if self._printer is None or not (first or self._printer.newPage()):
            return False
        _draw(self._painter, self._printer, image)
        return True

    def end(self) -> bool:
        """Hand over what is drawn; whether the printer took it."""
        printer, self._printer = self._printer, None
        return self._painter.end() and printer is not None and not _is_broken(printer)

    def abort(self) -> None:
        """Hand over nothing more."""
        if self._printer is not None:
            self._printer.abort()
            self.end()


def _draw(painter: QPainter, printer: QPrinter, image: QImage) -> None:
    """Fill the sheet; on another paper than the pages are made for, as far as it goes."""
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
    size = QSizeF(image.size()).scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(sheet.topLeft(), size)
    place.moveCenter(sheet.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image)


def _is_broken(printer: QPrinter) -> bool:
    return printer.printerState() in {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}
