"""What a bar or gauge shows, apart from how it is painted."""

from typing import Self

from it_audit_gui.gui.look.tokens import Band
from it_audit_gui.records import dataclass


@dataclass(frozen=True, slots=True)
class BarValue:
    """A score of 0–100, or the range in which it still lies.

    ``earned`` is what was earned before a cap took part of it; ``target`` is a mark to reach.
    """

    low: float
    high: float
    band: Band | None = None
    cap: float | None = None
    earned: float | None = None
    target: float | None = None

    @classmethod
    def closed(
        cls,
        score: float,
        band: Band,
        *,
        cap: float | None = None,
        earned: float | None = None,
        target: float | None = None,
    ) -> Self:
        """A certain score in its band."""
        return cls(score, score, band, cap, earned, target)

    @classmethod
    def interval(cls, low: float, high: float, *, cap: float | None = None) -> Self:
        """A score that still depends on open answers; it has no band."""
        return cls(low, high, cap=cap)

    @classmethod
    def share(cls, value: float) -> Self:
        """A plain percentage, such as the confidence."""
        return cls(value, value)

    @property
    def hatched(self) -> tuple[float, float] | None:
        """The stretch that is not certain, or earned but not counted; None when there is none."""
        end = max(self.high, self.earned or 0)
        return (self.low, end) if end > self.low else None
