"""Steps outside the windows: done and waiting for their answer, or dropped with a reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.tracking import UNTRACKED
from it_audit_gui.gui import theme
from it_audit_gui.gui.plan.moves import reopened
from it_audit_gui.gui.rows import Rows
from it_audit_gui.gui.step_words import StepWords
from it_audit_gui.gui.text import fill
from it_audit_gui.gui.tokens import Role, Space, Token
from it_audit_gui.gui.view import View
from it_audit_gui.gui.widgets.buttons import LinkButton, SecondaryButton
from it_audit_gui.gui.widgets.card import Card
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.session.replies import Reply


class WaitingCard(Card):
    """A step that is done asks for its new answer; only the answer changes the score."""

    answered = Signal(object)  # Reply
    question_picked = Signal(str)
    tracked = Signal(str, object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Done: is this your new answer?"), parent=parent)
        self._words = StepWords(self)
        self._shown: tuple[object, ...] = ()
        self.rows = Rows(gap=Space.S)
        said = self.tr("A tick proves nothing. The score follows once you confirm the answer.")
        self.add(Label(said, role=Role.SMALL, token=Token.MUTED))
        self.add(self.rows)

    def show_view(self, view: View) -> None:
        """List what is done; nothing hides the card."""
        waiting = view.evaluation.plan.waiting
        shown = _said(view, [item.step.id for item in waiting])
        if shown == self._shown:
            return
        self._shown = shown
        self.rows.show_rows([self._row(view, item.step.id) for item in waiting])
        self.setVisible(bool(waiting))

    def _row(self, view: View, step: StepId) -> QWidget:
        bank = view.questionnaire
        title = self._words.title_of(step, bank)
        row, buttons = _row(title)
        if step in bank.steps:
            question, kept = bank.steps[step]
            said = fill(self.tr("Your answer would be: ‘%1’"), question.texts.options[kept.to])
            row.insertWidget(1, Label(said, role=Role.SMALL))
            confirm = SecondaryButton(self.tr("Yes, this is our answer now"), small=True)
            reply = Reply(question=question.id, choice=str(kept.to))
            confirm.clicked.connect(lambda: self.answered.emit(reply))
            confirm.setEnabled(not view.read_only)
            self._add(buttons, confirm, title)
        asked = next(
            item.step.question for item in view.evaluation.plan.waiting if item.step.id == step
        )
        more = LinkButton(self.tr("Add evidence at the question"), small=True)
        more.clicked.connect(lambda: self.question_picked.emit(str(asked)))
        again = LinkButton(self.tr("Not done yet"), small=True)
        before = view.assessment.tracking.get(step, UNTRACKED)
        again.clicked.connect(lambda: self.tracked.emit(str(step), reopened(before)))
        again.setEnabled(not view.read_only)
        self._add(buttons, more, title)
        self._add(buttons, again, title)
        return _host(row)

    def _add(self, flow: FlowLayout, button: QWidget, title: str) -> None:
        button.setAccessibleDescription(title)
        flow.addWidget(button)


class DroppedCard(Card):
    """Steps the firm dropped, each with its reason and a way back."""

    tracked = Signal(str, object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Dropped"), parent=parent)
        self._words = StepWords(self)
        self._shown: tuple[object, ...] = ()
        self.rows = Rows(gap=Space.S)
        self.add(self.rows)

    def show_view(self, view: View) -> None:
        """List what was dropped; what only follows from it has no reason of its own."""
        dropped = view.evaluation.plan.dropped
        shown = _said(view, dropped)
        if shown == self._shown:
            return
        self._shown = shown
        self.rows.show_rows([self._row(view, step) for step in dropped])
        self.setVisible(bool(dropped))

    def _row(self, view: View, step: StepId) -> QWidget:
        title = self._words.title_of(step, view.questionnaire)
        row, buttons = _row(title)
        before = view.assessment.tracking.get(step, UNTRACKED)
        follows = self.tr("It follows a step that was dropped.")
        row.insertWidget(1, Label(before.reason or follows, role=Role.SMALL, token=Token.MUTED))
        if before.reason:
            back = LinkButton(self.tr("Take it back into the plan"), small=True)
            back.setAccessibleDescription(title)
            back.clicked.connect(lambda: self.tracked.emit(str(step), reopened(before)))
            back.setEnabled(not view.read_only)
            buttons.addWidget(back)
        return _host(row)


def _said(view: View, steps: Sequence[StepId]) -> tuple[object, ...]:
    """All that a card tells of these steps; rows that tell the same are not made anew."""
    tracked = [view.assessment.tracking.get(step) for step in steps]
    return view.questionnaire.language, view.read_only, tuple(steps), tuple(tracked)


def _row(title: str) -> tuple[QVBoxLayout, FlowLayout]:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(2))
    column.addWidget(Label(title, weight=QFont.Weight.DemiBold))
    buttons = QWidget()
    flow = FlowLayout(gap=Space.XS, parent=buttons)
    column.addWidget(buttons, 0, Qt.AlignmentFlag.AlignTop)
    return column, flow


def _host(layout: QVBoxLayout) -> QWidget:
    host = QWidget()
    host.setLayout(layout)
    return host
