"""Pages are made ready while nobody types; what is on show stays as it is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.idle.preparing import ORDER, Preparing
from it_audit_gui.gui.keyboard.last_input import LastInput
from it_audit_gui.gui.page import routing
from it_audit_gui.gui.page.routing import Room
from it_audit_gui.gui.results.results_page import ResultsPage
from it_audit_gui.gui.workspace.rooms import MAKERS, load
from tests.gui.widgets.hands import open_window
from tests.gui.windows import Desk, answer, opened, pages


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    LastInput(window)
    open_window(window)
    return window


def test_rooms_are_prepared_one_slice_after_the_other(qtbot: QtBot, window: QWidget) -> None:
    done: list[str] = []

    def prepare(room: Room) -> Iterator[None]:
        for slice_of in ("load", "make"):
            done.append(f"{room} {slice_of}")
            yield

    preparing = Preparing(prepare, window)
    preparing.begin((Room.PLAN, Room.COSTS))
    assert done == []
    qtbot.waitUntil(lambda: len(done) == 4)
    assert done == ["plan load", "plan make", "costs load", "costs make"]


def test_it_waits_as_long_as_somebody_types(qtbot: QtBot, window: QWidget) -> None:
    done: list[Room] = []

    def prepare(room: Room) -> Iterator[None]:
        done.append(room)
        yield

    Preparing(prepare, window).begin((Room.PLAN,))
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < 1200:
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
        qtbot.wait(50)
    assert done == []
    qtbot.waitUntil(lambda: done == [Room.PLAN])


def test_every_page_can_be_loaded_ahead() -> None:
    for room in MAKERS:
        load(room)
    assert set(ORDER) == set(MAKERS)


def test_a_prepared_page_opens_with_what_the_file_has(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    open_window(desk.window)
    here = desk.workspace.page
    qtbot.waitUntil(lambda: len(pages(desk.workspace)) == len(MAKERS), timeout=20_000)
    assert desk.workspace.page is here
    answer(qtbot, desk)
    desk.workspace.go(routing.RESULTS)
    results = desk.workspace.page
    assert isinstance(results, ResultsPage)
    assert results.body is not None
    assert results.body.isVisible()
