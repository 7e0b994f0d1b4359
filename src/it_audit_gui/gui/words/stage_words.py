"""The stage a firm is in, as every page says it: for good, or as far as the answers go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from it_audit_gui.gui.language.text import fill

if TYPE_CHECKING:
    from it_audit_gui.gui.bridge.view import View


class StageWords(QObject):
    """While questions are open a stage is the lowest it can still be; without answers it is none.

    An open question holds a firm back, so what is said so far can only rise.
    """

    @staticmethod
    def is_told(view: "View") -> bool:
        """Whether there is a stage to speak of; a bank with one stage has none to tell."""
        return len(view.questionnaire.stages) > 1 and view.evaluation.answered > 0

    def numbered(self, view: "View") -> str:
        """The stage with its number among all."""
        standing, count = view.evaluation.stage, len(view.questionnaire.stages)
        known, so_far = self.tr("Stage %1 of %2: %3"), self.tr("So far stage %1 of %2: %3")
        words = so_far if view.evaluation.open_questions else known
        return fill(words, standing.number, count, standing.stage.name)

    def here(self, view: "View") -> str:
        """What stands on the stage the firm is in."""
        known, so_far = self.tr("You are here"), self.tr("So far you are here")
        return so_far if view.evaluation.open_questions else known

    def by_number(self, number: int) -> str:
        """A stage whose name is not known, as its number."""
        return fill(self.tr("Stage %1"), number)

    def none_yet(self) -> str:
        """Where no stage is known."""
        return self.tr("No stage yet")

    def so_far(self) -> str:
        """Behind or below the name of a stage while questions are open."""
        return self.tr("so far")
