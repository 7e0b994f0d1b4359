import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look.theme import Scheme
from it_audit_gui.gui.preferences.preferences import Preferences


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def ticked(menu: QMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if action.isChecked()]


def pick(menu: QMenu, name: str) -> None:
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == name).trigger()


def test_languages_are_named_in_their_own_language(qtbot: QtBot, parent: QWidget) -> None:
    preferences = Preferences("en", Scheme.LIGHT, parent)
    menu = preferences.language_menu(parent)
    assert ticked(menu) == ["English"]
    with qtbot.waitSignal(preferences.language_picked) as signal:
        pick(menu, "Nederlands")

    assert signal.args == ["nl"]
    assert ticked(menu) == ["Nederlands"]


def test_what_is_picked_in_one_menu_shows_in_the_other(qtbot: QtBot, parent: QWidget) -> None:
    preferences = Preferences("en", Scheme.LIGHT, parent)
    first, second = preferences.scheme_menu(parent), preferences.scheme_menu(parent)
    assert ticked(first) == ["Light"]
    with qtbot.waitSignal(preferences.scheme_picked) as signal:
        pick(first, "Dark")

    assert signal.args == ["dark"]
    assert ticked(second) == ["Dark"]


def test_each_menu_holds_what_its_name_says(parent: QWidget) -> None:
    preferences = Preferences("en", Scheme.LIGHT, parent)
    listing, help_ = preferences.list_menu(parent), preferences.help_menu(parent)
    help_.aboutToShow.emit()
    assert listing.title() == "List of audits"
    assert [action.text() for action in listing.actions() if action.text()] == [
        "Remember which audits were open",
        "List the audits of a folder…",
        "Stop listing the folder",
        "Your clients together, without names…",
    ]
    assert "Try it with a sample firm" in [action.text() for action in help_.actions()]
