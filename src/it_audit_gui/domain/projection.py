"""What the answers would amount to once steps are done, jointly (METHODOLOGY 4)."""

from collections.abc import Iterable, Mapping

from it_audit_gui.domain.advice import together
from it_audit_gui.domain.applicability import Standing
from it_audit_gui.domain.figures import Figures, figures_once
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.plan import Projection
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.ranking import RankedRung
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Projector:
    """The present, from which projections start."""

    questionnaire: Questionnaire
    standings: Mapping[QuestionId, Standing]
    present: Figures

    def after(
        self, horizon: str, done: Iterable[RankedRung], waiting: Iterable[RankedRung]
    ) -> Projection:
        """The figures after these steps; those waiting for their answer cost nothing any more."""
        steps = list(done)
        reached = self._reached(steps, waiting)
        figures = figures_once(self.questionnaire, self.present, self.standings, reached)
        return Projection(
            horizon=horizon,
            score=figures.overall.low,
            sections={key: score.low for key, score in figures.sections.items()},
            planning_index=figures.planning_index.low,
            stage=figures.stage.stage,
            days=together([item.effort.days for item in steps]),
            cost_once=together([item.effort.cost_once for item in steps]),
            cost_month=together([item.effort.cost_month for item in steps]),
        )

    def _reached(
        self, done: Iterable[RankedRung], waiting: Iterable[RankedRung]
    ) -> Mapping[QuestionId, int]:
        """The options of the questions that rise; a step counts once those below it are done.

        What waits for its answer was done: it passed by all that lies below it.
        """
        reached = {item.rung.question: item.rung.to for item in waiting if item.rung.step}
        for item in sorted(done, key=lambda item: item.rung.to):
            rung = item.rung
            present = reached.get(rung.question, self.standings[rung.question].option)
            if rung.step is not None and rung.origin == present:
                reached[rung.question] = rung.to
        return reached
