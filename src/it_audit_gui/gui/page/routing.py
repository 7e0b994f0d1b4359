"""Where a user can be in an audit, and in what order the places follow each other.

A route is written as a short text, which is also how an audit file remembers the place.
"""

from enum import StrEnum

from it_audit_gui.domain.ids import QuestionId, SectionId
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.records import dataclass
from it_audit_gui.session.history import Part, Touched


class Room(StrEnum):
    """A kind of page."""

    ORGANISATION = "organisation"
    QUESTION = "question"
    REVIEW = "review"
    RESULTS = "results"
    PLAN = "plan"
    COSTS = "costs"
    COMPARISON = "comparison"
    REPORT = "report"


# The pages of the outcome, in the order of the navigation.
OUTCOME = (Room.RESULTS, Room.PLAN, Room.COSTS, Room.COMPARISON, Room.REPORT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One page; ``question`` is set exactly in the room of the questions."""

    room: Room
    question: QuestionId | None = None

    def __str__(self) -> str:
        return f"{self.room}:{self.question}" if self.question else str(self.room)


ORGANISATION = Route(room=Room.ORGANISATION)
REVIEW = Route(room=Room.REVIEW)
RESULTS = Route(room=Room.RESULTS)
PLAN = Route(room=Room.PLAN)
COSTS = Route(room=Room.COSTS)
REPORT = Route(room=Room.REPORT)
COMPARISON = Route(room=Room.COMPARISON)


def to_question(question: QuestionId) -> Route:
    """The page of a question."""
    return Route(room=Room.QUESTION, question=question)


def all_routes(view: View) -> tuple[Route, ...]:
    """Every page of the audit, in the order a user walks through them."""
    questions = (to_question(question.id) for question in view.questionnaire.questions)
    outcome = (Route(room=room) for room in OUTCOME)
    return (ORGANISATION, *questions, REVIEW, *outcome)


def parse(text: str, view: View) -> Route | None:
    """The route a text means, if this audit has such a page."""
    return next((route for route in all_routes(view) if str(route) == text), None)


def resumed(view: View) -> Route:
    """Where to go on: the place kept in the file, or the beginning; in a past audit the results."""
    if view.past:
        return RESULTS
    return parse(view.place, view) or ORGANISATION


def after(route: Route, view: View) -> Route:
    """The page that follows; the last one follows itself."""
    routes = all_routes(view)
    return routes[min(routes.index(route) + 1, len(routes) - 1)]


def before(route: Route, view: View) -> Route:
    """The page before this one; the first one comes before itself."""
    routes = all_routes(view)
    return routes[max(routes.index(route) - 1, 0)]


def into_section(section: SectionId, view: View) -> Route:
    """The first open question of a section, or its first question when none is open."""
    questions = view.questionnaire.by_section[section]
    still_open = set(view.evaluation.open_questions)
    chosen = next((item for item in questions if item.id in still_open), questions[0])
    return to_question(chosen.id)


def touched(about: Touched) -> Route:
    """Where a change is to be seen."""
    if about.question is not None:
        return to_question(about.question)
    if about.part is Part.COSTS:
        return COSTS
    if about.part is Part.REPLIES:
        return REVIEW
    if about.step is not None or about.part is Part.CAPACITY:
        return PLAN
    return ORGANISATION


def section_of(route: Route, view: View) -> SectionId | None:
    """The section a route lies in, if any."""
    question = view.questionnaire.by_id.get(route.question) if route.question else None
    return question.section if question else None
