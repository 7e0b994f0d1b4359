"""Every figure on the plan board tells where it comes from."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.capacity import CapacityEntry
from it_audit_gui.domain.evaluation import evaluate
from it_audit_gui.domain.trial import trial
from it_audit_gui.gui.explaining.explanation_panel import ExplanationPanel
from it_audit_gui.gui.explaining.figure_names import FigureKind, FigureName
from it_audit_gui.gui.plan.plan_page import PlanPage
from tests.builders import DAY, LANGUAGES, the_bank
from tests.gui.factories import a_view, all_answered
from tests.gui.plan.conftest import ShowPlan
from tests.gui.plan.plans import ANSWERS, BANK, DONE, FIRST, SECOND, planned, unfolded
from tests.gui.widgets.hands import click


def assert_told(page: PlanPage, title: str) -> ExplanationPanel:
    panel = page.explanation
    assert panel.isVisible()
    assert panel.accessibleName() == f"{title}: where this figure comes from"
    return panel


def test_the_projection_is_told_section_by_section_and_stage_by_stage(show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    click(page.projection.why)
    panel = assert_told(page, "What the plan leads to")
    assert panel.table.headings() == [
        "What goes in",
        "Now",
        "This month",
        "This quarter",
        "This year",
        "Counts for",
    ]
    sections, stage = panel.table.texts()
    assert sections[1:3] == ["67", "76"]
    assert stage[0] == "Stage"
    assert panel.result.text() == "= 83.33 at the end of the plan, from 66.67 now"


def test_what_is_unticked_is_left_out_of_sums_and_scores(show_plan: ShowPlan) -> None:
    view = planned()
    page = show_plan(view)
    click(page.projection.figures["days"])
    panel = assert_told(page, "Work of everybody")
    assert (len(panel.table.texts()), panel.result.text()) == (3, "= 3 day(s)")
    page.board.cards[FIRST].box.click()
    page.show_trial(trial(BANK, view.assessment, view.evaluation.plan, {FIRST}, DAY))
    assert (len(panel.table.texts()), panel.result.text()) == (2, "= 2 day(s)")


@pytest.mark.parametrize("key", ["once", "month"])
def test_money_is_told_step_by_step(show_plan: ShowPlan, key: str) -> None:
    bank = the_bank("en")
    view = a_view(bank, *all_answered(bank, 0), facts={"people": 12, "computer-users": 9})
    page = show_plan(view)
    click(page.projection.figures[key])
    assert page.explanation.result.text() == f"= {page.projection.figures[key].text()}"
    assert all(row[2].startswith("€") for row in page.explanation.table.texts())


def test_the_stage_in_a_year_is_told_with_the_scores(show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    click(page.projection.figures["stage"])
    assert_told(page, "What the plan leads to")


def test_what_a_window_takes_is_told_beside_what_there_is(show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    click(page.board.columns[1].why)
    panel = assert_told(page, "This quarter")
    assert [row[1] for row in panel.table.texts()] == ["1 day(s)", "1 day(s)", "2 day(s)"]
    assert panel.table.texts()[-1][0] == "What there is: 1 day(s) × 2 month(s)"
    assert panel.result.text() == "= 2 of your 2 day(s)"


def test_the_gain_of_a_step_is_its_section_before_and_after(show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    form = unfolded(page)
    click(form.why_gain)
    panel = page.explanation
    assert [row[1] for row in panel.table.texts()] == ["66.67", "75.93", "1"]
    assert panel.result.text() == "= 9.26"
    QTest.keyClick(panel.close_button, Qt.Key.Key_Escape)
    assert form.why_gain.hasFocus()
    click(form.why_place)
    assert panel.result.text().startswith("Priority: ")


def test_the_work_of_a_step_is_told_by_who_does_it(show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    click(unfolded(page).why_takes)
    assert page.explanation.table.headings() == ["What goes in", "Low", "Likely", "High"]
    assert page.explanation.table.texts()[0][0] == "Working days: Owner"
    assert page.explanation.result.text().startswith("= ")


def test_money_of_a_step_is_told_for_each_head(show_plan: ShowPlan) -> None:
    bank = the_bank("en")
    view = a_view(bank, *all_answered(bank, 0), facts={"people": 4, "computer-users": 4})
    page, rows = show_plan(view), list[list[str]]()
    for item in view.evaluation.plan.steps:
        page.explanation.explain(FigureName(kind=FigureKind.TAKES, of=item.step.id))
        assert page.explanation.isVisible()
        rows += page.explanation.table.texts()
    names = {row[0] for row in rows}
    assert {"Cost once", "Cost per month", "Cost per month, for each computer user"} <= names
    assert ["Number of them in your firm", "4", "4", "4"] in rows
    assert ["Of which needed in a firm of your size", "50%", "50%", "50%"] in rows


@pytest.mark.parametrize(("money", "told"), [(100, "more than there is"), (1_000_000, "of your")])
def test_the_money_of_the_year_is_told_window_by_window(
    show_plan: ShowPlan, money: int, told: str
) -> None:
    bank = the_bank("en")
    firm = a_view(bank, *all_answered(bank, 0), facts={"people": 12, "computer-users": 9})
    audit = replace(firm.assessment, capacity=CapacityEntry(budget_year=money))
    view = replace(firm, assessment=audit, evaluation=evaluate(bank, audit, DAY))
    page = show_plan(view)
    click(page.capacity.why)
    panel = assert_told(page, "Money this year")
    names = [row[0] for row in panel.table.texts()]
    assert names == ["This month", "This quarter", "This year", "What there is"]
    assert told in panel.result.text()
    assert bool(view.evaluation.plan.budget_over) == ("more" in panel.result.text())


def test_the_keyboard_asks_for_the_step_it_is_on(show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    page.board.cards[SECOND].box.setFocus()
    assert page.show_why()
    assert page.explanation.figure == FigureName(kind=FigureKind.GAIN, of=SECOND)
    page.explanation.put_away()
    page.back.setFocus()
    assert page.show_why()
    assert page.explanation.figure == FigureName(kind=FigureKind.PROJECTION)


def test_a_step_that_leaves_takes_its_explanation_along(show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    click(unfolded(page).why_gain)
    page.show_view(planned({"first-start": DONE}))
    assert not page.explanation.isVisible()


def test_without_a_plan_nothing_can_be_asked(show_plan: ShowPlan) -> None:
    page = show_plan(planned(answers=dict.fromkeys(ANSWERS, 3)))
    assert not page.show_why()
    for kind in (FigureKind.EFFORT, FigureKind.CAPACITY, FigureKind.BUDGET):
        page.explanation.explain(FigureName(kind=kind, of="gone"))
        assert not page.explanation.isVisible()


def test_what_is_explained_stays_so_in_another_language(show_plan: ShowPlan) -> None:
    page, other = show_plan(planned()), show_plan(planned())
    click(page.board.columns[0].why)
    other.take_up(page.parts)
    assert_told(other, "This month")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_gain_of_the_shipped_bank_can_be_told(show_plan: ShowPlan, language: str) -> None:
    bank = the_bank(language)
    view = a_view(bank, *all_answered(bank, 0))
    page = show_plan(view)
    for item in view.evaluation.plan.steps[::7]:
        page.explanation.explain(FigureName(kind=FigureKind.GAIN, of=item.step.id))
        assert len(page.explanation.table.texts()) == 3, item.step.id


def test_the_frame_of_a_drop_keeps_clear_of_the_words_above(show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    column = page.board.columns[0]
    words = (column.name, column.until, column.load)
    assert column.room.top() > max(word.geometry().bottom() for word in words)
    assert column.room.bottom() <= column.height()


def test_of_a_long_explanation_the_beginning_is_in_view(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    page.resize(1048, 420)
    click(page.board.columns[1].why)
    close = page.explanation.close_button
    qtbot.waitUntil(lambda: not close.visibleRegion().isEmpty())
    assert close.visibleRegion().boundingRect() == close.rect()
