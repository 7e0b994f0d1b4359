"""Figures over several firms: how many, how far, and what most of them lack."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from statistics import median

from it_audit_gui.domain.evaluation import Evaluation
from it_audit_gui.domain.ids import QuestionId, SectionId, StageId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """Scores of several firms, 0 to 100: so many, the middle one, the lowest and the highest."""

    firms: int
    median: float
    lowest: float
    highest: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Portfolio:
    """What may be told of a number of firms; nothing but the number when they are too few.

    ``gaps`` are the knock-outs with the number of firms they hold back, the most frequent first.
    """

    firms: int
    least: int
    overall: Spread | None = None
    sections: Mapping[SectionId, Spread] = field(default_factory=dict)
    stages: Mapping[StageId, int] = field(default_factory=dict)
    gaps: tuple[tuple[QuestionId, int], ...] = ()

    @property
    def told(self) -> bool:
        """Whether there are firms enough that no figure tells of one of them."""
        return self.firms >= self.least


def portfolio_of(
    bank: Questionnaire, evaluations: Sequence[Evaluation], *, least: int, most_gaps: int
) -> Portfolio:
    """The summary in terms of ``bank``, from ``least`` firms on, with so many gaps at most.

    A section that fewer firms have a score in is left out.
    """
    if len(evaluations) < least:
        return Portfolio(firms=len(evaluations), least=least)
    sections = {
        section.id: _spread(
            (
                item.sections[section.id].score.score
                for item in evaluations
                if section.id in item.sections
            ),
            least,
        )
        for section in bank.sections
    }
    found = Counter(
        key
        for item in evaluations
        for key, standing in item.standings.items()
        if standing.knocked_out and key in bank.by_id
    )
    reached = Counter(item.stage.stage.id for item in evaluations)
    return Portfolio(
        firms=len(evaluations),
        least=least,
        overall=_spread((item.overall.score for item in evaluations), least),
        sections={key: spread for key, spread in sections.items() if spread is not None},
        stages={stage.id: reached[stage.id] for stage in bank.stages},
        gaps=tuple(found.most_common(most_gaps)),
    )


def _spread(scores: Iterable[float | None], least: int) -> Spread | None:
    known = [score for score in scores if score is not None]
    if len(known) < least:
        return None
    return Spread(firms=len(known), median=median(known), lowest=min(known), highest=max(known))
