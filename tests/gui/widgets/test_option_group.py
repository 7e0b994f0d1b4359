import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.widgets.option_group import OptionGroup
from it_audit_gui.gui.widgets.option_row import OptionRow, OptionState
from tests.gui.widgets.eyes import name
from tests.gui.widgets.hands import click, open_window, press


@pytest.fixture
def group(qtbot: QtBot) -> OptionGroup:
    made = OptionGroup("Hoe snel stopt de toegang?")
    for option_id in "abcd":
        made.add(option_id, OptionRow(f"Keuze {option_id}", key=option_id.upper()))
    made.add_quiet(
        ("unknown", OptionRow("Weet ik niet", quiet=True)),
        ("none", OptionRow("Geldt niet voor ons", quiet=True)),
    )
    qtbot.addWidget(made)
    made.resize(680, 400)
    open_window(made)
    return made


def focused(group: OptionGroup) -> str:
    return next(i for i in ("a", "b", "c", "d", "unknown", "none") if group.row(i).hasFocus())


def test_the_group_is_named_after_its_question(group: OptionGroup) -> None:
    assert name(group) == "Hoe snel stopt de toegang?"


def test_arrows_move_without_choosing(group: OptionGroup, qtbot: QtBot) -> None:
    group.focus_first()
    with qtbot.assertNotEmitted(group.picked):
        press(group.row("a"), Qt.Key.Key_Down)
        assert focused(group) == "b"
        press(group.row("b"), Qt.Key.Key_Right)
        press(group.row("c"), Qt.Key.Key_Up)
        press(group.row("b"), Qt.Key.Key_Left)
        assert focused(group) == "a"
        press(group.row("a"), Qt.Key.Key_Up)
        assert focused(group) == "none"
        press(group.row("none"), Qt.Key.Key_Home)
        press(group.row("a"), Qt.Key.Key_End)
        assert focused(group) == "none"
    assert all(group.row(i).state is OptionState.REST for i in "abcd")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_on_the_focus_picks(group: OptionGroup, qtbot: QtBot, key: Qt.Key) -> None:
    group.row("c").setFocus()
    with qtbot.waitSignal(group.picked) as picked:
        press(group.row("c"), key)
    assert picked.args == ["c"]


def test_a_click_picks(group: OptionGroup, qtbot: QtBot) -> None:
    with qtbot.waitSignal(group.picked) as picked:
        click(group.row("unknown"))
    assert picked.args == ["unknown"]


def test_enter_on_the_chosen_row_goes_on(group: OptionGroup, qtbot: QtBot) -> None:
    group.show_state("b")
    group.focus_first()
    with qtbot.assertNotEmitted(group.picked), qtbot.waitSignal(group.confirmed):
        press(group.row("b"), Qt.Key.Key_Return)


def test_one_row_at_most_is_chosen(group: OptionGroup) -> None:
    group.show_state("a")
    group.show_state("none")
    assert [i for i in "abcd" if group.row(i).isChecked()] == []
    assert group.row("none").isChecked()
    group.show_state(None)
    assert not group.row("none").isChecked()


def test_there_is_one_tab_stop_and_it_follows_the_choice(group: OptionGroup) -> None:
    def stops() -> list[str]:
        tab = Qt.FocusPolicy.TabFocus
        return [i for i in "abcd" if group.row(i).focusPolicy() & tab]

    assert stops() == ["a"]
    group.show_state("c")
    assert stops() == ["c"]
    group.row("d").setFocus()
    assert stops() == ["d"]


def test_letters_pick_through_the_page(group: OptionGroup, qtbot: QtBot) -> None:
    with qtbot.waitSignal(group.picked) as picked:
        group.pick("d")
    assert picked.args == ["d"]


def test_nothing_is_picked_in_a_read_only_group(group: OptionGroup, qtbot: QtBot) -> None:
    group.set_read_only(True)
    with qtbot.assertNotEmitted(group.picked):
        group.pick("a")
        group.pick("unheard of")
        click(group.row("b"))


def test_the_focus_goes_to_what_was_chosen(group: OptionGroup) -> None:
    group.show_state("c", OptionState.PENDING, note="Nog niet bewaard")
    group.focus_first()
    assert focused(group) == "c"


def test_quiet_rows_stack_when_narrow(group: OptionGroup, qtbot: QtBot) -> None:
    assert group.row("unknown").y() == group.row("none").y()
    group.resize(group.minimumSizeHint().width(), 600)
    qtbot.waitUntil(lambda: group.row("unknown").y() < group.row("none").y())


def test_a_single_quiet_row_takes_the_width(qtbot: QtBot) -> None:
    group = OptionGroup("Vraag")
    qtbot.addWidget(group)
    group.add_quiet(("unknown", OptionRow("Weet ik niet", quiet=True)))
    group.resize(600, 100)
    group.show()
    assert group.row("unknown").width() == 600
