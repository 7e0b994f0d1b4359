from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.costs.devices_form import DevicesForm
from tests.gui.costs.conftest import ShowCosts
from tests.gui.costs.sheets import DEVICES, FULL, a_cost_view
from tests.gui.factories import texts_in
from tests.gui.widgets.eyes import name
from tests.gui.widgets.hands import click


def fill_in(form: DevicesForm, **texts: str) -> None:
    for field, text in texts.items():
        form.fields[field].setFocus()
        form.fields[field].selectAll()
        QTest.keyClicks(form.fields[field], text)


def test_a_line_is_added_with_the_keyboard(qtbot: QtBot, show_costs: ShowCosts) -> None:
    page = show_costs()
    click(page.devices.more)
    form = page.devices.form
    assert form is not None
    assert form.fields["kind"].hasFocus()
    fill_in(form, kind="Laptop", number="8", bought="2023", life="5", price="1.100,50")
    with qtbot.waitSignal(page.sheet_settled) as kept:
        QTest.keyClick(form.fields["price"], Qt.Key.Key_Return)
    (line,) = kept.args[0].devices
    assert (line.kind, line.number, line.price) == ("Laptop", 8, 1100.5)
    assert page.devices.more.hasFocus()


def test_every_field_says_what_is_wrong_with_it(qtbot: QtBot, show_costs: ShowCosts) -> None:
    page = show_costs()
    click(page.devices.more)
    form = page.devices.form
    assert form is not None
    fill_in(form, kind="Laptop", number="8", bought="1850", life="x", price="1")
    with qtbot.assertNotEmitted(page.sheet_settled):
        click(form.keep)
    said = texts_in(form)
    assert "1850" in said
    assert "‘x’ is not a number" in said
    assert form.fields["bought"].hasFocus()


def test_a_field_is_judged_when_it_is_left_and_only_when_filled_in(
    show_costs: ShowCosts,
) -> None:
    page = show_costs()
    click(page.devices.more)
    form = page.devices.form
    assert form is not None
    QTest.keyClick(form.fields["kind"], Qt.Key.Key_Tab)
    assert "does not say what kind" not in texts_in(form)
    fill_in(form, number="2,5")
    QTest.keyClick(form.fields["number"], Qt.Key.Key_Tab)
    assert "must be a whole number" in texts_in(form)


def test_a_line_is_changed_and_taken_away(qtbot: QtBot, show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    assert name(page.devices.lines[1].edit) == "Change: Laptop"
    click(page.devices.lines[1].edit)
    form = page.devices.form
    assert form is not None
    assert form.fields["price"].text() == "1100"
    fill_in(form, number="6")
    with qtbot.waitSignal(page.sheet_settled) as kept:
        click(form.keep)
    assert [line.number for line in kept.args[0].devices] == [1, 6]
    page.show_view(a_cost_view(kept.args[0]))
    with qtbot.waitSignal(page.sheet_settled) as kept:
        click(page.devices.lines[0].remove)
    assert [line.kind for line in kept.args[0].devices] == ["Laptop"]


def test_the_coming_years_are_drawn_and_spoken(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    said = texts_in(page.devices)
    assert "Set aside" in said
    assert "Past their life already: Laptop" in said
    columns = page.devices.chart.chart.chart.columns
    assert [column.name for column in columns] == ["2026", "2027", "2028", "2029", "2030"]
    assert columns[0].value == DEVICES[1].cost
    assert "2026: €4,400" in name(page.devices.chart.chart)


def test_showing_lines_opens_no_window(show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    page.show_view(a_cost_view(replace(FULL, devices=DEVICES[:1])))
    assert [window for window in QApplication.topLevelWidgets() if window.isVisible()] == [page]


def test_thinking_better_of_it_changes_nothing(qtbot: QtBot, show_costs: ShowCosts) -> None:
    page = show_costs(a_cost_view(FULL))
    click(page.devices.more)
    assert page.devices.form is not None
    with qtbot.assertNotEmitted(page.sheet_settled):
        click(page.devices.form.cancel)
    assert not page.devices.form.isVisible()
