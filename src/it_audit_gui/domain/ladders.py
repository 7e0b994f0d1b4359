"""The way up of each question: which steps lie ahead, in which order, and what each needs."""

from collections.abc import Iterable, Mapping

from it_audit_gui.domain.advice import Step
from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.ids import QuestionId, StepId
from it_audit_gui.domain.questionnaire import Question, Questionnaire
from it_audit_gui.records import dataclass

_FIND_OUT = "-find-out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One step of one question, from option ``origin`` to option ``to``.

    ``step`` is ``None`` for finding out, which leads to certainty only (``origin == to``). A rung
    that follows finding out is ``conditional``: the answer may make it unnecessary.
    """

    id: StepId
    question: QuestionId
    step: Step | None
    origin: int
    to: int
    conditional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladders:
    """The rungs ahead of each question that applies and is answered, in bank order.

    ``before`` names for each rung those that come first: the one below it, and for each step it
    needs the rung that reaches as far. What is reached already, does not apply or is not answered
    yet holds nothing up.
    """

    by_question: Mapping[QuestionId, tuple[Rung, ...]]
    rungs: Mapping[StepId, Rung]
    before: Mapping[StepId, tuple[StepId, ...]]

    def up_to(self, question: QuestionId, option: int) -> tuple[Rung, ...]:
        """The rungs that lead a question to at least this option, as far as they go."""
        found: list[Rung] = []
        for rung in self.by_question.get(question, ()):
            if rung.origin >= option and rung.step is not None:
                break
            found.append(rung)
        return tuple(found)

    def after(self, rung: Rung) -> tuple[Rung, ...]:
        """The rung above this one, where there is one."""
        ladder = self.by_question[rung.question]
        place = ladder.index(rung) + 1
        return ladder[place : place + 1]

    def in_order(self, wanted: Iterable[StepId]) -> list[StepId]:
        """The wanted rungs and all that must come before them, each after what it needs."""
        placed: dict[StepId, None] = {}
        entered: set[StepId] = set()

        def place(key: StepId) -> None:
            if key in entered:
                return
            entered.add(key)
            for earlier in self.before[key]:
                place(earlier)
            placed[key] = None

        for key in wanted:
            place(key)
        return list(placed)


def find_out_id(question: QuestionId) -> StepId:
    """Id of the step that finds out what is not known."""
    return StepId(question + _FIND_OUT)


def is_step(questionnaire: Questionnaire, step: StepId) -> bool:
    """Whether the bank has this step; each question has one that finds out."""
    return step in questionnaire.steps or question_found_out(questionnaire, step) is not None


def question_found_out(questionnaire: Questionnaire, step: StepId) -> Question | None:
    """The question a step finds out about, if that is what it does."""
    asked = questionnaire.questions
    return next((question for question in asked if find_out_id(question.id) == step), None)


def ladders_of(questionnaire: Questionnaire, standings: Mapping[QuestionId, Standing]) -> Ladders:
    """The ladders of an assessment."""
    by_question = {
        key: _ladder(standing) for key, standing in standings.items() if standing.answered
    }
    ladders = {key: ladder for key, ladder in by_question.items() if ladder}
    rungs = {rung.id: rung for ladder in ladders.values() for rung in ladder}
    before: dict[StepId, tuple[StepId, ...]] = {}
    for ladder in ladders.values():
        for place, rung in enumerate(ladder):
            below = (ladder[place - 1].id,) if place else ()
            before[rung.id] = (*below, *_needed(rung, questionnaire, ladders))
    return Ladders(by_question=ladders, rungs=rungs, before=before)


def _ladder(standing: Standing) -> tuple[Rung, ...]:
    question, option = standing.question, standing.option
    found = [_finding_out(question)] if standing.unknown else []
    while (step := question.step_from(option)) is not None:
        found.append(
            Rung(
                id=step.id,
                question=question.id,
                step=step,
                origin=option,
                to=step.to,
                conditional=standing.unknown,
            )
        )
        option = step.to
    return tuple(found)


def _finding_out(question: Question) -> Rung:
    return Rung(id=find_out_id(question.id), question=question.id, step=None, origin=0, to=0)


def _needed(
    rung: Rung, questionnaire: Questionnaire, ladders: Mapping[QuestionId, tuple[Rung, ...]]
) -> tuple[StepId, ...]:
    if rung.step is None:
        return ()
    found: list[StepId] = []
    for need in rung.step.needs:
        question, step = questionnaire.steps[need]
        ladder = ladders.get(question.id, ())
        if ladder and ladder[0].origin < step.to:
            found.extend([item.id for item in ladder if item.to >= step.to][:1])
    return tuple(key for key in found if key != rung.id)
