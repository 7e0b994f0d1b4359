"""Which steps were done between two assessments, and what shows it (METHODOLOGY 6).

A step counts as *reached* when it lies on the way up from the option its question was at to the
one it is at now; both answers must be known, and the question must mean the same. Finding out is
reached once an answer that nobody knew is known. A step is *ticked* when the earlier assessment,
or the later one, has it as done; one that is only ticked is told too, but nothing shows it.
"""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.assessment import State
from it_audit_gui.domain.ids import QuestionId, StepId
from it_audit_gui.domain.ladders import find_out_id
from it_audit_gui.domain.questionnaire import Question
from it_audit_gui.domain.tracking import StepStatus, Tracking
from it_audit_gui.records import dataclass


class Shown(StrEnum):
    """What shows that a step was done.

    Evidence that is young enough; the new answer alone; nothing but a tick.
    """

    PROVEN = "proven"
    ANSWERED = "answered"
    TICKED_ONLY = "ticked-only"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepBetween:
    """A step that was done since the earlier assessment."""

    step: StepId
    question: QuestionId
    ticked: bool
    shown: Shown


def steps_between(
    old: Mapping[QuestionId, Standing],
    new: Mapping[QuestionId, Standing],
    *ticks: Tracking,
) -> tuple[StepBetween, ...]:
    """The steps done in between, in the order of the later bank, then what only ``old`` has."""
    done = {
        key for ticked in ticks for key, item in ticked.items() if item.status is StepStatus.DONE
    }
    found: list[StepBetween] = []
    for key in {**new, **old}:
        before, after = old.get(key), new.get(key)
        reached = set(_reached(before, after))
        for step in _steps(before, after):
            if step in reached or step in done:
                shown = _shown(after) if step in reached else Shown.TICKED_ONLY
                found.append(StepBetween(step=step, question=key, ticked=step in done, shown=shown))
    return tuple(found)


def _steps(*standings: Standing | None) -> Iterable[StepId]:
    """Every step of a question, in either bank."""
    questions = [standing.question for standing in standings if standing is not None]
    found = (step for question in questions for step in (find_out_id(question.id), *_ids(question)))
    return dict.fromkeys(found)


def _ids(question: Question) -> Iterator[StepId]:
    return (step.id for step in question.steps)


def _reached(before: Standing | None, after: Standing | None) -> Iterator[StepId]:
    """The steps on the way from one answer to a better known one."""
    if before is None or after is None or before.question.meaning != after.question.meaning:
        return
    if not _chosen(after):
        return
    if before.unknown:
        yield find_out_id(before.question.id)
    if not _chosen(before):
        return
    option = before.option
    while (step := before.question.step_from(option)) is not None and step.to <= after.option:
        yield step.id
        option = step.to


def _chosen(standing: Standing) -> bool:
    return standing.answer is not None and standing.answer.state is State.OPTION


def _shown(after: Standing | None) -> Shown:
    return Shown.PROVEN if after is not None and after.proven else Shown.ANSWERED
