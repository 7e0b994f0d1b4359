"""What can be done with a step, as a menu: every drag has an entry here."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from it_audit_gui.domain.plan import Plan, PlannedStep
from it_audit_gui.gui.language.text import fill
from it_audit_gui.gui.plan.moves import place_in
from it_audit_gui.gui.words.plan_words import PlanWords


class StepMenu(QMenu):
    """``moved`` with the place of a window; the others tell what is asked."""

    moved = Signal(int)
    freed = Signal()
    finished = Signal()
    details_asked = Signal()
    drop_asked = Signal()

    def __init__(
        self, plan: Plan, item: PlannedStep, words: PlanWords, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        here = place_in(plan, item.step.id)
        for place, window in enumerate(plan.windows):
            name = fill(self.tr("Move to: %1"), words.window(window.id))
            action = self.addAction(name + self._key(place, here))
            action.setData(place)
            action.setEnabled(place != here)
            action.triggered.connect(self._on_move)
        self.free = self.addAction(self.tr("Let the plan choose the moment"))
        self.free.setEnabled(item.tracking.due is not None)
        self.free.triggered.connect(self.freed)
        self.addSeparator()
        self.details = self.addAction(self.tr("Who, when and how…"))
        self.details.triggered.connect(self.details_asked)
        self.done = self.addAction(self.tr("This step is done"))
        self.done.triggered.connect(self.finished)
        self.drop = self.addAction(self.tr("Drop this step…"))
        self.drop.triggered.connect(self.drop_asked)

    def _on_move(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.moved.emit(int(action.data()))

    def _key(self, place: int, here: int | None) -> str:
        """The keys that do the same, where there are any."""
        if here is None or abs(place - here) != 1:
            return ""
        return "\tAlt+→" if place > here else "\tAlt+←"
