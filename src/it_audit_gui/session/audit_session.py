"""An assessment open in the program: what a user can do with it.

Synchronous: every method that changes something returns after the store has committed it, and
leaves everything as it was when the store refuses.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from it_audit_gui.domain.assessment import Answer, Assessment, Evidence, Source
from it_audit_gui.domain.attachments import refuse_full
from it_audit_gui.domain.audit_settings import AuditSettings
from it_audit_gui.domain.capacity import CapacityEntry
from it_audit_gui.domain.comparison import Dated
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.costing.evaluation import CostEvaluation, evaluate_costs
from it_audit_gui.domain.costing.sheet_checks import checked_sheet
from it_audit_gui.domain.costs.sheet import CostSheet
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.evaluation import Evaluation, evaluate
from it_audit_gui.domain.ids import AssessmentId, FactId, QuestionId, StepId
from it_audit_gui.domain.ladders import is_step
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.tracking import StepTracking
from it_audit_gui.domain.what_if import WhatIf, what_if
from it_audit_gui.session.allowed import allowed_part
from it_audit_gui.session.beginnings import carried_forward, checked_facts, refuse_required
from it_audit_gui.session.history import Part, Touched
from it_audit_gui.session.ledger import Ledger
from it_audit_gui.session.ports import (
    AssessmentStore,
    AssessmentSummary,
    Attached,
    Change,
    CostChange,
    Damage,
    QuestionBank,
)
from it_audit_gui.session.replies import Reply, change_from


class AuditSession:
    """One open assessment with its questionnaire and its store.

    What cannot be read and what the bank does not allow is left out and told in ``damage``.
    """

    def __init__(
        self,
        store: AssessmentStore,
        bank: QuestionBank,
        assessment: Assessment,
        language: str,
    ) -> None:
        self._store = store
        self._bank = bank
        self._questionnaire = bank.pinned(assessment.bank, assessment.version, language)
        allowed, not_allowed = allowed_part(self._questionnaire, assessment)
        self._ledger = Ledger(store, allowed)
        self._damage = (*store.damage(assessment.id), *not_allowed)

    @property
    def store(self) -> AssessmentStore:
        """Where the assessment is kept."""
        return self._store

    @property
    def assessment(self) -> Assessment:
        """The assessment as the store has it."""
        return self._ledger.assessment

    @property
    def questionnaire(self) -> Questionnaire:
        """The pinned bank in the language of this session."""
        return self._questionnaire

    @property
    def undoable(self) -> Touched | None:
        """What the change was about that can be undone next."""
        return self._ledger.undoable

    @property
    def redoable(self) -> Touched | None:
        """What the change was about that can be redone next."""
        return self._ledger.redoable

    @property
    def damage(self) -> tuple[Damage, ...]:
        """What was left out of this assessment when it was opened; it stays in the file."""
        return self._damage

    def assessments(self) -> Sequence[AssessmentSummary]:
        """All assessments of this organisation, oldest first."""
        return self._store.assessments()

    def use_language(self, language: str) -> None:
        """Continue in another language."""
        self._questionnaire = self.in_language(language)

    def in_language(self, language: str) -> Questionnaire:
        """The pinned bank in a language, for a report."""
        return self._bank.pinned(self.assessment.bank, self.assessment.version, language)

    def evaluate(self, on: date) -> Evaluation:
        """What the answers amount to on a day."""
        return evaluate(self._questionnaire, self.assessment, on)

    def costs(self, on: date) -> CostEvaluation:
        """What the costs amount to on a day."""
        return evaluate_costs(self._questionnaire, self.assessment, on)

    def what_if(self, steps: Sequence[StepId], on: date) -> WhatIf:
        """What steps would lead to, done together; raises ``AuditError`` for an unknown one."""
        for step in steps:
            self._refuse_unknown(step)
        return what_if(self._questionnaire, self.assessment, steps, on)

    def answer(self, reply: Reply, at: datetime) -> None:
        """Answer a question. Raises ``AuditError`` for what the bank does not allow."""
        self._ledger.do(Touched(question=reply.question), self._change_from([reply], at), at)

    def take_over(self, replies: Sequence[Reply], at: datetime) -> None:
        """Answer several questions in one commit, which is undone as one."""
        self._ledger.do(Touched(part=Part.REPLIES), self._change_from(replies, at), at)

    def annotate(
        self,
        question: QuestionId,
        at: datetime,
        *,
        note: str | None = None,
        evidence: tuple[Evidence, ...] | None = None,
        source: Source | None = None,
    ) -> None:
        """Change what stands beside an answer; the question must have one."""
        before = self._answer_to(question)
        answer = replace(
            before,
            note=before.note if note is None else note,
            evidence=before.evidence if evidence is None else evidence,
            source=before.source if source is None else source,
        )
        self._commit(answer, at, annotation=True)

    def confirm(self, question: QuestionId, at: datetime) -> None:
        """An answer carried over from last time still holds; all beside it stays as it is.

        Raises ``AuditError`` for a question without an answer.
        """
        before = self._answer_to(question)
        if before.to_confirm:
            self._commit(replace(before, to_confirm=False, answered_at=at), at)

    def attach(
        self, question: QuestionId, evidence: Evidence, attached: Attached, at: datetime
    ) -> None:
        """Keep a file in the audit, as a piece of evidence; the question must have an answer.

        Raises ``AuditError`` when the audit holds too much already.
        """
        before = self._answer_to(question)
        refuse_full(self._store.attached_bytes(), attached.attachment)
        piece = replace(evidence, attachment=attached.attachment.id)
        answer = replace(before, evidence=(*before.evidence, piece))
        change = Change(answers=(answer,), attached=(attached,))
        self._ledger.do(Touched(question=question), change, at)

    def mark_later(self, question: QuestionId, at: datetime, *, later: bool) -> None:
        """Mark a question to come back to, or take the mark away."""
        if question not in self._questionnaire.by_id:
            raise AuditError("unknown-question", question=question)
        self._ledger.do(Touched(question=question), Change(later={question: later}), at)

    def clear(self, question: QuestionId, at: datetime) -> None:
        """Make a question unanswered again."""
        if question in self.assessment.answers:
            self._ledger.do(Touched(question=question), Change(removed=(question,)), at)

    def set_facts(self, facts: Facts, at: datetime) -> None:
        """Change facts of the organisation; facts not named stay as they are."""
        checked = checked_facts(self._questionnaire, facts)
        self._ledger.do(Touched(facts=tuple(checked)), Change(facts=checked), at)

    def clear_fact(self, fact: FactId, at: datetime) -> None:
        """Make a fact unknown again; raises ``AuditError`` for one that is required."""
        refuse_required(self._questionnaire, fact)
        if fact in self.assessment.facts:
            self._ledger.do(Touched(facts=(fact,)), Change(removed_facts=(fact,)), at)

    def undo(self, at: datetime) -> Touched | None:
        """Take back the latest change; tells what it was about."""
        return self._ledger.undo(at)

    def redo(self, at: datetime) -> Touched | None:
        """Do again what was undone last, until something else changes; tells what it was about."""
        return self._ledger.redo(at)

    def track(self, step: StepId, tracking: StepTracking, at: datetime) -> None:
        """Keep what became of a step; the answer stays as it is.

        Raises ``AuditError`` for a step the bank does not have.
        """
        self._refuse_unknown(step)
        self._ledger.do(Touched(step=step), Change(tracking={step: tracking}), at)

    def set_capacity(self, entry: CapacityEntry, at: datetime) -> None:
        """Keep what the firm can put in; raises ``AuditError`` naming a field out of limits."""
        checked = self._questionnaire.capacity.checked(entry)
        self._ledger.do(Touched(part=Part.CAPACITY), Change(capacity=checked), at)

    def set_costs(self, sheet: CostSheet, at: datetime) -> None:
        """Keep what was entered about costs, the whole of it.

        Raises ``AuditError`` naming the field that cannot be meant, or what does not fit together.
        """
        change = self._cost_change(sheet, self.assessment.facts, at)
        self._ledger.do(Touched(part=Part.COSTS), Change(costs=change), at)

    def settings(self) -> AuditSettings:
        """What is settled about the whole file."""
        return self._store.settings()

    def set_settings(self, settings: AuditSettings) -> None:
        """Keep what is settled about the whole file."""
        self._store.keep_settings(settings)

    def import_all(
        self,
        facts: Facts,
        replies: Sequence[Reply],
        at: datetime,
        *,
        capacity: CapacityEntry | None = None,
        costs: CostSheet | None = None,
    ) -> None:
        """Take over everything in one commit: all or nothing. What is not given stays."""
        checked = checked_facts(self._questionnaire, facts)
        merged = {**self.assessment.facts, **checked}
        change = replace(
            self._change_from(replies, at),
            facts=checked,
            capacity=self._questionnaire.capacity.checked(capacity) if capacity else None,
            costs=self._cost_change(costs, merged, at) if costs else None,
        )
        self._ledger.do_for_good(change, at)

    def place(self) -> str:
        """Where the user was when this assessment was last open."""
        return self._store.place(self.assessment.id)

    def keep_place(self, place: str) -> None:
        """Remember where the user is."""
        self._store.keep_place(self.assessment.id, place)

    def dated(self, assessment: AssessmentId, on: date) -> Dated:
        """An assessment of the same file with the bank it pins, judged on a day."""
        here = self.assessment
        found = here if assessment == here.id else self._store.load(assessment)
        bank = self._bank.pinned(found.bank, found.version, self._questionnaire.language)
        return Dated(questionnaire=bank, assessment=allowed_part(bank, found)[0], on=on)

    def again(self, assessment: AssessmentId, at: datetime) -> "AuditSession":
        """Begin the next assessment in the same file, with these answers to confirm.

        This session is not to be used any more.
        """
        bank = self._bank.latest(self._questionnaire.language)
        begun = carried_forward(self.assessment, bank, {}, assessment, at)
        self._store.add(begun)
        return AuditSession(self._store, self._bank, begun, bank.language)

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()

    def _answer_to(self, question: QuestionId) -> Answer:
        before = self.assessment.answers.get(question)
        if before is None:
            raise AuditError("no-answer-yet", question=question)
        return before

    def _commit(self, answer: Answer, at: datetime, *, annotation: bool = False) -> None:
        # What was answered anew need not be come back to.
        question = answer.question
        anew = not annotation and question in self.assessment.later
        later = {question: False} if anew else {}
        change = Change(answers=(answer,), later=later)
        self._ledger.do(Touched(question=question), change, at, annotation=annotation)

    def _cost_change(self, sheet: CostSheet, facts: Facts, at: datetime) -> CostChange:
        after = checked_sheet(self._questionnaire, facts, sheet, at.year)
        return CostChange(before=self.assessment.costs, after=after)

    def _refuse_unknown(self, step: StepId) -> None:
        if not is_step(self._questionnaire, step):
            raise AuditError("unknown-step", step=step)

    def _change_from(self, replies: Sequence[Reply], at: datetime) -> Change:
        return change_from(self._questionnaire, self.assessment, replies, at)
