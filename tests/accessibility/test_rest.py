"""A page that stands does nothing: no widget asks for a new layout time and again."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.program.application import Program
from it_audit_gui.gui.workspace.rooms import MAKERS
from tests.accessibility.conftest import ShowProgram
from tests.accessibility.looks import Look
from tests.accessibility.walking import opened, routes

SIZES = ((1366, 768), (800, 640))
# Wrapped words make room, and room wraps words: a few rounds are fair.
_SETTLING, _WATCHED = 20, 10


class LayoutRequests(QObject):
    """Counts who asks for a new layout."""

    def __init__(self) -> None:
        super().__init__()
        self.by = Counter[str]()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.by[f"{type(watched).__name__} {watched.objectName()}"] += 1
        return False


@contextmanager
def watching(app: QApplication) -> Iterator[LayoutRequests]:
    requests = LayoutRequests()
    app.installEventFilter(requests)
    try:
        yield requests
    finally:
        app.removeEventFilter(requests)


def restless(app: QApplication, place: object) -> list[str]:
    """Who still asks for a new layout once the page had the time to settle."""
    for _ in range(_SETTLING):
        app.processEvents()
    with watching(app) as requests:
        for _ in range(_WATCHED):
            app.processEvents()
    return [f"{place}: {who}, {times} times" for who, times in requests.by.items()]


def on_all_pages(app: QApplication, program: Program) -> list[str]:
    workspace = program.window.workspace
    assert workspace is not None
    found = []
    for route in routes(program, MAKERS):
        workspace.go(route)
        found += restless(app, route.room)
    return found


@pytest.mark.parametrize("size", SIZES)
def test_every_page_comes_to_rest(
    qtbot: QtBot, qapp: QApplication, show_program: ShowProgram, filled: Path, size: tuple[int, int]
) -> None:
    program = show_program(Look(language="nl", size=size))
    program.window.resize(*size)
    found = restless(qapp, "start")
    opened(qtbot, program, filled)
    assert found + on_all_pages(qapp, program) == []
