"""A change of the plan is laid out in one go, and only what it touches is painted again."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.gui.plan.plan_page import PlanPage
from it_audit_gui.gui.widgets.choice_boxes import CheckBox
from tests.builders import DAY
from tests.gui.plan.conftest import ShowPlan
from tests.gui.plan.plans import DONE, DROPPED, FIRST, SECOND, THIRD, planned

PUT_OFF = StepTracking(status=StepStatus.PLANNED, due=DAY + timedelta(days=200))


class Paints(QObject):
    """Counts how often widgets are painted."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.count = 0
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


def rest(qtbot: QtBot, page: PlanPage) -> None:
    """Until all is painted: only then the tab order is set."""
    qtbot.waitUntil(lambda: not page.order_due)


def places(page: PlanPage) -> dict[str, object]:
    return {
        str(key): (card.parentWidget(), card.geometry()) for key, card in page.board.cards.items()
    }


def test_all_cards_have_their_place_before_anything_is_painted(
    qtbot: QtBot, show_plan: ShowPlan
) -> None:
    page = show_plan(planned())
    rest(qtbot, page)
    page.show_view(planned({FIRST: PUT_OFF}))
    before = places(page)
    height = page.board.height()
    rest(qtbot, page)
    assert places(page) == before
    assert page.board.height() == height


def test_a_change_is_painted_once(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned())
    moved = page.board.cards[SECOND]
    paints = Paints(moved)
    rest(qtbot, page)
    paints.count = 0
    page.show_view(planned({SECOND: PUT_OFF}))
    assert paints.count == 0
    rest(qtbot, page)
    assert paints.count == 1


def test_a_card_that_stays_where_it_is_is_not_painted_again(
    qtbot: QtBot, show_plan: ShowPlan
) -> None:
    page = show_plan(planned())
    paints = Paints(page.board.cards[FIRST])
    rest(qtbot, page)
    paints.count = 0
    page.show_view(planned({THIRD: StepTracking(status=StepStatus.DOING, who="Els")}))
    rest(qtbot, page)
    assert page.board.cards[THIRD].who.text() == "Els"
    assert paints.count == 0


def test_tab_goes_by_the_new_order_however_soon_it_comes(qtbot: QtBot, show_plan: ShowPlan) -> None:
    page = show_plan(planned(days=9))
    first = page.board.cards[FIRST]
    rest(qtbot, page)
    page.show_view(planned({FIRST: PUT_OFF}, days=9))
    third = page.board.cards[THIRD]
    third.menu_button.setFocus(Qt.FocusReason.TabFocusReason)
    walked: list[QWidget | None] = [third.menu_button]
    while walked[-1] is not None and walked[-1] is not first.box and len(walked) < 9:
        QTest.keyClick(walked[-1], Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked[1:] == [*(column.why for column in page.board.columns[1:]), first.box]


def test_a_card_that_goes_is_taken_out_of_its_window(show_plan: ShowPlan) -> None:
    for gone in (DONE, DROPPED):
        page = show_plan(planned(days=9))
        column, card = page.board.columns[0], page.board.cards[FIRST]
        assert column.place_of(card) == 0
        page.show_view(planned({FIRST: gone}, days=9))
        assert column.place_of(card) == -1
        assert card.isHidden()


def test_what_stands_aside_is_only_made_anew_when_it_tells_something_else(
    show_plan: ShowPlan,
) -> None:
    page = show_plan(planned({FIRST: DONE, SECOND: DROPPED}))
    before = (page.board.done.cards[FIRST], page.dropped.rows.host)
    page.show_view(planned({FIRST: DONE, SECOND: DROPPED, THIRD: PUT_OFF}))
    assert (page.board.done.cards[FIRST], page.dropped.rows.host) == before
    page.show_view(planned({FIRST: DONE, SECOND: DROPPED}, read_only=True))
    assert page.board.done.cards[FIRST] is not before[0]
    assert page.dropped.rows.host is not before[1]


def test_words_are_asked_for_no_height_at_widths_they_never_get(
    qtbot: QtBot, show_plan: ShowPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[CheckBox, int]] = []
    height = CheckBox.heightForWidth

    def listen(box: CheckBox, width: int) -> int:
        asked.append((box, width))
        return height(box, width)

    monkeypatch.setattr(CheckBox, "heightForWidth", listen)
    page = show_plan(planned())
    rest(qtbot, page)
    asked.clear()
    page.show_view(planned({SECOND: PUT_OFF}))
    rest(qtbot, page)
    assert asked
    # Thirds of a width differ by a pixel.
    assert {abs(width - box.width()) for box, width in asked} <= {0, 1}


def test_a_card_that_goes_serves_the_step_that_comes(show_plan: ShowPlan) -> None:
    page = show_plan(planned({SECOND: DROPPED}, days=9))
    gone = page.board.cards[FIRST]
    page.show_view(planned({FIRST: DROPPED}, days=9))
    came = page.board.cards[SECOND]
    assert came is gone
    assert came.isVisible()
    assert came.step == SECOND
    shown = show_plan(planned(days=9)).board.cards[SECOND]
    assert came.box.text() == came.box.accessibleName() == shown.box.text()
    assert came.box.accessibleDescription() == shown.box.accessibleDescription()
    assert came.menu_button.accessibleDescription() == shown.box.text()


def test_a_card_that_was_unfolded_serves_no_other_step(show_plan: ShowPlan) -> None:
    page = show_plan(planned({SECOND: DROPPED}, days=9))
    gone = page.board.cards[FIRST]
    gone.unfold()
    page.show_view(planned({FIRST: DROPPED}, days=9))
    assert page.board.cards[SECOND] is not gone


def test_the_keyboard_does_not_follow_a_card_to_another_step(show_plan: ShowPlan) -> None:
    page = show_plan(planned({SECOND: DROPPED}, days=9))
    page.board.cards[FIRST].box.setFocus(Qt.FocusReason.TabFocusReason)
    page.show_view(planned({FIRST: DONE}, days=9))
    assert page.board.done.cards[FIRST].entry.hasFocus()


class Sizes(QObject):
    """Remembers every size a widget is given."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.seen: list[tuple[int, int]] = []
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.seen.append((self._widget.width(), self._widget.height()))
        return False


def test_no_card_is_squeezed_while_its_window_grows(qtbot: QtBot, show_plan: ShowPlan) -> None:
    everybody = "All who work at the front desk, and those of the workshop in the afternoon"
    wordy: dict[str, StepTracking] = {
        SECOND: StepTracking(status=StepStatus.PLANNED, who=everybody)
    }
    page = show_plan(planned(wordy, days=9))
    page.resize(900, 300)
    rest(qtbot, page)
    QApplication.processEvents()
    sizes = Sizes(page.board.cards[SECOND])
    page.show_view(planned({**wordy, FIRST: DONE}, days=9))
    rest(qtbot, page)
    assert page.board.columns[0].place_of(page.board.done.cards[FIRST]) == 0
    assert sizes.seen == []


def test_windows_beside_each_other_are_equally_wide(show_plan: ShowPlan) -> None:
    page = show_plan(planned(days=9))
    for extra in range(3):
        page.resize(1200 + extra, 800)
        QApplication.processEvents()
        assert len({column.width() for column in page.board.columns}) == 1
