"""A question looked up from a page of the audit: after it, that page comes again."""

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.page.routing import Room, Route, to_question


class Detour:
    """Leads back to where a question was picked, until the user goes another way."""

    def __init__(self) -> None:
        self._from: Room | None = None
        self._question: QuestionId | None = None

    def begin(self, question: QuestionId, back_to: Room) -> None:
        """Leave a page for one question."""
        self._from, self._question = back_to, question

    def leave(self) -> None:
        """Go another way."""
        self._from = self._question = None

    def follow(self, route: Route) -> None:
        """The user goes to a page; any other than the question ends the detour."""
        if self._question is not None and route != to_question(self._question):
            self.leave()

    def back_from(self, question: QuestionId | None) -> Room | None:
        """The page that a question was picked on; ``None`` when it was reached otherwise."""
        return self._from if question is not None and question == self._question else None

    def after(self, route: Route) -> Route | None:
        """What follows a question on show; ``None`` when it was reached otherwise."""
        room = self.back_from(route.question)
        return None if room is None else Route(room=room)
