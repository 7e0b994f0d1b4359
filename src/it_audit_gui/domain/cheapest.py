"""The cheapest way to bring questions up to what is asked of them, exactly (METHODOLOGY 3).

Each question has levels: 0 as it stands, then one per rung. What is asked: some questions at a
level at least, some groups of questions (themes) at a number of points together, and rungs that
must come before others. Points per group are a knapsack, solved by dynamic programming over whole
points; what must come before, across groups, is settled by branching with the cost of the groups
alone as the bound.
"""

from collections.abc import Mapping, Sequence
from dataclasses import field

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.records import dataclass

Levels = Mapping[QuestionId, int]
_States = dict[int, tuple[int, tuple[int, ...]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """Cost and points of each level of one question, from level 0 (both 0) upwards, rising.

    ``needs`` names for each level what other questions must have reached: question, level.
    """

    costs: tuple[int, ...]
    points: tuple[int, ...]
    needs: tuple[tuple[tuple[QuestionId, int], ...], ...]

    @property
    def top(self) -> int:
        """The highest level."""
        return len(self.costs) - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Questions that must earn at least ``points`` together."""

    members: tuple[QuestionId, ...]
    points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Climb:
    """What is to be solved. The groups have no member in common."""

    ladders: Mapping[QuestionId, Ladder]
    groups: Sequence[Group]


@dataclass(slots=True, kw_only=True)
class _Search:
    climb: Climb
    best_cost: int | None = None
    best: dict[QuestionId, int] | None = None
    solved: dict[tuple[object, ...], tuple[int, tuple[int, ...]] | None] = field(
        default_factory=dict
    )


def cheapest_levels(climb: Climb, at_least: Levels) -> Mapping[QuestionId, int] | None:
    """The levels above 0 that meet everything at the lowest cost; ``None`` where none do.

    Of equally cheap ones always the same is found.
    """
    search = _Search(climb=climb)
    _branch(search, dict(at_least), {key: item.top for key, item in climb.ladders.items()})
    return search.best


def _branch(search: _Search, low: dict[QuestionId, int], high: dict[QuestionId, int]) -> None:
    if not _closed(search.climb.ladders, low, high):
        return
    found = _relaxed(search, low, high)
    if found is None:
        return
    cost, levels = found
    if search.best_cost is not None and cost >= search.best_cost:
        return
    missing = _missing(search.climb.ladders, levels)
    if missing is None:
        search.best_cost = cost
        search.best = {key: level for key, level in levels.items() if level}
        return
    key, level, need, needed = missing
    _branch(search, {**low, key: level, need: max(needed, low.get(need, 0))}, dict(high))
    _branch(search, dict(low), {**high, key: level - 1})


def _closed(
    ladders: Mapping[QuestionId, Ladder], low: dict[QuestionId, int], high: Mapping[QuestionId, int]
) -> bool:
    """Raises ``low`` by all that it needs; whether it stays within ``high``."""
    waiting = list(low)
    while waiting:
        key = waiting.pop()
        if low[key] > high[key]:
            return False
        for needs in ladders[key].needs[: low[key] + 1]:
            for need, level in needs:
                if low.get(need, 0) < level:
                    low[need] = level
                    waiting.append(need)
    return True


def _missing(
    ladders: Mapping[QuestionId, Ladder], levels: Levels
) -> tuple[QuestionId, int, QuestionId, int] | None:
    """A level that is reached without what it needs: its question, level, and the need."""
    for key, reached in levels.items():
        for level in range(1, reached + 1):
            for need, needed in ladders[key].needs[level]:
                if levels.get(need, 0) < needed:
                    return key, level, need, needed
    return None


def _relaxed(
    search: _Search, low: Levels, high: Levels
) -> tuple[int, dict[QuestionId, int]] | None:
    """The cheapest levels within the bounds when rungs need nothing across."""
    ladders = search.climb.ladders
    levels = {key: low.get(key, 0) for key in ladders}
    cost = sum([ladders[key].costs[level] for key, level in levels.items() if level])
    for group in search.climb.groups:
        bounds = tuple([(levels[key], high[key]) for key in group.members])
        state = (group.members, bounds)
        if state not in search.solved:
            search.solved[state] = _cover(ladders, group, bounds)
        extra = search.solved[state]
        if extra is None:
            return None
        cost += extra[0]
        levels.update(zip(group.members, extra[1], strict=True))
    return cost, levels


def _cover(
    ladders: Mapping[QuestionId, Ladder], group: Group, bounds: Sequence[tuple[int, int]]
) -> tuple[int, tuple[int, ...]] | None:
    """Cheapest levels of a group within bounds that earn its points, and their extra cost."""
    start = tuple([low for low, _ in bounds])
    asked = group.points - sum(
        [ladders[key].points[low] for key, low in zip(group.members, start, strict=True)]
    )
    if asked <= 0:
        return 0, start
    states: _States = {0: (0, ())}
    for key, (low, high) in zip(group.members, bounds, strict=True):
        states = _extended(states, ladders[key], low, high, asked)
    return states.get(asked)


def _extended(states: _States, ladder: Ladder, low: int, high: int, asked: int) -> _States:
    """For each number of points, up to all that is asked, the cheapest levels that earn it."""
    found: _States = {}
    choices = [
        (ladder.points[level] - ladder.points[low], ladder.costs[level] - ladder.costs[low], level)
        for level in range(low, high + 1)
    ]
    for earned, (cost, levels) in states.items():
        for points, price, level in choices:
            together = min(asked, earned + points)
            known = found.get(together)
            if known is None or cost + price < known[0]:
                found[together] = (cost + price, (*levels, level))
    return _undominated(found)


def _undominated(
    states: _States,
) -> _States:
    """Without the states that earn less than another and cost no less."""
    kept: _States = {}
    cheapest: int | None = None
    for earned in sorted(states, reverse=True):
        if cheapest is None or states[earned][0] < cheapest:
            kept[earned] = states[earned]
            cheapest = states[earned][0]
    return kept
