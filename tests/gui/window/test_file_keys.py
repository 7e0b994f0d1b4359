"""New, open, close and quit from anywhere; the sample firm; other clients out of sight."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.dialogs.new_audit import NewAuditDialog
from tests.gui.factories import texts_in
from tests.gui.memory_source import FIRST, SECOND
from tests.gui.windows import Desk, a_recent, opened

CTRL = Qt.KeyboardModifier.ControlModifier


def press(desk: Desk, key: Qt.Key) -> None:
    desk.window.activateWindow()
    QTest.keyClick(desk.window, key, CTRL)


def recent_menu(desk: Desk) -> list[str]:
    menus = desk.workspace.navigation.menu.menu().findChildren(QMenu)
    menu = next(menu for menu in menus if menu.title() == "Recent audits")
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def listed(desk: Desk) -> tuple[Path | None, bool]:
    return desk.settings.clients_folder, desk.preferences.has_folder


def test_open_by_key(qtbot: QtBot, desk: Desk) -> None:
    desk.files.answer = SECOND
    with qtbot.waitSignal(desk.window.bridge.opened):
        press(desk, Qt.Key.Key_O)

    assert desk.workspace.view.path == SECOND


def test_begin_by_key_also_from_an_audit(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    press(desk, Qt.Key.Key_N)

    assert desk.window.findChild(NewAuditDialog) is not None


def test_leave_by_key_for_the_list_and_from_there_the_program(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    press(desk, Qt.Key.Key_W)
    assert desk.window.workspace is None
    assert desk.window.isVisible()

    press(desk, Qt.Key.Key_W)
    assert not desk.window.isVisible()


def test_quit_by_key(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    press(desk, Qt.Key.Key_Q)

    assert not desk.window.isVisible()


def test_the_menu_of_an_audit_lists_the_others(qtbot: QtBot, desk: Desk) -> None:
    desk.settings.remember(a_recent(SECOND, organisation="Smith & Son"))
    opened(qtbot, desk, FIRST)

    assert recent_menu(desk) == ["Smith && Son"]


def test_without_others_the_menu_says_so(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk, FIRST)

    assert recent_menu(desk) == ["No other audits yet"]


def test_while_somebody_looks_along_no_other_client_is_named(qtbot: QtBot, desk: Desk) -> None:
    desk.settings.remember(a_recent(SECOND, organisation="Smith"))
    desk.files.present(on=True)
    opened(qtbot, desk, FIRST)
    assert recent_menu(desk) == ["Show other clients…"]

    press(desk, Qt.Key.Key_W)
    page = desk.window.start_page
    assert desk.window.windowTitle() == "IT self-audit"
    assert not any(name in "".join(texts_in(page)) for name in ("Smith", "Claes"))
    assert page.main_action is page.list.reveal
    QTest.mouseClick(page.list.reveal, Qt.MouseButton.LeftButton)
    assert page.continue_card.isVisible()
    assert page.continue_card.isAncestorOf(page.main_action)


def test_who_wants_to_see_the_clients_need_not_say_so_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    agreed: list[bool] = []
    monkeypatch.setattr(desk.files, "agree", lambda: agreed.append(True))
    desk.settings.remember(a_recent(SECOND, organisation="Smith"))
    desk.files.present(on=True)
    desk.window._start.renew(to_front=True)  # noqa: SLF001 - as when an audit is left
    assert agreed == []
    QTest.mouseClick(desk.window.start_page.list.reveal, Qt.MouseButton.LeftButton)
    assert agreed == [True]


def test_one_client_alone_is_out_of_sight_too(desk: Desk) -> None:
    desk.files.present(on=True)
    desk.settings.remember(a_recent(SECOND, organisation="Smith"))
    desk.window._start.renew(to_front=True)  # noqa: SLF001 - as when an audit is left

    page = desk.window.start_page
    assert "Smith" not in "".join(texts_in(page))
    assert page.list.reveal.isVisible()
    assert page.list.reveal.hasFocus() or not desk.window.isActiveWindow()


@pytest.mark.parametrize("place", ["page", "menu"])
def test_the_sample_firm_is_asked_for(desk: Desk, place: str) -> None:
    asked: list[tuple[Path, str]] = []
    desk.window.bridge.open_sample = (  # type: ignore[method-assign]
        lambda folder, name: asked.append((folder, name))
    )
    if place == "page":
        QTest.mouseClick(desk.window.start_page.empty_card.sample, Qt.MouseButton.LeftButton)
    else:
        desk.preferences.sample_wanted.emit()

    assert asked == [(desk.settings.sample_folder, "Sample firm (nothing here is real)")]


def test_the_sample_firm_is_not_remembered(desk: Desk) -> None:
    desk.settings.remember(a_recent(desk.settings.sample_folder / "sample.itaudit"))

    assert desk.settings.recent == ()


def test_a_folder_of_clients_is_picked_listed_and_dropped(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    clients = tmp_path / "clients"
    clients.mkdir()
    (clients / "Somebody.itaudit").write_text("not read here")
    desk.files.answer = clients
    desk.preferences.folder_asked.emit()
    page = desk.window.start_page
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 1)
    assert listed(desk) == (clients, True)

    desk.preferences.folder_dropped.emit()
    assert listed(desk) == (None, False)
    assert page.table.model().rowCount() == 0


def test_the_menu_of_an_audit_begins_with_files_and_ends_with_quitting(
    qtbot: QtBot, desk: Desk
) -> None:
    opened(qtbot, desk)
    menu = desk.workspace.navigation.menu
    assert menu.accessibleName() == "Menu"
    words = [action.text().partition("\t")[0] for action in menu.menu().actions()]
    groups = " ".join(word or "|" for word in words).split(" | ")
    assert groups[0] == (
        "New audit… Open a file… Recent audits All audits This file Print the report…"
    )
    assert groups[-1] == "Quit"
