"""The cards of the steps there are to do; one that goes serves the next step that comes."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.plan import PlannedStep
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.plan.step_card import StepCard
from it_audit_gui.gui.words.plan_words import PlanWords


class StepCards(QObject):
    """A change takes a step out and brings one in: making a card anew costs more than all else."""

    ticked = Signal(object)  # StepCard
    menu_asked = Signal(object)  # StepCard
    tracked = Signal(str, object)  # StepId, StepTracking
    question_picked = Signal(str)
    unfolded = Signal()
    explained = Signal(object)  # FigureName

    def __init__(self, words: PlanWords, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._spare: StepCard | None = None
        self.by_step: dict[StepId, StepCard] = {}

    def keep(self, steps: Collection[StepId]) -> list[StepCard]:
        """Let go of the cards of all other steps; they are given back to be put away."""
        return [self.by_step.pop(key) for key in self.by_step.keys() - set(steps)]

    def spare(self, card: StepCard) -> bool:
        """Keep a card that was put away for the next step; false where it cannot serve again."""
        if self._spare is not None or card.form is not None:
            return False
        self._spare = card
        return True

    def show(self, view: View, item: PlannedStep, *, ticked: bool) -> StepCard:
        """The card of a step, showing it as it stands in the plan."""
        key = item.step.id
        card = self.by_step.get(key)
        if card is None:
            card = self.by_step[key] = self._spare or self._made()
            self._spare = None
            card.take_on(key, self._words.steps.title(item.step, view.questionnaire))
        card.show_item(view, item, ticked=ticked)
        return card

    def _made(self) -> StepCard:
        card = StepCard(self._words)
        card.ticked.connect(lambda: self.ticked.emit(card))
        card.menu_asked.connect(lambda: self.menu_asked.emit(card))
        card.tracked.connect(self.tracked)
        card.question_picked.connect(self.question_picked)
        card.unfolded.connect(self.unfolded)
        card.explained.connect(self.explained)
        return card
