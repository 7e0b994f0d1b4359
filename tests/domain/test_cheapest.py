"""The cheapest levels, against trying every combination."""

from collections.abc import Mapping
from itertools import accumulate, product

from hypothesis import given
from hypothesis import strategies as st

from it_audit_gui.domain.cheapest import Climb, Group, Ladder, cheapest_levels
from it_audit_gui.domain.ids import QuestionId

Needs = tuple[tuple[QuestionId, int], ...]


def a_ladder(*rungs: tuple[int, int], needs: Mapping[int, Needs] | None = None) -> Ladder:
    """A ladder of (cost, points) a rung."""
    return Ladder(
        costs=(0, *accumulate(cost for cost, _ in rungs)),
        points=(0, *accumulate(points for _, points in rungs)),
        needs=tuple((needs or {}).get(level, ()) for level in range(len(rungs) + 1)),
    )


def q(name: str) -> QuestionId:
    return QuestionId(name)


def cost_of(climb: Climb, levels: Mapping[QuestionId, int]) -> int:
    return sum(climb.ladders[key].costs[level] for key, level in levels.items())


def meets(
    climb: Climb, at_least: Mapping[QuestionId, int], levels: Mapping[QuestionId, int]
) -> bool:
    enough = all(levels.get(key, 0) >= level for key, level in at_least.items())
    earned = all(
        sum(climb.ladders[key].points[levels.get(key, 0)] for key in group.members) >= group.points
        for group in climb.groups
    )
    in_order = all(
        levels.get(need, 0) >= wanted
        for key, level in levels.items()
        for rung in range(1, level + 1)
        for need, wanted in climb.ladders[key].needs[rung]
    )
    return enough and earned and in_order


def by_trying_all(climb: Climb, at_least: Mapping[QuestionId, int]) -> int | None:
    keys = list(climb.ladders)
    every = product(*(range(climb.ladders[key].top + 1) for key in keys))
    tried = (dict(zip(keys, levels, strict=True)) for levels in every)
    return min((cost_of(climb, t) for t in tried if meets(climb, at_least, t)), default=None)


def test_nothing_asked_takes_nothing() -> None:
    climb = Climb(ladders={q("a"): a_ladder((3, 2))}, groups=())

    assert cheapest_levels(climb, {}) == {}


def test_what_is_needed_is_paid_for_too() -> None:
    after_b = {1: ((q("b"), 1),)}
    climb = Climb(
        ladders={q("a"): a_ladder((1, 2), needs=after_b), q("b"): a_ladder((9, 0))}, groups=()
    )

    assert cheapest_levels(climb, {q("a"): 1}) == {q("a"): 1, q("b"): 1}


def test_points_come_from_the_cheapest_even_where_the_best_rate_is_elsewhere() -> None:
    # Best rate: b (4 points for 5). Cheapest for 3 points: a and c, 4 together.
    ladders = {q("a"): a_ladder((2, 2)), q("b"): a_ladder((5, 4)), q("c"): a_ladder((2, 1))}
    climb = Climb(ladders=ladders, groups=[Group(members=tuple(ladders), points=3)])

    assert cheapest_levels(climb, {}) == {q("a"): 1, q("c"): 1}


def test_a_dear_need_makes_another_way_cheaper() -> None:
    needs_c = {1: ((q("c"), 1),)}
    climb = Climb(
        ladders={
            q("a"): a_ladder((1, 2), needs=needs_c),
            q("b"): a_ladder((4, 2)),
            q("c"): a_ladder((9, 0)),
        },
        groups=[Group(members=(q("a"), q("b")), points=2)],
    )

    assert cheapest_levels(climb, {}) == {q("b"): 1}


def test_a_cheap_need_is_no_hindrance() -> None:
    needs_c = {1: ((q("c"), 1),)}
    climb = Climb(
        ladders={
            q("a"): a_ladder((1, 2), needs=needs_c),
            q("b"): a_ladder((4, 2)),
            q("c"): a_ladder((1, 0)),
        },
        groups=[Group(members=(q("a"), q("b")), points=2)],
    )

    assert cheapest_levels(climb, {}) == {q("a"): 1, q("c"): 1}


def test_what_no_combination_reaches_has_no_answer() -> None:
    ladders = {q("a"): a_ladder((1, 2))}
    climb = Climb(ladders=ladders, groups=[Group(members=(q("a"),), points=3)])
    circle = Climb(
        ladders={q("a"): a_ladder((1, 1), needs={1: ((q("b"), 2),)}), q("b"): a_ladder((1, 1))},
        groups=[Group(members=(q("a"),), points=1)],
    )

    assert cheapest_levels(climb, {}) is None
    assert cheapest_levels(circle, {q("b"): 1}) is None


@st.composite
def climbs(draw: st.DrawFn) -> tuple[Climb, dict[QuestionId, int]]:
    """Up to seven questions of up to two rungs in two groups, with needs that make no circle."""
    names = [q(name) for name in "abcdefg"[: draw(st.integers(1, 7))]]
    figures = st.tuples(st.integers(1, 9), st.integers(0, 5))
    shapes = {name: draw(st.lists(figures, min_size=1, max_size=2)) for name in names}
    ladders = {}
    for place, name in enumerate(names):
        needs: dict[int, Needs] = {}
        for level in range(1, len(shapes[name]) + 1):
            if place and draw(st.booleans()):
                need = draw(st.sampled_from(names[:place]))
                needs[level] = ((need, draw(st.integers(1, len(shapes[need])))),)
        ladders[name] = a_ladder(*shapes[name], needs=needs)
    cut = draw(st.integers(0, len(names)))
    groups = [
        Group(members=tuple(part), points=draw(st.integers(0, 16)))
        for part in (names[:cut], names[cut:])
        if part
    ]
    at_least = draw(st.dictionaries(st.sampled_from(names), st.just(1), max_size=2))
    return Climb(ladders=ladders, groups=groups), at_least


@given(climbs())
def test_no_combination_is_cheaper(asked: tuple[Climb, dict[QuestionId, int]]) -> None:
    climb, at_least = asked

    found = cheapest_levels(climb, at_least)

    best = by_trying_all(climb, at_least)
    if found is None:
        assert best is None
        return
    assert meets(climb, at_least, found)
    assert cost_of(climb, found) == best
    assert cheapest_levels(climb, at_least) == found
