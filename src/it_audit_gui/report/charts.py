"""Where the strokes of a gauge and a bar go: geometry only, looks are in the template.

Scores are whole points 0-100. Every figure is written with two decimals, so that the same score
always draws the same picture.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import cos, pi, sin

from it_audit_gui.records import dataclass

TOP = 100

_CENTRE_X, _CENTRE_Y, _RADIUS = 120.0, 112.0, 92.0
_NEEDLE = (76.0, 110.0)
_GAP = 0.7
_BAR_WIDTH = 400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A straight stroke."""

    x1: str
    y1: str
    x2: str
    y2: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Gauge:
    """Half a circle: paths of the track, of what is reached and of what is still open."""

    track: tuple[str, ...]
    reached: tuple[str, ...]
    open: tuple[str, ...]
    needle: Line | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A part of a bar."""

    x: str
    width: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A bar: what is reached, what is open or taken away by a cap, and where levels start."""

    reached: Stretch | None
    open: Stretch | None
    lost: Stretch | None
    cap: str
    marks: tuple[str, ...]


def gauge(low: int | None, high: int | None, floors: Sequence[int]) -> Gauge:
    """A gauge divided where the bands start; empty where there is no score."""
    start, end = low or 0, high or 0
    return Gauge(
        track=tuple(_arcs(0, TOP, floors)),
        reached=tuple(_arcs(0, start, floors)),
        open=tuple(_arcs(start, end, floors)),
        needle=None if low is None else _needle(low),
    )


def bar(
    *, low: int | None, high: int | None, raw: int | None, cap: int | None, floors: Sequence[int]
) -> Bar:
    """A bar of a section; ``raw`` is what it would reach without its cap."""
    start, end = low or 0, high or 0
    taken = raw is not None and raw > end
    return Bar(
        reached=_stretch(0, start),
        open=_stretch(start, end),
        lost=_stretch(end, raw) if raw is not None and taken else None,
        cap=_along(cap) if cap is not None else "",
        marks=tuple(_along(floor) for floor in floors if floor),
    )


def _arcs(start: int, end: int, floors: Sequence[int]) -> Iterator[str]:
    """The arcs from start to end, with a gap where a band starts."""
    edges = [*sorted(floors), TOP]
    for floor, ceiling in pairwise(edges):
        first = max(float(start), floor + (_GAP if floor else 0))
        last = min(float(end), ceiling - (_GAP if ceiling < TOP else 0))
        if first < last:
            yield _arc(first, last)


def _arc(start: float, end: float) -> str:
    x1, y1 = _at(start, _RADIUS)
    x2, y2 = _at(end, _RADIUS)
    return f"M{x1} {y1}A{_RADIUS:g} {_RADIUS:g} 0 0 1 {x2} {y2}"


def _needle(score: int) -> Line:
    (x1, y1), (x2, y2) = (_at(score, radius) for radius in _NEEDLE)
    return Line(x1=x1, y1=y1, x2=x2, y2=y2)


def _at(score: float, radius: float) -> tuple[str, str]:
    angle = pi * (1 - score / TOP)
    x = _CENTRE_X + radius * cos(angle)
    y = _CENTRE_Y - radius * sin(angle)
    return f"{x:.2f}", f"{y:.2f}"


def _stretch(start: int, end: int) -> Stretch | None:
    if end <= start:
        return None
    return Stretch(x=_along(start), width=_along(end - start))


def _along(score: int) -> str:
    return f"{score * _BAR_WIDTH / TOP:.2f}"
