import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Token
from it_audit_gui.gui.widgets.stage_ladder import StageLadder
from tests.gui.widgets.eyes import count, name, picture

NAMES = ("Firefighting", "Basics in order", "Preventing problems", "Planning ahead")


def a_ladder(qtbot: QtBot, width: int, here: int = 2) -> StageLadder:
    ladder = StageLadder()
    qtbot.addWidget(ladder)
    ladder.show_stages(NAMES, here, "You are here", "Stage 2 of 4: Basics in order")
    ladder.resize(width, ladder.heightForWidth(width))
    return ladder


def test_the_sentence_is_what_readers_hear(qtbot: QtBot) -> None:
    assert name(a_ladder(qtbot, 520)) == "Stage 2 of 4: Basics in order"


def test_only_the_stage_of_the_firm_has_the_accent(qtbot: QtBot) -> None:
    ladder = a_ladder(qtbot, 520)
    accent = theme.of(ladder).color(Token.ACCENT)
    image = picture(ladder)
    columns = [x for x in range(image.width()) if image.pixelColor(x, image.height() - 4) == accent]
    assert columns
    assert 130 <= min(columns) < max(columns) <= 262


@pytest.mark.parametrize("width", [120, 240, 520, 900])
def test_every_width_shows_every_stage(qtbot: QtBot, width: int) -> None:
    ladder = a_ladder(qtbot, width)
    track = theme.of(ladder).color(Token.TRACK)
    assert count(picture(ladder), track) > 0
    assert ladder.heightForWidth(width) >= ladder.minimumSizeHint().height()


def test_without_room_the_steps_stand_below_each_other(qtbot: QtBot) -> None:
    assert a_ladder(qtbot, 160).height() > 2 * a_ladder(qtbot, 520).height()


def test_without_stages_there_is_nothing_to_paint(qtbot: QtBot) -> None:
    ladder = StageLadder()
    qtbot.addWidget(ladder)
    assert ladder.heightForWidth(300) > 0
    assert not ladder.grab().isNull()
