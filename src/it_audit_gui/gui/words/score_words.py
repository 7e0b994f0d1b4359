"""A score as bars and sentences, for every page that shows one."""

from PySide6.QtCore import QObject

from it_audit_gui.domain.points import whole
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.scoring import Score
from it_audit_gui.gui.language import formats
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.look.tokens import Band
from it_audit_gui.gui.widgets.bar_value import BarValue


class ScoreWords(QObject):
    """The words around scores; a class, since only those are translated in the plural."""

    def none_yet(self) -> str:
        """Where nothing can be said."""
        return self.tr("No score yet")

    def closed(self) -> str:
        """One number, at ``%1``."""
        return self.tr("%1 out of 100")

    def between(self) -> str:
        """Two ends and what is open, at ``%1`` to ``%3``."""
        return self.tr("between %1 and %2 out of 100, %3")

    def to_go(self, remaining: int) -> str:
        """How many questions are open."""
        return self.tr("%n question(s) to go", "", remaining)

    def out_of_100(self) -> str:
        """Behind a number."""
        return self.tr("out of 100")


def is_closed(score: Score) -> bool:
    """Whether the two ends of the score read the same."""
    if score.low is None or score.high is None:
        return False
    return formats.points(score.low) == formats.points(score.high)


def is_known(score: Score) -> bool:
    """Whether the score says anything: two ends that still lie at 0 and 100 do not."""
    return score.low is not None and (score.low > 0 or score.high != 100)


def bar_value(score: Score, questionnaire: Questionnaire) -> BarValue | None:
    """What a bar shows of a score; None where nothing applies."""
    if score.low is None or score.high is None:
        return None
    limit = min((cap.limit for cap in score.caps), default=None)
    takes = takes_points(score)
    if not is_closed(score):
        cuts = takes or (limit is not None and score.high >= limit)
        return BarValue.interval(score.low, score.high, cap=limit if cuts else None)
    band = Band(questionnaire.band(score.low).id)
    if not takes:
        return BarValue.closed(score.low, band)
    return BarValue.closed(score.low, band, cap=limit, earned=score.raw)


def takes_points(score: Score) -> bool:
    """Whether a cap is the cause of the score: without it, it would read higher."""
    if score.raw is None or not score.caps:
        return False
    return whole(score.raw) > whole(min(cap.limit for cap in score.caps))


def number(score: Score) -> str:
    """The score or its two ends; empty while it says nothing."""
    return formats.score_text(score.low, score.high) if is_known(score) else ""


def sentence(score: Score, remaining: int) -> str:
    """What a screen reader hears of a score with so many questions to go."""
    words = ScoreWords()
    if score.low is None or score.high is None or not is_known(score):
        return words.none_yet()
    if is_closed(score):
        return fill(words.closed(), formats.points(score.low))
    low, high = formats.points(score.low), formats.points(score.high)
    return fill(words.between(), low, high, words.to_go(remaining))


def to_go(remaining: int) -> str:
    """How many questions are open, in words."""
    return ScoreWords().to_go(remaining)


def out_of_100() -> str:
    """The words behind a score."""
    return ScoreWords().out_of_100()


def share(value: float | None) -> str:
    """A share 0-100, or a dash where there is none."""
    return "–" if value is None else formats.percent(value)
