from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.costing.evaluation import evaluate_costs
from it_audit_gui.domain.costs.inputs import InputId
from it_audit_gui.domain.costs.sheet import CostSheet, Entry
from it_audit_gui.gui.costs.figure import Extra
from tests.builders import DAY, MOMENT
from tests.gui.costs.conftest import ShowCosts
from tests.gui.costs.sheets import FULL, OUTAGES, a_cost_view, leave, likely, write
from tests.gui.factories import button, texts_in
from tests.gui.widgets.eyes import description
from tests.gui.widgets.hands import click


def test_an_empty_sheet_asks_and_promises(show_costs: ShowCosts) -> None:
    page = show_costs()
    said = texts_in(page)
    assert "What do outages and slow IT cost you?" in said
    assert "Fill in a first figure" in said
    assert "Fill in your devices by kind" in said
    assert "From 12 months on" in said
    page.focus_first()
    assert page.figures.rows[InputId.OUTAGES].field.hasFocus()


def test_what_the_firm_has_said_is_told_and_not_asked(qtbot: QtBot, show_costs: ShowCosts) -> None:
    page = show_costs()
    said = texts_in(page)
    assert "People in the firm: 12" in said
    assert "Computer users: 9" in said
    assert not page.figures.rows[InputId.COMPUTER_USERS].isVisible()
    assert not page.figures.rows[Extra.PEOPLE].isVisible()
    with qtbot.waitSignal(page.room_asked) as asked:
        button(page, "Change").click()
    assert asked.args == ["organisation"]


def test_a_firm_of_unknown_size_is_sent_there(qtbot: QtBot, show_costs: ShowCosts) -> None:
    view = a_cost_view(OUTAGES, facts={"people": "", "country": "be"})
    page = show_costs(view)
    assert "it is not known how many people there are" in texts_in(page.total)
    with qtbot.waitSignal(page.room_asked):
        click(page.total.to_firm)


def test_an_imported_number_of_people_can_be_taken_away(
    qtbot: QtBot, show_costs: ShowCosts
) -> None:
    page = show_costs(a_cost_view(CostSheet(people=20)))
    row = page.figures.rows[Extra.PEOPLE]
    assert row.isVisible()
    write(row, "")
    with qtbot.waitSignal(page.sheet_settled) as kept:
        leave(row)
    assert kept.args[0].people is None


def test_each_key_counts_on_trial(qtbot: QtBot, show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(OUTAGES))
    with qtbot.waitSignals([page.tried, page.tried]):
        write(page.figures.rows[InputId.OUTAGES], "12")


def test_a_trial_moves_title_sum_and_bars(show_costs: ShowCosts) -> None:
    view = a_cost_view(OUTAGES)
    page = show_costs(view)
    before = (page.sum.text(), page.total.chart.rows)
    dearer = {**OUTAGES.entries, InputId.OUTAGES: Entry(likely=50)}
    sheet = replace(OUTAGES, entries=dearer)
    assessment = replace(view.assessment, costs=sheet)
    page.show_trial(evaluate_costs(view.questionnaire, assessment, DAY))
    assert page.sum.text() != before[0]
    assert page.total.chart.rows[-1].high > before[1][-1].high
    assert page.sum.text().removeprefix("Together ") in page.accessibleName() + " a year"


def test_a_pause_keeps_what_is_typed(qtbot: QtBot, show_costs: ShowCosts) -> None:
    page = show_costs()
    with qtbot.waitSignal(page.sheet_settled, timeout=2000) as kept:
        write(page.figures.rows[InputId.OUTAGES], "4")
    assert likely(kept.args[0], InputId.OUTAGES) == 4


def test_leaving_a_field_keeps_it_at_once(qtbot: QtBot, show_costs: ShowCosts) -> None:
    page = show_costs()
    row = page.figures.rows[InputId.SHARE_BLOCKED]
    write(row, "60 %")
    with qtbot.waitSignal(page.sheet_settled, timeout=100) as kept:
        leave(row)
    assert likely(kept.args[0], InputId.SHARE_BLOCKED) == 0.6


