"""Names for the figures of the results whose origin can be asked."""

from dataclasses import dataclass
from enum import StrEnum


class FigureKind(StrEnum):
    """What a figure is about."""

    OVERALL = "overall"
    SECTION = "section"
    GATE = "gate"
    STEP = "step"
    COST = "cost"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureName:
    """One figure: its kind, and the id of what it is about; the whole has none."""

    kind: FigureKind
    of: str = ""


OVERALL = FigureName(kind=FigureKind.OVERALL)
