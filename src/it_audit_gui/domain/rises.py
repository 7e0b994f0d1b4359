"""What one improvement does to the overall score, without working everything out again."""

from collections.abc import Mapping

from it_audit_gui.domain.ids import SectionId
from it_audit_gui.domain.ladders import Rung
from it_audit_gui.domain.questionnaire import Question, Questionnaire
from it_audit_gui.domain.scoring import Tally
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Rises:
    """The sums of each section; ``shares`` are what a section counts in the overall score."""

    tallies: Mapping[SectionId, Tally]
    shares: Mapping[SectionId, float]
    cap: float

    def gain(self, question: Question, present: int, rung: Rung) -> float:
        """Points the overall score rises, caps included, by this rung after those below it.

        ``present`` is the option the question is at now.
        """
        before, after = self.ends(question, present, rung)
        return self.shares[question.section] * (after - before)

    def ends(self, question: Question, present: int, rung: Rung) -> tuple[float, float]:
        """The lowest score of its section before and after this rung, caps included."""
        return self._low(question, present, rung.origin), self._low(question, present, rung.to)

    def benefit(self, question: Question, origin: int, to: int) -> float:
        """Points the overall score rises from one option to another, caps left out."""
        tally, share = self.tallies[question.section], self.shares[question.section]
        return share * tally.share(_earned(tally, question, to - origin))

    def _low(self, question: Question, present: int, to: int) -> float:
        tally = self.tallies[question.section]
        lifted = question.id if to > 0 else None
        return tally.low(self.cap, more=_earned(tally, question, to - present), lifted=lifted)


def rises_of(questionnaire: Questionnaire, tallies: Mapping[SectionId, Tally]) -> Rises:
    """Rises above what the tallies of the sections say."""
    weights = {s.id: s.weight for s in questionnaire.sections if tallies[s.id].total}
    total = sum(weights.values())
    return Rises(
        tallies=tallies,
        shares={section: weight / total for section, weight in weights.items()},
        cap=questionnaire.scoring.cap,
    )


def _earned(tally: Tally, question: Question, options: int) -> int:
    return question.weight * options * (tally.scale // question.best)
