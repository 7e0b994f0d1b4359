"""A step that is done asks for its answer where it stood; one that is dropped keeps its reason."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.plan.moves import moved
from it_audit_gui.gui.plan.plan_page import PlanPage
from tests.builders import DONT_KNOW
from tests.gui.factories import button, texts_in
from tests.gui.plan.conftest import ShowPlan
from tests.gui.plan.plans import DONE, DROPPED, FIRST, SECOND, THIRD, planned
from tests.gui.widgets.hands import click

FIND_OUT = {"first-find-out": DONE}


def standing(page: PlanPage, place: int) -> list[str]:
    """The cards of a window from top to bottom, done or not."""
    column = page.board.columns[place]
    cards = [card for card in page.board.standing if column.isAncestorOf(card)]
    return [str(card.step) for card in sorted(cards, key=lambda card: card.y())]


def on_screen(page: PlanPage, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint()), widget.size())


def test_a_done_step_asks_for_the_answer(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned({FIRST: DONE}))
    assert "Your answer would be: ‘" in texts_in(page.board.done.cards[FIRST])
    with qtbot.waitSignal(page.answered) as answered_with:
        click(button(page, "Yes, this is our answer now"))
    assert answered_with.args is not None
    reply = answered_with.args[0]
    assert (reply.question, reply.choice) == (QuestionId("first"), "2")
    with qtbot.waitSignal(page.question_picked) as picked:
        click(button(page, "Add evidence at the question"))
    assert picked.args == ["first"]
    with qtbot.waitSignal(page.tracked) as undone:
        click(button(page, "Not done yet"))
    assert undone.args is not None
    assert undone.args[1].status == "open"


def test_a_dropped_step_tells_why_and_can_be_taken_back(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned({SECOND: DROPPED}))
    assert "We move house." in texts_in(page.dropped)
    with qtbot.waitSignal(page.tracked) as back:
        click(button(page, "Take it back into the plan"))
    assert back.args is not None
    assert (back.args[0], back.args[1].reason) == ("second-start", "")


def test_a_file_that_can_only_be_read_confirms_nothing(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned({FIRST: DONE}, read_only=True))
    assert not button(page, "Yes, this is our answer now").isEnabled()
    assert not button(page, "Not done yet").isEnabled()
    with qtbot.waitSignal(page.question_picked):
        click(button(page, "Add evidence at the question"))


def test_finding_out_that_is_done_leads_to_its_question(show_plan: ShowPlan) -> None:
    page = show_plan(planned(FIND_OUT, answers={"first": DONT_KNOW, "fine": 3}))
    (card,) = page.board.done.cards.values()
    assert card.isVisible()
    assert "Your answer would be" not in texts_in(card)
    assert card.entry.text() == "Add evidence at the question"


def test_a_done_step_stays_where_it_was_and_moves_no_other_window(show_plan: ShowPlan) -> None:
    page = show_plan(planned(days=3))
    last = moved(planned(days=3).evaluation.plan, planned().evaluation.plan.steps[0].tracking, 2)
    page.show_view(planned({THIRD: last}, days=3))
    assert standing(page, 0) == ["first-start", "second-start"]
    before = [on_screen(page, column) for column in page.board.columns]
    other = on_screen(page, page.board.cards[THIRD])
    page.show_view(planned({THIRD: last, SECOND: DONE}, days=3))
    assert standing(page, 0) == ["first-start", "second-start"]
    now = [on_screen(page, column) for column in page.board.columns]
    assert [rect.topLeft() for rect in now] == [rect.topLeft() for rect in before]
    assert on_screen(page, page.board.cards[THIRD]) == other
    page.show_view(planned({THIRD: last}, days=3))
    assert standing(page, 0) == ["first-start", "second-start"]
    assert not page.board.done.cards


def test_what_was_done_before_is_asked_first(show_plan: ShowPlan) -> None:
    page = show_plan(planned({SECOND: DONE, THIRD: DONE}))
    assert standing(page, 0) == ["second-start", "third-start", "first-start"]


def test_steps_done_one_after_the_other_each_stay_where_they_were(show_plan: ShowPlan) -> None:
    answers = {"first": 1, "second": 0, "third": 1, "fine": 3}
    page = show_plan(planned(days=9, answers=answers))
    before = standing(page, 0)
    assert before == ["second-start", "first-start", "third-start"]
    page.show_view(planned({FIRST: DONE}, days=9, answers=answers))
    page.show_view(planned({FIRST: DONE, SECOND: DONE}, days=9, answers=answers))
    assert standing(page, 0) == before


def test_a_step_that_was_put_off_and_is_done_stays_among_the_later_ones(
    show_plan: ShowPlan,
) -> None:
    later = moved(planned().evaluation.plan, planned().evaluation.plan.steps[0].tracking, 3)
    page = show_plan(planned({THIRD: later}))
    page.board.later_button.setFocus()
    QTest.keyClick(page.board.later_button, Qt.Key.Key_Space)
    assert page.board.cards[THIRD].box.hasFocus()
    page.show_view(planned({THIRD: DONE}))
    (card,) = page.board.done.cards.values()
    assert card.entry.hasFocus()
    assert not any(column.isAncestorOf(card) for column in page.board.columns)


def test_the_keyboard_goes_from_the_step_to_the_question_and_back(show_plan: ShowPlan) -> None:
    page = show_plan(planned(days=9))
    page.board.cards[SECOND].box.setFocus(Qt.FocusReason.TabFocusReason)
    page.show_view(planned({SECOND: DONE}, days=9))
    assert page.board.done.cards[SECOND].entry.hasFocus()
    page.show_view(planned(days=9))
    assert page.board.cards[SECOND].box.hasFocus()


def test_when_only_later_steps_are_left_the_keyboard_goes_to_the_way_there(
    show_plan: ShowPlan,
) -> None:
    later = moved(planned().evaluation.plan, planned().evaluation.plan.steps[0].tracking, 3)
    tracking = {str(SECOND): DROPPED, str(THIRD): later}
    page = show_plan(planned(tracking))
    page.board.cards[FIRST].box.setFocus(Qt.FocusReason.TabFocusReason)
    page.show_view(planned({**tracking, str(FIRST): DROPPED}))
    assert QApplication.focusWidget() is page.board.later_button
