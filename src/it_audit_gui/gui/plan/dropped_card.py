"""Steps the firm dropped, each with its reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.tracking import UNTRACKED
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.plan.moves import reopened
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.rows import Rows
from it_audit_gui.gui.words.step_words import StepWords


class DroppedCard(Card):
    """``tracked`` takes a step back into the plan."""

    tracked = Signal(str, object)  # StepId, StepTracking

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Dropped"), parent=parent)
        self._words = StepWords(self)
        self._shown: tuple[object, ...] = ()
        self.rows = Rows(gap=Space.S)
        self.add(self.rows)

    def show_view(self, view: View) -> None:
        """List what was dropped; what only follows from it has no reason of its own."""
        dropped = view.evaluation.plan.dropped
        shown = _said(view)
        if shown == self._shown:
            return
        self._shown = shown
        self.rows.show_rows([self._row(view, step) for step in dropped])
        self.setVisible(bool(dropped))

    def _row(self, view: View, step: StepId) -> QWidget:
        host = QWidget()
        column = QVBoxLayout(host)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        title = self._words.title_of(step, view.questionnaire)
        before = view.assessment.tracking.get(step, UNTRACKED)
        follows = self.tr("It follows a step that was dropped.")
        column.addWidget(Label(title, weight=QFont.Weight.DemiBold))
        column.addWidget(Label(before.reason or follows, role=Role.SMALL, token=Token.MUTED))
        if before.reason:
            back = LinkButton(self.tr("Take it back into the plan"), small=True)
            back.setAccessibleDescription(title)
            back.clicked.connect(lambda: self.tracked.emit(str(step), reopened(before)))
            back.setEnabled(not view.read_only)
            column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        return host


def _said(view: View) -> tuple[object, ...]:
    """All that the card tells; rows that tell the same are not made anew."""
    dropped = view.evaluation.plan.dropped
    tracked = [view.assessment.tracking.get(step) for step in dropped]
    return view.questionnaire.language, view.read_only, dropped, tuple(tracked)
