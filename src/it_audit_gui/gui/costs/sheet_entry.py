"""From what is typed in the rows to sheets: on trial with each key, kept after a pause."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.predictability import Invoice
from it_audit_gui.domain.costs.replacement import Devices
from it_audit_gui.domain.costs.sheet import CostSheet, Entry
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.costs.figure import Extra, Key
from it_audit_gui.gui.costs.figure_row import FigureRow
from it_audit_gui.gui.costs.invoices_card import InvoicesCard
from it_audit_gui.gui.costs.sheet_keeper import SheetKeeper
from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.session.invoices_text import decoded
from it_audit_gui.session.json_document import read_bytes

# After so long without a key, what is typed is kept.
_PAUSE_MS = 600


class SheetEntry(QObject):
    """``tried`` with what is typed so far, ``settled`` with what the file is to have.

    ``refused`` where what the sheet has does not fit any more, so that nothing more can be kept.
    """

    tried = Signal(object)  # CostSheet
    settled = Signal(object)  # CostSheet
    refused = Signal(object)  # AuditError

    def __init__(
        self,
        rows: Callable[[], Mapping[Key, FigureRow]],
        files: FileChoice,
        invoices: InvoicesCard,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._rows, self._files, self._invoices, self._page = rows, files, invoices, page
        self._keeper = SheetKeeper()
        self._view: View | None = None
        self._trying = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._last: Key | None = None

    @property
    def trying(self) -> bool:
        """Whether what is shown may be more than what the file has."""
        return self._trying

    def follow(self, view: View) -> None:
        """The file has another sheet."""
        self._view = view
        self._keeper.follow(view)

    def try_again(self) -> None:
        """Work out again what is still typed on top of what the file has now."""
        self._trying = False
        self._try(self._last)

    def on_typed(self, name: str) -> None:
        """A figure is being typed: count with it as soon as it can be meant."""
        key = _key(name)
        row = self._rows()[key]
        self._last = key
        try:
            self._keeper.type(key, row.reading())
        except AuditError:
            self._keeper.forget(key)
        else:
            row.show_error(None, self._language)
        self._try(key)
        self._pause.start()

    def on_left(self, name: str) -> None:
        """A field is left: keep what it has, or say what is wrong with it."""
        self._settle(_key(name), told=True)

    def settle_all(self) -> None:
        """Keep whatever is typed and can be meant."""
        self._pause.stop()
        for key, row in self._rows().items():
            if row.changed:
                self._settle(key, told=True)

    def keep_invoices(self, invoices: tuple[Invoice, ...]) -> None:
        """Replace all invoices."""
        self._send(replace(self._keeper.sheet, invoices=invoices))

    def keep_devices(self, devices: tuple[Devices, ...]) -> None:
        """Replace all lines of devices."""
        self._send(replace(self._keeper.sheet, devices=devices))

    def take_invoices(self, amount: float) -> None:
        """Fill in what the list of invoices says already."""
        sheet = self._keeper.sheet
        entries = {**sheet.entries, InputId.INVOICES: Entry(likely=amount)}
        self._send(replace(sheet, entries=entries))

    def read_file(self) -> None:
        """Ask which list to read, and show it before anything is kept."""
        if self._view is None:
            return
        path = self._files.invoices(self._page, self._view.path.parent)
        if path is None:
            return
        form = self._invoices.open_form()
        try:
            form.show_text(decoded(read_bytes(path)))
        except AuditError as error:
            form.show_error(error)

    @property
    def _language(self) -> str:
        return self._view.questionnaire.language if self._view else ""

    def _on_pause(self) -> None:
        if self._last is not None:
            self._settle(self._last, told=False)

    def _try(self, key: Key | None) -> None:
        sheet = self._keeper.trial(key)
        if sheet is not None:
            self._trying = True
            self.tried.emit(sheet)

    def _settle(self, key: Key, *, told: bool) -> None:
        row = self._rows()[key]
        if not row.changed:
            if told and not row.field.text().strip():
                row.restore()
            return
        try:
            self._keeper.type(key, row.reading())
            typed = set(self._keeper.typed)
            sheet = self._keeper.settle(key)
        except AuditError as error:
            if told:
                row.show_error(error, self._language)
            return
        for kept in typed - set(self._keeper.typed):
            self._rows()[kept].keep()
            self._rows()[kept].show_error(None, self._language)
        if sheet is not None:
            self.settled.emit(sheet)
        elif told:
            row.restore()

    def _send(self, sheet: CostSheet) -> None:
        try:
            sent = self._keeper.send(self._keeper.checked(sheet))
        except AuditError as error:
            self.refused.emit(error)
            return
        if sent is not None:
            self.settled.emit(sent)


def _key(name: str) -> Key:
    return Extra(name) if name in set(Extra) else InputId(name)
