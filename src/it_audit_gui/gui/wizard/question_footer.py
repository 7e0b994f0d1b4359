"""The foot of a question: back, what is saved, undo, next."""

from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look.tokens import Role, Token
from it_audit_gui.gui.page.detour import Detour
from it_audit_gui.gui.page.quick_walk import QuickWalk
from it_audit_gui.gui.page.routing import Room
from it_audit_gui.gui.page.undo_links import UndoLinks
from it_audit_gui.gui.widgets.buttons import PrimaryButton, SecondaryButton
from it_audit_gui.gui.widgets.footer import Footer
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.saved_label import SavedLabel
from it_audit_gui.gui.words.time_left import TimeLeft


class Kept(Enum):
    """What was saved last, as the question on show sees it."""

    EVERYTHING = auto()
    ANSWER = auto()
    MARKED = auto()
    UNMARKED = auto()

    @classmethod
    def of_answer(cls, _said: object) -> "Kept":
        """What is said with an answer: a note, evidence, where it comes from."""
        return cls.ANSWER

    @classmethod
    def of_mark(cls, later: object) -> "Kept":
        """Whether the question is to be come back to."""
        return cls.MARKED if later else cls.UNMARKED


class QuestionFooter(QObject):
    """Fills a page's footer and says what the file has confirmed."""

    back_asked = Signal()
    next_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, footer: Footer, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._saved_at: datetime | None = None
        self._of = Kept.EVERYTHING
        self._time = TimeLeft(self)
        self._quick, self._detour = QuickWalk(), Detour()
        self.back = SecondaryButton(self.tr("Previous"), icon_before="arrow-left")
        self.saved = SavedLabel()
        links = UndoLinks(parent)
        self._links, self.undo, self.redo = links, links.undo, links.redo
        self.hint = Label(role=Role.SMALL, token=Token.MUTED)
        self.next = PrimaryButton(self.tr("Next question"), icon_after="arrow-right")
        for widget in (self.back, self.saved, self.undo, self.redo):
            footer.start.addWidget(widget)
        footer.end.addWidget(self.hint, 1)
        footer.end.addWidget(self.next)
        self.back.clicked.connect(self.back_asked)
        links.undo_asked.connect(self.undo_asked)
        links.redo_asked.connect(self.redo_asked)
        self.next.clicked.connect(self.next_asked)

    def show_place(self, view: View, question: QuestionId) -> None:
        """Show what can be done from a question, with nothing waiting for it."""
        self.next.setText(self._way_on(view, question))
        self._links.show_view(view)
        # A mark that was taken back since is not what is saved.
        if self._of is (Kept.UNMARKED if question in view.assessment.later else Kept.MARKED):
            self.forget()
        self._free(self._to_go(view, question))

    def follow(self, quick: QuickWalk, detour: Detour) -> None:
        """Count what is left of a quick round; name the page that a detour leads back to."""
        self._quick, self._detour = quick, detour

    def show_saving(self, of: Kept) -> None:
        """Say that something of this question is being saved, when that takes long."""
        self._of = of
        self.saved.show_busy(self.tr("Saving…"))

    def show_saved(self, at: datetime) -> None:
        """Say since when everything is saved; of this question when it is what was saved last."""
        self._saved_at = at
        self.saved.show_saved(fill(self._words(), formats.time_of(at)))

    def forget(self) -> None:
        """What was saved last is not of the question on show."""
        self._of = Kept.EVERYTHING
        if self._saved_at is not None:
            self.show_saved(self._saved_at)

    def show_waiting(self, count: int) -> None:
        """Say how much is not saved yet."""
        self._saved_at = None
        self.saved.show_waiting(self.tr("%n answer(s) waiting to be saved", "", count))

    def show_nothing_waiting(self) -> None:
        """Say nothing of saving any more."""
        self.saved.show_nothing()

    def hold(self) -> None:
        """Do not go on before this question is saved; the reason stands beside it."""
        self.next.setEnabled(False)
        self._say(self.tr("You can go on as soon as this is saved."))

    def _way_on(self, view: View, question: QuestionId) -> str:
        match self._detour.back_from(question):
            case Room.REVIEW:
                return self.tr("Back to the review")
            case Room.RESULTS:
                return self.tr("Back to the results")
            case Room.PLAN:
                return self.tr("Back to the plan")
            case _:
                last = view.questionnaire.questions[-1].id == question
                return self.tr("Check your answers") if last else self.tr("Next question")

    def _to_go(self, view: View, question: QuestionId) -> str:
        left = self._quick.left(question, view)
        if left == 0:
            return self.tr("The quick round is done: your results come next")
        if left is not None:
            return self.tr("Quick round: %n question(s) to go", "", left)
        return self._time.words(0 if view.read_only else len(view.evaluation.open_questions))

    def _words(self) -> str:
        match self._of:
            case Kept.EVERYTHING:
                return self.tr("Everything saved at %1")
            case Kept.ANSWER:
                return self.tr("Answer saved at %1")
            case Kept.MARKED:
                return self.tr("Marked to come back to, saved at %1")
            case Kept.UNMARKED:
                return self.tr("Mark taken away, saved at %1")

    def _free(self, hint: str) -> None:
        self.next.setEnabled(True)
        self._say(hint)

    def _say(self, hint: str) -> None:
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.next.setAccessibleDescription(hint)
