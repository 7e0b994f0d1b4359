"""A comparison of two assessments as the document of ``it-audit compare --json``."""

from collections.abc import Mapping

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.assessment import State
from it_audit_gui.domain.comparison import Comparison, Dated, QuestionChange, ScoreChange
from it_audit_gui.domain.scoring import Score
from it_audit_gui.domain.steps_between import StepBetween


def comparison_document(comparison: Comparison) -> dict[str, object]:
    """The comparison in JSON's own types; scores 0-100 with one decimal or ``null``."""
    return {
        "before": _dated(comparison.before),
        "after": _dated(comparison.after),
        "overall": _scores(comparison.overall),
        "sections": {key: _scores(item) for key, item in comparison.sections.items()},
        "themes": {key: _scores(item) for key, item in comparison.themes.items()},
        "questions": [_question(item) for item in comparison.questions],
        "steps_done": [_step(item) for item in comparison.steps],
    }


def _dated(dated: Dated) -> Mapping[str, str]:
    return {
        "assessment": dated.assessment.id,
        "organisation": dated.assessment.organisation,
        "bank": dated.assessment.bank,
        "version": dated.assessment.version,
        "on": dated.on.isoformat(),
    }


def _scores(change: ScoreChange) -> Mapping[str, object]:
    return {
        "before": _score(change.before),
        "after": _score(change.after),
        "common": change.common,
    }


def _score(score: Score) -> float | None:
    return None if score.score is None else round(score.score, 1)


def _question(change: QuestionChange) -> Mapping[str, object]:
    return {
        "question": change.question,
        "change": change.kind,
        "why": change.obstacle,
        "before": _reply(change.before),
        "after": _reply(change.after),
        "to_confirm": change.to_confirm,
    }


def _step(item: StepBetween) -> Mapping[str, object]:
    return {
        "step": item.step,
        "question": item.question,
        "ticked": item.ticked,
        "shown": item.shown.value,
    }


def _reply(standing: Standing | None) -> str | None:
    """The option as text, a state, or ``null`` for no answer or no such question."""
    if standing is None:
        return None
    if not standing.applies:
        return State.NOT_APPLICABLE.value
    if standing.answer is None:
        return None
    option = standing.answer.option
    return State.DONT_KNOW.value if option is None else str(option)
