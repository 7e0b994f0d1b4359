"""Goes through a window: all its pages, all its dialogs, and what is in the way on each."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.application import Program
from it_audit_gui.gui.presentation.presented_page import PresentedPage
from it_audit_gui.gui.routing import Room, Route, to_question
from tests.accessibility.dialogs import all_made
from tests.accessibility.faults import faults, faults_of_dialog

# Wrapped words make room, and room wraps words: so often it takes until a page rests.
_ROUNDS = 5


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
    found = [f"presentation: {fault}" for fault in _lasting(window)]
    shown = window.findChildren(PresentedPage)
    QTest.keyClick(window, Qt.Key.Key_F11)
    _rest()
    return found if len(shown) == 1 else ["nothing is presented"]


def asked(program: Program, size: tuple[int, int], dialogs: Iterable[type[QDialog]]) -> list[str]:
    """The faults in dialogs over the open audit."""
    found = []
    for dialog in all_made(program, dialogs):
        dialog.show()
        _rest()
        found += [f"{type(dialog).__name__}: {fault}" for fault in faults_of_dialog(dialog, size)]
        _thrown_away(dialog)
    return found


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
