"""An assessment open in the program: what a user can do with it.

Synchronous: every method that changes something returns after the store has committed it, and
leaves everything as it was when the store refuses.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from it_audit_gui.domain.assessment import Answer, Assessment, Evidence, Source
from it_audit_gui.domain.context import Facts
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.evaluation import Evaluation, evaluate
from it_audit_gui.domain.ids import QuestionId, StepId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.what_if import WhatIf, what_if
from it_audit_gui.session.allowed import row_not_allowed
from it_audit_gui.session.beginnings import checked_facts
from it_audit_gui.session.ports import AssessmentStore, AssessmentSummary, Change, QuestionBank
from it_audit_gui.session.replies import Reply, answer_from


@dataclass(frozen=True, slots=True, kw_only=True)
class Undoable:
    """How a question stood before its latest change in this session."""

    question: QuestionId
    before: Answer | None
    annotation: bool = False


class AuditSession:
    """One open assessment with its questionnaire and its store.

    Raises ``AuditError`` when the assessment holds what its bank does not allow.
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
        self._assessment = assessment
        self._questionnaire = self._in(language)
        self._undo: list[Undoable] = []
        row = row_not_allowed(self._questionnaire, assessment)
        if row is not None:
            raise AuditError("unreadable-row", path=store.path, row=row)

    @property
    def store(self) -> AssessmentStore:
        """Where the assessment is kept."""
        return self._store

    @property
    def assessment(self) -> Assessment:
        """The assessment as the store has it."""
        return self._assessment

    @property
    def questionnaire(self) -> Questionnaire:
        """The pinned bank in the language of this session."""
        return self._questionnaire

    @property
    def undoable(self) -> QuestionId | None:
        """The question whose latest change can be undone."""
        return self._undo[-1].question if self._undo else None

    def assessments(self) -> Sequence[AssessmentSummary]:
        """All assessments of this organisation, oldest first."""
        return self._store.assessments()

    def use_language(self, language: str) -> None:
        """Continue in another language."""
        self._questionnaire = self._in(language)

    def in_language(self, language: str) -> Questionnaire:
        """The pinned bank in a language, for a report."""
        return self._in(language)

    def evaluate(self, on: date) -> Evaluation:
        """What the answers amount to on a day."""
        return evaluate(self._questionnaire, self._assessment, on)

    def what_if(self, steps: Sequence[StepId], on: date) -> WhatIf:
        """What steps would lead to, done together; raises ``AuditError`` for an unknown one."""
        for step in steps:
            if step not in self._questionnaire.steps:
                raise AuditError("unknown-step", step=step)
        return what_if(self._questionnaire, self._assessment, steps, on)

    def answer(self, reply: Reply, at: datetime) -> None:
        """Answer a question. Raises ``AuditError`` for what the bank does not allow."""
        self._commit(self._answer_from(reply, at), at)

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
        before = self._assessment.answers.get(question)
        if before is None:
            raise AuditError("no-answer-yet", question=question)
        answer = replace(
            before,
            note=before.note if note is None else note,
            evidence=before.evidence if evidence is None else evidence,
            source=before.source if source is None else source,
        )
        self._commit(answer, at, annotation=True)

    def clear(self, question: QuestionId, at: datetime) -> None:
        """Make a question unanswered again."""
        before = self._assessment.answers.get(question)
        if before is None:
            return
        self._store.write(self._assessment.id, Change(removed=(question,)), at)
        self._undo.append(Undoable(question=question, before=before))
        self._assessment = self._assessment.without_answer(question)

    def undo(self, at: datetime) -> QuestionId | None:
        """Take back the latest change of an answer; tells which question it was."""
        if not self._undo:
            return None
        last = self._undo[-1]
        change = Change(answers=(last.before,)) if last.before else Change(removed=(last.question,))
        self._store.write(self._assessment.id, change, at)
        self._undo.pop()
        self._assessment = (
            self._assessment.with_answer(last.before)
            if last.before
            else self._assessment.without_answer(last.question)
        )
        return last.question

    def set_facts(self, facts: Facts, at: datetime) -> None:
        """Change facts of the organisation; facts not named stay as they are."""
        merged = {**self._assessment.facts, **checked_facts(self._questionnaire, facts)}
        self._store.write(self._assessment.id, Change(facts=merged), at)
        self._assessment = self._assessment.with_facts(merged)

    def import_all(self, facts: Facts, replies: Sequence[Reply], at: datetime) -> None:
        """Take over facts and answers in one commit: all or nothing."""
        merged = {**self._assessment.facts, **checked_facts(self._questionnaire, facts)}
        answers = [self._answer_from(reply, at) for reply in replies]
        self._store.write(self._assessment.id, Change(facts=merged, answers=answers), at)
        self._assessment = self._assessment.with_facts(merged)
        for answer in answers:
            self._assessment = self._assessment.with_answer(answer)
        self._undo.clear()

    def place(self) -> str:
        """Where the user was when this assessment was last open."""
        return self._store.place(self._assessment.id)

    def keep_place(self, place: str) -> None:
        """Remember where the user is."""
        self._store.keep_place(self._assessment.id, place)

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()

    def _in(self, language: str) -> Questionnaire:
        return self._bank.pinned(self._assessment.bank, self._assessment.version, language)

    def _commit(self, answer: Answer, at: datetime, *, annotation: bool = False) -> None:
        self._store.write(self._assessment.id, Change(answers=(answer,)), at)
        before = self._assessment.answers.get(answer.question)
        entry = Undoable(question=answer.question, before=before, annotation=annotation)
        if not (annotation and self._annotated_last(answer.question)):
            self._undo.append(entry)
        self._assessment = self._assessment.with_answer(answer)

    def _annotated_last(self, question: QuestionId) -> bool:
        """Typing in a note goes back as one step, not letter by letter."""
        last = self._undo[-1] if self._undo else None
        return last is not None and last.annotation and last.question == question

    def _answer_from(self, reply: Reply, at: datetime) -> Answer:
        before = self._assessment.answers.get(reply.question)
        return answer_from(self._questionnaire, reply, before, at)
