from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look.theme import LIGHT, Scheme
from it_audit_gui.gui.look.tokens import Token
from it_audit_gui.gui.preferences.preferences import Preferences
from it_audit_gui.gui.remembered.recent import RecentAudit
from it_audit_gui.gui.start.recent_model import Column
from it_audit_gui.gui.start.start_footer import StartFooter
from it_audit_gui.gui.start.start_page import StartPage
from it_audit_gui.gui.widgets.firm_name import FirmName
from it_audit_gui.gui.widgets.labels import Label
from tests.builders import MOMENT, the_small_bank
from tests.gui.widgets.eyes import count, picture
from tests.gui.widgets.hands import open_window
from tests.gui.windows import a_recent


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    preferences = Preferences("en", Scheme.LIGHT)
    page = StartPage(preferences)
    preferences.setParent(page)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    return page


@pytest.fixture
def there(tmp_path: Path) -> list[RecentAudit]:
    audits = []
    for number, name in enumerate(("Claes", "Noord", "Zuid")):
        path = tmp_path / f"{name}.itaudit"
        path.touch()
        audits.append(a_recent(path, MOMENT - timedelta(days=number), organisation=name))
    return audits


def words(page: StartPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label) if label.isVisible())


def click(page: StartPage, row: int, column: Column) -> None:
    at = page.table.visualRect(page.table.model().index(row, column)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_without_audits_there_is_one_sentence_and_one_button(qtbot: QtBot, page: StartPage) -> None:
    page.show_audits([], MOMENT)

    assert page.empty_card.isVisible()
    assert not page.table.isVisible()
    assert not page.new.isVisible()
    with qtbot.waitSignal(page.new_wanted):
        QTest.mouseClick(page.empty_card.new, Qt.MouseButton.LeftButton)


@pytest.mark.usefixtures("large_text")
def test_where_the_keyboard_begins_is_in_view_in_a_low_window(qtbot: QtBot) -> None:
    preferences = Preferences("en", Scheme.LIGHT)
    page = StartPage(preferences)
    preferences.setParent(page)
    qtbot.addWidget(page)
    page.show_audits([], MOMENT)
    page.focus_first(Qt.FocusReason.TabFocusReason)  # as at the start: nothing has a place yet
    page.resize(1366, 728)
    open_window(page)
    qtbot.wait(1)  # whatever is still to be laid out
    assert page.empty_card.new.hasFocus()
    assert page.empty_card.new.visibleRegion().boundingRect() == page.empty_card.new.rect()


def test_one_button_is_filled(page: StartPage, there: list[RecentAudit]) -> None:
    page.show_audits(there, MOMENT)
    assert not page.new.leads  # going on does
    there[0].path.unlink()
    page.show_audits(there, MOMENT)
    page._on_missing(frozenset({there[0].path}))  # noqa: SLF001 - as the search says
    assert page.new.leads


def test_with_one_audit_there_is_only_the_card_to_go_on(
    qtbot: QtBot, page: StartPage, there: list[RecentAudit]
) -> None:
    page.show_audits(there[:1], MOMENT)

    assert page.continue_card.isVisible()
    assert not page.table.isVisible()
    with qtbot.waitSignal(page.picked) as signal:
        QTest.mouseClick(page.continue_card.go_on, Qt.MouseButton.LeftButton)
    assert signal.args == [there[0].path]


@pytest.mark.parametrize(("answered", "caption"), [(3, "Score so far"), (6, "Score")])
def test_the_card_says_whether_the_score_is_final(
    page: StartPage, there: list[RecentAudit], answered: int, caption: str
) -> None:
    page.show_audits([replace(there[0], answered=answered)], MOMENT)

    assert caption in words(page).split("\n")


def test_the_card_tells_where_the_user_was_once_the_words_are_known(
    page: StartPage, there: list[RecentAudit]
) -> None:
    page.show_audits(there, MOMENT)
    assert "question 2 of 3" not in words(page)

    page.show_words(the_small_bank())
    assert "backup, question 2 of 3" in words(page)
    assert "20\N{NO-BREAK SPACE}–\N{NO-BREAK SPACE}71" in words(page)


def test_several_audits_stand_in_a_table(page: StartPage, there: list[RecentAudit]) -> None:
    page.show_audits(there, MOMENT)
    model = page.table.model()

    assert page.table.isVisible()
    row = [model.index(1, column).data() for column in Column]
    assert row[0] == "Noord"
    assert row[1] == "3 of 6"


def test_a_click_on_a_row_opens_it(qtbot: QtBot, page: StartPage, there: list[RecentAudit]) -> None:
    page.show_audits(there, MOMENT)
    with qtbot.waitSignal(page.picked) as signal:
        click(page, 1, Column.ORGANISATION)

    assert signal.args == [there[1].path]


def test_keys_open_and_take_off_the_list(
    qtbot: QtBot, page: StartPage, there: list[RecentAudit]
) -> None:
    page.show_audits(there, MOMENT)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.picked) as picked:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.forgotten) as forgotten:
        QTest.keyClick(page.table, Qt.Key.Key_Delete)

    assert picked.args == forgotten.args == [there[1].path]


@pytest.mark.qt_log_ignore("This plugin does not support")  # a menu without a screen
def test_the_dots_open_a_menu(qtbot: QtBot, page: StartPage, there: list[RecentAudit]) -> None:
    page.show_audits(there, MOMENT)
    click(page, 2, Column.MENU)
    menu = page.table.findChild(QMenu)
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(page.forgotten) as signal:
        menu.actions()[1].trigger()
    menu.close()

    assert signal.args == [there[2].path]


