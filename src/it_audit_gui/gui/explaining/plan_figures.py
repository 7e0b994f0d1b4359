"""Which words tell where a figure on the plan board comes from."""

from collections.abc import Collection

from PySide6.QtCore import QObject

from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.plan import Projection
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.explaining.explained import ExplanationWords
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.explaining.plan_told import PlanExplanations
from it_audit_gui.gui.explaining.told import Told


class PlanFigures(QObject):
    """Holds both kinds of words: of the plan as it is tried, and of single steps."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._plan, self._scores = PlanExplanations(self), ExplanationWords(self)

    def told(
        self,
        view: View,
        figure: FigureName,
        projections: tuple[Projection, ...],
        left_out: Collection[StepId],
    ) -> Told | None:
        """The explanation of a figure; ``None`` where there is no such figure now."""
        match figure.kind:
            case FigureKind.PROJECTION:
                return self._plan.projection(view, projections)
            case FigureKind.EFFORT:
                return self._plan.effort(view, figure.of, projections, left_out)
            case FigureKind.CAPACITY:
                return self._plan.capacity(view, figure.of)
            case FigureKind.BUDGET:
                return self._plan.budget(view)
            case _:
                return self._scores.told(view, figure)
