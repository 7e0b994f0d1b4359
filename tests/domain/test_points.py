"""Points as readers see them."""

import pytest

from it_audit_gui.domain.points import whole


@pytest.mark.parametrize(
    ("score", "shown"),
    [(0, 0), (0.49, 0), (0.5, 1), (38.5, 39), (39.4999, 39), (99.5, 100), (100, 100)],
)
def test_points_are_whole_and_halves_go_up(score: float, shown: int) -> None:
    assert whole(score) == shown
