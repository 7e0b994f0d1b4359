"""A question looked up from another page leads back to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.page.detour import Detour
from it_audit_gui.gui.page.routing import REVIEW, Room, Route, after, to_question
from it_audit_gui.gui.review.review_page import ReviewPage
from it_audit_gui.gui.widgets.question_entry import QuestionEntry
from it_audit_gui.gui.wizard.question_page import QuestionPage
from tests.gui.memory_source import a_source
from tests.gui.widgets.hands import click, press
from tests.gui.windows import Desk, a_desk_at, answer

ASKED, OTHER = QuestionId("targets"), QuestionId("mfa")
BACK = "Back to the review"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with a_desk_at(qtbot, tmp_path, a_source(), REVIEW) as desk:
        yield desk


def look_up(desk: Desk) -> QuestionPage:
    """Pick a question in the list of what is open."""
    rows = desk.page(ReviewPage).findChildren(QuestionEntry)
    click(next(row.button for row in rows if row.isVisible()))
    return desk.page(QuestionPage)


def test_only_the_question_that_was_picked_leads_back() -> None:
    detour = Detour()
    assert detour.after(to_question(ASKED)) is None
    detour.begin(ASKED, Room.PLAN)
    assert detour.after(to_question(ASKED)) == Route(room=Room.PLAN)
    assert detour.after(to_question(OTHER)) is None
    assert detour.after(REVIEW) is None


def test_another_page_ends_it() -> None:
    detour = Detour()
    detour.begin(ASKED, Room.PLAN)
    detour.follow(to_question(ASKED))
    assert detour.back_from(ASKED) is Room.PLAN
    detour.follow(to_question(OTHER))
    assert detour.back_from(ASKED) is None


def test_after_the_answer_the_review_is_one_key_away(qtbot: QtBot, desk: Desk) -> None:
    page = look_up(desk)
    assert page.foot.next.text() == BACK
    answer(qtbot, desk)
    assert page.foot.next.text() == BACK
    group = page.card.group
    assert group is not None
    press(group.row("2"), Qt.Key.Key_Return)
    assert desk.workspace.route == REVIEW
    assert isinstance(desk.window.focusWidget().parentWidget(), QuestionEntry)


def test_going_another_way_asks_the_questions_in_their_order_again(desk: Desk) -> None:
    page = look_up(desk)
    here = desk.workspace.route
    click(page.foot.back)
    desk.workspace.go(here)
    assert page.foot.next.text() == "Next question"


def test_another_language_keeps_the_way_back(qtbot: QtBot, desk: Desk) -> None:
    look_up(desk)
    before = desk.workspace
    with qtbot.waitSignal(before.outdated):
        desk.window.use_language("nl")
    assert desk.workspace is not before
    assert desk.page(QuestionPage).foot.next.text() == BACK
    click(desk.page(QuestionPage).foot.next)
    assert desk.workspace.route == REVIEW


@pytest.mark.parametrize(
    ("room", "words"),
    [(Room.RESULTS, "Back to the results"), (Room.PLAN, "Back to the plan")],
)
def test_results_and_plan_are_led_back_to_too(desk: Desk, room: Room, words: str) -> None:
    desk.workspace.go(Route(room=room))
    desk.workspace.page.question_picked.emit(ASKED)  # type: ignore[union-attr]
    assert desk.page(QuestionPage).foot.next.text() == words
    click(desk.page(QuestionPage).foot.next)
    assert desk.workspace.route.room is room


def test_an_interview_goes_on_with_the_next_question(desk: Desk) -> None:
    page = look_up(desk)
    here = desk.workspace.route
    press(desk.window, Qt.Key.Key_F11)
    assert page.foot.next.text() == "Next question"
    presented = desk.window.keys.presenting.page
    assert presented is not None
    click(presented.next)
    assert desk.workspace.route == after(here, desk.workspace.view)
