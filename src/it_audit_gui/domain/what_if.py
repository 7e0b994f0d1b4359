"""What any chosen steps would lead to, done together (METHODOLOGY 4)."""

from collections.abc import Iterable
from datetime import date
from itertools import takewhile

from it_audit_gui.domain.applicability import standings
from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.evaluation import Evaluation, evaluate
from it_audit_gui.domain.ids import QuestionId, StepId
from it_audit_gui.domain.ladders import Ladders, ladders_of
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """The assessment once the steps are done, and what it amounts to.

    ``without_effect`` are chosen steps that change no answer: finding out, what is reached
    already, what lies above a step that was not chosen, and what this bank does not know.
    ``first`` are steps that were not chosen and that a chosen one needs.
    """

    assessment: Assessment
    evaluation: Evaluation
    without_effect: tuple[StepId, ...]
    first: tuple[StepId, ...]


def what_if(
    questionnaire: Questionnaire,
    assessment: Assessment,
    steps: Iterable[StepId],
    on: date,
) -> WhatIf:
    """The evaluation these steps would lead to; the new answers are claimed, not proven."""
    chosen = tuple(dict.fromkeys(steps))
    ladders = ladders_of(questionnaire, standings(questionnaire, assessment, on))
    reached = _reached(ladders, set(chosen))
    effective = {key for done in reached.values() for key in done}
    after = assessment
    for question, done in reached.items():
        after = after.with_answer(assessment.answers[question].reaching(ladders.rungs[done[-1]].to))
    return WhatIf(
        assessment=after,
        evaluation=evaluate(questionnaire, after, on),
        without_effect=tuple(key for key in chosen if key not in effective),
        first=tuple(
            key
            for key in ladders.in_order(key for key in chosen if key in ladders.rungs)
            if key not in chosen and ladders.rungs[key].step is not None
        ),
    )


def _reached(ladders: Ladders, chosen: set[StepId]) -> dict[QuestionId, list[StepId]]:
    """For each question the chosen steps that lead on from where it stands, in order."""
    found: dict[QuestionId, list[StepId]] = {}
    for question, ladder in ladders.by_question.items():
        improving = [rung for rung in ladder if rung.step is not None]
        done = [rung.id for rung in takewhile(lambda rung: rung.id in chosen, improving)]
        if done:
            found[question] = done
    return found
