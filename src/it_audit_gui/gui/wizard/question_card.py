"""One question with its replies; what the page spends most of its room on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.chip import Chip, ChipLook
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.option_group import OptionGroup
from it_audit_gui.gui.widgets.option_row import OptionState
from it_audit_gui.gui.widgets.question_strip import QuestionStrip
from it_audit_gui.gui.wizard import places
from it_audit_gui.gui.wizard.answer_notice import AnswerNotice
from it_audit_gui.gui.wizard.later_button import LaterButton
from it_audit_gui.gui.wizard.reply_rows import choice_of, confirms, postpones, reply_group

if TYPE_CHECKING:
    from it_audit_gui.domain.questionnaire import Question


class QuestionCard(QFrame):
    """Shows a question as the file has it; ``picked`` with the choice the user makes.

    ``strip_reached`` when the keyboard comes to the number strip.
    """

    picked = Signal(str)
    confirmed = Signal()
    place_picked = Signal(str)
    strip_reached = Signal()
    kept = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question: Question | None = None
        self._siblings: tuple[QuestionId, ...] = ()
        self._group: OptionGroup | None = None
        self._number = Label()
        self._weight = Chip(self.tr("Weighs heavily"), look=ChipLook.OUTLINE, icon="weight")
        self._strip = QuestionStrip(self.tr("Questions of this section"))
        self._text = Label(role=Role.QUESTION)
        self._hint = Label(token=Token.MUTED)
        self._choose = Label(role=Role.SMALL, token=Token.MUTED)
        self.notice = AnswerNotice()
        self.later = LaterButton()
        self._replies = QVBoxLayout()
        self._lay_out()
        self._strip.picked.connect(self._on_place_picked)
        self._strip.reached.connect(self.strip_reached)
        self.notice.kept.connect(self.kept)

    @property
    def group(self) -> OptionGroup | None:
        """The replies of the question on show."""
        return self._group

    def show_question(self, view: View, question: QuestionId) -> None:
        """Put another question on the card."""
        self._question = view.questionnaire.by_id[question]
        texts = self._question.texts
        self.setAccessibleName(texts.text)
        self._text.setText(texts.text)
        self._hint.setText(texts.hint)
        self._choose.setText(view.questionnaire.common.choose)
        self._weight.setVisible(self._question.quick_round)
        self._show_group(reply_group(self._question, view.questionnaire.common))
        self.show_view(view)

    def show_view(self, view: View) -> None:
        """Show what the file has of the same question."""
        if self._question is None or self._group is None:
            return
        here = self._question.id
        standing = view.evaluation.standings[here]
        self._siblings = tuple(item.id for item in places.siblings(view, here))
        self._show_number(view)
        self._strip.show_items(places.strip_items(view, here), places.place(view, here))
        self._group.show_state(chosen_of(view, here))
        self._group.set_read_only(view.read_only)
        self.notice.show_standing(standing, read_only=view.read_only)
        self.later.show_mark(later=here in view.assessment.later, read_only=view.read_only)

    def show_unsaved(self, choice: str, note: str) -> None:
        """Show a choice that is not in the file, with the words why."""
        if self._group is not None:
            self._group.show_state(choice, OptionState.PENDING, note=note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single letters choose while the focus is on the card; one keeps an answer of before."""
        if not self.notice.isHidden() and confirms(event):
            self.kept.emit()
        elif postpones(event):
            self.later.toggle()
        elif not self.choose_by(event):
            super().keyPressEvent(event)

    def choose_by(self, event: QKeyEvent) -> bool:
        """Choose the reply a key means, with the keyboard on it; whether it means one."""
        choice = choice_of(event, self._question) if self._question else None
        if choice is None or self._group is None:
            return False
        self._group.row(choice).setFocus(Qt.FocusReason.TabFocusReason)
        self._group.pick(choice)
        return True

    def _show_number(self, view: View) -> None:
        assert self._question is not None  # noqa: S101 - only called with a question
        here = places.place(view, self._question.id) + 1
        counted = fill(self.tr("Question %1 of %2"), here, len(self._siblings))
        section = view.questionnaire.section(self._question.section).name
        self._number.set_parts(
            Part(section, strong=True), Part(f"\N{NO-BREAK SPACE} {counted}", token=Token.MUTED)
        )

    def _show_group(self, group: OptionGroup) -> None:
        old, self._group = self._group, group
        if old is not None:
            old.hide()
            self._replies.removeWidget(old)
            old.deleteLater()
        self._replies.addWidget(group)
        group.picked.connect(self.picked)
        group.confirmed.connect(self.confirmed)

    def _on_place_picked(self, index: int) -> None:
        self.place_picked.emit(self._siblings[index])

    def _lay_out(self) -> None:
        self._weight.weight = QFont.Weight.Medium
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.addWidget(self._number, 1)
        line.addWidget(self._weight, 0, Qt.AlignmentFlag.AlignTop)
        # As high without the chip, so that the strip stands at the same place on every question.
        line.addStrut(self._weight.sizeHint().height())
        column.addLayout(line)
        column.addSpacing(theme.px(Space.XS))
        column.addWidget(self._strip)
        column.addSpacing(theme.px(20))
        column.addWidget(self._text)
        column.addSpacing(theme.px(Space.XXS))
        column.addWidget(self._hint)
        column.addWidget(self._choose)
        column.addSpacing(theme.px(Space.M))
        column.addWidget(self.notice)
        column.addLayout(self._replies)


def chosen_of(view: View, question: QuestionId) -> str | None:
    """The choice the file has for a question."""
    answer = view.assessment.answers.get(question)
    if answer is None:
        return None
    return answer.state.value if answer.option is None else str(answer.option)


def is_to_confirm(view: View | None, question: QuestionId | None) -> bool:
    """Whether the answer on show is of last time, in a file that can change."""
    answer = view.assessment.answers.get(question) if view and question else None
    return answer is not None and answer.to_confirm and not (view and view.read_only)
