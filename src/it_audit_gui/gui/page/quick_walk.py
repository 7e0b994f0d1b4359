"""The way through a quick round: its open questions one after the other, then the results."""

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.domain.quick_round import quick_round
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.page import routing
from it_audit_gui.gui.page.routing import Route


def still_asked(view: View) -> tuple[QuestionId, ...]:
    """The questions of the round that have no answer yet."""
    still_open = set(view.evaluation.open_questions)
    asked = quick_round(view.questionnaire, view.evaluation)
    return tuple(key for key in asked if key in still_open)


class QuickWalk:
    """Leads from question to question until the round is done or the user goes another way."""

    def __init__(self) -> None:
        self._round: frozenset[QuestionId] = frozenset()

    def begin(self, view: View) -> Route:
        """Where the round begins; the results when all of it is answered."""
        asked = still_asked(view)
        self._round = frozenset(asked)
        return routing.to_question(asked[0]) if asked else routing.RESULTS

    def left(self, question: QuestionId, view: View) -> int | None:
        """How many of the round still have no answer; ``None`` for a question outside of it."""
        if question not in self._round:
            return None
        return sum(key in self._round for key in still_asked(view))

    def after(self, route: Route, view: View) -> Route | None:
        """What follows in the round; ``None`` where the user is not in it."""
        if route.question not in self._round:
            self._round = frozenset()
            return None
        order = view.questionnaire.order
        here = order[route.question]
        rest = [key for key in still_asked(view) if key in self._round and order[key] > here]
        if rest:
            return routing.to_question(rest[0])
        self._round = frozenset()
        return routing.RESULTS
