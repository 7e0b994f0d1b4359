"""Names for the figures whose origin can be asked."""

from enum import StrEnum

from it_audit_gui.records import dataclass


class FigureKind(StrEnum):
    """What a figure is about.

    ``EFFORT`` is work or money of the plan, ``CAPACITY`` what a window takes of what there is,
    ``CALENDAR`` a figure of the replacement calendar, ``CHANGE`` a score then and now.
    """

    OVERALL = "overall"
    SECTION = "section"
    GATE = "gate"
    STEP = "step"
    COST = "cost"
    CALENDAR = "calendar"
    GAIN = "gain"
    PROJECTION = "projection"
    EFFORT = "effort"
    CAPACITY = "capacity"
    CHANGE = "change"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureName:
    """One figure: its kind, and the id of what it is about; the whole has none."""

    kind: FigureKind
    of: str = ""


OVERALL = FigureName(kind=FigureKind.OVERALL)
RESERVE = FigureName(kind=FigureKind.CALENDAR)
PROJECTED = FigureName(kind=FigureKind.PROJECTION)