def test_leaving_the_page_keeps_what_is_typed(qtbot: QtBot, show_costs: ShowCosts) -> None:
    page = show_costs()
    write(page.figures.rows[InputId.INVOICES], "3.900,50")
    with qtbot.waitSignal(page.sheet_settled, timeout=100) as kept:
        assert page.finish_writing()
    assert likely(kept.args[0], InputId.INVOICES) == 3900.5


@pytest.mark.parametrize(
    ("key", "text", "said"),
    [
        (InputId.OUTAGES, "many", "‘many’ is not a number"),
        (InputId.OUTAGES, "-1", "cannot be negative"),
        (InputId.SHARE_BLOCKED, "150", "150% is more than is possible (100%)"),
        (InputId.PEOPLE_HIT, "13", "more than is possible (12)"),
        (InputId.HOURLY_COST, "0", "cannot be zero"),
    ],
)
def test_what_cannot_be_meant_is_said_below_the_field_with_the_fix(
    qtbot: QtBot, show_costs: ShowCosts, key: InputId, text: str, said: str
) -> None:
    page = show_costs()
    row = page.figures.rows[key]
    with qtbot.assertNotEmitted(page.sheet_settled):
        write(row, text)
        assert row.below.error == ""
        leave(row)
    assert said in row.below.error
    assert description(row.field) == row.below.error
    write(row, "1")
    assert row.below.error == ""


def test_wages_and_revenue_of_the_same_people_cannot_both_count(show_costs: ShowCosts) -> None:
    entries = {**OUTAGES.entries, InputId.PEOPLE_HIT: Entry(likely=10)}
    page = show_costs(a_cost_view(replace(OUTAGES, entries=entries)))
    click(page.figures.more)
    row = page.figures.rows[Extra.REVENUE_PEOPLE]
    assert "would be counted twice" in texts_in(row)
    write(row, "5")
    leave(row)
    assert "are more than the 12 people in the firm" in row.below.error


def test_lost_revenue_is_kept_together_with_its_people(qtbot: QtBot, show_costs: ShowCosts) -> None:
    page = show_costs()
    click(page.figures.more)
    revenue, people = (
        page.figures.rows[InputId.LOST_REVENUE],
        page.figures.rows[Extra.REVENUE_PEOPLE],
    )
    write(revenue, "60")
    leave(revenue)
    assert "cannot be zero" in revenue.below.error
    write(people, "2")
    with qtbot.waitSignal(page.sheet_settled) as kept:
        leave(people)
    assert kept.args[0].revenue_people == 2
    assert likely(kept.args[0], InputId.LOST_REVENUE) == 60
    assert revenue.below.error == ""


def test_an_assumed_figure_tells_its_source_and_can_be_replaced(
    qtbot: QtBot, show_costs: ShowCosts
) -> None:
    page = show_costs()
    row = page.figures.rows[InputId.HOURLY_COST]
    assert row.field.text() == "48.20"
    assert row.chip.text() == "Assumed 2024"
    click(row.unfold)
    assert "Eurostat" in texts_in(row)
    write(row, "55")
    with qtbot.waitSignal(page.sheet_settled) as kept:
        leave(row)
    page.show_view(a_cost_view(kept.args[0]))
    assert row.chip.text() == "Filled in"
    write(row, "")
    with qtbot.waitSignal(page.sheet_settled) as kept:
        leave(row)
    page.show_view(a_cost_view(kept.args[0]))
    assert row.field.text() == "48.20"


def test_emptying_an_assumed_figure_brings_it_back(qtbot: QtBot, show_costs: ShowCosts) -> None:
    page = show_costs()
    row = page.figures.rows[InputId.WORKING_DAYS]
    with qtbot.assertNotEmitted(page.sheet_settled, wait=700):
        write(row, "")
    assert row.field.text() == ""
    leave(row)
    assert row.field.text() == "220"


def test_a_stale_fact_is_flagged(show_costs: ShowCosts) -> None:
    view = a_cost_view(OUTAGES)
    late = evaluate_costs(view.questionnaire, view.assessment, DAY.replace(year=2030))
    page = show_costs(replace(view, costs=late))
    said = texts_in(page.figures.rows[InputId.HOURLY_COST])
    assert "held until 31\N{NO-BREAK SPACE}March\N{NO-BREAK SPACE}2027" in said