def test_a_missing_file_is_said_and_looked_for_again(
    qtbot: QtBot, page: StartPage, there: list[RecentAudit]
) -> None:
    there[1].path.unlink()
    page.show_audits(there, MOMENT)
    model = page.table.model()
    qtbot.waitUntil(lambda: "not found" in str(model.index(1, Column.PROGRESS).data()))
    assert model.index(1, Column.SCORE).data() == ""

    there[1].path.touch()
    with qtbot.assertNotEmitted(page.picked):
        click(page, 1, Column.MENU)
    qtbot.waitUntil(lambda: "not found" not in str(model.index(1, Column.PROGRESS).data()))


def test_the_latest_file_missing_leaves_no_way_to_go_on(
    qtbot: QtBot, page: StartPage, there: list[RecentAudit]
) -> None:
    there[0].path.unlink()
    page.show_audits(there, MOMENT)
    qtbot.waitUntil(page.continue_card.look_again.isVisible)

    assert not page.continue_card.go_on.isVisible()
    there[0].path.touch()
    QTest.mouseClick(page.continue_card.look_again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.continue_card.go_on.isVisible)


def test_every_row_is_complete_to_a_reader(page: StartPage, there: list[RecentAudit]) -> None:
    page.show_audits(there, MOMENT)
    model = page.table.model()

    for row in range(model.rowCount()):
        for column in Column:
            assert model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.parametrize("width", [1280, 1024])
@pytest.mark.parametrize("look", ["dressed", "large_text"])
def test_nothing_is_wider_than_the_window(
    qtbot: QtBot, request: pytest.FixtureRequest, width: int, look: str
) -> None:
    request.getfixturevalue(look)
    preferences = Preferences("en", Scheme.LIGHT)
    page = StartPage(preferences)
    preferences.setParent(page)
    qtbot.addWidget(page)
    page.resize(width, 700)
    page.show()
    page.show_audits([a_recent(Path("/a"), organisation="Van den Broucke-Vandersteene")], MOMENT)
    qtbot.waitUntil(lambda: page.continue_card.width() > 0)

    right = page.continue_card.go_on.mapTo(page, QPoint(0, 0)).x()
    assert right + page.continue_card.go_on.width() <= page.width()
    assert page.new.mapTo(page, QPoint(page.new.width(), 0)).x() <= page.width()


def two_of_one_firm(there: list[RecentAudit]) -> list[RecentAudit]:
    return [
        a_recent(audit.path, organisation=name)
        for audit, name in zip(there, ("Claes", "Noord", "Claes"), strict=True)
    ]


def test_two_audits_of_one_firm_are_told_apart_by_their_files(
    qtbot: QtBot, page: StartPage, there: list[RecentAudit]
) -> None:
    page.show_audits(two_of_one_firm(there), MOMENT)
    model = page.table.model()
    heard = [
        model.index(row, Column.ORGANISATION).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(3)
    ]

    told = [words.partition(", ")[0] + words.rpartition(" · ")[2] for words in heard]
    assert told[0] == "ClaesClaes.itaudit"
    assert told[2] == "ClaesZuid.itaudit"
    assert "itaudit" not in told[1]
    last = model.index(2, 0)
    qtbot.waitUntil(lambda: page.table.viewport().rect().contains(page.table.visualRect(last)))
    seen = picture(page.table.viewport())
    for row in range(3):
        assert count(seen, LIGHT.color(Token.MUTED), page.table.visualRect(model.index(row, 0)))


def test_files_of_one_name_are_told_apart_by_their_folders(page: StartPage, tmp_path: Path) -> None:
    paths = [tmp_path / folder / "Claes.itaudit" for folder in ("disk", "stick")]
    page.show_audits([a_recent(path) for path in paths], MOMENT)
    model = page.table.model()
    heard = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]

    assert [words.rpartition(" · ")[2] for words in heard] == [str(path) for path in paths]


def test_a_very_long_name_without_spaces_stays_in_the_card(
    qtbot: QtBot, page: StartPage, there: list[RecentAudit]
) -> None:
    page.show_audits([a_recent(there[0].path, organisation="X" * 200)], MOMENT)
    firm = page.continue_card.findChild(FirmName)
    assert isinstance(firm, FirmName)
    qtbot.waitUntil(lambda: firm.text().endswith("…"))

    assert firm.toolTip() == firm.accessibleName() == "X" * 200
    button = page.continue_card.go_on
    assert button.mapTo(page, QPoint(button.width(), 0)).x() <= page.width()


def test_the_foot_stands_under_the_content_in_a_wide_window(
    qtbot: QtBot, page: StartPage, there: list[RecentAudit]
) -> None:
    page.resize(1920, 1080)
    page.show_audits(there, MOMENT)
    foot = page.findChild(StartFooter)
    assert isinstance(foot, StartFooter)
    card = page.continue_card

    def end(widget: QWidget) -> int:
        return widget.mapTo(page, QPoint(widget.width(), 0)).x()

    qtbot.waitUntil(lambda: end(foot.help) == end(card) == end(page.new))
    assert end(card) < 1600


def test_the_keyboard_stays_with_the_main_action(
    qtbot: QtBot, page: StartPage, there: list[RecentAudit]
) -> None:
    page.activateWindow()
    page.show_audits(there, MOMENT)
    page.focus_first()
    assert page.continue_card.go_on.hasFocus()

    there[0].path.unlink()
    page.show_audits(there, MOMENT)
    qtbot.waitUntil(page.continue_card.look_again.hasFocus)
