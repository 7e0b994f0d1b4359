"""What stands beside an answer comes with the first one: a question is on the screen sooner."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.keyboard.focus_place import holds_focus

if TYPE_CHECKING:
    from it_audit_gui.gui.wizard.answer_details import AnswerDetails


class LateDetails(QObject):
    """Makes the details of an answer, below the replies, when they are first wanted.

    Until then nothing is asked, nothing is written and nothing has the keyboard there.
    """

    made = Signal(object)  # AnswerDetails, in their place

    def __init__(self, column: QBoxLayout, replies: QWidget, page: QWidget) -> None:
        super().__init__(page)
        self._column, self._replies = column, replies
        self._shown: tuple[View, QuestionId] | None = None

    @cached_property
    def details(self) -> "AnswerDetails":
        """The details themselves."""
        from it_audit_gui.gui.wizard.answer_details import AnswerDetails  # noqa: PLC0415 - see top

        details = AnswerDetails()
        # A widget that has no place yet would open a window of its own.
        details.hide()
        self._column.insertWidget(self._column.indexOf(self._replies) + 1, details)
        if self._shown is not None:
            details.show_question(*self._shown)
        self.made.emit(details)
        return details

    @property
    def asking(self) -> bool:
        """Whether a reason is asked for and not given yet."""
        return self._are_made and self.details.asking

    @property
    def shows_effect(self) -> bool:
        """Whether it is told what not knowing leads to."""
        return self._are_made and not self.details.effect.isHidden()

    @property
    def reason_holds_focus(self) -> bool:
        """Whether the keyboard is on the reasons."""
        return self._are_made and holds_focus(self.details.reason)

    def show_question(self, view: View, question: QuestionId) -> None:
        """Show another question's answer, with nothing half-written of the one before."""
        self._shown = view, question
        if self._are_made:
            self.details.show_question(view, question)
        else:
            self._make_for_an_answer()

    def show_view(self, view: View, question: QuestionId) -> None:
        """Show what the file has for the same question."""
        self._shown = view, question
        if self._are_made:
            self.details.show_view(view, question)
        else:
            self._make_for_an_answer()

    def stop_asking(self) -> None:
        """The user chose something else, or nothing."""
        if self._are_made:
            self.details.stop_asking()

    def finish_writing(self) -> QWidget | None:
        """Announce what is still being written; what cannot be kept yet says so, and is told."""
        return self.details.finish_writing() if self._are_made else None

    @property
    def _are_made(self) -> bool:
        return "details" in self.__dict__

    def _make_for_an_answer(self) -> None:
        if self._shown is not None:
            view, question = self._shown
            if view.evaluation.standings[question].answer is not None:
                _ = self.details
