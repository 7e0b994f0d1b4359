"""What counts for each question: the answer given, or what the context makes of it."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import MINYEAR, date

from it_audit_gui.domain.assessment import Answer, Assessment, State
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.questionnaire import Question, Questionnaire

MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How one question stands: its answer if any, or the preset that sets it aside.

    ``proven`` means that evidence is young enough for this question on the day of evaluation.
    """

    question: Question
    answer: Answer | None
    preset_reason: str
    proven: bool

    @property
    def applies(self) -> bool:
        """Whether the question counts in the score."""
        if self.answer is None:
            return not self.preset_reason
        return self.answer.state is not State.NOT_APPLICABLE

    @property
    def answered(self) -> bool:
        """Whether the question applies and has an answer (don't know included)."""
        return self.applies and self.answer is not None

    @property
    def known(self) -> bool:
        """Whether the answer rests on knowledge: not a don't know, not still to confirm."""
        answer = self.answer
        return answer is not None and answer.state is State.OPTION and not answer.to_confirm

    @property
    def credit(self) -> float:
        """Worth of the answer 0-1; a don't know is worth as little as the worst option."""
        if self.answer is None or self.answer.option is None:
            return 0.0
        return self.question.credit(self.answer.option)

    @property
    def knocked_out(self) -> bool:
        """Whether this answer caps its section."""
        return self.question.knock_out and self.answered and self.credit == 0

    @property
    def reason(self) -> str:
        """Why the question does not apply; empty when it does."""
        if self.applies:
            return ""
        return self.answer.reason if self.answer else self.preset_reason


def months_before(day: date, months: int) -> date:
    """The date ``months`` earlier; the last day of the month where that month is shorter.

    Stops at the first month of the calendar.
    """
    total = max(day.year * MONTHS_A_YEAR + day.month - 1 - months, MINYEAR * MONTHS_A_YEAR)
    year, month = divmod(total, MONTHS_A_YEAR)
    _, length = monthrange(year, month + 1)
    return date(year, month + 1, min(day.day, length))


def is_proven(question: Question, answer: Answer, on: date) -> bool:
    """Whether an answer with knowledge has evidence younger than the question's limit."""
    if answer.state is not State.OPTION or answer.to_confirm:
        return False
    limit = months_before(on, question.evidence_months)
    return any(limit < item.date <= on for item in answer.evidence)


def standings(
    questionnaire: Questionnaire, assessment: Assessment, on: date
) -> Mapping[QuestionId, Standing]:
    """How each question of the bank stands, in bank order; obsolete answers are left out."""
    presets = {
        question: preset.reason
        for preset in questionnaire.presets
        if preset.when.holds(assessment.facts)
        for question in preset.questions
    }
    return {
        question.id: _standing(question, assessment, presets.get(question.id, ""), on)
        for question in questionnaire.questions
    }


def _standing(question: Question, assessment: Assessment, preset: str, on: date) -> Standing:
    answer = assessment.answers.get(question.id)
    return Standing(
        question=question,
        answer=answer,
        preset_reason=preset,
        proven=answer is not None and is_proven(question, answer, on),
    )
