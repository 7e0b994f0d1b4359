"""The cards of the steps that are done, each at the place where its step stood."""

from collections.abc import Mapping, Sequence
from itertools import islice
from operator import itemgetter

from PySide6.QtCore import QObject, Signal

from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.plan import PlannedStep
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.plan.done_card import DoneCard
from it_audit_gui.gui.plan.step_card import StepCard
from it_audit_gui.gui.words.step_words import StepWords
from it_audit_gui.records import dataclass

BoardCard = StepCard | DoneCard


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The window a card stands in, and how many cards stand above it there."""

    window: int
    above: int


# What was done before the board was opened is asked first.
_FIRST = Place(window=0, above=0)


class DoneSteps(QObject):
    """A step that is done stays where the eye is: nothing else on the board makes room for it."""

    answered = Signal(object)  # Reply
    question_picked = Signal(str)
    tracked = Signal(str, object)  # StepId, StepTracking

    def __init__(self, words: StepWords, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: dict[StepId, object] = {}
        self._places: dict[StepId, Place] = {}
        self.cards: dict[StepId, DoneCard] = {}

    def show_view(self, view: View, stood: Mapping[StepId, Place]) -> list[DoneCard]:
        """Make the cards there are to be; those that are to go, out of sight, are given back."""
        waiting = {item.step.id: item for item in view.evaluation.plan.waiting}
        said = {key: _said(view, item) for key, item in waiting.items()}
        old = [key for key in self.cards if said.get(key) != self._shown[key]]
        gone = [self.cards.pop(key) for key in old]
        for key, item in waiting.items():
            if key not in self.cards:
                self.cards[key] = self._made(view, item)
        self._shown = said
        self._places = {key: stood.get(key, _FIRST) for key in waiting}
        return gone

    def among(self, window: int, cards: Sequence[StepCard]) -> list[BoardCard]:
        """The cards of a window, with those of done steps between them where they stood."""
        here = [(at.above, key) for key, at in self._places.items() if at.window == window]
        rest, found = iter(cards), list[BoardCard]()
        for above, key in sorted(here, key=itemgetter(0)):
            found += islice(rest, max(0, above - len(found)))
            found.append(self.cards[key])
        return [*found, *rest]

    def _made(self, view: View, item: PlannedStep) -> DoneCard:
        card = DoneCard(view, item, self._words)
        card.answered.connect(self.answered)
        card.question_picked.connect(self.question_picked)
        card.tracked.connect(self.tracked)
        return card


def _said(view: View, item: PlannedStep) -> object:
    """All that a card tells; one that tells the same is not made anew."""
    return view.questionnaire.language, view.read_only, item.tracking, item.step.question
