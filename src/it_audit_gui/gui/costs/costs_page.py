"""What IT costs as it is now, and what would change that: figures, charts, an agreement."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.costing.evaluation import CostEvaluation
from it_audit_gui.domain.costs.figures import RuleId
from it_audit_gui.domain.costs.rules import CostRules
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.bridge.changes import Change
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.charts.charts import Charts
from it_audit_gui.gui.costs.agreement_card import AgreementCard
from it_audit_gui.gui.costs.devices_card import DevicesCard
from it_audit_gui.gui.costs.figure import Key
from it_audit_gui.gui.costs.figure_row import FigureRow
from it_audit_gui.gui.costs.figures_card import FiguresCard
from it_audit_gui.gui.costs.headline import Headline
from it_audit_gui.gui.costs.invoices_card import InvoicesCard
from it_audit_gui.gui.costs.sheet_entry import SheetEntry
from it_audit_gui.gui.costs.total_card import TotalCard
from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.gui.explaining.calendar_told import CalendarExplanations
from it_audit_gui.gui.explaining.cost_told import CostExplanations
from it_audit_gui.gui.explaining.explanation_panel import ExplanationPanel
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.explaining.told import Told
from it_audit_gui.gui.keyboard.tab_order import follow_layout
from it_audit_gui.gui.keyboard.way_keys import WayKeys
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look.tokens import Role, Space
from it_audit_gui.gui.page.room_page import RoomPage
from it_audit_gui.gui.page.routing import Room
from it_audit_gui.gui.page.undo_links import UndoLinks
from it_audit_gui.gui.widgets.banner import Banner, BannerKind
from it_audit_gui.gui.widgets.buttons import PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.page import Page
from it_audit_gui.gui.widgets.saved_label import SavedLabel
from it_audit_gui.wording import explain

_MAIN, _SIDE = 552, 420


class CostsPage(Page, RoomPage):
    """``tried`` with a sheet while it is typed, ``sheet_settled`` once it is to be kept."""

    has_charts = True

    tried = Signal(object)  # CostSheet
    sheet_settled = Signal(object)  # CostSheet
    room_asked = Signal(str)
    undo_asked = Signal()
    redo_asked = Signal()
    went_on = Signal()
    went_back = Signal()

    def __init__(
        self,
        rules: CostRules,
        charts: Charts | None = None,
        files: FileChoice | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            main_width=_MAIN, side_width=_SIDE, gap=Space.S, footer=True, parent=parent
        )
        charts = charts or Charts(parent=self)
        self._view: View | None = None
        self._headline = Headline(self)
        self.figures = FiguresCard(rules)
        self.devices = DevicesCard(rules.devices, charts)
        self.total = TotalCard(charts)
        self.invoices = InvoicesCard(charts)
        self.agreement = AgreementCard(rules, charts)
        self._found: CostEvaluation | None = None
        self._costs, self._calendar = CostExplanations(self), CalendarExplanations(self)
        self.explanation = ExplanationPanel(self._told)
        self.refusal = Banner(BannerKind.ERROR, "", dismissable=True)
        self.refusal.hide()
        self.sum = Label(role=Role.BODY, weight=QFont.Weight.DemiBold)
        self.saved = SavedLabel()
        self.links = UndoLinks(self)
        self.back = SecondaryButton(self.tr("Previous"), icon_before="arrow-left")
        self.on = PrimaryButton(self.tr("Next"), icon_after="arrow-right")
        self.entry = SheetEntry(lambda: self.rows, files or FileChoice(), self.invoices, self)
        self._lay_out_parts()
        self._connect()
        self._keys = WayKeys(self, on=self.on.click, back=self.back.click)

    @property
    def rows(self) -> dict[Key, FigureRow]:
        """The rows of all figures."""
        return {**self.figures.rows, **self.agreement.rows}

    def show_view(self, view: View) -> None:
        """Show the sheet the file has and what it amounts to."""
        before, self._view = self._view, view
        self.entry.follow(view)
        self.links.show_view(view)
        for part in (self.figures, self.agreement, self.invoices, self.devices):
            part.show_view(view)
        if before is None or before.costs != view.costs or self.entry.trying:
            self.show_trial(view.costs)
        self.entry.try_again()
        follow_layout(self)

    def show_trial(self, found: CostEvaluation) -> None:
        """Show what a sheet amounts to, kept or not."""
        if self._view is None:
            return
        self.set_title(self._headline.title(found), self._headline.subtitle(found))
        self.sum.setText(self._headline.footer(found))
        self.figures.show_trial(found)
        self.total.show_costs(found, self._view.questionnaire.language)
        self.agreement.show_costs(found)
        self._found = found
        if not self.explanation.isHidden():
            self.explanation.refresh()

    def show_saved(self, at: datetime) -> None:
        """Say since when everything is saved."""
        self.saved.show_saved(fill(self.tr("Saved at %1"), formats.time_of(at)))

    def show_save_failed(self, change: Change, waiting: int) -> None:
        """Say that changes are not saved yet."""
        del change
        self.saved.show_waiting(self.tr("%n change(s) not saved yet", "", waiting))

    def finish_writing(self) -> bool:
        """Keep what is typed and can be meant; what cannot says so and stays."""
        self.entry.settle_all()
        return True

    def focus_first(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard in the first empty figure; in the first one once there is a sum.

        Then the page begins with what it concludes.
        """
        rows = [row for row in self.figures.rows.values() if not row.isHidden()]
        empty = () if self.sum.text() else (row for row in rows if not row.field.text())
        first = next(iter(empty), rows[0])
        first.field.setFocus(reason)
        self.show_widget_soon(first)

    def show_why(self) -> bool:
        """Tell where the yearly cost comes from, as far as there is one."""
        self._explain(self.total, FigureName(kind=FigureKind.COST, of=RuleId.TOTAL))
        return not self.explanation.isHidden()

    @property
    def parts(self) -> Mapping[str, str]:
        """What is unfolded, and what is written but not kept: what it says holds as it is."""
        found = {} if self.figures.folded else {"figures": ""}
        for key, row in self.rows.items():
            found |= {f"ends:{key}": ""} if row.unfolded else {}
            found |= {f"figure:{key}": row.field.text()} if row.changed else {}
        shown = (self.invoices.parts, self.devices.parts, self.explanation.parts)
        return found | {name: text for parts in shown for name, text in parts.items()}

    def take_up(self, parts: Mapping[str, str]) -> None:
        """Unfold and write the same again."""
        if "figures" in parts:
            self.figures.unfold()
        self.invoices.take_up(parts)
        self.devices.take_up(parts)
        self.explanation.take_up(parts)
        for key, row in self.rows.items():
            if f"ends:{key}" in parts:
                row.unfold_ends()
            if f"figure:{key}" in parts:
                row.write(parts[f"figure:{key}"])

    def _on_refused(self, error: AuditError) -> None:
        """What does not fit any more stands in the way of whatever else is to be kept."""
        language = self._view.questionnaire.language if self._view else ""
        words = explain(error, language)
        self.refusal.set_texts(words.what, f"{words.safe} {words.do}")
        self.refusal.show()
        self.refusal.announce()

    def _told(self, figure: FigureName) -> Told | None:
        """In the words of what is shown, kept or not."""
        if self._view is None or self._found is None:
            return None
        view = replace(self._view, costs=self._found)
        if figure.kind is FigureKind.CALENDAR:
            return self._calendar.told(view)
        return self._costs.told(view, figure.of)

    def _explain(self, card: QWidget, figure: FigureName) -> None:
        """Tell where a figure comes from, right below the card it stands in."""
        column = self.main if self.main.indexOf(card) >= 0 else self.side
        for each in (self.main, self.side):
            each.removeWidget(self.explanation)
        column.insertWidget(column.indexOf(card) + 1, self.explanation)
        self.explanation.explain(figure)

    def _on_explained(self) -> None:
        follow_layout(self)
        self.show_widget_soon(self.explanation)
        # Of one that is higher than the window the beginning.
        self.show_widget_soon(self.explanation.close_button)

    def _on_sum_of_invoices(self, amount: float) -> None:
        self.entry.take_invoices(amount)

    def _on_to_firm(self) -> None:
        self.room_asked.emit(str(Room.ORGANISATION))

    def _on_unfolded(self) -> None:
        self._keys.watch(self)
        # After the layout, which the new parts are not in before.
        QTimer.singleShot(0, self, lambda: follow_layout(self))

    def _connect(self) -> None:
        self.entry.tried.connect(self.tried)
        self.entry.settled.connect(self.sheet_settled)
        self.entry.settled.connect(self.refusal.hide)
        self.entry.refused.connect(self._on_refused)
        for part in (self.figures, self.agreement):
            part.typed.connect(self.entry.on_typed)
            part.left.connect(self.entry.on_left)
        for card in (self.figures, self.agreement, self.invoices, self.devices):
            card.unfolded.connect(self._on_unfolded)
        self.invoices.kept.connect(self.entry.keep_invoices)
        self.invoices.file_asked.connect(self.entry.read_file)
        self.invoices.taken.connect(self._on_sum_of_invoices)
        self.devices.kept.connect(self.entry.keep_devices)
        self.figures.firm_asked.connect(self._on_to_firm)
        self.total.firm_asked.connect(self._on_to_firm)
        for shown in (self.total, self.agreement, self.invoices, self.devices):
            shown.explained.connect(lambda figure, card=shown: self._explain(card, figure))
        self.explanation.opened.connect(self._on_explained)
        self.explanation.closed.connect(self._on_unfolded)
        self.links.undo_asked.connect(self.undo_asked)
        self.links.redo_asked.connect(self.redo_asked)
        self.back.clicked.connect(self.went_back)
        self.on.clicked.connect(self.went_on)

    def _lay_out_parts(self) -> None:
        self.banners.addWidget(self.refusal)
        self.main.addWidget(self.figures)
        self.main.addWidget(self.devices)
        for card in (self.total, self.explanation, self.invoices, self.agreement):
            self.side.addWidget(card)
        assert self.footer is not None  # noqa: S101 - asked for above
        self.footer.start.addWidget(self.back)
        self.footer.start.addWidget(self.sum)
        self.footer.start.addWidget(self.saved)
        self.footer.end.addWidget(self.links.undo)
        self.footer.end.addWidget(self.links.redo)
        self.footer.end.addWidget(self.on)
