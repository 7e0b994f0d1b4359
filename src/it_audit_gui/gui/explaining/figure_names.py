"""Names for the figures whose origin can be asked."""

from enum import StrEnum

from it_audit_gui.records import dataclass


class FigureKind(StrEnum):
    """What a figure is about.

    ``SHARE`` is how much is known or proven, ``STAGE`` the conditions of the next stage, ``STEP``
    the place of a step and ``TAKES`` its work and money. ``EFFORT`` is work or money of the plan,
    ``CAPACITY`` what a window takes of what there is, ``BUDGET`` what the plan takes of the year's
    money, ``CALENDAR`` a figure of the replacement calendar, ``CHANGE`` a score then and now.
    """

    OVERALL = "overall"
    SECTION = "section"
    SHARE = "share"
    STAGE = "stage"
    GATE = "gate"
    STEP = "step"
    COST = "cost"
    CALENDAR = "calendar"
    GAIN = "gain"
    TAKES = "takes"
    PROJECTION = "projection"
    EFFORT = "effort"
    CAPACITY = "capacity"
    BUDGET = "budget"
    CHANGE = "change"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureName:
    """One figure: its kind, and the id of what it is about; the whole has none."""

    kind: FigureKind
    of: str = ""


OVERALL = FigureName(kind=FigureKind.OVERALL)
STAGE = FigureName(kind=FigureKind.STAGE)
RESERVE = FigureName(kind=FigureKind.CALENDAR)
BUDGET = FigureName(kind=FigureKind.BUDGET)
PROJECTED = FigureName(kind=FigureKind.PROJECTION)
