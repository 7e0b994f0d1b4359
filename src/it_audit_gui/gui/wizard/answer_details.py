"""What stands beside an answer: its effect, its reason, note, evidence and source."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from it_audit_gui.domain.applicability import Standing, is_proven
from it_audit_gui.domain.assessment import Answer, State
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Space
from it_audit_gui.gui.widgets.buttons import LinkButton
from it_audit_gui.gui.wizard.dont_know_effect import DontKnowEffect
from it_audit_gui.gui.wizard.evidence_editor import EvidenceEditor, Shown
from it_audit_gui.gui.wizard.evidence_form import Draft
from it_audit_gui.gui.wizard.note_editor import NoteEditor
from it_audit_gui.gui.wizard.reason_card import ReasonCard
from it_audit_gui.gui.wizard.side_by_side import Pair
from it_audit_gui.gui.wizard.source_field import SourceField
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailsDraft:
    """What stands beside an answer and cannot be kept yet.

    ``asked`` while a reason is asked for: whether it is to be in own words.
    """

    note: str | None = None
    evidence: Draft | None = None
    asked: bool | None = None


class AnswerDetails(QWidget):
    """Shows only what fits the answer; nothing at all while there is none."""

    reason_given = Signal(str)
    reason_left = Signal()
    noted = Signal(str)
    proof_changed = Signal(object)  # tuple[Evidence, ...]
    attached = Signal(object)  # FileEvidence
    source_changed = Signal(object)  # Source
    cleared = Signal()
    grown = Signal(QWidget)  # what came in view, at the end of it

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asking = False
        self.effect = DontKnowEffect()
        self.reason = ReasonCard()
        self.note = NoteEditor()
        self.evidence = EvidenceEditor()
        self.source = SourceField()
        self.clear_button = LinkButton(self.tr("Make this unanswered again"), small=True)
        self._told = QWidget()
        self._lay_out()
        self._connect()

    def show_question(self, view: View, question: QuestionId) -> None:
        """Show another question's answer, with nothing half-written of the one before."""
        standing = view.evaluation.standings[question]
        self._asking = False
        self.reason.show_question(standing.question.texts)
        self.note.show_new(standing.answer.note if standing.answer else "")
        self.evidence.show_new(question, view.questionnaire.language)
        self.effect.hide()
        self.show_view(view, question)

    def show_view(self, view: View, question: QuestionId) -> None:
        """Show what the file has for the same question."""
        standing = view.evaluation.standings[question]
        answer = standing.answer
        self._show_parts(answer)
        if answer is not None:
            self._show_answer(view, standing, answer)

    def ask_reason(self, focus: Qt.FocusReason) -> None:
        """Ask why the question does not apply, before anything is kept."""
        self._asking = True
        self.reason.show_reason("", read_only=False)
        self._show_parts(None)
        self.reason.focus_first(focus)

    def stop_asking(self) -> None:
        """The user chose something else, or nothing."""
        self._asking = False

    def finish_writing(self) -> QWidget | None:
        """Announce what is still being written; what cannot be kept yet says so, and is told."""
        self.note.finish()
        if not self.reason.isHidden():
            self.reason.finish()
        if self.note.draft is not None:
            return self.note
        return None if self.evidence.finish() else self.evidence.form

    @property
    def draft(self) -> DetailsDraft | None:
        """What is written and cannot be kept yet."""
        asked = self.reason.in_own_words if self._asking else None
        draft = DetailsDraft(note=self.note.draft, evidence=self.evidence.draft, asked=asked)
        return None if draft == DetailsDraft() else draft

    def take_up(self, draft: DetailsDraft) -> None:
        """Go on with what could not be kept before."""
        if draft.note is not None:
            self.note.take_up(draft.note)
        if draft.evidence is not None:
            self.evidence.take_up(draft.evidence)
        if draft.asked is not None:
            self.ask_reason(Qt.FocusReason.OtherFocusReason)
        if draft.asked:
            self.reason.choose_own_words()

    @property
    def asking(self) -> bool:
        """Whether a reason is asked for and not given yet."""
        return self._asking

    def _show_answer(self, view: View, standing: Standing, answer: Answer) -> None:
        self.note.show_kept(answer.note)
        self.note.set_read_only(read_only=view.read_only)
        files = {item.id: item for item in view.assessment.attachments}
        shown = [
            Shown(
                evidence=item,
                proves=is_proven(standing.question, alone, view.evaluation.on),
                file=files.get(item.attachment) if item.attachment else None,
            )
            for item in answer.evidence
            for alone in (replace(answer, evidence=(item,)),)
        ]
        self.evidence.show_evidence(shown, view.evaluation.on, read_only=view.read_only)
        partner = view.settings.it_partner
        self.source.show_source(answer.source, partner, read_only=view.read_only)
        self.clear_button.setVisible(not view.read_only)
        if answer.state is State.NOT_APPLICABLE:
            self.reason.show_reason(answer.reason, read_only=view.read_only)
        if answer.state is State.DONT_KNOW and not self._asking:
            self.effect.show_effect(view, standing.question.id)

    def _show_parts(self, answer: Answer | None) -> None:
        state = State.NOT_APPLICABLE if self._asking else answer and answer.state
        self.reason.setVisible(state is State.NOT_APPLICABLE)
        if state is not State.DONT_KNOW:
            self.effect.hide()
        kept = answer is not None and not self._asking
        self._told.setVisible(kept)
        proofs = answer is not None and (answer.state is State.OPTION or bool(answer.evidence))
        self.evidence.setVisible(proofs or self.evidence.draft is not None)
        self.setVisible(state is not None)

    def _connect(self) -> None:
        self.reason.given.connect(self.reason_given)
        self.reason.left.connect(self.reason_left)
        self.note.written.connect(self.noted)
        self.evidence.changed.connect(self.proof_changed)
        self.evidence.attached.connect(self.attached)
        self.reason.grown.connect(lambda: self.grown.emit(self.reason.keep_button))
        self.evidence.form_opened.connect(lambda: self.grown.emit(self.evidence.form))
        self.source.picked.connect(self.source_changed)
        self.clear_button.clicked.connect(self.cleared)

    def _lay_out(self) -> None:
        told = QVBoxLayout(self._told)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(theme.px(Space.S))
        told.addWidget(Pair(self.note, self.evidence, least=240))
        last = QHBoxLayout()
        last.addWidget(self.source, 1)
        last.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignVCenter)
        told.addLayout(last)
        self.evidence.zone.setMinimumHeight(self.note.field.sizeHint().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(Space.XXS), 0, 0)
        column.setSpacing(theme.px(Space.S))
        for part in (self.effect, self.reason, self._told):
            column.addWidget(part)
