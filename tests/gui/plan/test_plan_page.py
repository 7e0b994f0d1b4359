import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.trial import trial
from tests.builders import DAY, DONT_KNOW, LANGUAGES, answered, the_bank
from tests.gui.factories import a_view, all_answered, texts_in
from tests.gui.plan.conftest import ShowPlan
from tests.gui.plan.plans import BANK, DOING, DONE, FIRST, LATE, SECOND, names_in, planned
from tests.gui.widgets.hands import click


def test_the_title_says_what_this_month_brings(show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    assert "Your plan: 1 step(s) this month, 67 becomes 76" in texts_in(page)
    assert "Together the steps you tick bring 16 point(s) in a year." in texts_in(page)


def test_each_window_holds_its_steps_and_says_what_they_take(show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    assert [names_in(page, place) for place in range(3)] == [
        ["first-start"],
        ["second-start", "third-start"],
        [],
    ]
    said = [column.load.text() for column in page.board.columns]
    assert said == ["1 of your 1 day(s)", "2 of your 2 day(s)", "0 of your 9 day(s)"]
    assert {column.spent.text() for column in page.board.columns} == {"€0 of your yearly budget"}
    assert page.board.columns[2].empty.isVisible()


def test_a_window_that_holds_too_much_says_by_how_much_and_why(show_plan: ShowPlan) -> None:
    page = show_plan(planned({"first-start": LATE, "second-start": LATE}))
    excess = page.board.columns[0].excess
    assert excess.text() == "1 day(s) more than there is. The dates you chose come first."


def test_what_a_weak_section_depends_on_is_the_reason_also_with_a_date(show_plan: ShowPlan) -> None:
    weak: dict[str, int | str] = {"first": 1, "second": 1, "third": 1, "fine": 0}
    plain = planned(answers=weak, days=0.5).evaluation.plan
    (key,) = [str(item.step.id) for item in plain.steps if item.required]
    other = next(str(item.step.id) for item in plain.steps if not item.required)
    page = show_plan(planned({key: LATE}, answers=weak, days=0.5))
    said = page.board.columns[0].excess
    assert "What lifts a stumbling block or weak section comes first." in said.text()
    page.show_view(planned({key: LATE, other: LATE}, answers=weak, days=0.5))
    assert "The dates you chose and your stumbling blocks come first." in said.text()


def test_a_card_says_who_when_how_much_and_what_it_brings(show_plan: ShowPlan) -> None:
    page = show_plan(planned({"first-start": DOING, "second-start": LATE}))
    first, second = page.board.cards[FIRST], page.board.cards[SECOND]
    assert first.box.accessibleDescription() == "Els · 1 day(s) · +9 point(s)"
    assert (first.status.isVisible(), first.status.text()) == (True, "Under way")
    assert second.due.text() == "6 day(s) late"
    assert not second.status.isVisible()


def test_unticking_a_step_tries_the_plan_without_it_and_keeps_nothing(
    qtbot: QtBot, show_plan: ShowPlan
) -> None:
    view = planned()
    page = show_plan(view)
    with qtbot.assertNotEmitted(page.tracked), qtbot.waitSignal(page.tried) as tried:
        click(page.board.cards[FIRST].box)
    assert tried.args == [frozenset({FIRST})]

    found = trial(BANK, view.assessment, view.evaluation.plan, {FIRST}, DAY)
    page.show_trial(found)
    assert "not ticked" in texts_in(page.board.cards[FIRST])
    assert "Your plan: 1 step(s) this month" in texts_in(page)
    assert "becomes" not in texts_in(page)
    assert "bring 7 point(s)" in texts_in(page)

    click(page.board.cards[FIRST].box)
    assert "67 becomes 76" in texts_in(page)


def test_what_is_tried_is_tried_again_on_new_answers(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    click(page.board.cards[FIRST].box)
    with qtbot.waitSignal(page.tried):
        page.show_view(planned(days=2))
    click(page.board.cards[FIRST].box)
    before = texts_in(page.projection)
    page.show_trial(())  # what comes too late changes nothing
    assert texts_in(page.projection) == before


def test_the_figures_of_the_chart_stand_in_a_table(show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    page.projection.as_table.click()
    table = page.projection.shown.table
    assert table.isVisible()
    assert [row[:2] for row in table.texts()] == [
        ["Now", "67"],
        ["This month", "76"],
        ["This quarter", "83"],
        ["This year", "83"],
        ["Later", "83"],
    ]
    assert page.projection.line.accessibleName().startswith("Score: Now: 67, ")


def test_without_answers_there_is_a_way_to_begin(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned(answers={}))
    assert "There is no plan yet" in texts_in(page)
    page.focus_first()
    assert page.begin.hasFocus()
    with qtbot.waitSignal(page.questions_asked):
        page.begin.click()


def test_where_nothing_is_left_to_do_it_says_so(show_plan: ShowPlan) -> None:
    best = show_plan(a_view(BANK, *all_answered(BANK, 3)))
    assert "No step is needed" in texts_in(best)
    best.focus_first()
    assert best.back.hasFocus()
    settled = show_plan(planned({"first-start": DONE}, answers={"first": 1, "fine": 3}))
    assert "Nothing is left to plan" in texts_in(settled)
    settled.focus_first()
    assert settled.board.done.cards[FIRST].entry.hasFocus()


@pytest.mark.parametrize("choice", [0, 3, DONT_KNOW])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_bank_makes_a_board_whatever_is_answered(
    show_plan: ShowPlan, choice: int | str, language: str
) -> None:
    bank = the_bank(language)
    page = show_plan(a_view(bank, *all_answered(bank, choice)))
    assert bool(page.board.cards) == (choice != 3)
    page.board.later_button.click()
    assert len(page.board.cards) >= 20 * (choice != 3)


def test_nothing_is_cut_off_in_large_text(large_text: None, show_plan: ShowPlan) -> None:
    assert large_text is None
    page = show_plan(planned({"first-start": DOING, "second-start": LATE}))
    QApplication.processEvents()
    assert page.scroll_area.horizontalScrollBar().maximum() == 0
    for label in page.board.findChildren(QLabel):
        if label.isVisible():
            assert label.width() >= label.minimumSizeHint().width(), label.text()


def test_dark_is_another_picture(dark: None, show_plan: ShowPlan) -> None:
    assert dark is None
    page = show_plan(planned())
    assert page.grab().toImage().pixelColor(5, 5).lightness() < 60


def test_the_page_is_walked_by_tab_in_the_order_it_is_read(show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    page.focus_first(Qt.FocusReason.TabFocusReason)
    card = page.board.cards[FIRST]
    QTest.keyClick(card.box, Qt.Key.Key_Tab)
    assert card.menu_button.hasFocus()
    QTest.keyClick(card.menu_button, Qt.Key.Key_Tab)
    why = page.board.columns[1].why
    assert why.hasFocus()
    QTest.keyClick(why, Qt.Key.Key_Tab)
    assert page.board.cards[SECOND].box.hasFocus()


def test_one_open_question_of_many_still_plans(show_plan: ShowPlan) -> None:
    page = show_plan(a_view(BANK, *answered(first=0)))
    assert page.board.cards
    assert "lowest possible score" in texts_in(page)
