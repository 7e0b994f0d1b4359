"""What was changed in this session, so that it can be taken back and done again."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.attachments import in_order
from it_audit_gui.domain.ids import AttachmentId, FactId, QuestionId, StepId
from it_audit_gui.domain.tracking import UNTRACKED
from it_audit_gui.records import dataclass
from it_audit_gui.session.ports import Attached, Change, CostChange


class Part(StrEnum):
    """What is changed as a whole."""

    CAPACITY = "capacity"
    COSTS = "costs"
    REPLIES = "replies"


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """What a change is about: one question, one step, facts of the organisation, or a part."""

    question: QuestionId | None = None
    step: StepId | None = None
    facts: tuple[FactId, ...] = ()
    part: Part | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A change that was written: writing ``back`` undoes it, writing ``forth`` redoes it.

    ``annotation`` marks what stands beside an answer; that is written while it is typed.
    """

    about: Touched
    back: Change
    forth: Change
    annotation: bool = False


class History:
    """The steps that were done, and those that were taken back; the latest comes first."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._growing = False

    @property
    def undoable(self) -> Step | None:
        """The step that is taken back next."""
        return self._done[-1] if self._done else None

    @property
    def redoable(self) -> Step | None:
        """The step that is done again next."""
        return self._undone[-1] if self._undone else None

    def add(self, step: Step) -> None:
        """A new step; what was taken back before it cannot be done again.

        Typing in a note goes back as one step, not letter by letter.
        """
        self._undone.clear()
        last = self.undoable
        if last is not None and self._goes_on(last, step):
            self._done.pop()
            step = Step(about=step.about, back=last.back, forth=step.forth, annotation=True)
        if step.back != step.forth:
            self._done.append(step)
        self._growing = step.annotation

    def go_back(self) -> None:
        """The step that was to be undone now is."""
        self._undone.append(self._done.pop())
        self._growing = False

    def go_forth(self) -> None:
        """The step that was to be redone now is."""
        self._done.append(self._undone.pop())

    def forget(self) -> None:
        """Nothing that was done can be taken back any more."""
        self._done.clear()
        self._undone.clear()

    def _goes_on(self, last: Step, step: Step) -> bool:
        both = last.annotation and step.annotation
        return self._growing and both and last.about == step.about


def applied(assessment: Assessment, change: Change) -> Assessment:
    """The assessment once a change is written."""
    facts = {**assessment.facts, **(change.facts or {})}
    kept = {key: value for key, value in facts.items() if key not in change.removed_facts}
    assessment = assessment.with_facts(kept)
    for answer in change.answers:
        assessment = assessment.with_answer(answer)
    for question in change.removed:
        assessment = assessment.without_answer(question)
    for step, tracking in change.tracking.items():
        assessment = assessment.with_tracking(step, tracking)
    return replace(
        assessment,
        capacity=change.capacity or assessment.capacity,
        costs=change.costs.after if change.costs else assessment.costs,
        later=assessment.later.union(key for key, later in change.later.items() if later)
        - {key for key, later in change.later.items() if not later},
        attachments=in_order(
            (
                *(item for item in assessment.attachments if item.id not in change.detached),
                *(item.attachment for item in change.attached),
            )
        ),
    )


def opposite(
    assessment: Assessment, change: Change, contents: Mapping[AttachmentId, bytes]
) -> Change:
    """What brings everything a change is about back to how it is before.

    ``contents`` are those of the files it takes away.
    """
    questions = (*(answer.question for answer in change.answers), *change.removed)
    facts = (*(change.facts or {}), *change.removed_facts)
    answers = assessment.answers
    return Change(
        facts={key: assessment.facts[key] for key in facts if key in assessment.facts},
        removed_facts=tuple(key for key in facts if key not in assessment.facts),
        answers=tuple(answers[key] for key in questions if key in answers),
        removed=tuple(key for key in questions if key not in answers),
        tracking={key: assessment.tracking.get(key, UNTRACKED) for key in change.tracking},
        capacity=assessment.capacity if change.capacity else None,
        costs=_back(change.costs),
        later={key: key in assessment.later for key in change.later},
        attached=tuple(
            Attached(attachment=item, content=contents[item.id])
            for item in assessment.attachments
            if item.id in change.detached and item.id in contents
        ),
        detached=tuple(item.attachment.id for item in change.attached),
    )


def _back(change: CostChange | None) -> CostChange | None:
    return CostChange(before=change.after, after=change.before) if change else None
