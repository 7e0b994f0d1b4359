"""Moving steps between windows: by keys, by menu, by dragging."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.ids import StepId
from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.gui.plan import step_card
from it_audit_gui.gui.plan.moves import end_of, finished, freed, moved, place_in, reopened
from it_audit_gui.gui.plan.step_card import MIME
from it_audit_gui.gui.plan.step_menu import StepMenu
from it_audit_gui.gui.plan.window_column import WindowColumn
from tests.gui.plan.conftest import ShowPlan
from tests.gui.plan.plans import DOING, DROPPED, FIRST, SECOND, names_in, planned, unfolded

ALT = Qt.KeyboardModifier.AltModifier
MOVE = Qt.DropAction.MoveAction
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


# Since Qt 6.12 it wants a point with fractions, which Qt 6.11 does not take.
pytestmark = pytest.mark.filterwarnings("ignore:Function. 'QDragEnterEvent:DeprecationWarning")


def let_go(column: WindowColumn, text: str = "first-start", kind: str = MIME) -> bool:
    """Drag something over a window and let it go there; whether it was taken."""
    data = QMimeData()
    data.setData(kind, text.encode())
    enter = QDragEnterEvent(QPoint(5, 5), MOVE, data, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(column, enter)
    if enter.isAccepted():
        QApplication.sendEvent(column, QDropEvent(QPointF(5, 5), MOVE, data, LEFT, NONE))
    return enter.isAccepted()


def due_in(args: object) -> tuple[str, date | None, str]:
    assert isinstance(args, list)
    return args[0], args[1].due, args[1].status.value


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Left])
def test_alt_with_an_arrow_moves_the_step_that_has_the_keyboard(
    qtbot: QtBot, show_plan: ShowPlan, key: Qt.Key
) -> None:
    page = show_plan(planned())
    card = page.board.cards[FIRST if key == Qt.Key.Key_Right else SECOND]
    card.box.setFocus()
    with qtbot.waitSignal(page.tracked) as signal:
        QTest.keyClick(card.box, key, ALT)
    place = 1 if key == Qt.Key.Key_Right else 0
    ends = planned().evaluation.plan
    assert due_in(signal.args) == (str(card.step), end_of(ends, place), "planned")


def test_the_keyboard_goes_along_with_the_card(show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    page.board.cards[FIRST].box.setFocus()
    due = planned().evaluation.plan.windows[1].until
    page.show_view(planned({"first-start": StepTracking(due=due)}))
    assert names_in(page, 1)[0] == "first-start"
    assert page.board.cards[FIRST].box.hasFocus()


@pytest.mark.parametrize("seen", [True, False])
def test_a_card_that_moves_out_of_sight_is_followed_if_it_was_in_sight(
    show_plan: ShowPlan, *, seen: bool
) -> None:
    page = show_plan(planned(days=9))
    page.resize(500, 420)
    form = unfolded(page)
    QApplication.processEvents()
    bar = page.scroll_area.verticalScrollBar()
    bar.setValue(bar.value() if seen else 0)
    assert form.status.visibleRegion().isEmpty() != seen
    before = bar.value()
    last = moved(planned().evaluation.plan, StepTracking(), 2)
    page.show_view(planned({"first-start": last}, days=9))
    assert form.status.hasFocus()
    assert form.status.visibleRegion().isEmpty() != seen
    assert (bar.value() > before) == seen


def test_beyond_the_first_and_last_window_there_is_nothing(
    qtbot: QtBot, show_plan: ShowPlan
) -> None:
    page = show_plan(planned())
    page.board.cards[FIRST].box.setFocus()
    with qtbot.assertNotEmitted(page.tracked):
        QTest.keyClick(page.board.cards[FIRST].box, Qt.Key.Key_Left, ALT)
        page.capacity.days.setFocus()
        QTest.keyClick(page.capacity.days, Qt.Key.Key_Right, ALT)


def test_the_menu_does_what_dragging_does(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    menu = page.board.menu_of(FIRST)
    assert menu is not None
    words = [action.text() for action in menu.actions()]
    assert words[:4] == [
        "Move to: This month",
        "Move to: This quarter\tAlt+→",
        "Move to: This year",
        "Move to: Later",
    ]
    assert not menu.actions()[0].isEnabled()
    assert not menu.free.isEnabled()
    with qtbot.waitSignal(page.tracked) as signal:
        menu.actions()[2].trigger()
    assert due_in(signal.args)[1] == end_of(planned().evaluation.plan, 2)


def test_the_menu_opens_by_its_button_and_leads_to_the_details(
    show_plan: ShowPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[StepMenu] = []
    monkeypatch.setattr(StepMenu, "popup", lambda menu, _at: shown.append(menu))
    page = show_plan(planned())
    card = page.board.cards[FIRST]
    card.menu_button.click()
    (menu,) = shown
    menu.details.trigger()
    assert card.form is not None
    assert card.form.isVisible()
    menu.drop.trigger()
    assert card.form.reason.hasFocus()


def test_a_step_is_done_by_its_menu(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned({"first-start": DOING}))
    menu = page.board.menu_of(FIRST)
    assert menu is not None
    with qtbot.waitSignal(page.tracked) as signal:
        menu.done.trigger()
    assert signal.args == ["first-start", StepTracking(status=StepStatus.DONE, who="Els")]


def test_the_plan_may_choose_the_moment_again(qtbot: QtBot, show_plan: ShowPlan) -> None:
    dated = moved(planned().evaluation.plan, StepTracking(), 1)
    page = show_plan(planned({"first-start": dated}))
    menu = page.board.menu_of(FIRST)
    assert menu is not None
    with qtbot.waitSignal(page.tracked) as signal:
        menu.free.trigger()
    assert due_in(signal.args) == ("first-start", None, "open")


def test_a_step_that_a_weak_section_depends_on_stays_and_says_why(show_plan: ShowPlan) -> None:
    weak: dict[str, int | str] = {"first": 0, "second": 1, "third": 1, "fine": 1}
    plain = planned(answers=weak)
    key = next(item.step.id for item in plain.evaluation.plan.steps if item.required)
    dated = moved(plain.evaluation.plan, StepTracking(), 2)
    page = show_plan(planned({key: dated}, answers=weak))
    card = page.board.cards[key]
    assert str(key) in names_in(page, 0)
    assert card.stays.isVisible()
    assert "depends on it" in card.stays.text()
    assert card.stays.text() in card.box.accessibleDescription()
    assert card.due.text()
    page.show_view(planned(answers=weak))
    assert not card.stays.isVisible()
    assert not card.due.isVisible()


def test_a_step_let_go_over_a_window_moves_there(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    with qtbot.waitSignal(page.tracked) as signal:
        assert let_go(page.board.columns[2])
    assert due_in(signal.args)[1] == end_of(planned().evaluation.plan, 2)


def test_only_steps_can_be_let_go_there(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    with qtbot.assertNotEmitted(page.tracked):
        assert not let_go(page.board.columns[1], kind="text/plain")
        let_go(page.board.columns[1], "a step of another audit")
    column = page.board.columns[1]
    before = column.grab().toImage()
    data = QMimeData()
    data.setData(MIME, b"first-start")
    QApplication.sendEvent(column, QDragEnterEvent(QPoint(5, 5), MOVE, data, LEFT, NONE))
    assert column.grab().toImage() != before
    QApplication.sendEvent(column, QDragLeaveEvent())
    assert column.grab().toImage() == before


def test_a_press_and_a_pull_take_the_card_along(
    show_plan: ShowPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[str] = []

    class Drag(QDrag):
        def exec(self, *_: object) -> Qt.DropAction:
            taken.append(bytes(self.mimeData().data(MIME).data()).decode())
            return MOVE

    monkeypatch.setattr(step_card, "QDrag", Drag)
    page = show_plan(planned())
    card = page.board.cards[FIRST]
    spot = QPoint(card.width() - 20, card.height() - 4)
    QTest.mousePress(card, LEFT, pos=spot)
    QTest.mouseMove(card, spot - QPoint(2, 0))
    assert not taken
    QTest.mouseMove(card, spot - QPoint(60, 0))
    assert taken == ["first-start"]


def test_a_file_that_can_only_be_read_moves_nothing(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned(read_only=True))
    with qtbot.assertNotEmitted(page.tracked):
        page.board.move_step(FIRST, 2)
        let_go(page.board.columns[1])
    menu = page.board.menu_of(FIRST)
    assert menu is not None
    assert not menu.isEnabled()


def test_moving_to_later_unfolds_it(show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    page.board.move_step(FIRST, 3)
    later = moved(planned().evaluation.plan, StepTracking(), 3)
    page.show_view(planned({"first-start": later}))
    assert page.board.cards[FIRST].isVisible()


def test_what_a_move_means_for_a_step() -> None:
    plan = planned().evaluation.plan
    assert moved(plan, DOING, 1).status is StepStatus.DOING
    assert moved(plan, DROPPED, 0).status is StepStatus.PLANNED
    assert moved(plan, DROPPED, 0).reason == ""
    assert freed(moved(plan, StepTracking(), 1)) == StepTracking()
    assert freed(DOING) == DOING
    assert reopened(moved(plan, StepTracking(), 1)).status is StepStatus.PLANNED
    begun = StepTracking(status=StepStatus.DOING, who="Els", due=date(2027, 1, 31))
    assert finished(begun) == replace(begun, status=StepStatus.DONE)
    assert place_in(plan, FIRST) == 0
    assert place_in(plan, StepId("nowhere")) is None
    last = plan.windows[2].until
    assert last is not None
    assert end_of(plan, 3).year == last.year + 1
