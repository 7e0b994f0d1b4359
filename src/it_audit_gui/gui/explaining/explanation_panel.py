"""Where a figure comes from, in a calm card below what was asked; Escape closes it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from it_audit_gui.gui.charts.figures_table import FiguresTable
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.explaining.told import Told
from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look.tokens import Role, Token
from it_audit_gui.gui.widgets.buttons import IconButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.rows import Rows


class ExplanationPanel(Card):
    """``opened`` once it shows a figure; the keyboard goes back to where it came from."""

    opened = Signal()
    closed = Signal()

    def __init__(
        self, told: Callable[[FigureName], Told | None], *, parent: QWidget | None = None
    ) -> None:
        """``told`` finds the words of a figure; ``None`` where there is no such figure now."""
        super().__init__(self.tr("Where this figure comes from"), parent=parent)
        self._told = told
        self._asked_by: QWidget | None = None
        self.figure: FigureName | None = None
        self.rule = Label(role=Role.SMALL, token=Token.MUTED)
        self.table = FiguresTable()
        self._rows = Rows()
        self.result = Label(weight=QFont.Weight.DemiBold)
        self.close_button = IconButton("x", self.tr("Close this explanation"))
        self.header.addWidget(self.close_button)
        for widget in (self.rule, self._rows, self.result):
            self.add(widget)
        self.close_button.clicked.connect(self.put_away)
        self.hide()

    @property
    def parts(self) -> Mapping[str, str]:
        """The figure that is explained, as a page remembers it."""
        return {} if self.figure is None else {str(self.figure.kind): self.figure.of}

    def take_up(self, parts: Mapping[str, str]) -> None:
        """Explain the same again."""
        for kind in FigureKind:
            if kind in parts:
                self.explain(FigureName(kind=kind, of=parts[kind]))

    def explain(self, figure: FigureName) -> None:
        """Show where a figure comes from."""
        focused = QApplication.focusWidget()
        if focused is not self.close_button:
            self._asked_by = focused
        self.figure = figure
        if self.refresh():
            self.show()
            self.close_button.setFocus(focus_reason(self))
            self.opened.emit()

    def refresh(self) -> bool:
        """Tell the same figure of a changed audit; one that is gone is put away."""
        told = self._told(self.figure) if self.figure else None
        if told is None:
            self.figure = None
            self.hide()
            return False
        # A condition is a whole sentence; its full stop has no place before the colon.
        subject = told.title.removesuffix(".")
        self.set_title(fill(self.tr("%1: where this figure comes from"), subject))
        self.rule.setText(told.rule)
        # Made anew: a table whose columns change while it is on show is laid out wrongly.
        self.table = FiguresTable()
        self.table.setAccessibleName(told.title)
        self.table.show_rows(told.headings, told.rows)
        self._rows.show_rows([self.table])
        self.result.setText(told.result)
        return True

    def put_away(self) -> None:
        """Close; the keyboard goes back to the figure."""
        self.figure = None
        self.hide()
        asked_by, self._asked_by = self._asked_by, None
        # Rows may have been made anew meanwhile.
        if asked_by is not None and isValid(asked_by) and asked_by.isVisible():
            asked_by.setFocus(focus_reason(self))
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)