def test_low_and_high_unfold_and_are_kept(qtbot: QtBot, show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(OUTAGES))
    row = page.figures.rows[InputId.OUTAGES]
    assert not row.unfolded
    click(row.unfold)
    assert row.ends is not None
    assert row.ends.low.placeholderText() == "2.5"
    row.ends.low.setFocus()
    QTest.keyClicks(row.ends.low, "3")
    with qtbot.waitSignal(page.sheet_settled) as kept:
        QTest.keyClick(row.ends.low, Qt.Key.Key_Tab)
    assert kept.args[0].entries[InputId.OUTAGES] == Entry(likely=5, low=3)
    click(row.unfold)
    assert not row.ends.isVisible()


def test_ends_in_the_wrong_order_unfold_and_say_so(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(CostSheet(entries={InputId.OUTAGES: Entry(likely=5, high=9)})))
    row = page.figures.rows[InputId.OUTAGES]
    write(row, "12")
    leave(row)
    assert row.unfolded
    assert "order" in row.below.error


def test_the_slider_and_the_arrow_keys_step_through_round_figures(
    qtbot: QtBot, show_costs: ShowCosts
) -> None:
    page = show_costs(a_cost_view(OUTAGES))
    row = page.figures.rows[InputId.OUTAGES]
    row.field.setFocus()
    QTest.keyClick(row.field, Qt.Key.Key_Up)
    assert row.field.text() == "6"
    QTest.keyClick(row.field, Qt.Key.Key_Down)
    QTest.keyClick(row.field, Qt.Key.Key_Down)
    assert row.field.text() == "4"
    click(row.unfold)
    assert row.ends is not None
    with qtbot.waitSignal(page.sheet_settled):
        QTest.keyClick(row.ends.slider, Qt.Key.Key_Right)
    assert row.field.text() == "5"
    assert description(row.ends.slider) == "5"
    with qtbot.waitSignal(page.sheet_settled):
        click(row.ends.slider)
    assert row.field.text() != "5"


def test_the_range_follows_what_is_typed(show_costs: ShowCosts) -> None:
    view = a_cost_view(OUTAGES)
    page = show_costs(view)
    row = page.figures.rows[InputId.OUTAGES]
    click(row.unfold)
    assert row.ends is not None
    write(row, "50")
    entries = {**OUTAGES.entries, InputId.OUTAGES: Entry(likely=50)}
    assessment = replace(view.assessment, costs=replace(OUTAGES, entries=entries))
    page.show_trial(evaluate_costs(view.questionnaire, assessment, DAY))
    assert "between 25 and 100" in texts_in(row)
    assert row.ends.high.placeholderText() == "100"


def test_where_there_is_a_sum_the_page_begins_with_it(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(OUTAGES))
    page.focus_first()
    assert page.figures.rows[InputId.OUTAGES].field.hasFocus()


def test_typing_is_not_overwritten_by_what_arrives(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(OUTAGES))
    row = page.figures.rows[InputId.OUTAGES]
    write(row, "7")
    page.show_view(a_cost_view(replace(OUTAGES, revenue_people=1)))
    assert row.field.text() == "7"


def test_a_sheet_that_does_not_fit_any_more_says_why_nothing_is_kept(
    show_costs: ShowCosts,
) -> None:
    page = show_costs(a_cost_view(FULL, facts={"people": 3, "country": "be"}))
    click(page.devices.lines[0].remove)
    assert page.refusal.isVisible()
    assert "more than is possible (3)" in texts_in(page.refusal)


def test_nothing_can_be_changed_in_a_file_to_read(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL, read_only=True))
    assert page.figures.rows[InputId.OUTAGES].field.isReadOnly()
    assert not page.invoices.edit.isVisible()
    assert not page.devices.more.isVisible()
    assert not page.devices.lines[0].remove.isVisible()
    QTest.keyClick(page.figures.rows[InputId.OUTAGES].field, Qt.Key.Key_Up)
    assert page.figures.rows[InputId.OUTAGES].field.text() == "5"


def test_saving_is_told(show_costs: ShowCosts) -> None:
    page = show_costs()
    page.show_saved(MOMENT)
    assert page.saved.text().startswith("Saved at")
