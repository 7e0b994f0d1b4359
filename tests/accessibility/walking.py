"""Goes through a window: all its pages, all its dialogs, and what is in the way on each."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.charts.figures_table import FiguresTable
from it_audit_gui.gui.page.routing import Room, Route, to_question
from it_audit_gui.gui.presentation.presented_page import PresentedPage
from it_audit_gui.gui.program.application import Program
from it_audit_gui.gui.proving.dialogs import makers
from tests.accessibility.faults import faults, faults_of_dialog, no_room_in

# Wrapped words make room, and room wraps words: so often it takes until a page rests.
_ROUNDS = 5
_PATIENCE_MS = 20_000


def opened(qtbot: QtBot, program: Program, path: Path) -> None:
    window = program.window
    with qtbot.waitSignal(window.bridge.opened):
        window.bridge.open(path)  # not the window: it asks about files from passing folders
    qtbot.waitUntil(lambda: window.workspace is not None)


def routes(program: Program, rooms: Iterable[Room]) -> Iterator[Route]:
    """One place in each room that has a page."""
    workspace = program.window.workspace
    assert workspace is not None
    for room in rooms:
        first = workspace.view.questionnaire.questions[0].id
        yield to_question(first) if room is Room.QUESTION else Route(room=room)


def walked(program: Program, size: tuple[int, int], rooms: Iterable[Room]) -> list[str]:
    """The faults on pages of the open audit."""
    window, found = program.window, []
    window.resize(*size)
    for route in routes(program, rooms):
        assert window.workspace is not None
        window.workspace.go(route)
        found += [f"{route.room}: {fault}" for fault in _lasting(window)]
    if window.width() > size[0] or window.height() > size[1]:
        found.append(f"the window wants {window.width()} x {window.height()}")
    return found


def together(qtbot: QtBot, program: Program, size: tuple[int, int], clients: Path) -> list[str]:
    """The faults of what several clients show together; no audit is open."""
    window = program.window
    window.resize(*size)
    room = window._start.portfolio  # noqa: SLF001 - as the menu shows it
    room.show_folder(clients)
    page = room.page
    assert page is not None
    qtbot.waitUntil(page.save.isEnabled, timeout=_PATIENCE_MS)
    tables = page.findChildren(FiguresTable)
    found = [f"portfolio: {fault}" for fault in [*_lasting(window), *_cut_off(page)]]
    page.left.emit()
    return found if tables else ["no clients are shown together"]


def presented(program: Program, size: tuple[int, int]) -> list[str]:
    """The faults of a question on the whole screen."""
    window, workspace = program.window, program.window.workspace
    assert workspace is not None
    window.resize(*size)
    workspace.go(next(routes(program, [Room.QUESTION])))
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, Qt.Key.Key_F11)
    _rest()
    # A screen as large as the look, whatever the screen of the tests is.
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(*size)
    shown = window.findChildren(PresentedPage)
    cut_off = [fault for page in shown for fault in _cut_off(page)]
    found = [f"presentation: {fault}" for fault in [*_lasting(window), *cut_off]]
    QTest.keyClick(window, Qt.Key.Key_F11)
    _rest()
    return found if len(shown) == 1 else ["nothing is presented"]


def asked(program: Program, size: tuple[int, int], dialogs: Iterable[type[QDialog]]) -> list[str]:
    """The faults in dialogs over the open audit."""
    found, known = [], makers(program)
    for kind in dialogs:
        dialog = known[kind]()
        dialog.show()
        _rest()
        found += [f"{type(dialog).__name__}: {fault}" for fault in faults_of_dialog(dialog, size)]
        _thrown_away(dialog)
    return found


def _cut_off(place: QWidget) -> list[str]:
    """What has no room where it is scrolled."""
    return [fault for area in place.findChildren(QScrollArea) for fault in no_room_in(area)]


def _lasting(window: QWidget) -> list[str]:
    """The faults of a page that rests: what is being set while it is looked at is none."""
    _rest()
    found = faults(window)
    if found:
        _rest()
        found = faults(window)
    return found


def _rest() -> None:
    for _ in range(_ROUNDS):
        QApplication.processEvents()


def _thrown_away(dialog: QDialog) -> None:
    dialog.close()
    dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
