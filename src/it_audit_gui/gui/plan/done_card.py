"""A step that is done, where it stood: it asks for the new answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.plan import PlannedStep
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.plan.flowing import Flowing
from it_audit_gui.gui.plan.moves import reopened
from it_audit_gui.gui.widgets.buttons import Button, LinkButton, SecondaryButton
from it_audit_gui.gui.widgets.card import paint_ground
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.icons import IconLabel
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.words.step_words import StepWords
from it_audit_gui.session.replies import Reply


class DoneCard(Flowing):
    """Only the answer changes the score: ``answered`` with it, or ``tracked`` when not yet done."""

    answered = Signal(object)  # Reply
    question_picked = Signal(str)
    tracked = Signal(str, object)  # StepId, StepTracking

    def __init__(
        self, view: View, item: PlannedStep, words: StepWords, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.step, self._item = item.step.id, item
        self._title = words.title(item.step, view.questionnaire)
        self._buttons = QWidget()
        self._flow = FlowLayout(gap=Space.XXS, parent=self._buttons)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.entry = self._offer(view)
        said = self.tr("A tick proves nothing. The score follows once you confirm the answer.")
        self._column.addWidget(self._buttons)
        self._column.addWidget(Label(said, role=Role.SMALL, token=Token.MUTED))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A ground of its own: it counts no more as a step to do."""
        colors = theme.of(self)
        paint_ground(self, colors.color(Token.ACCENT_SOFT), colors.color(Token.LINE))

    def _offer(self, view: View) -> Button:
        """What can be done with it; the button that takes the keyboard."""
        bank, step = view.questionnaire, self._item.step
        evidence = LinkButton(self.tr("Add evidence at the question"), small=True)
        evidence.clicked.connect(lambda: self.question_picked.emit(str(step.question)))
        first: Button = evidence
        if step.id in bank.steps:
            question, kept = bank.steps[step.id]
            said = fill(self.tr("Your answer would be: ‘%1’"), question.texts.options[kept.to])
            self._column.addWidget(Label(said, role=Role.SMALL))
            reply = Reply(question=question.id, choice=str(kept.to))
            first = SecondaryButton(self.tr("Yes, this is our answer now"), small=True)
            first.clicked.connect(lambda: self.answered.emit(reply))
            first.setEnabled(not view.read_only)
            self._add(first)
        self._add(evidence)
        again = LinkButton(self.tr("Not done yet"), small=True)
        again.clicked.connect(lambda: self.tracked.emit(step.id, reopened(self._item.tracking)))
        again.setEnabled(not view.read_only)
        self._add(again)
        return first

    def _add(self, button: Button) -> None:
        button.setAccessibleDescription(self._title)
        self._flow.addWidget(button)

    def _lay_out(self) -> None:
        side = theme.px(Space.S)
        self._column.setContentsMargins(side, theme.px(Space.XS), side, side)
        self._column.setSpacing(theme.px(Space.XXS))
        top = QHBoxLayout()
        top.setSpacing(theme.px(Space.XS))
        sign = IconLabel("check", size=18, token=Token.OK)
        top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(Label(self._title, weight=QFont.Weight.DemiBold), 1)
        self._column.addLayout(top)
        asked = self.tr("Done: is this your new answer?")
        self._column.addWidget(Label(asked, role=Role.SMALL, weight=QFont.Weight.DemiBold))
        self.setAccessibleName(f"{self._title}. {asked}")
