import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look.theme import LIGHT
from it_audit_gui.gui.look.tokens import Band, Severity, Token
from it_audit_gui.gui.widgets.chip import Chip, ChipLook, LevelChip
from it_audit_gui.gui.widgets.filter_chip import FilterChip
from it_audit_gui.gui.widgets.shapes import ShapeLabel
from tests.gui.widgets.eyes import count, name, picture, spoken
from tests.gui.widgets.hands import click


@pytest.mark.parametrize("level", [*Band, *Severity])
def test_a_level_has_ground_shape_and_word(qtbot: QtBot, level: Band | Severity) -> None:
    chip = LevelChip(level, "Woord")
    qtbot.addWidget(chip)
    seen, style = picture(chip), LIGHT.band(level)
    assert count(seen, style.soft) > 300
    assert count(seen.copy(0, 0, 24, seen.height()), style.text) > 15
    assert name(chip) == "Woord"


def test_shapes_tell_levels_apart_without_colour(qtbot: QtBot) -> None:
    def grey(level: Band | Severity) -> bytes:
        label = ShapeLabel(level)
        qtbot.addWidget(label)
        image = picture(label)
        ink = LIGHT.band(level).text.rgb()
        return bytes(
            image.pixel(x, y) == ink for x in range(image.width()) for y in range(image.height())
        )

    assert len({grey(level) for level in (*Band, Severity.LOW)}) == 5


def test_another_level_can_be_shown(qtbot: QtBot) -> None:
    chip = LevelChip(Band.WEAK, "Zwak")
    qtbot.addWidget(chip)
    chip.show_level(Band.STRONG, "Sterk")
    assert name(chip) == "Sterk"
    assert count(picture(chip), LIGHT.band(Band.STRONG).soft) > 300


@pytest.mark.parametrize("look", list(ChipLook))
def test_looks_differ_without_colour(qtbot: QtBot, look: ChipLook) -> None:
    chip = Chip("Weet ik niet", look=look)
    qtbot.addWidget(chip)
    assert not picture(chip).isNull()
    assert count(picture(chip), LIGHT.color(Token.TEXT)) > 10


def test_an_icon_makes_a_chip_wider(qtbot: QtBot) -> None:
    chip = Chip("Ingevuld", look=ChipLook.ACCENT)
    qtbot.addWidget(chip)
    before = chip.sizeHint().width()
    chip.set_look(ChipLook.OUTLINE, "pencil")
    assert chip.sizeHint().width() == before + 20
    assert not picture(chip).isNull()


@pytest.mark.usefixtures("large_text")
def test_chips_double_with_the_text(qtbot: QtBot) -> None:
    chip = Chip("Bewezen")
    qtbot.addWidget(chip)
    assert chip.sizeHint().height() == 48


def test_a_filter_is_a_switch_and_shows_a_tick(qtbot: QtBot) -> None:
    chip = FilterChip("Alleen open")
    qtbot.addWidget(chip)
    off = picture(chip)
    with qtbot.waitSignal(chip.toggled):
        click(chip)
    assert picture(chip) != off
    assert spoken(chip).role() == QAccessible.Role.CheckBox
    assert spoken(chip).state().checked
    assert name(chip) == "Alleen open"
