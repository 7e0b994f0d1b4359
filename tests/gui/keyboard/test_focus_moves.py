"""Where the keyboard is after the program moved it, and whether that shows."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.page.routing import ORGANISATION, REPORT, RESULTS, REVIEW
from it_audit_gui.gui.report.print_choice import PrintChoice
from it_audit_gui.gui.report.report_page import ReportPage
from it_audit_gui.gui.results.results_page import ResultsPage
from it_audit_gui.gui.start.start_footer import StartFooter
from it_audit_gui.gui.widgets.option_row import OptionRow
from it_audit_gui.gui.widgets.page import Page
from it_audit_gui.gui.wizard.question_page import QuestionPage
from tests.gui.memory_source import FIRST
from tests.gui.windows import Desk, a_recent, answer, opened

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def key(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    """A key as the window system sends it: to the window, not to a widget."""
    QTest.keyClick(desk.window.windowHandle(), key, modifier)


def click(desk: Desk, widget: QWidget) -> None:
    """A click as the window system sends it."""
    at = widget.mapTo(desk.window, QPoint(widget.width() // 2, widget.height() // 2))
    QTest.mouseClick(desk.window.windowHandle(), Qt.MouseButton.LeftButton, PLAIN, at)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def rings(desk: Desk) -> int:
    return sum(ring.isVisible() for ring in desk.window.findChildren(QFocusFrame))


@pytest.fixture
def asking(qtbot: QtBot, desk: Desk) -> Desk:
    """The window at a question."""
    desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(desk.window)
    opened(qtbot, desk)
    desk.workspace.go_to_question("mfa")
    return desk


def test_alt_with_a_number_goes_to_the_same_part_on_every_page(asking: Desk) -> None:
    page = asking.workspace.page
    assert isinstance(page, QuestionPage)
    assert page.footer is not None

    key(asking, Qt.Key.Key_4, ALT)
    assert page.footer.isAncestorOf(focused())
    key(asking, Qt.Key.Key_2, ALT)
    assert page.card.isAncestorOf(focused())
    key(asking, Qt.Key.Key_1, ALT)
    assert asking.workspace.navigation.isAncestorOf(focused())
    asking.workspace.go(RESULTS)
    key(asking, Qt.Key.Key_2, ALT)
    results = asking.workspace.page
    assert isinstance(results, ResultsPage)
    assert results.isAncestorOf(focused())


def test_keyboards_with_figures_behind_shift_need_no_shift(asking: Desk) -> None:
    page = asking.workspace.page
    assert isinstance(page, QuestionPage)
    key(asking, Qt.Key.Key_Eacute, ALT)
    assert page.card.isAncestorOf(focused())
    key(asking, Qt.Key.Key_Ampersand, ALT)
    assert asking.workspace.navigation.isAncestorOf(focused())


def test_f6_goes_from_navigation_to_content_to_footer(asking: Desk) -> None:
    page = asking.workspace.page
    assert isinstance(page, QuestionPage)
    assert page.footer is not None
    key(asking, Qt.Key.Key_1, ALT)
    visited = []
    for _ in range(3):
        key(asking, Qt.Key.Key_F6)
        areas = {"content": page.card, "footer": page.footer, "nav": asking.workspace.navigation}
        visited += [name for name, area in areas.items() if area.isAncestorOf(focused())]

    assert visited == ["content", "footer", "nav"]


def test_the_answers_are_few_keys_away(asking: Desk) -> None:
    key(asking, Qt.Key.Key_1, ALT)
    key(asking, Qt.Key.Key_2, ALT)
    pressed = 0
    while not isinstance(focused(), OptionRow) and pressed < 3:
        key(asking, Qt.Key.Key_Tab)
        pressed += 1

    assert isinstance(focused(), OptionRow)


def test_a_key_that_leads_to_a_question_shows_the_focus_there(asking: Desk) -> None:
    key(asking, Qt.Key.Key_Right, CTRL)

    assert isinstance(focused(), OptionRow)
    assert rings(asking) == 1


def test_a_click_that_leads_to_a_question_shows_no_focus(asking: Desk) -> None:
    page = asking.workspace.page
    assert isinstance(page, QuestionPage)
    click(asking, page.foot.next)

    assert not isinstance(focused(), type(page.foot.next))
    assert rings(asking) == 0


def test_an_audit_opened_with_a_key_shows_the_focus(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "here.itaudit"
    file.touch()
    desk.source.stores[file] = desk.source.stores[FIRST]
    desk.settings.remember(a_recent(file))
    desk.window.start_page.show_audits(desk.settings.recent, a_recent().opened_at)
    desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(desk.window)

    assert focused() is desk.window.start_page.continue_card.go_on
    assert rings(desk) == 1
    with qtbot.waitSignal(desk.window.bridge.opened):
        key(desk, Qt.Key.Key_Space)
    assert desk.workspace.isAncestorOf(focused())


def test_without_audits_the_keyboard_begins_at_a_new_one(desk: Desk) -> None:
    desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(desk.window)

    assert focused() is desk.window.start_page.empty_card.new


@pytest.fixture
def print_dialogs(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many pages each print dialog was asked for; it is answered with no."""
    asked: list[int] = []

    def no(_choice: PrintChoice, _parent: QWidget, _title: str, count: int, _paper: object) -> None:
        asked.append(count)

    monkeypatch.setattr(PrintChoice, "printer", no)
    return asked


