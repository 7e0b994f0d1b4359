"""Every page of the window, in every language and size of text: nobody is left out."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui.gui import theme
from it_audit_gui.gui.application import Program
from it_audit_gui.gui.rooms import MAKERS
from it_audit_gui.gui.routing import Room, Route, to_question
from it_audit_gui.gui.translations import LANGUAGES
from tests.accessibility.conftest import ShowProgram
from tests.accessibility.faults import faults
from tests.accessibility.pseudo import PseudoTranslator, stretched

SIZES = ((1366, 768), (1024, 700))
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


def walked(
    program: Program, size: tuple[int, int], rooms: Iterable[Room] = tuple(MAKERS)
) -> list[str]:
    """The faults on all pages of the open audit."""
    window, found = program.window, []
    window.resize(*size)
    for route in routes(program, rooms):
        assert window.workspace is not None
        window.workspace.go(route)
        for _ in range(_ROUNDS):
            QApplication.processEvents()
        found += [f"{route.room}: {fault}" for fault in faults(window)]
    if window.width() > size[0] or window.height() > size[1]:
        found.append(f"the window wants {window.width()} x {window.height()}")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_whole_in_every_language(
    qtbot: QtBot, show_program: ShowProgram, filled: Path, language: str
) -> None:
    program = show_program(language)
    start = faults(program.window)
    opened(qtbot, program, filled)
    size = SIZES[list(LANGUAGES).index(language) % 2]
    assert "\n".join([*start, *walked(program, size)]) == ""


def test_longer_words_than_any_find_their_room(
    qtbot: QtBot, qapp: QApplication, show_program: ShowProgram, filled: Path
) -> None:
    """In the dark, for once; the costs stand in columns that real languages fill already."""
    rooms = [room for room in MAKERS if room is not Room.COSTS]
    program = show_program("de")
    pseudo = PseudoTranslator()
    qapp.installTranslator(pseudo)
    theme.apply(qapp, theme.Scheme.DARK)
    try:
        program.window.use_language("de")
        opened(qtbot, program, filled)
        found = walked(program, SIZES[0], rooms)
    finally:
        qapp.removeTranslator(pseudo)
    assert "\n".join(found) == ""


def test_large_text_finds_its_room(
    qtbot: QtBot, qapp: QApplication, show_program: ShowProgram, filled: Path
) -> None:
    """Twice as large, in the language with the longest words."""
    theme.apply(qapp, theme.Scheme.LIGHT, text_scale=2.0)
    program = show_program("de")
    theme.apply(qapp, theme.Scheme.LIGHT, text_scale=2.0)
    opened(qtbot, program, filled)
    assert "\n".join(walked(program, SIZES[0])) == ""


def test_the_longer_language_keeps_what_is_filled_in() -> None:
    assert stretched("L") == "L"
    assert stretched("%1 of %n").startswith("[%1 öf %n")
    assert len(stretched("Open a file")) >= 1.35 * len("Open a file")
