"""Names for the figures of the results whose origin can be asked."""

from enum import StrEnum

from it_audit_gui.records import dataclass


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
