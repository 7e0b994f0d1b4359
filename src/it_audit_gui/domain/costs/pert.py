"""PERT: how likely each value between a low, a likely and a high figure is.

The distribution with these three figures that project planning uses: a beta distribution with
shapes ``1 + 4(likely - low)/(high - low)`` and ``1 + 4(high - likely)/(high - low)``.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from math import pi, sin

from it_audit_gui.domain.advice import Span

_CELLS = 128


def quantiles(span: Span, count: int) -> tuple[float, ...]:
    """``count`` values of equal probability, ascending; each is the middle of its share."""
    width = span.high - span.low
    if width == 0:
        return (span.likely,) * count
    unit = _unit(min((span.likely - span.low) / width, 1.0), count)
    return tuple(span.low + width * place for place in unit)


# Ranges that the bank's factors derive share their shape, so a few are enough.
@lru_cache(maxsize=64)
def _unit(mode: float, count: int) -> tuple[float, ...]:
    """Quantiles between 0 and 1 with the likely value at ``mode``."""
    shares = _shares(mode)
    return tuple(_inverse(shares, [(place + 0.5) / count for place in range(count)]))


def _shares(mode: float) -> Sequence[float]:
    """Probability below the border of each cell, by Simpson's rule.

    Cells are even in ``t`` with ``x = sin(t)**2``: fine at both ends, where the density of a
    lopsided range is steep, and without its poles.
    """
    near, far = 0.5 + 4 * mode, 0.5 + 4 * (1 - mode)
    weights = [x**near * (1 - x) ** far for x in _borders(2 * _CELLS)]
    sums = [0.0]
    for cell in range(_CELLS):
        low, middle, high = weights[2 * cell : 2 * cell + 3]
        sums.append(sums[-1] + low + 4 * middle + high)
    return [part / sums[-1] for part in sums]


@lru_cache(maxsize=2)
def _borders(cells: int) -> tuple[float, ...]:
    return tuple(sin(pi * cell / (2 * cells)) ** 2 for cell in range(cells + 1))


def _inverse(shares: Sequence[float], wanted: Sequence[float]) -> Iterator[float]:
    """The values with these probabilities (ascending) below them."""
    cells = zip(pairwise(shares), pairwise(_borders(_CELLS)), strict=True)
    (below, above), (start, end) = next(cells)
    for share in wanted:
        while above < share:
            (below, above), (start, end) = next(cells)
        yield start + (end - start) * (share - below) / (above - below)
