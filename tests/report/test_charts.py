import re

import pytest

from it_audit_gui.report.charts import bar, gauge

FLOORS = (0, 40, 60, 80)


def ends(path: str) -> tuple[tuple[float, float], tuple[float, float]]:
    x1, y1, *_, x2, y2 = map(float, re.findall(r"-?[\d.]+", path))
    return (x1, y1), (x2, y2)


def test_a_gauge_runs_from_left_to_right_with_a_gap_where_a_band_starts() -> None:
    drawn = gauge(0, 0, FLOORS)
    assert len(drawn.track) == len(FLOORS)
    assert ends(drawn.track[0])[0] == (28.0, 112.0)
    assert ends(drawn.track[-1])[1] == (212.0, 112.0)
    assert (drawn.reached, drawn.open) == ((), ())


def test_a_gauge_fills_up_to_the_score_and_marks_what_is_open() -> None:
    drawn = gauge(50, 70, FLOORS)
    assert len(drawn.reached) == 2
    assert ends(drawn.reached[-1])[1] == (120.0, 20.0)
    assert ends(drawn.open[0])[0] == (120.0, 20.0)
    assert len(drawn.open) == 2


def test_the_needle_points_at_the_score() -> None:
    needle = gauge(50, 50, FLOORS).needle
    assert needle is not None
    assert (needle.x1, needle.x2) == ("120.00", "120.00")
    assert float(needle.y2) < float(needle.y1)


def test_a_gauge_without_score_has_a_track_only() -> None:
    drawn = gauge(None, None, FLOORS)
    assert (drawn.reached, drawn.open, drawn.needle) == ((), (), None)


def test_a_settled_bar_is_filled_up_to_its_score() -> None:
    drawn = bar(low=45, high=45, raw=None, cap=None, floors=FLOORS)
    assert drawn.reached is not None
    assert (drawn.reached.x, drawn.reached.width) == ("0.00", "180.00")
    assert (drawn.open, drawn.lost, drawn.cap) == (None, None, "")
    assert drawn.marks == ("160.00", "240.00", "320.00")


def test_an_open_bar_is_open_between_its_ends() -> None:
    drawn = bar(low=20, high=50, raw=None, cap=None, floors=FLOORS)
    assert drawn.open is not None
    assert (drawn.open.x, drawn.open.width) == ("80.00", "120.00")


@pytest.mark.parametrize(("raw", "taken"), [(60, "84.00"), (39, None), (None, None)])
def test_a_capped_bar_shows_what_the_cap_takes_away(raw: int | None, taken: str | None) -> None:
    drawn = bar(low=39, high=39, raw=raw, cap=39, floors=FLOORS)
    assert drawn.cap == "156.00"
    assert (drawn.lost.width if drawn.lost else None) == taken


def test_a_bar_without_score_is_empty() -> None:
    drawn = bar(low=None, high=None, raw=None, cap=None, floors=FLOORS)
    assert (drawn.reached, drawn.open, drawn.lost) == (None, None, None)
