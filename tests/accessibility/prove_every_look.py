"""Every page and dialog in every language, appearance, size of text and of screen.

Run by ``make a11y``; takes minutes.
"""

from itertools import product
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.language.translations import LANGUAGES
from it_audit_gui.gui.look.theme import Scheme
from it_audit_gui.gui.workspace.rooms import MAKERS
from tests.accessibility.conftest import ShowProgram
from tests.accessibility.dialogs import kinds
from tests.accessibility.faults import faults
from tests.accessibility.looks import CONTRAST_THEMES, LAPTOP, SMALL, Look
from tests.accessibility.walking import asked, opened, presented, together, walked

# A small screen and large text together leave no room for two columns: 200 % of 1366 is enough.
SIZES = ((1.0, SMALL), (1.0, (1280, 800)), (1.0, LAPTOP), (1.5, LAPTOP), (2.0, LAPTOP))
APPEARANCES = (
    (Scheme.LIGHT, None),
    (Scheme.DARK, None),
    *((Scheme.LIGHT, colors) for colors in CONTRAST_THEMES),
)
LOOKS = [
    Look(language=language, scheme=scheme, contrast=contrast, scale=scale, size=size)
    for language, (scale, size), (scheme, contrast) in product(LANGUAGES, SIZES, APPEARANCES)
] + [
    Look(language=language, scheme=scheme, scale=scale, size=size, stretched=True)
    for language, (scale, size), scheme in product(
        LANGUAGES, SIZES[1:], (Scheme.LIGHT, Scheme.DARK)
    )
]


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_all_of_it_is_whole(
    qtbot: QtBot, show_program: ShowProgram, filled: Path, clients: Path, look: Look
) -> None:
    program = show_program(look)
    found = faults(program.window) + together(qtbot, program, look.size, clients)
    opened(qtbot, program, filled)
    found += walked(program, look.size, tuple(MAKERS)) + presented(program, look.size)
    found += asked(program, look.size, kinds())
    assert "\n".join(found) == ""
