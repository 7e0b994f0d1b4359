"""The list of audits with what is above it: how many, a search, an order."""

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.remembered.recent import RecentAudit
from it_audit_gui.gui.start.arranging import Order, arranged
from it_audit_gui.gui.start.recent_model import Column
from it_audit_gui.gui.start.recent_table import RecentTable
from it_audit_gui.gui.start.side_by_side import SideBySide
from it_audit_gui.gui.widgets.announcement import AfterPause
from it_audit_gui.gui.widgets.buttons import LinkButton, SecondaryButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.inputs import ComboBox, LineEdit
from it_audit_gui.gui.widgets.labels import Label, Part

if TYPE_CHECKING:
    from it_audit_gui.domain.questionnaire import Questionnaire

_SEARCH_WIDTH = 240
_OF_COLUMN = {
    Column.ORGANISATION: Order.NAME,
    Column.PROGRESS: Order.PROGRESS,
    Column.SCORE: Order.SCORE,
    Column.STAGE: Order.STAGE,
    Column.STEP: Order.STEP,
}


class SearchField(LineEdit):
    """What the list is searched for; Escape empties it, the arrow down goes to the list."""

    left_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Two keys of its own."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)


class AuditList(QWidget):
    """Shows the audits that have what is typed, in the order that is picked.

    ``hide_others`` keeps all of them behind one click, until they are ``revealed``.
    """

    revealed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._audits: tuple[RecentAudit, ...] = ()
        self._missing: frozenset[Path] = frozenset()
        self._today = date.min
        self._hidden = False
        self.table = RecentTable()
        self.search = SearchField(placeholder=self.tr("Search for a firm"))
        self.search.setAccessibleName(self.tr("Search for a firm"))
        self.order = self._orders()
        self.reveal = SecondaryButton(self.tr("Show the clients"), icon_before="eye")
        self.summary = LinkButton(self.tr("Your clients together, without names…"), small=True)
        self.summary.hide()
        self._heading = Label(role=Role.CARD_TITLE)
        self._nothing = Label(token=Token.MUTED)
        self._why_hidden = Label(
            self.tr("The names of your clients stay out of sight here: somebody may look along."),
            token=Token.MUTED,
        )
        self._count = AfterPause(self)
        self._controls = self._row(self.summary, self.search, self.order)
        self._card = Card(padding=Space.XS)
        self._card.add(self._nothing)
        self._card.add(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.S))
        column.addWidget(SideBySide(self._heading, self._controls, self.reveal, gap=Space.S))
        column.addWidget(self._why_hidden)
        column.addWidget(self._card)
        self.search.textChanged.connect(self._on_sought)
        self.search.left_down.connect(self.table.setFocus)
        self.order.currentIndexChanged.connect(self._arrange)
        self.table.ordered.connect(self._on_ordered)
        self.reveal.clicked.connect(self._on_revealed)

    def show_audits(
        self, audits: Sequence[RecentAudit], missing: Collection[Path], today: date
    ) -> None:
        """Show these audits, some of which have lost their file."""
        self._audits, self._missing, self._today = tuple(audits), frozenset(missing), today
        self._arrange()

    def show_words(self, questionnaire: "Questionnaire") -> None:
        """Name bands, stages and steps."""
        self.table.show_words(questionnaire)

    def hide_others(self) -> None:
        """Tell no names until the user asks for them."""
        self._hidden = True
        self._arrange()

    def _arrange(self) -> None:
        hidden = self._hidden
        for widget in (self._controls, self._card):
            widget.setVisible(not hidden)
        for widget in (self.reveal, self._why_hidden):
            widget.setVisible(hidden)
        count = "" if hidden else f" {len(self._audits)}"
        self._heading.set_parts(Part(self.tr("All audits")), Part(count, token=Token.MUTED))
        sought = self.search.text()
        shown = () if hidden else arranged(self._audits, sought, Order(self.order.currentData()))
        self._nothing.setVisible(not shown)
        self._nothing.setText(fill(self.tr("No audit has ‘%1’ in its name."), sought))
        self.table.setVisible(bool(shown))
        self.table.show_audits(shown, self._missing, self._today)

    def _on_sought(self) -> None:
        self._arrange()
        self._count.say(self.tr("%n audit(s) found", "", self.table.model().rowCount()))

    def _on_ordered(self, column: int) -> None:
        order = _OF_COLUMN.get(Column(column))
        if order is not None:
            self.order.setCurrentIndex(self.order.findData(str(order)))

    def _on_revealed(self) -> None:
        self._hidden = False
        self._arrange()
        self.search.setFocus()
        self.revealed.emit()

    def _orders(self) -> ComboBox:
        box = ComboBox()
        names = {
            Order.OPENED: self.tr("Opened last first"),
            Order.STEP: self.tr("Next step first"),
            Order.NAME: self.tr("By name"),
            Order.PROGRESS: self.tr("Least progress first"),
            Order.SCORE: self.tr("Lowest score first"),
            Order.STAGE: self.tr("Lowest stage first"),
        }
        for order, name in names.items():
            box.addItem(name, str(order))
        box.setAccessibleName(self.tr("Order of the list"))
        return box

    def _row(self, *widgets: QWidget) -> QWidget:
        home = QWidget()
        row = QHBoxLayout(home)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.S))
        self.search.setMinimumWidth(theme.px(_SEARCH_WIDTH))
        for widget in widgets:
            row.addWidget(widget)
        return home
