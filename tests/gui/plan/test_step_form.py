"""Changing a step in its card: who, when, status; dropping it with a reason."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFocusFrame
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.gui.plan.plan_page import PlanPage
from it_audit_gui.gui.plan.step_form import StepForm
from tests.builders import DONT_KNOW
from tests.gui.factories import texts_in
from tests.gui.plan.conftest import ShowPlan
from tests.gui.plan.plans import DOING, DROPPED, FIRST, SECOND, THIRD, planned, unfolded
from tests.gui.widgets.hands import click


def tracked(args: object) -> StepTracking:
    assert isinstance(args, list)
    assert isinstance(args[1], StepTracking)
    return args[1]


def choose(form: StepForm, status: StepStatus) -> None:
    at = form.status.findData(status)
    form.status.setCurrentIndex(at)
    form.status.activated.emit(at)


def test_a_name_makes_a_step_planned(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    form = unfolded(page)
    with qtbot.waitSignal(page.tracked) as signal:
        form.who.setFocus()
        QTest.keyClicks(form.who, " Els  Peeters ")
        QTest.keyClick(form.who, Qt.Key.Key_Return)
    assert tracked(signal.args) == StepTracking(status=StepStatus.PLANNED, who="Els Peeters")


def test_a_date_is_read_as_people_write_it(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    form = unfolded(page)
    with qtbot.waitSignal(page.tracked) as signal:
        form.due.setFocus()
        QTest.keyClicks(form.due, "15/12/2026")
        QTest.keyClick(form.due, Qt.Key.Key_Return)
    assert tracked(signal.args).due == date(2026, 12, 15)


def test_what_is_no_date_says_so_and_keeps_the_one_before(
    qtbot: QtBot, show_plan: ShowPlan
) -> None:
    page = show_plan(planned())
    form = unfolded(page)
    with qtbot.assertNotEmitted(page.tracked):
        form.due.setFocus()
        QTest.keyClicks(form.due, "soon")
        QTest.keyClick(form.due, Qt.Key.Key_Return)
    assert "Write a date like" in texts_in(form)
    page.show_view(planned(days=2))
    assert form.due.text() == "soon"


def test_beside_what_is_no_date_a_name_is_kept_with_the_date_before(
    qtbot: QtBot, show_plan: ShowPlan
) -> None:
    due = date(2026, 12, 15)
    page = show_plan(planned({FIRST: StepTracking(status=StepStatus.PLANNED, due=due)}))
    form = unfolded(page)
    form.due.setText("soon")
    with qtbot.waitSignal(page.tracked) as signal:
        form.who.setFocus()
        QTest.keyClicks(form.who, "Els")
        QTest.keyClick(form.who, Qt.Key.Key_Return)
    assert tracked(signal.args) == StepTracking(status=StepStatus.PLANNED, who="Els", due=due)


def test_a_status_is_kept_as_it_is_chosen(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    form = unfolded(page)
    with qtbot.waitSignal(page.tracked) as signal:
        choose(form, StepStatus.DOING)
    assert tracked(signal.args).status is StepStatus.DOING
    with qtbot.waitSignal(page.tracked) as again:
        choose(form, StepStatus.DONE)
    assert tracked(again.args).status is StepStatus.DONE


def test_what_is_settled_already_is_not_announced_again(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned({"first-start": DOING}))
    form = unfolded(page)
    assert form.who.text() == "Els"
    with qtbot.assertNotEmitted(page.tracked):
        page.finish_writing()
        choose(form, StepStatus.DOING)


def test_dropping_asks_for_a_reason(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    form = unfolded(page)
    assert not form.reason.isVisible()
    with qtbot.assertNotEmitted(page.tracked):
        click(form.drop)
        assert form.reason.hasFocus()
        click(form.drop)
    assert "Write the reason in a few words." in texts_in(form)
    with qtbot.waitSignal(page.tracked) as signal:
        QTest.keyClicks(form.reason, "We move house.")
        QTest.keyClick(form.reason, Qt.Key.Key_Return)
    assert tracked(signal.args) == StepTracking(status=StepStatus.DROPPED, reason="We move house.")


def test_escape_and_fold_put_the_form_away(show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    form = unfolded(page)
    QTest.keyClick(form.who, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert page.board.cards[FIRST].box.hasFocus()
    unfolded(page)
    click(form.close_button)
    assert not form.isVisible()
    page.board.cards[SECOND].fold()
    assert not page.board.cards[SECOND].box.hasFocus()


def test_the_form_tells_how_and_leads_to_the_question(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    form = unfolded(page)
    assert form.about.text() == (
        "Why  Because.\nHow  Like this.\nToday already  Call someone."
        "\nTakes about 1 week(s) from start to finish."
    )
    with qtbot.waitSignal(page.question_picked) as signal:
        click(form.to_question)
    assert signal.args == ["first"]


def test_finding_out_tells_what_to_look_for_and_what_comes_first(show_plan: ShowPlan) -> None:
    page = show_plan(planned(answers={"first": DONT_KNOW, "fine": 3}))
    keys = {str(key): key for key in page.board.cards}
    assert unfolded(page, keys["first-find-out"]).about.text()
    assert "First: Find out: " in unfolded(page, FIRST).about.text()


def test_a_double_click_opens_the_card(show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    card = page.board.cards[FIRST]
    QTest.mouseDClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomRight() / 1.05)
    assert card.form is not None
    assert card.form.isVisible()


def test_a_file_that_can_only_be_read_changes_nothing(show_plan: ShowPlan) -> None:
    form = unfolded(show_plan(planned(read_only=True)))
    assert form.who.isReadOnly()
    assert not form.status.isEnabled()
    assert not form.drop.isEnabled()


def rings(page: PlanPage) -> list[QFocusFrame]:
    return [ring for ring in page.findChildren(QFocusFrame) if ring.isVisible()]


def test_the_keyboard_goes_on_to_the_step_below_one_that_is_dropped(show_plan: ShowPlan) -> None:
    page = show_plan(planned(days=9))
    form = unfolded(page)
    form.begin(reason=True)
    QTest.keyClick(form.reason, Qt.Key.Key_Tab)
    assert form.drop.hasFocus()
    page.show_view(planned({FIRST: DROPPED}, days=9))
    assert page.board.cards[SECOND].box.hasFocus()
    assert len(rings(page)) == 1
    page.board.cards[THIRD].box.setFocus(Qt.FocusReason.TabFocusReason)
    page.show_view(planned({FIRST: DROPPED, THIRD: DROPPED}, days=9))
    assert page.board.cards[SECOND].box.hasFocus()


def test_when_no_step_is_left_the_keyboard_goes_on_below_the_board(show_plan: ShowPlan) -> None:
    page = show_plan(planned({SECOND: DROPPED, THIRD: DROPPED}))
    page.board.cards[FIRST].box.setFocus(Qt.FocusReason.TabFocusReason)
    page.show_view(planned(dict.fromkeys((FIRST, SECOND, THIRD), DROPPED)))
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.isVisible()
    assert page.isAncestorOf(focus)
    assert len(rings(page)) == 1


def test_the_field_that_asks_for_the_reason_is_scrolled_into_view(show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    page.resize(1048, 420)
    form, port = unfolded(page), page.scroll_area.viewport()
    page.board.cards[FIRST].unfold(reason=True)
    reason = form.reason
    assert reason.hasFocus()
    bottom = reason.mapTo(port, reason.rect().bottomLeft()).y()
    assert 0 < bottom < port.height()
