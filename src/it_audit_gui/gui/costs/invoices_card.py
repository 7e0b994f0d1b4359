"""Invoices month by month: what they say of how predictable IT is, and the way to fill them in."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.costing.evaluation import CostEvaluation, CostPart
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.predictability import Predictability
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.charts.charts import ChartButton, Charts
from it_audit_gui.gui.costs.invoice_months import month_totals
from it_audit_gui.gui.costs.invoices_chart import InvoicesChart
from it_audit_gui.gui.costs.invoices_form import InvoicesForm
from it_audit_gui.gui.explaining.derived_told import DerivedExplanations
from it_audit_gui.gui.explaining.why_links import WhyLinks
from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.wrapping_link import WrappingLink
from it_audit_gui.gui.words.cost_words import CostWords
from it_audit_gui.wording import explain

_YEAR = 12
_UNEVEN = 2  # times the average


class InvoicesCard(Card):
    """``kept`` with all invoices; ``file_asked`` for a list; ``taken`` with an amount a year."""

    kept = Signal(object)
    file_asked = Signal()
    taken = Signal(float)
    unfolded = Signal()
    explained = Signal(object)  # FigureName

    def __init__(self, charts: Charts, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Invoices by month"), parent=parent)
        self._view: View | None = None
        self._words = CostWords(self)
        self.chart = InvoicesChart(charts)
        self._said = Label(role=Role.SMALL)
        self.edit = LinkButton(self.tr("Type or paste"), icon_before="pencil", small=True)
        self.read = LinkButton(self.tr("Read a CSV…"), icon_before="folder-open", small=True)
        self.take = WrappingLink("", icon_before="plus")
        self.as_table = ChartButton(charts)
        self._explanations = DerivedExplanations(self)
        self.why = WhyLinks()
        self.why.explained.connect(self.explained)
        self.form: InvoicesForm | None = None
        self._amount = 0.0
        self._buttons = QWidget()
        flow = FlowLayout(gap=Space.XS, parent=self._buttons)
        flow.addWidget(self.edit)
        flow.addWidget(self.read)
        self.header.addWidget(self.as_table)
        for widget in (self.chart, self._said, self.why, self.take, self._buttons):
            self.add(widget)
        self.edit.clicked.connect(self._on_edit)
        self.read.clicked.connect(self.file_asked)
        self.take.clicked.connect(self._on_take)

    def show_view(self, view: View) -> None:
        """Show the invoices that are kept."""
        before, self._view = self._view, view
        self._buttons.setVisible(not view.read_only and not self._editing)
        if before is not None and before.costs == view.costs and _same(before, view):
            return
        months = month_totals(view.assessment.costs.invoices)
        self.chart.setVisible(bool(months))
        self.as_table.setVisible(bool(months))
        if months:
            self.chart.show_months(months, view.costs)
        self._said.set_parts(*self._verdict(view, view.costs))
        self.why.show_figures(self._explanations.about_invoices(view.costs))
        self._offer(view)

    def open_form(self) -> InvoicesForm:
        """Ask for invoices, starting from those there are."""
        assert self._view is not None  # noqa: S101 - only asked on a page that is shown
        if self.form is None:
            self.form = InvoicesForm()
            self.form.kept.connect(self._on_kept)
            self.form.dropped.connect(self._on_dropped)
            self.body.insertWidget(0, self.form)
        view = self._view
        rules, language = view.questionnaire.costs.invoices, view.questionnaire.language
        self.form.begin(view.assessment.costs.invoices, rules, view.costs.on, language)
        self.form.show()
        self._buttons.hide()
        self.unfolded.emit()
        return self.form

    @property
    def parts(self) -> Mapping[str, str]:
        """The invoices that are being written."""
        return {"invoices": self.form.area.text()} if self.form and self._editing else {}

    def take_up(self, parts: Mapping[str, str]) -> None:
        """Go on writing."""
        if "invoices" in parts:
            self.open_form().show_text(parts["invoices"])

    @property
    def _editing(self) -> bool:
        return self.form is not None and not self.form.isHidden()

    def _verdict(self, view: View, found: CostEvaluation) -> tuple[Part, ...]:
        if found.predictability is not None:
            return self._predictable(found.predictability)
        stands = next((i for i in found.obstacles if i.part is CostPart.PREDICTABILITY), None)
        if stands is not None:
            language = view.questionnaire.language
            words = explain(AuditError(stands.error, **stands.details), language)
            return (Part(f"{words.what} {words.do}", token=Token.MUTED),)
        said = self.tr("From 12 months on you see here how predictable your IT bill is.")
        return (Part(said, token=Token.MUTED),)

    def _predictable(self, seen: Predictability) -> tuple[Part, ...]:
        if seen.worst.result is None:
            return (Part(self.tr("There were no costs in these months.")),)
        times = self._words.times(seen.worst.result)
        said = fill(self.tr("The dearest month cost %1 times the average."), times)
        steady = seen.worst.result < _UNEVEN
        lead = self.tr("Easy to predict:") if steady else self.tr("Hard to predict:")
        left = self.tr(" %n older month(s) do not count.", "", seen.left_out)
        return Part(lead, strong=True), Part(f" {said}{left if seen.left_out else ''}")

    def _offer(self, view: View) -> None:
        """Invoices that are in the list need not be added up by hand."""
        totals = list(month_totals(view.assessment.costs.invoices).values())
        self._amount = sum(item.unplanned for item in totals[-_YEAR:])
        entry = view.assessment.costs.entries.get(InputId.INVOICES)
        news = entry is None or abs(entry.likely - self._amount) >= 1
        wanted = len(totals) >= _YEAR and self._amount > 0 and news and not view.read_only
        words = self.tr("Count the unplanned %1 with your figures")
        self.take.setText(fill(words, self._words.euro(self._amount)))
        about = self.tr("The unplanned work of the last 12 months, as emergency repairs a year.")
        self.take.setToolTip(about)
        self.take.setAccessibleDescription(about)
        self.take.setVisible(wanted)

    def _on_edit(self) -> None:
        self.open_form().area.setFocus(focus_reason(self))

    def _on_take(self) -> None:
        self.taken.emit(round(self._amount, 2))

    def _on_kept(self, invoices: object) -> None:
        self._close()
        self.edit.setFocus(focus_reason(self))
        self.kept.emit(invoices)

    def _on_dropped(self) -> None:
        self._close()
        self.edit.setFocus(focus_reason(self))

    def _close(self) -> None:
        if self.form is not None:
            self.form.hide()
        self._buttons.show()


def _same(before: View, view: View) -> bool:
    return before.assessment.costs == view.assessment.costs
