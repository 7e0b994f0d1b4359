from dataclasses import replace

import pytest

from it_audit_gui.report.plots import (
    Column,
    Columns,
    Ladder,
    Radar,
    RangeRow,
    Ranges,
    Spoke,
    column_boxes,
    column_line,
    radar_labels,
    radar_rings,
    radar_shape,
    range_bars,
    range_zero,
    stage_names,
)


def radar(*values: float) -> Radar:
    return Radar(spokes=tuple(Spoke(name="x", value=value, shown="") for value in values))


def columns(*values: float, line: float | None = None, top: float = 0) -> Columns:
    bars = tuple(Column(name="x", value=value, shown="") for value in values)
    return Columns(columns=bars, line=line, top=top)


def ranges(*rows: tuple[float, float, float]) -> Ranges:
    return Ranges(
        rows=tuple(RangeRow(name="x", low=a, middle=b, high=c, shown="") for a, b, c in rows)
    )


def test_a_radar_starts_at_the_top_and_a_full_score_lies_on_the_outer_ring() -> None:
    assert radar_shape(radar(100, 0, 0, 0)).split()[0] == "180.00,38.00"
    assert radar_shape(radar(100, 100, 100)) == radar_rings(radar(1, 1, 1))[-1]
    assert radar_shape(radar(0, 0, 0)) == "180.00,120.00 180.00,120.00 180.00,120.00"


def test_a_long_name_beside_the_radar_takes_two_lines() -> None:
    name = "Überwachung der Systeme"
    spokes = tuple(Spoke(name=name, value=1, shown="1") for _ in range(4))
    above, beside, *_ = radar_labels(Radar(spokes=spokes))
    assert above.lines == (name,)
    assert beside.lines == ("Überwachung", "der Systeme")
    assert float(beside.y) == pytest.approx(120 + 4 - 7.5)


def test_a_figure_that_would_run_off_the_drawing_stands_below_the_name() -> None:
    spokes = tuple(Spoke(name="Vooruitkijken", value=100, shown="100") for _ in range(4))
    above, beside, *_ = radar_labels(Radar(spokes=spokes))
    assert (above.below, beside.below) == (False, True)
    assert beside.lines == ("Vooruitkijken",)
    assert float(beside.y) == pytest.approx(120 + 4 - 7.5)


def test_names_stand_away_from_the_radar() -> None:
    assert [label.anchor for label in radar_labels(radar(1, 1, 1, 1))] == [
        "middle",
        "start",
        "middle",
        "end",
    ]


def test_the_highest_column_fills_the_height() -> None:
    heights = [box.height for box in column_boxes(columns(50, 100, 0))]
    assert heights == ["52.00", "104.00", "0.00"]


def test_a_line_or_a_top_sets_the_scale() -> None:
    assert column_boxes(columns(50, line=100))[0].height == "52.00"
    assert column_boxes(columns(50, top=100))[0].height == "52.00"
    assert column_line(columns(100, line=50)) == "86.00"
    assert column_line(columns(100)) == ""


def test_a_figure_stands_clear_of_the_level_across() -> None:
    plain, near, far = (column_boxes(columns(50, line=line))[0] for line in (None, 55, 90))
    assert (plain.figure, far.figure) == ("29.00", "75.22")
    assert float(near.figure) < float(column_line(columns(50, line=55)))


def test_columns_share_the_width_they_are_drawn_on() -> None:
    wide, narrow = columns(1, 1), replace(columns(1, 1), area=288)
    assert [box.middle for box in column_boxes(wide)] == ["142.00", "418.00"]
    assert [box.middle for box in column_boxes(narrow)] == ["74.00", "214.00"]


def test_a_long_name_of_a_stage_takes_two_lines_and_none_takes_one() -> None:
    plot = Ladder(names=("Vooruitplannen", "Problemen voorkomen", ""), reached=1)
    assert stage_names(plot) == (("Vooruitplannen",), ("Problemen", "voorkomen"), ("",))


def test_columns_of_nothing_have_no_height() -> None:
    assert column_boxes(columns(0, 0))[1].height == "0.00"


def test_ranges_share_a_scale_that_has_zero_on_it() -> None:
    plot = ranges((100, 200, 300), (0, 50, 100))
    assert range_zero(plot) == "206.00"
    first, second = range_bars(plot)
    assert (first.x, first.width, first.middle, first.row) == ("264.00", "116.00", "322.00", "0.00")
    assert second.row == "34.00"


def test_ranges_below_zero_lie_to_its_left() -> None:
    plot = ranges((-100, -50, 100))
    assert range_zero(plot) == "293.00"
    assert range_bars(plot)[0].x == "206.00"


@pytest.mark.parametrize("value", [0, 10])
def test_a_range_without_width_is_still_seen(value: float) -> None:
    assert range_bars(ranges((value, value, value)))[0].width == "2.00"
