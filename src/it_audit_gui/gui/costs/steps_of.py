"""The steps of a slider: round figures, finer near zero, up to what a figure may be."""

from bisect import bisect_left
from functools import lru_cache

_BELOW_TEN = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)
_IN_TEN = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)
_SHARE_STEPS = 20


@lru_cache(maxsize=32)
def steps_of(most: float, *, whole: bool, share: bool) -> tuple[float, ...]:
    """Zero, then round figures up to ``most``; shares go in even steps of 5 per cent."""
    if share:
        count = round(most * _SHARE_STEPS)
        return tuple(place / _SHARE_STEPS for place in range(count + 1))
    found = [0.0, *(step for step in _BELOW_TEN if not whole or step == int(step))]
    size = 10.0
    while size <= most:
        found += [size * part for part in _IN_TEN]
        size *= 10
    return (*(step for step in found if step < most), most)


def nearest(steps: tuple[float, ...], value: float) -> int:
    """The place of the step closest to a value."""
    after = min(bisect_left(steps, value), len(steps) - 1)
    before = max(after - 1, 0)
    return before if value - steps[before] < steps[after] - value else after


def beyond(steps: tuple[float, ...], value: float, towards: int) -> float:
    """The next step above (``towards`` 1) or below (-1) a value; the last one stays."""
    if towards > 0:
        return next((step for step in steps if step > value), steps[-1])
    return next((step for step in reversed(steps) if step < value), steps[0])
