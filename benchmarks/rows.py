"""One measured thing beside its reference and its goal, and how it is written down."""

import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """``goal`` is the most that ``ours`` may be: times the reference, or in units without one."""

    what: str
    unit: str
    ours: float
    goal: float
    reference: float | None = None
    against: str = "–"

    @property
    def figure(self) -> float:
        """What is held against the goal."""
        return self.ours if self.reference is None else self.ours / self.reference

    @property
    def is_met(self) -> bool:
        return self.figure <= self.goal

    def line(self) -> str:
        """A line of the table."""
        if self.reference is None:
            reference, found, goal = (
                "–",
                short(self.ours, self.unit),
                f"≤ {self.goal:g} {self.unit}",
            )
        else:
            reference = f"{self.against}: {short(self.reference, self.unit)}"
            found, goal = f"× {self.figure:.2f}", f"≤ × {self.goal:g}"
        cells = (self.what, short(self.ours, self.unit), reference, found, goal)
        return f"| {' | '.join(cells)} | {'met' if self.is_met else '**missed**'} |"


def short(value: float, unit: str) -> str:
    """Three figures, and never a power of ten."""
    return f"{value:.0f} {unit}" if value >= 100 else f"{value:.3g} {unit}"


def interleaved(tries: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """The median of each try; they take turns, so that a busy moment hits all alike."""
    found: dict[str, list[float]] = {name: [] for name in tries}
    for _ in range(rounds):
        for name, attempt in tries.items():
            found[name].append(attempt())
    return {name: statistics.median(values) for name, values in found.items()}


def table(rows: Sequence[Row]) -> str:
    """All lines, with their head."""
    head = "| what | ours | reference | found | goal | |\n|---|---|---|---|---|---|"
    return "\n".join([head, *(row.line() for row in rows)])
