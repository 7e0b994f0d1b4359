import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look.theme import LIGHT
from it_audit_gui.gui.look.tokens import Token
from it_audit_gui.gui.widgets.nav_list import NavHeading, NavList, NavRow
from tests.gui.widgets.eyes import count, name, picture, spoken
from tests.gui.widgets.hands import open_window, press

ROWS = (
    NavHeading("Vragen"),
    NavRow("security", "shield", "Beveiliging", count="14/14", done=True, spoken="Beveiliging, af"),
    NavRow("access", "key-round", "Toegang", count="4/12", spoken="Toegang, 4 van 12"),
    NavHeading("Uitkomst"),
    NavRow("results", "gauge", "Resultaat"),
    NavRow("report", "file-text", "Rapport", enabled=False),
)


@pytest.fixture
def nav(qtbot: QtBot) -> NavList:
    made = NavList("Onderdelen")
    made.show_rows(ROWS, "access")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    open_window(made)
    return made


def click_row(nav: NavList, row: int) -> None:
    middle = nav.visualRect(nav.model().index(row, 0)).center()
    QTest.mouseClick(
        nav.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
    )


def test_all_rows_fit_without_scrolling(nav: NavList) -> None:
    assert nav.sizeHint().width() == 232
    assert nav.sizeHint().height() == 6 * 36
    assert nav.verticalScrollBar().maximum() == 0


def test_readers_hear_whole_rows(nav: NavList) -> None:
    assert name(nav) == "Onderdelen"
    row = spoken(nav).child(2)
    assert row.role() == QAccessible.Role.ListItem
    assert row.text(QAccessible.Text.Name) == "Toegang, 4 van 12"
    assert spoken(nav).child(4).text(QAccessible.Text.Name) == "Resultaat"


def test_a_click_goes_there(nav: NavList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(nav.picked) as picked:
        click_row(nav, 1)
    assert picked.args == ["security"]


@pytest.mark.parametrize("row", [0, 5])
def test_headings_and_closed_rows_go_nowhere(nav: NavList, qtbot: QtBot, row: int) -> None:
    with qtbot.assertNotEmitted(nav.picked):
        click_row(nav, row)


def test_arrows_move_without_going(nav: NavList, qtbot: QtBot) -> None:
    nav.setFocus()
    with qtbot.assertNotEmitted(nav.picked):
        press(nav, Qt.Key.Key_Down)
    with qtbot.waitSignal(nav.picked) as picked:
        press(nav, Qt.Key.Key_Return)
    assert picked.args == ["results"]


def test_the_ring_shows_for_the_keyboard_only(nav: NavList) -> None:
    ink = LIGHT.color(Token.TEXT)
    nav.setFocus(Qt.FocusReason.MouseFocusReason)
    clicked = count(picture(nav), ink)
    nav.setFocus(Qt.FocusReason.OtherFocusReason)
    press(nav, Qt.Key.Key_Up)
    assert count(picture(nav), ink) > clicked + 300


def test_the_row_of_the_page_stands_out(nav: NavList) -> None:
    seen = picture(nav)
    here = nav.visualRect(nav.model().index(2, 0))
    other = nav.visualRect(nav.model().index(1, 0))
    assert count(seen, LIGHT.color(Token.SURFACE), here) > 3000
    assert count(seen, LIGHT.color(Token.ACCENT), here) > 40
    assert count(seen, LIGHT.color(Token.SURFACE), other) == 0


def test_collapsing_keeps_names_and_shows_tooltips(nav: NavList) -> None:
    nav.set_collapsed(True)
    assert nav.collapsed
    assert nav.sizeHint().width() == 60
    assert spoken(nav).child(2).text(QAccessible.Text.Name) == "Toegang, 4 van 12"
    tip = nav.model().index(2, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Toegang, 4 van 12"
    assert not picture(nav).isNull()
    nav.set_collapsed(True)
    nav.set_collapsed(False)
    assert nav.sizeHint().width() == 232


def test_rows_change_in_place_while_shown(nav: NavList) -> None:
    nav.setFocus()
    press(nav, Qt.Key.Key_Up)
    at = nav.currentIndex().row()
    nav.show_rows(ROWS, "results")
    assert nav.currentIndex().row() == at
    nav.show_rows([*ROWS[:3], NavRow("budget", "wallet", "Budget"), *ROWS[3:]], "budget")
    assert not picture(nav).isNull()
    nav.show_rows(ROWS[:2], "security")
    assert nav.model().rowCount() == 2


def test_long_words_wrap_instead_of_being_cut(qtbot: QtBot) -> None:
    nav = NavList("Onderdelen")
    qtbot.addWidget(nav)
    nav.show_rows(
        [NavRow("x", "shield", "Wiederherstellungsmöglichkeiten und Sicherung", count="10/12")],
        None,
    )
    assert nav.sizeHint().height() > 36


def test_a_count_for_which_a_word_would_break_gets_a_line_of_its_own(qtbot: QtBot) -> None:
    nav = NavList("Onderdelen")
    qtbot.addWidget(nav)

    def shown(count: str) -> QImage:
        nav.show_rows([NavRow("x", "shield", "Datensicherung", count, done=True)], None)
        nav.resize(nav.sizeHint())
        return nav.grab().toImage()

    alone, fewer, more = shown(""), shown("12/12"), shown("14/14")
    assert alone.height() == 36
    assert fewer.height() == more.height() > 36
    assert fewer != more  # it is painted

    nav.show_rows([NavRow("x", "shield", "Zugang", "12/12", done=True)], None)
    assert nav.sizeHint().height() == 36


@pytest.mark.usefixtures("large_text")
def test_rows_double_with_the_text(qtbot: QtBot) -> None:
    nav = NavList("Onderdelen")
    qtbot.addWidget(nav)
    nav.show_rows(ROWS, "access")
    assert nav.sizeHint().width() == 464
    assert nav.sizeHint().height() == 6 * 72
