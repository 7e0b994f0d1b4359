"""What became of questions and scores, in words and signs."""

from PySide6.QtCore import QObject

from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.assessment import State
from it_audit_gui.domain.comparison import ChangeKind, Obstacle, QuestionChange, ScoreChange
from it_audit_gui.domain.points import whole
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.scoring import Score
from it_audit_gui.domain.steps_between import Shown
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look.tokens import Token
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """An icon with its colour; never without a word beside it."""

    icon: str
    token: Token


SIGNS = {
    ChangeKind.WORSE: Sign(icon="arrow-down", token=Token.ALARM),
    ChangeKind.NEWLY_UNKNOWN: Sign(icon="circle-help", token=Token.CAUTION),
    ChangeKind.NEWLY_KNOWN: Sign(icon="eye", token=Token.GOOD),
    ChangeKind.IMPROVED: Sign(icon="arrow-up", token=Token.GOOD),
    ChangeKind.NEWLY_NOT_APPLICABLE: Sign(icon="circle-dashed", token=Token.MUTED),
    ChangeKind.NOT_COMPARABLE: Sign(icon="info", token=Token.MUTED),
}
# What asks for attention first.
ORDER = tuple(SIGNS)
_NO_ENDS = (-1, -1)


def moved(change: ScoreChange) -> int | None:
    """By how many whole points a score moved; ``None`` where that is not certain.

    A score with open questions moved for certain only by what lies between both ranges.
    """
    (low, high), (later_low, later_high) = _ends(change.before), _ends(change.after)
    if not change.common or _NO_ENDS in {(low, high), (later_low, later_high)}:
        return None
    if (low, later_low) == (high, later_high):
        return later_low - low
    if later_low > high:
        return later_low - high
    return later_high - low if later_high < low else None


def _ends(score: Score) -> tuple[int, int]:
    if score.low is None or score.high is None:
        return _NO_ENDS
    return whole(score.low), whole(score.high)


class ChangeWords(QObject):
    """A class, since only those are translated in the plural."""

    def kind(self, kind: ChangeKind) -> str:
        """One word for what became of a question."""
        return {
            ChangeKind.WORSE: self.tr("Worse"),
            ChangeKind.NEWLY_UNKNOWN: self.tr("No longer known"),
            ChangeKind.NEWLY_KNOWN: self.tr("Now known"),
            ChangeKind.IMPROVED: self.tr("Better"),
            ChangeKind.NEWLY_NOT_APPLICABLE: self.tr("No longer applies"),
            ChangeKind.NOT_COMPARABLE: self.tr("Not comparable"),
            ChangeKind.UNCHANGED: self.tr("Unchanged"),
        }[kind]

    def points(self, by: int | None) -> str:
        """A difference in points, with its sign."""
        if by is None:
            return self.tr("still open")
        if not by:
            return self.tr("same")
        return f"+{by}" if by > 0 else f"\N{MINUS SIGN}{-by}"

    def then(self, change: QuestionChange, bank: Questionnaire) -> str:
        """How it stood at the earlier audit."""
        return self._answer(change.before, bank)

    def now(self, change: QuestionChange, bank: Questionnaire) -> str:
        """How it stands at the later one, or why that says nothing."""
        said = self._answer(change.after, bank)
        if change.obstacle is not None:
            said = self._obstacle(change.obstacle)
            # As an answer begins, which stands beside it.
            said = said[:1].upper() + said[1:]
        return fill(self.tr("%1 (still to confirm)"), said) if change.to_confirm else said

    def shown(self, shown: Shown) -> str:
        """What shows that a step was done."""
        return {
            Shown.PROVEN: self.tr("with evidence"),
            Shown.ANSWERED: self.tr("the answer got better"),
            Shown.TICKED_ONLY: self.tr("ticked off; the answer does not show it yet"),
        }[shown]

    def counts(self, changes: list[QuestionChange]) -> str:
        """How many answers went which way."""
        better = sum(item.kind is ChangeKind.IMPROVED for item in changes)
        worse = sum(item.kind is ChangeKind.WORSE for item in changes)
        unknown = sum(item.kind is ChangeKind.NEWLY_UNKNOWN for item in changes)
        known = sum(item.kind is ChangeKind.NEWLY_KNOWN for item in changes)
        apart = sum(item.kind is ChangeKind.NOT_COMPARABLE for item in changes)
        told = [
            words
            for count, words in (
                (better, self.tr("%n better", "", better)),
                (worse, self.tr("%n worse", "", worse)),
                (unknown, self.tr("%n no longer known", "", unknown)),
                (known, self.tr("%n now known", "", known)),
                (apart, self.tr("%n not comparable", "", apart)),
            )
            if count
        ]
        return ", ".join(told) or self.tr("nothing changed")

    def _answer(self, standing: Standing | None, bank: Questionnaire) -> str:
        if standing is None:
            return "–"
        if not standing.applies:
            return bank.common.not_applicable
        answer = standing.answer
        if answer is None:
            return bank.common.unanswered
        if answer.state is State.OPTION and answer.option is not None:
            return standing.question.texts.options[answer.option]
        return bank.common.dont_know

    def _obstacle(self, obstacle: Obstacle) -> str:
        return {
            Obstacle.ADDED: self.tr("the question is new"),
            Obstacle.REMOVED: self.tr("the question is no longer asked"),
            Obstacle.MEANING: self.tr("the question means something else now"),
            Obstacle.UNANSWERED: self.tr("not answered yet"),
            Obstacle.NEWLY_APPLICABLE: self.tr("the question applies now"),
        }[obstacle]
