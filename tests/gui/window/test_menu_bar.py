"""The menus at the top of the screen: what macOS expects of them, and keys that act once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.dialogs.new_audit import NewAuditDialog
from it_audit_gui.gui.look.theme import Scheme
from it_audit_gui.gui.preferences.preferences_dialog import PreferencesDialog
from it_audit_gui.gui.window.menu_bar import MenuBar
from tests.gui.windows import Desk, answer, opened

Role = QAction.MenuRole
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def barred(desk: Desk) -> Desk:
    """A window that has the menus, whatever the platform."""
    MenuBar(desk.window, desk.window.keys, desk.window.file_keys, desk.preferences)
    return desk


def entries(desk: Desk) -> Iterator[QAction]:
    for title in desk.window.menuBar().actions():
        menu = title.menu()
        assert menu is not None
        yield from menu.actions()  # type: ignore[attr-defined]


def entry(desk: Desk, words: str) -> QAction:
    return next(item for item in entries(desk) if item.text() == words)


def test_macos_finds_what_belongs_in_its_own_menu(barred: Desk) -> None:
    placed = {item.menuRole(): item.text() for item in entries(barred) if item.text()}

    assert placed[Role.AboutRole] == "About this program"
    assert placed[Role.PreferencesRole] == "Preferences…"
    assert placed[Role.QuitRole] == "Quit"
    plain = [item for item in entries(barred) if item.text() == "Open a file…"]
    assert [item.menuRole() for item in plain] == [Role.NoRole]


def test_keys_of_the_menu_act_once(qtbot: QtBot, barred: Desk) -> None:
    barred.window.activateWindow()
    QTest.keyClick(barred.window, Qt.Key.Key_N, CTRL)
    (dialog,) = barred.window.findChildren(NewAuditDialog)
    dialog.reject()

    opened(qtbot, barred)
    answer(qtbot, barred)
    with qtbot.waitSignal(barred.window.bridge.stepped):
        entry(barred, "Undo").trigger()
    assert not barred.workspace.view.assessment.answers


def test_another_language_makes_the_menus_anew_in_place_of_the_old(
    qtbot: QtBot, barred: Desk
) -> None:
    before = barred.window.menuBar().actions()
    barred.preferences.pick_language("nl")
    qtbot.waitUntil(lambda: barred.window.menuBar().actions()[0] is not before[0])

    assert len(barred.window.menuBar().actions()) == len(before) == 4
    assert sum(item.menuRole() is Role.QuitRole for item in entries(barred)) == 1


def test_preferences_hold_once_the_user_agrees(barred: Desk) -> None:
    entry(barred, "Preferences…").trigger()
    (dialog,) = barred.window.findChildren(PreferencesDialog)
    told: list[object] = []
    for signal in ("language_picked", "scheme_picked", "recent_kept"):
        getattr(barred.preferences, signal).connect(told.append)
    dialog.scheme.setCurrentIndex(dialog.scheme.findData(str(Scheme.DARK)))
    dialog.recent.setChecked(False)
    assert told == []

    dialog.go_on.click()
    assert told == [False, str(Scheme.DARK)]
    assert not barred.settings.keeps_recent


def test_preferences_are_left_as_they_were(barred: Desk) -> None:
    entry(barred, "Preferences…").trigger()
    (dialog,) = barred.window.findChildren(PreferencesDialog)
    told: list[str] = []
    barred.preferences.language_picked.connect(told.append)
    dialog.language.setCurrentIndex(dialog.language.findData("fr"))
    dialog.reject()

    assert told == []
    assert barred.preferences.language == "en"
