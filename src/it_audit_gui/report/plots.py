"""What charts show, and where their strokes go: geometry only, looks are in the template.

Positions are in the units of each chart's own drawing area and written with two decimals, so that
the same figures always draw the same picture.
"""

from collections.abc import Sequence
from math import cos, pi, sin
from textwrap import wrap

from it_audit_gui.records import dataclass

_TOP = 100
_RADAR_CENTRE, _RADAR_RADIUS, _LABEL_RADIUS = (180.0, 120.0), 82.0, 93.0
_RINGS = (25, 50, 75, 100)
_SIDE = 0.2
_BESIDE, _NAME_LINE = 14, 15.0
_LEFT, _AREA = 4.0, 560
_COLUMNS_TOP, _COLUMNS_HEIGHT = 34.0, 104.0
_FIGURE_ABOVE, _FIGURE_HEIGHT, _LINE_ABOVE = 5.0, 11.0, 4.0
_FILLED = 0.66
_STAGE_NAME = 15
_RANGE_LEFT, _RANGE_WIDTH, _RANGE_ROW = 206.0, 174.0, 34.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoke:
    """An axis of a radar: a name, a score 0-100, and how it is written."""

    name: str
    value: float
    shown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Radar:
    """Scores on axes around a centre."""

    spokes: tuple[Spoke, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A standing bar; ``mark`` says that it stands out. An empty ``shown`` writes no figure."""

    name: str
    value: float
    shown: str
    mark: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Standing bars beside each other, from zero; ``line`` is a level across, with its name.

    ``top`` is the value at full height, by default the highest there is; ``area`` the width drawn
    on: what is drawn on less stands smaller on the page with letters of the same size.
    """

    columns: tuple[Column, ...]
    line: float | None = None
    line_name: str = ""
    top: float = 0
    area: int = _AREA


@dataclass(frozen=True, slots=True, kw_only=True)
class RangeRow:
    """A range: its name, low end, middle and high end, and how they are written."""

    name: str
    low: float
    middle: float
    high: float
    shown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranges:
    """Ranges below each other on one scale that includes zero."""

    rows: tuple[RangeRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """Stages from the lowest up; ``reached`` is the number of the one that is reached, from 1."""

    names: tuple[str, ...]
    reached: int


Plot = Radar | Columns | Ranges | Ladder


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A text on one or more lines: where the first stands and how they are aligned.

    Its figure stands behind the last line, or ``below`` it on a line of its own.
    """

    x: str
    y: str
    anchor: str
    lines: tuple[str, ...]
    below: bool = False


def radar_rings(plot: Radar) -> tuple[str, ...]:
    """Corners of the rings, from the inside out."""
    return tuple(_corners([ring] * len(plot.spokes)) for ring in _RINGS)


def radar_shape(plot: Radar) -> str:
    """Corners of the scores."""
    return _corners([spoke.value for spoke in plot.spokes])


def radar_labels(plot: Radar) -> tuple[Label, ...]:
    """The names around it, and where they stand."""
    count = len(plot.spokes)
    return tuple(_label(place, count, spoke) for place, spoke in enumerate(plot.spokes))


def _corners(values: Sequence[float]) -> str:
    points = (
        _around(place, len(values), value * _RADAR_RADIUS / _TOP)
        for place, value in enumerate(values)
    )
    return " ".join(f"{x:.2f},{y:.2f}" for x, y in points)


def _around(place: int, count: int, radius: float) -> tuple[float, float]:
    angle = 2 * pi * place / count - pi / 2
    x, y = _RADAR_CENTRE
    return x + radius * cos(angle), y + radius * sin(angle)


def _label(place: int, count: int, spoke: Spoke) -> Label:
    x, y = _around(place, count, _LABEL_RADIUS)
    side = cos(2 * pi * place / count - pi / 2)
    if abs(side) < _SIDE:
        return Label(x=f"{x:.2f}", y=f"{y + 4:.2f}", anchor="middle", lines=(spoke.name,))
    # Beside the radar there is room for few letters.
    lines = tuple(wrap(spoke.name, _BESIDE, break_long_words=False))
    below = len(f"{lines[-1]} {spoke.shown}") > _BESIDE
    first = y + 4 - _NAME_LINE * (len(lines) - 1 + below) / 2
    anchor = "start" if side > 0 else "end"
    return Label(x=f"{x:.2f}", y=f"{first:.2f}", anchor=anchor, lines=lines, below=below)


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle, the middle of its foot and head for texts, and where its figure stands."""

    x: str
    y: str
    width: str
    height: str
    middle: str
    figure: str


def column_boxes(plot: Columns) -> tuple[Box, ...]:
    """The bars, from the left."""
    pitch = (plot.area - 2 * _LEFT) / len(plot.columns)
    return tuple(
        _column_box(plot, place * pitch, pitch, item) for place, item in enumerate(plot.columns)
    )


def _column_box(plot: Columns, start: float, pitch: float, item: Column) -> Box:
    height = _height(plot, item.value)
    return Box(
        x=f"{_LEFT + start + pitch * (1 - _FILLED) / 2:.2f}",
        y=f"{_COLUMNS_TOP + _COLUMNS_HEIGHT - height:.2f}",
        width=f"{pitch * _FILLED:.2f}",
        height=f"{height:.2f}",
        middle=f"{_LEFT + start + pitch / 2:.2f}",
        figure=f"{_figure_at(plot, height):.2f}",
    )


def _figure_at(plot: Columns, height: float) -> float:
    """The foot of a figure above its bar; above the level across too where that would cut it."""
    foot = _COLUMNS_TOP + _COLUMNS_HEIGHT - height - _FIGURE_ABOVE
    if plot.line is None:
        return foot
    across = _COLUMNS_TOP + _COLUMNS_HEIGHT - _height(plot, plot.line)
    cut = foot - _FIGURE_HEIGHT < across < foot + _LINE_ABOVE
    return across - _LINE_ABOVE if cut else foot


def _height(plot: Columns, value: float) -> float:
    top = plot.top or max([*(item.value for item in plot.columns), plot.line or 0])
    return value * _COLUMNS_HEIGHT / top if top else 0.0


def column_line(plot: Columns) -> str:
    """How high the level across lies; empty without one."""
    if plot.line is None:
        return ""
    return f"{_COLUMNS_TOP + _COLUMNS_HEIGHT - _height(plot, plot.line):.2f}"


def stage_names(plot: Ladder) -> tuple[tuple[str, ...], ...]:
    """The name of each stage in lines that fit under its step."""
    return tuple(
        tuple(wrap(name, _STAGE_NAME, break_long_words=False)) or (name,) for name in plot.names
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RangeBar:
    """A range as drawn: start, width, its middle, and the row it stands in."""

    x: str
    width: str
    middle: str
    row: str


def range_zero(plot: Ranges) -> str:
    """Where zero lies."""
    return f"{_across(plot, 0):.2f}"


def range_bars(plot: Ranges) -> tuple[RangeBar, ...]:
    """The ranges, from the top."""
    return tuple(
        RangeBar(
            x=f"{_across(plot, item.low):.2f}",
            width=f"{max(2.0, _across(plot, item.high) - _across(plot, item.low)):.2f}",
            middle=f"{_across(plot, item.middle):.2f}",
            row=f"{place * _RANGE_ROW:.2f}",
        )
        for place, item in enumerate(plot.rows)
    )


def _across(plot: Ranges, value: float) -> float:
    low = min(0.0, *(item.low for item in plot.rows))
    high = max(0.0, *(item.high for item in plot.rows))
    return _RANGE_LEFT + (value - low) * _RANGE_WIDTH / ((high - low) or 1)
