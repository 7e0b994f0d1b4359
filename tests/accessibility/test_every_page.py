"""Every page and dialog of the window in one look after another: nobody is left out.

All of them in every look are the long proof beside this (``prove_every_look.py``).
"""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look.theme import Scheme
from it_audit_gui.gui.proving.dialogs import makers
from it_audit_gui.gui.workspace.rooms import MAKERS
from tests.accessibility.conftest import ShowProgram
from tests.accessibility.dialogs import kinds
from tests.accessibility.faults import faults
from tests.accessibility.looks import CONTRAST_THEMES, SMALL, Look
from tests.accessibility.pseudo import stretched
from tests.accessibility.reading import hard_to_read
from tests.accessibility.walking import asked, opened, presented, together, walked

# Every language, appearance, size of text and of screen at least twice, in other company.
LOOKS = (
    Look(language="nl"),
    Look(language="en", contrast=CONTRAST_THEMES[0]),
    Look(language="fr", scheme=Scheme.DARK, size=SMALL),
    Look(language="de", scale=2.0),
    Look(language="fr", scale=2.0, contrast=CONTRAST_THEMES[1]),
    Look(language="nl", scale=2.0, scheme=Scheme.DARK),
    Look(language="en", scale=2.0, size=(1280, 800)),
    Look(language="de", stretched=True, scheme=Scheme.DARK),
    Look(language="de", stretched=True, scale=2.0),
)


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_every_page_and_dialog_is_whole(
    qtbot: QtBot, show_program: ShowProgram, filled: Path, clients: Path, look: Look
) -> None:
    program = show_program(look)
    start = faults(program.window)
    # Half of the pages each time: the next look in the same language has the others.
    half = LOOKS.index(look) % 2
    start += together(qtbot, program, look.size, clients) if half else []
    opened(qtbot, program, filled)
    assert set(makers(program)) == set(kinds())
    found = [*start, *walked(program, look.size, tuple(MAKERS)[half::2])]
    found += [] if half else presented(program, look.size)
    found += asked(program, look.size, kinds()[half::2])
    assert "\n".join(found) == ""


def test_the_longer_language_keeps_what_is_filled_in() -> None:
    assert stretched("L") == "L"
    assert stretched("%1 of %n").startswith("[%1 öf %n")
    assert len(stretched("Open a file")) >= 1.35 * len("Open a file")


def test_pale_words_are_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet("background: white; color: #909090")
    label = QLabel("Hardly there", window)
    label.adjustSize()
    window.show()
    assert len(hard_to_read(window)) == 1
    window.setStyleSheet("background: white; color: black")
    assert hard_to_read(window) == []
