"""What each open gate of the next stage asks: steps, answers, or both."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from math import ceil

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.ids import QuestionId, ThemeId
from it_audit_gui.domain.ladders import Ladders
from it_audit_gui.domain.maturity import Gate, GateKind
from it_audit_gui.domain.questionnaire import Question, Questionnaire
from it_audit_gui.domain.scoring import Tally
from it_audit_gui.domain.stages import GateStanding, GateState
from it_audit_gui.records import dataclass


class Remedy(StrEnum):
    """What opens a gate. *Out of reach*: no step and no answer of this bank does."""

    STEPS = "steps"
    ANSWERS = "answers"
    BOTH = "steps-and-answers"
    OUT_OF_REACH = "out-of-reach"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenGate:
    """A gate of the next stage that does not hold.

    ``answers`` are the unanswered questions that must be answered before it can be known to hold.
    """

    gate: Gate
    state: GateState
    remedy: Remedy
    answers: tuple[QuestionId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """What steps must bring for a gate: questions to a level, a theme to more points.

    A level counts the rungs of a question's ladder; points are those of the theme's tally.
    """

    levels: Mapping[QuestionId, int] = field(default_factory=dict)
    theme: ThemeId | None = None
    points: int = 0


NOTHING_ASKED = Demand()


@dataclass(frozen=True, slots=True, kw_only=True)
class Terrain:
    """How a firm stands; ``themes`` are the sums of each theme."""

    questionnaire: Questionnaire
    standings: Mapping[QuestionId, Standing]
    themes: Mapping[ThemeId, Tally]
    ladders: Ladders

    def survey(self, item: GateStanding) -> tuple[OpenGate, Demand]:
        """What an open gate asks of answers, and of steps where steps can open it."""
        if item.gate.kind is GateKind.QUESTION:
            return self._question(item)
        if item.gate.kind is GateKind.THEME:
            return self._theme(item)
        return self._knock_outs(item)

    def earned(self, question: Question, options: int) -> int:
        """Points of its theme that a question earns by rising this many options."""
        scale = self.themes[question.theme].scale
        return question.weight * options * (scale // question.best)

    def _question(self, item: GateStanding) -> tuple[OpenGate, Demand]:
        key = item.gate.question
        assert key is not None  # noqa: S101 - a gate of this kind has one
        if item.state is GateState.UNANSWERED:
            return _opened_by(item, Remedy.ANSWERS, (key,)), NOTHING_ASKED
        level = self._level(key, item.gate.level)
        if level is None:
            return _opened_by(item, Remedy.OUT_OF_REACH), NOTHING_ASKED
        return _opened_by(item, Remedy.STEPS), Demand(levels={key: level})

    def _knock_outs(self, item: GateStanding) -> tuple[OpenGate, Demand]:
        asked = [s for s in self.standings.values() if s.question.knock_out and s.applies]
        waiting = tuple(s.question.id for s in asked if not s.answered)
        keys = [s.question.id for s in asked if s.knocked_out]
        levels = {key: level for key in keys if (level := self._level(key, 1)) is not None}
        remedy = (Remedy.BOTH if waiting else Remedy.STEPS) if keys else Remedy.ANSWERS
        return _opened_by(item, remedy, waiting), Demand(levels=levels)

    def _theme(self, item: GateStanding) -> tuple[OpenGate, Demand]:
        theme = item.gate.theme
        assert theme is not None  # noqa: S101 - a gate of this kind has one
        questions = self.questionnaire.by_theme[theme]
        standings = (self.standings[question.id] for question in questions)
        waiting = tuple(s.question.id for s in standings if s.applies and not s.answered)
        if item.state is GateState.UNANSWERED:
            return _opened_by(item, Remedy.ANSWERS, waiting), NOTHING_ASKED
        gap = self._gap(theme, item.gate.level)
        if gap <= sum(self._reach(question) for question in questions):
            return _opened_by(item, Remedy.STEPS), Demand(theme=theme, points=gap)
        remedy = Remedy.BOTH if waiting else Remedy.OUT_OF_REACH
        return _opened_by(item, remedy, waiting), NOTHING_ASKED

    def _level(self, question: QuestionId, option: float) -> int | None:
        """Number of rungs up to an option; none where the ladder ends below it."""
        ladder = self.ladders.by_question.get(question, ())
        reaching = (place for place, rung in enumerate(ladder, start=1) if rung.to >= option)
        return next(reaching, None)

    def _gap(self, theme: ThemeId, score: float) -> int:
        tally = self.themes[theme]
        return ceil(score * tally.scale * tally.total / 100) - tally.earned

    def _reach(self, question: Question) -> int:
        ladder = self.ladders.by_question.get(question.id, ())
        return self.earned(question, ladder[-1].to - ladder[0].origin) if ladder else 0


def _opened_by(
    item: GateStanding, remedy: Remedy, answers: tuple[QuestionId, ...] = ()
) -> OpenGate:
    return OpenGate(gate=item.gate, state=item.state, remedy=remedy, answers=answers)
