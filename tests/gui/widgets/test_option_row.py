import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look.theme import LIGHT
from it_audit_gui.gui.look.tokens import Band, Token
from it_audit_gui.gui.widgets.option_row import OptionRow, OptionState
from tests.gui.widgets.eyes import count, description, name, picture, spoken
from tests.gui.widgets.hands import click, press

LONG = (
    "Mit einer Checkliste am letzten Arbeitstag, in der alle Konten, Schlüssel und Geräte stehen, "
    "und die jemand aus der Geschäftsleitung danach abzeichnet und aufbewahrt"
)


@pytest.fixture
def row(qtbot: QtBot) -> OptionRow:
    made = OptionRow("Ooit, als we eraan denken", key="B", position="keuze 2 van 6")
    qtbot.addWidget(made)
    made.resize(400, 48)
    return made


def test_readers_hear_a_radio_button_with_its_place(row: OptionRow) -> None:
    assert spoken(row).role() == QAccessible.Role.RadioButton
    assert name(row) == "Ooit, als we eraan denken"
    assert description(row) == "keuze 2 van 6"


def test_markup_and_ampersands_stay_literal(qtbot: QtBot) -> None:
    row = OptionRow("<b>R&D</b>")
    qtbot.addWidget(row)
    assert name(row) == "<b>R&D</b>"


def test_a_click_announces_but_chooses_nothing(row: OptionRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.clicked):
        click(row)
    assert row.state is OptionState.REST
    assert not row.isChecked()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_on_the_focus_choose(row: OptionRow, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(row.clicked):
        press(row, key)


def test_other_keys_choose_nothing(row: OptionRow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(row.clicked):
        press(row, Qt.Key.Key_Down)
        press(row, Qt.Key.Key_X)


def test_chosen_is_told_and_seen(row: OptionRow) -> None:
    row.set_state(OptionState.CHOSEN)
    assert spoken(row).state().checked
    seen = picture(row)
    assert count(seen, LIGHT.color(Token.ACCENT_SOFT)) > 5000
    assert count(seen, LIGHT.color(Token.ACCENT)) > 500


def test_a_chosen_row_can_come_to_rest_again(row: OptionRow) -> None:
    row.set_state(OptionState.CHOSEN)
    row.set_state(OptionState.REST)
    assert not row.isChecked()


def test_pending_is_not_chosen_and_says_so(row: OptionRow) -> None:
    row.set_state(OptionState.PENDING, note="Nog niet bewaard")
    assert not row.isChecked()
    seen = picture(row)
    assert count(seen, LIGHT.band(Band.WEAK).text) > 20
    assert count(seen, LIGHT.color(Token.ACCENT_SOFT)) == 0


def test_a_read_only_row_can_be_reached_but_not_chosen(row: OptionRow, qtbot: QtBot) -> None:
    row.set_read_only(True)
    assert row.read_only
    assert row.focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.assertNotEmitted(row.clicked):
        click(row)
        press(row, Qt.Key.Key_Space)
        press(row, Qt.Key.Key_Return)


@pytest.mark.parametrize("width", [240, 320, 500, 680])
def test_long_replies_get_the_height_of_all_their_lines(qtbot: QtBot, width: int) -> None:
    row = OptionRow(LONG, key="C")
    qtbot.addWidget(row)
    height = row.heightForWidth(width)
    row.resize(width, height)
    seen = picture(row)
    margin = seen.copy(45, 2, width - 100, 8)
    assert height > 48
    assert count(margin, LIGHT.color(Token.TEXT)) == 0
    assert count(seen, LIGHT.color(Token.TEXT)) > 100


def test_choosing_never_changes_the_height(qtbot: QtBot) -> None:
    row = OptionRow(LONG, key="C")
    qtbot.addWidget(row)
    before = [row.heightForWidth(width) for width in range(200, 700, 20)]
    row.set_state(OptionState.CHOSEN)
    assert [row.heightForWidth(width) for width in range(200, 700, 20)] == before


def test_a_short_reply_is_as_high_as_a_target(qtbot: QtBot) -> None:
    row, quiet = OptionRow("Ja"), OptionRow("Weet ik niet", quiet=True)
    qtbot.addWidget(row)
    qtbot.addWidget(quiet)
    assert row.heightForWidth(680) == 48
    assert quiet.heightForWidth(300) == 44


@pytest.mark.usefixtures("large_text")
def test_rows_double_with_the_text(qtbot: QtBot) -> None:
    row = OptionRow("Ja", key="A")
    qtbot.addWidget(row)
    assert row.heightForWidth(680) == 96


def test_the_least_width_holds_the_longest_word_and_the_note(row: OptionRow) -> None:
    before = row.minimumSizeHint().width()
    row.set_state(OptionState.PENDING, note="Nog niet bewaard")
    assert row.minimumSizeHint().width() > before


def test_the_key_is_painted_where_there_is_one(qtbot: QtBot, row: OptionRow) -> None:
    without = OptionRow(row.text(), position="keuze 2 van 6")
    qtbot.addWidget(without)
    without.resize(row.size())
    muted = LIGHT.color(Token.MUTED)
    assert count(picture(row), muted) > count(picture(without), muted)
