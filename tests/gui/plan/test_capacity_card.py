from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.capacity import CapacityEntry
from tests.gui.factories import texts_in
from tests.gui.plan.conftest import ShowPlan
from tests.gui.plan.plans import planned


def write(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_what_is_assumed_stands_in_the_empty_field(show_plan: ShowPlan) -> None:
    page = show_plan(planned(days=None))
    assert page.capacity.days.text() == ""
    assert page.capacity.days.placeholderText() == "2"
    assert "An empty field counts as the figure shown in it." in texts_in(page.capacity)


def test_days_and_money_are_changed_in_place(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    assert page.capacity.days.text() == "1"
    with qtbot.waitSignal(page.entered) as signal:
        write(page.capacity.days, "3")
    assert signal.args == [CapacityEntry(days_per_month=3)]
    with qtbot.waitSignal(page.entered) as money:
        write(page.capacity.budget, "2500")
    assert money.args == [CapacityEntry(days_per_month=3, budget_year=2500)]
    with qtbot.waitSignal(page.entered) as emptied:
        write(page.capacity.days, "")
    assert emptied.args == [CapacityEntry(budget_year=2500)]


def test_what_cannot_be_meant_is_said_under_its_field(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    with qtbot.assertNotEmitted(page.entered):
        write(page.capacity.days, "many")
    assert "Write a number, such as 1." in texts_in(page.capacity)
    with qtbot.assertNotEmitted(page.entered):
        write(page.capacity.days, "-5")
    assert page.capacity.days.accessibleDescription()


def test_what_is_being_typed_stays_when_the_audit_changes(show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    page.capacity.days.setFocus()
    QTest.keyClicks(page.capacity.days, "7")
    page.show_view(planned(days=2))
    assert page.capacity.days.text().endswith("7")


def test_what_is_entered_again_is_not_announced_again(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    with qtbot.assertNotEmitted(page.entered):
        write(page.capacity.days, "1")
