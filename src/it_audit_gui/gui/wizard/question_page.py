"""The page people spend their time on: one question, and what follows from its answer."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.changes import Answering, Change, OfQuestion
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.keyboard.focus_place import holds_focus
from it_audit_gui.gui.keyboard.last_input import focus_reason
from it_audit_gui.gui.keyboard.tab_order import follow_layout
from it_audit_gui.gui.keyboard.way_keys import WayKeys
from it_audit_gui.gui.page.room_page import RoomPage
from it_audit_gui.gui.widgets.page import Page
from it_audit_gui.gui.wizard.files_offered import FilesOffered
from it_audit_gui.gui.wizard.late_details import LateDetails
from it_audit_gui.gui.wizard.question_card import QuestionCard, chosen_of, is_to_confirm
from it_audit_gui.gui.wizard.question_footer import Kept, QuestionFooter
from it_audit_gui.gui.wizard.side_cards import SideCards
from it_audit_gui.session.replies import NOT_APPLICABLE, Reply

if TYPE_CHECKING:
    from it_audit_gui.gui.wizard.answer_details import AnswerDetails

_MAIN, _SIDE = 680, 280
_UNDO = QKeySequence.StandardKey.Undo


class QuestionPage(Page, RoomPage):
    """Shows any question of the open audit; announces what the user says to it."""

    answered = Signal(object)  # Reply
    noted = Signal(str, str)
    proof_changed = Signal(str, object)  # tuple[Evidence, ...]
    attached = Signal(str, object)  # FileEvidence
    later_marked = Signal(str, bool)
    source_changed = Signal(str, object)  # Source
    confirmed = Signal(str)
    cleared = Signal(str)
    undo_asked = Signal()
    redo_asked = Signal()
    question_picked = Signal(str)
    next_asked = Signal()
    back_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(main_width=_MAIN, side_width=_SIDE, footer=True, parent=parent)
        self._view: View | None = None
        self._question: QuestionId | None = None
        self._waiting: dict[QuestionId, Change] = {}
        self.card = QuestionCard()
        self.late = LateDetails(self.main, self.card, self)
        self.cards = SideCards()
        # Below the replies while there is no answer; with one, a note is more often wanted next.
        self.main.addWidget(self.card)
        self.main.addWidget(self.card.later)
        self.side.addWidget(self.cards)
        assert self.footer is not None  # noqa: S101 - asked for above
        self.foot = QuestionFooter(self.footer, parent=self)
        self._connect()
        self._way_keys = WayKeys(self, on=self._on_next, back=self._on_back)
        FilesOffered(self, self.late)

    @property
    def details(self) -> "AnswerDetails":
        """What stands beside the answer; made when it is first asked for."""
        return self.late.details

    def get_ready(self) -> None:
        """Have at hand what the first answer shows."""
        _ = self.details

    @property
    def question(self) -> QuestionId | None:
        """The question on show."""
        return self._question

    def show_question(self, view: View, question: QuestionId) -> None:
        """Go to a question; what can be kept of what is still being written is announced first."""
        if question == self._question:
            self.show_view(view)
            return
        self.finish_writing()
        self._view, self._question = view, question
        self.foot.forget()
        self.card.show_question(view, question)
        self.late.show_question(view, question)
        self.cards.show_question(view, question)
        self.foot.show_place(view, question)
        self._show_waiting(question)
        follow_layout(self)
        self.scroll_area.verticalScrollBar().setValue(0)

    def show_view(self, view: View) -> None:
        """Show what the file has now; what was waiting is written."""
        before, self._view = self._view, view
        appears = not self.late.shows_effect
        self._waiting.clear()
        if before is None or self._question is None:
            return
        self._follow(chosen_of(before, self._question), chosen_of(view, self._question))
        self.card.show_view(view)
        self.late.show_view(view, self._question)
        self.cards.show_question(view, self._question)
        self.foot.show_place(view, self._question)
        follow_layout(self)
        if self.late.asking:
            self.show_asking()
        elif appears and self.late.shows_effect:
            self.show_widget_soon(self.details.effect)

    def show_saved(self, at: datetime) -> None:
        """Say since when everything is saved."""
        self.foot.show_saved(at)

    def show_save_failed(self, change: Change, waiting: int) -> None:
        """Show that a change is not in the file."""
        self.foot.show_waiting(waiting)
        if isinstance(change, OfQuestion):
            self._waiting[change.question] = change
        if self._question is not None:
            self._show_waiting(self._question)

    def show_nothing_waiting(self) -> None:
        """Forget what could not be saved and show what the file has."""
        self.foot.show_nothing_waiting()
        if self._view is not None:
            self.show_view(self._view)

    def finish_writing(self) -> bool:
        """Announce what is being written; False when some cannot be kept yet, which says so."""
        unfinished = self.late.finish_writing()
        if unfinished is not None:
            self.show_widget_soon(unfinished)
        return unfinished is None

    def show_why(self) -> bool:
        """Bring the reason of the question into view."""
        self.show_widget(self.cards.why)
        self.cards.say_why()
        return True

    def focus_first(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard on the chosen reply, else on the first."""
        if self.card.group is not None:
            self.card.group.focus_first(reason)

    def event(self, event: QEvent) -> bool:
        """Taking back belongs to the page while it asks a reason."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(self.late.asking and event.matches(_UNDO))
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters work on what belongs to the replies too; taking back leaves the asking first."""
        if self.late.asking and event.matches(_UNDO):
            self._leave_asking()
        elif holds_focus(self.card.later):
            self.card.keyPressEvent(event)
        elif not (self.late.reason_holds_focus and self.card.choose_by(event)):
            super().keyPressEvent(event)

    def _follow(self, before: str | None, chosen: str | None) -> None:
        """The file has another choice than before: what is asked or said of it no longer holds."""
        if chosen != before or chosen == NOT_APPLICABLE:
            self.late.stop_asking()
        if before is not None and chosen is None:
            self.foot.forget()

    def _show_waiting(self, question: QuestionId) -> None:
        change = self._waiting.get(question)
        if isinstance(change, Answering):
            self.card.show_unsaved(change.reply.choice, self.tr("Not saved yet"))
        if change is not None:
            self.foot.hold()

    def show_asking(self) -> None:
        """Show that a reason is asked for, before anything is kept."""
        self.card.show_unsaved(NOT_APPLICABLE, "")

    def _on_picked(self, choice: str) -> None:
        view, question = self._view, self._question
        if view is None or question is None:
            return
        if choice == NOT_APPLICABLE and chosen_of(view, question) != NOT_APPLICABLE:
            if self.finish_writing():
                self._ask_reason()
            return
        if self.late.asking:
            self._stop_asking(view, question)
        # Choosing what the file already has writes nothing, unless another choice waits.
        if question in self._waiting or choice != chosen_of(view, question):
            self._announce(Reply(question=question, choice=choice))
        elif is_to_confirm(self._view, self._question):
            self._on_kept()

    def _ask_reason(self) -> None:
        self.details.ask_reason(focus_reason(self))
        self.show_asking()
        self.show_widget_soon(self.details.reason)

    def _on_reason_left(self) -> None:
        if self.late.asking:
            self._leave_asking()
        else:
            self.focus_first(focus_reason(self))

    def _leave_asking(self) -> None:
        """Show the stored answer again, with the keyboard on it."""
        if self._view is not None and self._question is not None:
            self._stop_asking(self._view, self._question)
            self.focus_first(focus_reason(self))

    def _on_undo(self) -> None:
        if self.late.asking:
            self._leave_asking()
        else:
            self.undo_asked.emit()

    def _stop_asking(self, view: View, question: QuestionId) -> None:
        self.details.stop_asking()
        self.card.show_view(view)
        self.details.show_view(view, question)

    def _on_reason_given(self, reason: str) -> None:
        if self._question is not None:
            self._announce(Reply(question=self._question, choice=NOT_APPLICABLE, reason=reason))

    def _on_kept(self) -> None:
        """An answer of last time is still right: said again, it is this year's answer."""
        if is_to_confirm(self._view, self._question):
            self.foot.show_saving(Kept.ANSWER)
            self.confirmed.emit(self._question)
            self.focus_first(focus_reason(self))

    def _on_confirmed(self) -> None:
        """Enter on the chosen answer goes on; an answer of last time is confirmed by it."""
        if self.foot.next.isEnabled() and self.finish_writing():
            if is_to_confirm(self._view, self._question):
                self.confirmed.emit(self._question)
            self.next_asked.emit()

    def _announce(self, reply: Reply) -> None:
        self.foot.show_saving(Kept.ANSWER)
        self.answered.emit(reply)

    def _pass_on(
        self, signal: SignalInstance, of: Callable[[object], Kept] = Kept.of_answer
    ) -> Callable[[object], None]:
        """Announces what a part says of the question on show."""

        def tell(said: object) -> None:
            self.foot.show_saving(of(said))
            signal.emit(self._question, said)

        return tell

    def _on_cleared(self) -> None:
        if self.finish_writing():
            self.foot.forget()
            self.cleared.emit(self._question)

    def _on_next(self) -> None:
        if self.foot.next.isEnabled() and self.finish_writing():
            self.next_asked.emit()

    def _connect(self) -> None:
        self.card.picked.connect(self._on_picked)
        self.card.confirmed.connect(self._on_confirmed)
        self.card.kept.connect(self._on_kept)
        self.card.strip_reached.connect(self.show_focus)
        self.card.place_picked.connect(self.question_picked)
        self.late.made.connect(self._on_details_made)
        self.card.later.marked.connect(self._pass_on(self.later_marked, Kept.of_mark))
        self.foot.next_asked.connect(self._on_next)
        self.foot.back_asked.connect(self._on_back)
        self.foot.undo_asked.connect(self._on_undo)
        self.foot.redo_asked.connect(self.redo_asked)

    def _on_details_made(self, details: "AnswerDetails") -> None:
        details.reason_given.connect(self._on_reason_given)
        details.reason_left.connect(self._on_reason_left)
        details.grown.connect(self.show_widget_soon)
        details.noted.connect(self._pass_on(self.noted))
        details.proof_changed.connect(self._pass_on(self.proof_changed))
        details.attached.connect(self._pass_on(self.attached))
        details.source_changed.connect(self._pass_on(self.source_changed))
        details.cleared.connect(self._on_cleared)
        self._way_keys.watch(details)
        follow_layout(self)

    def _on_back(self) -> None:
        if self.finish_writing():
            self.back_asked.emit()
