"""Firms whose plans the tests read."""

from collections.abc import Mapping
from datetime import timedelta

from it_audit_gui.domain.capacity import CapacityEntry
from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.questionnaire import Questionnaire
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.plan.plan_page import PlanPage
from it_audit_gui.gui.plan.step_form import StepForm
from tests.builders import DAY, a_question, a_questionnaire, answered
from tests.domain.planned import WINDOWS
from tests.gui.factories import a_view

FIRST, SECOND, THIRD = StepId("first-start"), StepId("second-start"), StepId("third-start")
LATE = StepTracking(status=StepStatus.PLANNED, due=DAY - timedelta(days=6))
DOING = StepTracking(status=StepStatus.DOING, who="Els")
DONE = StepTracking(status=StepStatus.DONE)
DROPPED = StepTracking(status=StepStatus.DROPPED, reason="We move house.")


def the_plan_bank() -> Questionnaire:
    """Three steps of a day, and an answer that keeps its section out of the lowest band."""
    return a_questionnaire(
        a_question("first", weight=5),
        a_question("second", weight=3),
        a_question("third", weight=1),
        a_question("fine", weight=9),
        windows=WINDOWS,
    )


BANK = the_plan_bank()
ANSWERS = {"first": 1, "second": 1, "third": 1, "fine": 3}


def planned(
    tracking: Mapping[str, StepTracking] | None = None,
    *,
    days: float | None = 1,
    read_only: bool = False,
    answers: Mapping[str, int | str] | None = None,
) -> View:
    """A plan with one step a month, unless there are more days."""
    return a_view(
        BANK,
        *answered(**(ANSWERS if answers is None else dict(answers))),
        tracking=tracking,
        capacity=CapacityEntry(days_per_month=days),
        read_only=read_only,
    )


def names_in(page: PlanPage, place: int) -> list[str]:
    """The steps of a window as they stand on the screen, from top to bottom."""
    column = page.board.columns[place]
    cards = [card for card in page.board.cards.values() if column.isAncestorOf(card)]
    return [str(card.step) for card in sorted(cards, key=lambda card: card.y())]


def unfolded(page: PlanPage, step: StepId = FIRST) -> StepForm:
    """The form of a step, opened."""
    page.board.cards[step].unfold()
    form = page.board.cards[step].form
    assert form is not None
    return form
