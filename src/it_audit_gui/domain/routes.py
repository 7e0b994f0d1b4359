"""The cheapest steps to the next stage, what they need included (METHODOLOGY 3)."""

from collections.abc import Iterable
from itertools import accumulate

from it_audit_gui.domain.cheapest import Climb, Group, Ladder, cheapest_levels
from it_audit_gui.domain.efforts import Efforts
from it_audit_gui.domain.ids import QuestionId, StepId, ThemeId
from it_audit_gui.domain.ladders import Ladders, Rung
from it_audit_gui.domain.open_gates import Demand, OpenGate, Terrain
from it_audit_gui.domain.stages import StageStanding
from it_audit_gui.records import dataclass

# Costs are compared in whole millionths of a day; of equal ones, fewer steps win.
_UNITS_A_DAY, _STEPS_BELOW = 1_000_000, 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """The way to the next stage.

    ``steps`` are the cheapest set that opens every gate steps can open, in an order in which they
    can be done; ``effort_days`` is what they take: likely days, and the likely cost of the first
    year at the day rate. Where a gate needs answers too, they are what is certain without them.
    """

    gates: tuple[OpenGate, ...]
    steps: tuple[StepId, ...]
    effort_days: float

    @property
    def answers_first(self) -> tuple[QuestionId, ...]:
        """Unanswered questions that stand in the way, each once."""
        return tuple(dict.fromkeys(key for item in self.gates for key in item.answers))


def route_of(terrain: Terrain, stage: StageStanding, efforts: Efforts) -> Route:
    """The way from this stage to the next; empty in the highest."""
    surveyed = [terrain.survey(item) for item in stage.open_gates]
    prices = _Prices(terrain=terrain, efforts=efforts)
    steps = _cheapest(prices, [demand for _, demand in surveyed])
    return Route(
        gates=tuple(gate for gate, _ in surveyed),
        steps=tuple(terrain.ladders.in_order(steps)),
        effort_days=sum([prices.of(key) for key in steps]) // _STEPS_BELOW / _UNITS_A_DAY,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Prices:
    terrain: Terrain
    efforts: Efforts

    def of(self, step: StepId) -> int:
        """Whole units of cost; one more for the step itself."""
        return round(self.efforts.of(step).in_days * _UNITS_A_DAY) * _STEPS_BELOW + 1

    def ladder(self, key: QuestionId) -> Ladder:
        """The ladder of a question as the search sees it."""
        ladders, rungs = self.terrain.ladders, self.terrain.ladders.by_question[key]
        question = self.terrain.questionnaire.by_id[key]
        return Ladder(
            costs=(0, *accumulate(self.of(rung.id) for rung in rungs)),
            points=(0, *(self.terrain.earned(question, r.to - rungs[0].origin) for r in rungs)),
            needs=((), *(_needs(ladders, rung) for rung in rungs)),
        )


def _cheapest(prices: _Prices, demands: Iterable[Demand]) -> list[StepId]:
    at_least, gaps = _together(demands)
    by_question = prices.terrain.ladders.by_question
    groups = [
        Group(
            members=tuple(
                q.id for q in prices.terrain.questionnaire.by_theme[theme] if q.id in by_question
            ),
            points=points,
        )
        for theme, points in gaps.items()
    ]
    ladders = _connected(prices, [*at_least, *(key for group in groups for key in group.members)])
    levels = cheapest_levels(Climb(ladders=ladders, groups=groups), at_least)
    assert levels is not None  # noqa: S101 - only what is within reach is asked
    return [r.id for key, ladder in by_question.items() for r in ladder[: levels.get(key, 0)]]


def _together(demands: Iterable[Demand]) -> tuple[dict[QuestionId, int], dict[ThemeId, int]]:
    """The highest of what several gates ask of the same question or theme."""
    levels: dict[QuestionId, int] = {}
    gaps: dict[ThemeId, int] = {}
    for demand in demands:
        for key, level in demand.levels.items():
            levels[key] = max(level, levels.get(key, 0))
        if demand.theme is not None:
            gaps[demand.theme] = max(demand.points, gaps.get(demand.theme, 0))
    return levels, gaps


def _connected(prices: _Prices, keys: Iterable[QuestionId]) -> dict[QuestionId, Ladder]:
    """The ladders of these questions and of all they need."""
    found: dict[QuestionId, Ladder] = {}
    waiting = list(dict.fromkeys(keys))
    for key in waiting:
        if key not in found:
            found[key] = prices.ladder(key)
            waiting.extend(need for needs in found[key].needs for need, _ in needs)
    return found


def _needs(ladders: Ladders, rung: Rung) -> tuple[tuple[QuestionId, int], ...]:
    """What must come before a rung on the ladders of other questions: question, level."""
    others = [ladders.rungs[key] for key in ladders.before[rung.id]]
    return tuple(
        (other.question, ladders.by_question[other.question].index(other) + 1)
        for other in others
        if other.question != rung.question
    )
