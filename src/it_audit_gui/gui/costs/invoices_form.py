"""Invoices to type, paste or read from a file, with what they mean before they are kept."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.costs.predictability import Invoice, Month, month_of
from it_audit_gui.domain.costs.rules import InvoiceRules
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.charts.figures_table import FiguresTable
from it_audit_gui.gui.costs.invoice_months import as_text
from it_audit_gui.gui.costs.invoices_chart import month_name
from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.fields import ComboBox, LabelledField, TextArea
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.words.cost_words import CostWords
from it_audit_gui.session.amount_column import has_amounts_only, with_months
from it_audit_gui.session.invoices_text import parse_invoices
from it_audit_gui.wording import explain

_LINES = 6
_PREVIEWED = 4
_MONTHS_BACK = 36
_YEAR = 12


class InvoicesForm(QWidget):
    """``kept`` with the invoices once they can be read; ``dropped`` without a change."""

    kept = Signal(object)  # tuple[Invoice, ...]
    dropped = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules: InvoiceRules | None = None
        self._language = ""
        self._found: tuple[Invoice, ...] | None = None
        self._words = CostWords(self)
        example = self.tr("2026-03; 450.00; planned", "an invoice as it can be typed")
        self.area = TextArea(lines=_LINES, placeholder=example)
        self._labelled = LabelledField(
            self.tr("One invoice a line: month, amount without VAT, planned or unplanned"),
            self.area,
            hint=self.tr("Paste from a spreadsheet, or type. The last column may be left out."),
        )
        self.to_row = LinkButton("", icon_before="arrow-up", small=True)
        self._wrong = 0
        self.first = ComboBox()
        self.put_months = SecondaryButton(self.tr("Put the months before the amounts"), small=True)
        self._column = QWidget()
        self._told = Label()
        self.preview = FiguresTable()
        self.preview.setAccessibleName(self.tr("The first invoices as they are read"))
        self.keep = PrimaryButton(self.tr("Keep these invoices"))
        self.cancel = LinkButton(self.tr("Cancel"))
        self._lay_out()
        self.area.edited.connect(self._read)
        self.to_row.clicked.connect(self._on_to_row)
        self.put_months.clicked.connect(self._on_put_months)
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self.dropped)

    def begin(
        self, invoices: Sequence[Invoice], rules: InvoiceRules, on: date, language: str
    ) -> None:
        """Start from the invoices there are."""
        self._rules, self._language = rules, language
        planned, unplanned = self.tr("planned"), self.tr("unplanned")
        self._offer_months(on)
        self.show_text(as_text(invoices, planned, unplanned))

    def show_text(self, text: str) -> None:
        """Show a list, as one read from a file."""
        self.area.set_text(text)
        self._read()

    def show_error(self, error: AuditError) -> None:
        """Say why a file could not be read, with nothing changed."""
        self._say_error(error)

    def _read(self) -> None:
        """Say what is written as it is written."""
        text = self.area.text()
        column = has_amounts_only(text)
        self._column.setVisible(column)
        self._found, error = None, None
        if not text.strip():
            self._found = ()
        elif not column and self._rules is not None:
            try:
                self._found = parse_invoices(text, self._rules.amount)
            except AuditError as found:
                error = found
        self._say_error(error)
        row = error.params.get("row") if error else None
        self._offer_row(row if isinstance(row, int) else 0)
        self.keep.setEnabled(self._found is not None)
        self._show_preview()

    def _say_error(self, error: AuditError | None) -> None:
        words = explain(error, self._language) if error else None
        self._labelled.set_error(f"{words.what} {words.do}" if words else "")
        self._offer_row(0)

    def _offer_row(self, row: int) -> None:
        """Lead to the row with the error; 0 for none that is written here."""
        self._wrong = row
        self.to_row.setText(fill(self.tr("Go to row %1"), str(row)))
        self.to_row.setVisible(row > 0)

    def _on_to_row(self) -> None:
        self.area.select_line(self._wrong)
        self.area.setFocus(focus_reason(self))

    def _show_preview(self) -> None:
        found = self._found or ()
        self.preview.setVisible(bool(found))
        self._told.setVisible(self._found is not None or not self._column.isHidden())
        if not self._column.isHidden():
            self._told.setText(self.tr("These are amounts without months."))
        elif not found:
            self._told.setText(self.tr("Kept like this, there are no invoices."))
        else:
            self._told.setText(self._summary(found))
            self.preview.show_rows(self._headings(), [self._row(i) for i in found[:_PREVIEWED]])

    def _summary(self, found: Sequence[Invoice]) -> str:
        months = [item.month for item in found]
        told = self.tr("%n invoice(s)", "", len(found))
        words = self.tr("%1 from %2 to %3, %4 together.")
        whole = self._words.euro(sum(item.amount for item in found))
        said = fill(words, told, month_name(min(months)), month_name(max(months)), whole)
        if len(found) > _PREVIEWED:
            said += " " + self.tr("The first ones:")
        return said

    def _headings(self) -> tuple[str, ...]:
        return self.tr("Month"), self.tr("Amount"), self.tr("Work")

    def _row(self, item: Invoice) -> tuple[str, ...]:
        words = {True: self.tr("planned"), False: self.tr("unplanned"), None: "–"}
        return month_name(item.month), self._words.euro(item.amount), words[item.planned]

    def _offer_months(self, on: date) -> None:
        self.first.clear()
        last = Month(year=on.year, month=on.month)
        for back in range(_MONTHS_BACK):
            month = month_of(last.count - back)
            self.first.addItem(month_name(month), month.count)
        self.first.setCurrentIndex(_YEAR)

    def _on_put_months(self) -> None:
        first = month_of(int(self.first.currentData()))
        self.area.set_text(with_months(self.area.text(), first))
        self._read()
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_keep(self) -> None:
        if self._found is not None:
            self.kept.emit(self._found)

    def _lay_out(self) -> None:
        months = QVBoxLayout(self._column)
        months.setContentsMargins(0, 0, 0, 0)
        months.addWidget(LabelledField(self.tr("Month of the first amount"), self.first))
        months.addWidget(self.put_months, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = QWidget()
        flow = FlowLayout(gap=Space.XS, parent=buttons)
        flow.addWidget(self.keep)
        flow.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.XS))
        column.addWidget(self._labelled)
        column.addWidget(self.to_row, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._told, self._column, self.preview, buttons):
            column.addWidget(widget)
