"""One question, large, with nothing beside it that is not for everybody's eyes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role, Space, Token
from it_audit_gui.gui.widgets.labels import Label, Part
from it_audit_gui.gui.widgets.option_row import OptionState
from it_audit_gui.gui.wizard.note_editor import NoteEditor
from it_audit_gui.gui.wizard.places import place, siblings
from it_audit_gui.gui.wizard.question_card import chosen_of
from it_audit_gui.gui.wizard.reason_card import ReasonCard
from it_audit_gui.gui.wizard.reply_rows import choice_of, reply_group
from it_audit_gui.session.replies import NOT_APPLICABLE, Reply


class PresentedQuestion(QWidget):
    """Shows a question as the file has it; announces what is said to it.

    Its note is shown only once it is asked for.
    """

    answered = Signal(object)  # Reply
    kept = Signal(str)  # the question whose answer of last time still holds
    noted = Signal(str, str)
    went_on = Signal()

    def __init__(self, view: View, question: QuestionId, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.question = view.questionnaire.by_id[question]
        self.group = reply_group(self.question, view.questionnaire.common)
        self.reason = ReasonCard()
        self.note = NoteEditor()
        self._lay_out()
        self._connect()
        self.reason.show_question(self.question.texts)
        self.reason.hide()
        self.note.show_new("")
        self.note.hide()
        self.show_view(view)

    def show_view(self, view: View) -> None:
        """Show what the file has now."""
        self._view = view
        answer = view.assessment.answers.get(self.question.id)
        self.group.show_state(chosen_of(view, self.question.id))
        self.group.set_read_only(view.read_only)
        self.reason.hide()
        self.note.show_kept(answer.note if answer else "")
        self.note.set_read_only(read_only=view.read_only)
        if answer is None:
            self.note.hide()

    def show_waiting(self, choice: str) -> None:
        """Show a reply that is not in the file yet."""
        self.group.show_state(choice, OptionState.PENDING, note=self.tr("Not saved yet"))

    @property
    def written(self) -> tuple[QWidget, ...]:
        """What one writes in, below the replies."""
        return self.reason, self.note

    def switch_note(self) -> None:
        """Show the note of an answered question, or put it away again."""
        if self.question.id not in self._view.assessment.answers:
            return
        self.note.finish()
        self.note.setVisible(self.note.isHidden())
        if self.note.isHidden():
            self.focus_first(focus_reason(self))
        else:
            self.note.field.setFocus(focus_reason(self))

    def finish_writing(self) -> bool:
        """Hand over the note; False when it cannot be kept."""
        self.note.finish()
        return self.note.draft is None

    def focus_first(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard on the chosen reply, else on the first."""
        self.group.focus_first(reason)

    def choose_by(self, event: QKeyEvent) -> bool:
        """Choose the reply a key means; whether it means one."""
        choice = choice_of(event, self.question)
        if choice is None:
            return False
        self.group.row(choice).setFocus(Qt.FocusReason.TabFocusReason)
        self.group.pick(choice)
        return True

    def _on_picked(self, choice: str) -> None:
        answer = self._view.assessment.answers.get(self.question.id)
        if choice != chosen_of(self._view, self.question.id):
            self._answer(choice)
        elif answer is not None and answer.to_confirm:
            self.kept.emit(self.question.id)

    def _answer(self, choice: str) -> None:
        if choice != NOT_APPLICABLE:
            self.answered.emit(Reply(question=self.question.id, choice=choice))
            return
        self.group.show_state(choice, OptionState.PENDING)
        self.reason.show_reason("", read_only=False)
        self.reason.show()
        self.reason.focus_first(focus_reason(self))

    def _on_reason(self, reason: str) -> None:
        reply = Reply(question=self.question.id, choice=NOT_APPLICABLE, reason=reason)
        self.answered.emit(reply)

    def _on_reason_left(self) -> None:
        self.show_view(self._view)
        self.focus_first(focus_reason(self))

    def _connect(self) -> None:
        self.group.picked.connect(self._on_picked)
        self.group.confirmed.connect(self.went_on)
        self.reason.given.connect(self._on_reason)
        self.reason.left.connect(self._on_reason_left)
        self.note.written.connect(lambda text: self.noted.emit(self.question.id, text))

    def _lay_out(self) -> None:
        view, texts = self._view, self.question.texts
        section = next(
            item for item in view.questionnaire.sections if item.id == self.question.section
        )
        number, count = place(view, self.question.id) + 1, len(siblings(view, self.question.id))
        where = fill(self.tr("%1 · question %2 of %3"), section.name, number, count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.S))
        column.addWidget(Label(where, role=Role.SMALL, token=Token.MUTED))
        column.addWidget(Label(texts.text, role=Role.QUESTION))
        column.addWidget(Label(texts.hint, token=Token.MUTED))
        if texts.example:
            example = Label(role=Role.SMALL, token=Token.MUTED)
            lead = self.tr("For example:")
            example.set_parts(Part(lead, strong=True), Part(f" {texts.example}"))
            column.addWidget(example)
        column.addWidget(self.group)
        column.addWidget(self.reason)
        column.addWidget(self.note)
