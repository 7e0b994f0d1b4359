"""What the answers would amount to once steps are done, jointly (METHODOLOGY 4)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from it_audit_gui.domain.advice import together
from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.figures import figures_of
from it_audit_gui.domain.ids import QuestionId, StepId
from it_audit_gui.domain.ladders import Rung
from it_audit_gui.domain.plan import Projection
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.ranking import RankedRung


@dataclass(frozen=True, slots=True, kw_only=True)
class Projector:
    """The present, from which projections start; ``known`` keeps what was worked out already."""

    questionnaire: Questionnaire
    standings: Mapping[QuestionId, Standing]
    known: dict[StepId, Standing] = field(default_factory=dict)

    def after(
        self, horizon: str, done: Iterable[RankedRung], waiting: Iterable[RankedRung]
    ) -> Projection:
        """The figures after these steps; those waiting for their answer cost nothing any more."""
        steps = list(done)
        figures = figures_of(self.questionnaire, self._improved([*steps, *waiting]))
        return Projection(
            horizon=horizon,
            score=figures.overall.low,
            sections={key: score.low for key, score in figures.sections.items()},
            planning_index=figures.planning_index.low,
            stage=figures.stage.stage,
            days=together(item.effort.days for item in steps),
            cost_once=together(item.effort.cost_once for item in steps),
            cost_month=together(item.effort.cost_month for item in steps),
        )

    def _improved(self, items: Iterable[RankedRung]) -> Mapping[QuestionId, Standing]:
        reached: dict[QuestionId, Rung] = {}
        for item in items:
            rung, below = item.rung, reached.get(item.rung.question)
            if rung.step is not None and (below is None or below.to < rung.to):
                reached[rung.question] = rung
        return {**self.standings, **{key: self._done(rung) for key, rung in reached.items()}}

    def _done(self, rung: Rung) -> Standing:
        if rung.id not in self.known:
            self.known[rung.id] = self.standings[rung.question].reaching(rung.to)
        return self.known[rung.id]
