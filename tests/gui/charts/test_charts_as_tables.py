"""Charts and their tables: one key, one choice, the same figures."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.charts.figures_table import FiguresTable
from it_audit_gui.gui.page.routing import RESULTS, REVIEW
from it_audit_gui.gui.results.results_page import ResultsPage
from it_audit_gui.gui.review.review_page import ReviewPage
from it_audit_gui.gui.widgets.gauge import Gauge
from it_audit_gui.gui.widgets.score_bar import ScoreBar
from it_audit_gui.gui.window.audit_menu import AuditMenu
from it_audit_gui.session.replies import Reply
from tests.gui.factories import button
from tests.gui.widgets.hands import open_window
from tests.gui.windows import Desk, opened

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def with_results(qtbot: QtBot, desk: Desk) -> Desk:
    """The window at the results of a capped and a half-answered section."""
    opened(qtbot, desk)
    open_window(desk.window)
    for question, choice in (("restore", "0"), ("offsite", "3"), ("targets", "3"), ("mfa", "3")):
        with qtbot.waitSignal(desk.window.bridge.changed):
            desk.window.bridge.answer(Reply(question=QuestionId(question), choice=choice))
    desk.workspace.go(RESULTS)
    return desk


def press_t(desk: Desk) -> None:
    QTest.keyClick(QApplication.focusWidget() or desk.window, Qt.Key.Key_T, CTRL)


def tables(desk: Desk) -> list[FiguresTable]:
    assert desk.workspace.page is not None
    found = desk.workspace.page.findChildren(FiguresTable)
    return [table for table in found if table.isVisible()]


def charts(desk: Desk) -> int:
    page = desk.workspace.page
    assert page is not None
    found = [*page.findChildren(ScoreBar), *page.findChildren(Gauge)]
    return sum(chart.isVisible() for chart in found)


def test_ctrl_t_shows_the_results_as_tables_and_as_charts_again(with_results: Desk) -> None:
    assert charts(with_results) == 3
    assert tables(with_results) == []
    press_t(with_results)
    assert charts(with_results) == 0
    assert len(tables(with_results)) == 2
    press_t(with_results)
    assert charts(with_results) == 3
    assert tables(with_results) == []


def test_the_tables_have_the_figures_of_the_charts(with_results: Desk) -> None:
    press_t(with_results)
    score, sections = tables(with_results)

    assert sections.headings() == [
        "Section",
        "Score",
        "Level",
        "Open",
        "Limit",
        "Without the limit",
    ]
    assert sections.texts()[0] == ["backup", "39", "weak", "0", "39", "50"]
    assert sections.texts()[1][0] == "access"
    assert sections.texts()[1][3] == "2"
    page = with_results.workspace.page
    assert isinstance(page, ResultsPage)
    assert page.body is not None
    gauge = page.body.score.findChild(Gauge)
    assert isinstance(gauge, Gauge)
    shown = dict(score.texts())
    for end in shown["Score out of 100"].split("\N{NO-BREAK SPACE}–\N{NO-BREAK SPACE}"):
        assert end in gauge.accessibleName()


def test_a_button_beside_each_chart_does_the_same(with_results: Desk) -> None:
    assert with_results.workspace.page is not None
    QTest.mouseClick(button(with_results.workspace.page, "As a table"), Qt.MouseButton.LeftButton)
    assert len(tables(with_results)) == 2
    back = button(with_results.workspace.page, "As a chart")
    back.setFocus()
    QTest.keyClick(back, Qt.Key.Key_Space)

    assert tables(with_results) == []
    assert back.hasFocus()


def test_the_choice_holds_on_other_pages_and_after_a_change_of_language(
    qtbot: QtBot, with_results: Desk
) -> None:
    press_t(with_results)
    with_results.workspace.go(REVIEW)
    assert isinstance(with_results.workspace.page, ReviewPage)
    assert charts(with_results) == 0
    brief, certainty = tables(with_results)
    assert brief.headings() == ["Section", "Score", "Open", "Limit"]
    assert brief.texts()[0] == ["backup", "39", "0", "39"]
    assert [row[0] for row in certainty.texts()] == ["Confidence", "Proven"]
    with qtbot.waitSignal(with_results.workspace.outdated):
        with_results.preferences.language_picked.emit("nl")
    assert len(tables(with_results)) == 2
    press_t(with_results)
    assert tables(with_results) == []


def test_where_there_is_no_chart_the_key_does_nothing(with_results: Desk) -> None:
    with_results.workspace.go_to_question("mfa")
    press_t(with_results)
    with_results.workspace.go(RESULTS)

    assert tables(with_results) == []


def test_the_menu_ticks_it_where_there_are_charts(with_results: Desk) -> None:
    menu = with_results.workspace.navigation.menu.menu()
    assert isinstance(menu, AuditMenu)
    menu.aboutToShow.emit()
    menu.charts.trigger()
    assert len(tables(with_results)) == 2
    menu.aboutToShow.emit()
    assert menu.charts.isChecked()
    with_results.workspace.go_to_question("mfa")
    menu.aboutToShow.emit()
    assert not menu.charts.isEnabled()


def test_arrows_walk_the_cells_and_tab_leaves_the_table(with_results: Desk) -> None:
    press_t(with_results)
    _score, sections = tables(with_results)
    sections.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(sections, Qt.Key.Key_Down)
    QTest.keyClick(sections, Qt.Key.Key_Right)
    assert (sections.currentIndex().row(), sections.currentIndex().column()) == (1, 1)
    QTest.keyClick(sections, Qt.Key.Key_Tab)

    assert not sections.hasFocus()


def test_a_table_is_reached_by_tab_after_its_button(with_results: Desk) -> None:
    press_t(with_results)
    page = with_results.workspace.page
    assert isinstance(page, ResultsPage)
    assert page.body is not None
    page.body.sections.as_table.setFocus()
    QTest.keyClick(page.body.sections.as_table, Qt.Key.Key_Tab)

    assert page.body.sections.shown.table.hasFocus()


def test_every_heading_is_wholly_to_be_read(with_results: Desk) -> None:
    press_t(with_results)
    for route in (RESULTS, REVIEW):
        with_results.workspace.go(route)
        QApplication.processEvents()
        for table in tables(with_results):
            header = table.horizontalHeader()
            for column in range(len(table.headings())):
                needed = header.sectionSizeFromContents(column).width()
                assert header.sectionSize(column) >= needed
            assert header.length() <= table.viewport().width()


def test_a_table_is_read_out_as_one(with_results: Desk) -> None:
    press_t(with_results)
    _score, sections = tables(with_results)
    interface = QAccessible.queryAccessibleInterface(sections)

    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "By section"
    assert interface.role() == QAccessible.Role.Table
    assert sections.sizeHint().height() >= sections.viewport().height()
