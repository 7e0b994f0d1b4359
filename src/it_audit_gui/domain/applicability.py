"""What counts for each question: the answer given, or what the context makes of it."""

from collections.abc import Mapping
from dataclasses import field
from datetime import MINYEAR, date

from it_audit_gui.domain.assessment import Answer, Assessment, State
from it_audit_gui.domain.days import in_month
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.questionnaire import Question, Questionnaire
from it_audit_gui.records import dataclass

MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How one question stands: its answer if any, or the preset that sets it aside.

    ``proven`` means that evidence is young enough for this question on the day of evaluation.
    The rest follows, worked out once because every figure asks for it: ``applies`` (it counts in
    the score), ``answered`` (it applies and has an answer, don't know included), ``known`` (the
    answer rests on knowledge: not a don't know, not still to confirm), ``option`` (the option the
    answer is worth: a don't know as little as the worst, 0), ``knocked_out`` (it caps its section).
    """

    question: Question
    answer: Answer | None
    preset_reason: str
    proven: bool
    applies: bool = field(init=False, repr=False, compare=False)
    answered: bool = field(init=False, repr=False, compare=False)
    known: bool = field(init=False, repr=False, compare=False)
    option: int = field(init=False, repr=False, compare=False)
    knocked_out: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        answer, settle = self.answer, object.__setattr__
        known = answer is not None and answer.state is State.OPTION
        if answer is None:
            applies = not self.preset_reason
        else:
            applies = answer.state is not State.NOT_APPLICABLE
        answered = applies and answer is not None
        option = answer.option or 0 if answer is not None else 0
        settle(self, "applies", applies)
        settle(self, "answered", answered)
        settle(self, "known", known and answer is not None and not answer.to_confirm)
        settle(self, "option", option)
        settle(self, "knocked_out", self.question.knock_out and answered and option == 0)

    @property
    def credit(self) -> float:
        """Worth of the answer 0-1; a don't know is worth as little as the worst option."""
        return self.question.credit(self.option)

    @property
    def unknown(self) -> bool:
        """Whether the answer is that nobody knows."""
        return self.answer is not None and self.answer.state is State.DONT_KNOW

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
    return in_month(year, month + 1, day.day)


def is_proven(question: Question, answer: Answer, on: date) -> bool:
    """Whether an answer with knowledge has evidence younger than the question's limit."""
    if not answer.evidence or answer.state is not State.OPTION or answer.to_confirm:
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