def test_ctrl_p_prints_from_anywhere(qtbot: QtBot, asking: Desk, print_dialogs: list[int]) -> None:
    asking.workspace.go(REVIEW)
    for times in (1, 2):
        key(asking, Qt.Key.Key_P, CTRL)
        assert asking.workspace.route == REPORT
        qtbot.waitUntil(lambda: len(print_dialogs) == times, timeout=20_000)  # noqa: B023

    assert print_dialogs[0] > 3


def test_the_button_of_the_results_goes_to_the_report(qtbot: QtBot, asking: Desk) -> None:
    answer(qtbot, asking)
    asking.workspace.go(RESULTS)
    page = asking.workspace.page
    assert isinstance(page, ResultsPage)
    click(asking, page.make_report)
    assert asking.workspace.route == REPORT
    assert rings(asking) == 0


def test_alt_with_a_number_goes_through_the_report(asking: Desk) -> None:
    asking.workspace.go(REPORT)
    page = asking.workspace.page
    assert isinstance(page, ReportPage)
    for number, part in (
        (Qt.Key.Key_3, page.preview),
        (Qt.Key.Key_4, page.footer),
        (Qt.Key.Key_2, page.options),
    ):
        key(asking, number, ALT)
        assert part.isAncestorOf(focused())


def test_the_side_comes_into_view_when_it_stands_below(qtbot: QtBot, asking: Desk) -> None:
    asking.window.resize(880, 500)
    page = asking.workspace.page
    assert isinstance(page, QuestionPage)
    qtbot.waitUntil(lambda: page.cards.visibleRegion().isEmpty())
    key(asking, Qt.Key.Key_3, ALT)

    qtbot.waitUntil(lambda: not page.cards.visibleRegion().isEmpty())


def test_f6_on_the_start_page_goes_between_content_and_footer(desk: Desk) -> None:
    desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(desk.window)
    page = desk.window.start_page
    foot = page.findChild(StartFooter)
    assert isinstance(foot, StartFooter)
    key(desk, Qt.Key.Key_F6)
    assert foot.isAncestorOf(focused())
    key(desk, Qt.Key.Key_F6)
    assert focused() is page.open


def test_alt_with_a_number_shows_what_was_scrolled_away(asking: Desk) -> None:
    asking.window.resize(1280, 500)
    asking.workspace.go(ORGANISATION)
    key(asking, Qt.Key.Key_1, ALT)
    page = asking.workspace.page
    assert page is not None
    QApplication.processEvents()
    bar = page.findChildren(Page)[0].scroll_area.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    key(asking, Qt.Key.Key_2, ALT)
    assert focused().visibleRegion().boundingRect() == focused().rect()
