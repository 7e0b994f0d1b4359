"""Two assessments of one organisation side by side, also across bank versions (METHODOLOGY 6).

Sections and themes are compared on the questions both assessments have in common, with the same
meaning and applying both times; a score over different questions would compare nothing.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum

from it_audit_gui.domain.applicability import Standing, standings
from it_audit_gui.domain.assessment import Assessment
from it_audit_gui.domain.ids import QuestionId, SectionId, ThemeId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.scoring import Score, overall, score_of
from it_audit_gui.domain.steps_between import StepBetween, steps_between
from it_audit_gui.records import dataclass


class ChangeKind(StrEnum):
    """What became of one question."""

    IMPROVED = "improved"
    WORSE = "worse"
    UNCHANGED = "unchanged"
    NEWLY_UNKNOWN = "newly-unknown"
    NEWLY_KNOWN = "newly-known"
    NEWLY_NOT_APPLICABLE = "newly-not-applicable"
    NOT_COMPARABLE = "not-comparable"


class Obstacle(StrEnum):
    """Why a question cannot be compared."""

    ADDED = "added"
    REMOVED = "removed"
    MEANING = "meaning-changed"
    UNANSWERED = "unanswered"
    NEWLY_APPLICABLE = "newly-applicable"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionChange:
    """One question in both assessments; ``obstacle`` is set exactly when not comparable.

    ``before`` and ``after`` are how it stood, ``None`` where that bank does not have it.
    ``to_confirm`` marks an answer that was carried forward and not looked at since.
    """

    question: QuestionId
    kind: ChangeKind
    before: Standing | None
    after: Standing | None
    obstacle: Obstacle | None = None

    @property
    def to_confirm(self) -> bool:
        """Whether the later answer only repeats the earlier one so far."""
        answer = self.after.answer if self.after else None
        return answer is not None and answer.to_confirm

    @property
    def pair(self) -> tuple[Standing, Standing] | None:
        """How it stood and stands, where the scores of both rest on it; else ``None``."""
        if self.before is None or self.after is None:
            return None
        same = self.before.question.meaning == self.after.question.meaning
        both = same and self.before.applies and self.after.applies
        return (self.before, self.after) if both else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreChange:
    """A score then and now, both over the ``common`` questions; empty scores where there are none.

    ``common`` is the number of questions both rest on.
    """

    before: Score
    after: Score
    common: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """An assessment with the bank it pins and the day it is judged on."""

    questionnaire: Questionnaire
    assessment: Assessment
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What moved between two assessments, questions in the order of the later bank.

    ``steps`` were done in between, as far as anything tells.
    """

    before: Dated
    after: Dated
    questions: tuple[QuestionChange, ...]
    sections: Mapping[SectionId, ScoreChange]
    themes: Mapping[ThemeId, ScoreChange]
    overall: ScoreChange
    steps: tuple[StepBetween, ...]

    def of_kind(self, kind: ChangeKind) -> tuple[QuestionChange, ...]:
        """The questions that changed in one way."""
        return tuple(item for item in self.questions if item.kind is kind)


def compare(before: Dated, after: Dated) -> Comparison:
    """Compare an earlier assessment with a later one."""
    old = standings(before.questionnaire, before.assessment, before.on)
    new = standings(after.questionnaire, after.assessment, after.on)
    questions = tuple(_change(key, old.get(key), new.get(key)) for key in {**new, **old})
    common = [item.pair for item in questions if item.pair]
    bank = after.questionnaire
    sections = {
        section.id: _score_change(common, bank.scoring.cap, _in_section(section.id))
        for section in bank.sections
    }
    weights = {section.id: section.weight for section in bank.sections}
    return Comparison(
        before=before,
        after=after,
        questions=questions,
        sections=sections,
        themes={
            theme.id: _score_change(common, None, _in_theme(theme.id)) for theme in bank.themes
        },
        overall=ScoreChange(
            before=overall([(sections[key].before, weights[key]) for key in sections]),
            after=overall([(sections[key].after, weights[key]) for key in sections]),
            common=len(common),
        ),
        steps=steps_between(old, new, before.assessment.tracking, after.assessment.tracking),
    )


def _change(key: QuestionId, old: Standing | None, new: Standing | None) -> QuestionChange:
    obstacle = _obstacle(old, new)
    kind = ChangeKind.NOT_COMPARABLE
    if obstacle is None and old is not None and new is not None:
        kind = _kind(old, new)
    return QuestionChange(question=key, kind=kind, before=old, after=new, obstacle=obstacle)


def _obstacle(old: Standing | None, new: Standing | None) -> Obstacle | None:
    if old is None:
        return Obstacle.ADDED
    if new is None:
        return Obstacle.REMOVED
    if old.question.meaning != new.question.meaning:
        return Obstacle.MEANING
    if new.applies and not new.answered:
        return Obstacle.UNANSWERED
    return Obstacle.NEWLY_APPLICABLE if new.applies and not old.applies else None


def _kind(old: Standing, new: Standing) -> ChangeKind:
    if not new.applies:
        return ChangeKind.NEWLY_NOT_APPLICABLE if old.applies else ChangeKind.UNCHANGED
    known = (_has_option(old), _has_option(new))
    if known == (True, False):
        return ChangeKind.NEWLY_UNKNOWN
    if known == (False, True):
        return ChangeKind.NEWLY_KNOWN
    if known == (False, False):
        return ChangeKind.UNCHANGED if old.answered else ChangeKind.NEWLY_UNKNOWN
    if old.credit == new.credit:
        return ChangeKind.UNCHANGED
    return ChangeKind.IMPROVED if new.credit > old.credit else ChangeKind.WORSE


def _has_option(standing: Standing) -> bool:
    return standing.answer is not None and standing.answer.option is not None


def _in_section(section: SectionId) -> Callable[[Standing], bool]:
    return lambda standing: standing.question.section == section


def _in_theme(theme: ThemeId) -> Callable[[Standing], bool]:
    return lambda standing: standing.question.theme == theme


def _score_change(
    common: Iterable[tuple[Standing, Standing]],
    cap: float | None,
    wanted: Callable[[Standing], bool],
) -> ScoreChange:
    """Where the later bank has the question decides; weights are those of each bank."""
    pairs = [(old, new) for old, new in common if wanted(new)]
    return ScoreChange(
        before=score_of([old for old, _ in pairs], cap),
        after=score_of([new for _, new in pairs], cap),
        common=len(pairs),
    )
