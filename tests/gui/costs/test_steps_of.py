import pytest

from it_audit_gui.gui.costs.steps_of import beyond, nearest, steps_of


def test_steps_are_round_and_finer_near_zero() -> None:
    steps = steps_of(100, whole=False, share=False)
    assert steps[:5] == (0, 0.25, 0.5, 0.75, 1)
    assert steps[-4:] == (50, 60, 80, 100)


@pytest.mark.parametrize("most", [1, 30, 366, 480, 10_000, 10_000_000])
def test_steps_rise_to_what_is_possible(most: float) -> None:
    steps = steps_of(most, whole=True, share=False)
    assert steps == tuple(sorted(set(steps)))
    assert (steps[0], steps[-1]) == (0, most)
    assert all(step == int(step) for step in steps)


def test_shares_go_in_even_steps() -> None:
    steps = steps_of(1, whole=False, share=True)
    assert len(steps) == 21
    assert steps[1] == 0.05
    assert steps[-1] == 1


def test_the_nearest_step() -> None:
    steps = (0.0, 1.0, 2.0, 5.0)
    assert [nearest(steps, value) for value in (-1, 0.4, 0.6, 3, 4, 99)] == [0, 0, 1, 2, 3, 3]


def test_the_next_step_from_between_two() -> None:
    steps = (0.0, 1.0, 2.0, 5.0)
    assert beyond(steps, 1.5, 1) == 2
    assert beyond(steps, 1.5, -1) == 1
    assert beyond(steps, 5, 1) == 5
    assert beyond(steps, 0, -1) == 0
