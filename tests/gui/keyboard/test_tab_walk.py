"""Tab through a window with navigation, as a keyboard user walks it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.widgets.banner import Banner
from it_audit_gui.gui.widgets.buttons import IconButton
from it_audit_gui.gui.widgets.option_row import OptionRow
from it_audit_gui.gui.widgets.question_strip import StripButton
from it_audit_gui.gui.wizard.question_page import QuestionPage
from it_audit_gui.session.replies import Reply
from tests.gui.memory_source import FIRST
from tests.gui.widgets.hands import open_window
from tests.gui.windows import Desk, opened

TAB, BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


def resumed(qtbot: QtBot, desk: Desk, question: str) -> QuestionPage:
    """The window on a question that is the first to be shown."""
    store = desk.source.stores[FIRST]
    store.places = {store.assessments()[0].id: f"question:{question}"}
    opened(qtbot, desk)
    open_window(desk.window)
    return question_page(desk)


def question_page(desk: Desk) -> QuestionPage:
    page = desk.workspace.page
    assert isinstance(page, QuestionPage)
    return page


def answered(qtbot: QtBot, desk: Desk, question: str, choice: str) -> None:
    with qtbot.waitSignal(desk.window.bridge.changed):
        desk.window.bridge.answer(Reply(question=QuestionId(question), choice=choice))


def walk(key: Qt.Key, steps: int) -> list[QWidget | None]:
    """What has the keyboard after each press."""
    visited: list[QWidget | None] = []
    for _ in range(steps):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key)
        visited.append(QApplication.focusWidget())
    return visited


def row(page: QuestionPage, choice: str) -> OptionRow:
    assert page.card.group is not None
    return page.card.group.row(choice)


def number(page: QuestionPage, at: int) -> StripButton:
    return page.card.findChildren(StripButton)[at]


def test_an_open_question_is_walked_as_it_is_read(qtbot: QtBot, desk: Desk) -> None:
    page = resumed(qtbot, desk, "mfa")
    navigation = desk.workspace.navigation
    navigation.list.setFocus()
    later = page.card.later.button
    order = [number(page, 0), row(page, "0"), later, page.foot.back, page.foot.next]

    assert walk(TAB, 5) == order
    assert walk(BACK, 5) == [*reversed(order[:-1]), navigation.list]


@pytest.mark.parametrize("first", ["restore", "mfa"])
def test_an_answered_question_is_walked_as_it_is_read(qtbot: QtBot, desk: Desk, first: str) -> None:
    page = resumed(qtbot, desk, first)
    desk.workspace.go_to_question("restore")
    answered(qtbot, desk, "restore", "2")
    desk.workspace.navigation.list.setFocus()

    assert walk(TAB, 11) == [
        number(page, 0),
        row(page, "2"),
        page.details.note.field.focusProxy(),
        page.details.evidence.zone.choose,
        page.details.evidence.zone.button,
        page.details.source.field,
        page.details.clear_button,
        page.card.later.button,
        page.foot.back,
        page.foot.undo,
        page.foot.next,
    ]


def test_the_window_is_walked_round(qtbot: QtBot, desk: Desk) -> None:
    page = resumed(qtbot, desk, "mfa")
    page.foot.next.setFocus()
    round_trip = walk(TAB, 8)

    assert desk.workspace.navigation.list in round_trip
    assert round_trip[-1] is page.foot.next


def test_tab_brings_the_numbers_wholly_into_view(qtbot: QtBot, desk: Desk) -> None:
    page = resumed(qtbot, desk, "restore")
    answered(qtbot, desk, "restore", "2")
    desk.window.resize(1024, 400)
    bar = page.scroll_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(bar.maximum())
    desk.workspace.navigation.list.setFocus()
    walk(TAB, 1)

    assert top_of(number(page, 0), page) >= 0


def test_shift_tab_from_the_footer_brings_the_last_part_into_view(qtbot: QtBot, desk: Desk) -> None:
    page = resumed(qtbot, desk, "restore")
    answered(qtbot, desk, "restore", "2")
    desk.window.resize(1024, 400)
    bar = page.scroll_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(0)
    page.foot.back.setFocus()
    walk(BACK, 1)
    last = page.card.later.button

    assert top_of(last, page) + last.height() <= page.scroll_area.height()


def top_of(widget: QWidget, page: QuestionPage) -> int:
    return widget.mapTo(page.scroll_area, QPoint(0, 0)).y()


def test_what_went_wrong_is_walked_where_it_stands(qtbot: QtBot, desk: Desk) -> None:
    page = resumed(qtbot, desk, "mfa")
    desk.source.stores[FIRST].refusal = AuditError("medium-gone", path=FIRST)
    with qtbot.waitSignal(desk.window.bridge.save_failed):
        desk.window.bridge.answer(Reply(question=QuestionId("restore"), choice="1"))
    banner = desk.workspace.notices.banner
    assert banner is not None
    QApplication.processEvents()  # shows what was just added
    desk.workspace.navigation.list.setFocus()
    *inside, after = walk(TAB, 4)

    assert all(item is not None and banner.isAncestorOf(item) for item in inside)
    assert after is number(page, 0)
    desk.source.stores[FIRST].refusal = None
    desk.window.bridge.drop_waiting()


def test_a_bad_file_is_said_and_closed_on_the_start_page(qtbot: QtBot, desk: Desk) -> None:
    open_window(desk.window)
    start = desk.window.start_page
    with qtbot.waitSignal(desk.window.bridge.failed):
        desk.window.open(Path("/audits/lost.itaudit"))
    first = start.findChild(Banner)
    assert isinstance(first, Banner)
    QApplication.processEvents()  # shows what was just added
    start.open.setFocus()
    round_trip = [start.open, *walk(TAB, 5)]
    buttons = [item for item in round_trip if isinstance(item, IconButton)]
    closing = [button for button in buttons if first.isAncestorOf(button)]
    assert len(closing) == 1
    assert round_trip.index(closing[0]) < round_trip.index(start.main_action)
    closing[0].setFocus()
    QTest.keyClick(closing[0], Qt.Key.Key_Space)
    assert first.isHidden()
    assert QApplication.focusWidget() is not None


def test_escape_closes_a_bad_file_on_the_start_page(qtbot: QtBot, desk: Desk) -> None:
    open_window(desk.window)
    with qtbot.waitSignal(desk.window.bridge.failed):
        desk.window.open(Path("/audits/lost.itaudit"))
    banner = desk.window.start_page.findChild(Banner)
    assert isinstance(banner, Banner)
    QApplication.processEvents()  # shows what was just added
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)

    assert banner.isHidden()
    assert focus.hasFocus()
