import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QColor, QImage
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look.theme import LIGHT
from it_audit_gui.gui.look.tokens import Band, Token
from it_audit_gui.gui.widgets.bar_value import BarValue
from it_audit_gui.gui.widgets.score_bar import ScoreBar
from tests.gui.widgets.eyes import count, name, picture, spoken

WIDTH, HEIGHT = 200, 20


@pytest.fixture
def bar(qtbot: QtBot) -> ScoreBar:
    made = ScoreBar()
    qtbot.addWidget(made)
    made.resize(WIDTH, HEIGHT)
    return made


def at(image: QImage, score: float) -> QColor:
    return image.pixelColor(round(score * WIDTH / 100), HEIGHT // 2)


def columns(start: float, end: float) -> QRect:
    return QRect(round(start * 2), 6, round((end - start) * 2), 8)


def test_a_closed_score_has_the_colour_of_its_band(bar: ScoreBar) -> None:
    bar.show_value(BarValue.closed(49, Band.VULNERABLE), "49 op 100, kwetsbaar")
    seen = picture(bar)
    assert at(seen, 40) == LIGHT.band(Band.VULNERABLE).bar
    assert at(seen, 60) == LIGHT.color(Token.TRACK)


def test_an_interval_is_accent_then_hatched(bar: ScoreBar) -> None:
    bar.show_value(BarValue.interval(18, 80), "18 tot 80 op 100, nog 8 vragen")
    seen = picture(bar)
    stretch = columns(20, 78)
    assert at(seen, 10) == LIGHT.color(Token.ACCENT)
    assert count(seen, LIGHT.color(Token.HATCH_GROUND), stretch) > 100
    assert count(seen, LIGHT.color(Token.TRACK), stretch) == 0
    assert at(seen, 90) == LIGHT.color(Token.TRACK)


def test_a_cap_is_a_tick_and_the_lost_part_is_hatched(bar: ScoreBar) -> None:
    bar.show_value(BarValue.closed(39, Band.WEAK, cap=39, earned=60), "39, begrensd")
    seen = picture(bar)
    assert at(seen, 39) == LIGHT.color(Token.TEXT)
    assert seen.pixelColor(78, 1) == LIGHT.color(Token.TEXT)
    assert count(seen, LIGHT.color(Token.HATCH_GROUND), columns(42, 58)) > 20


def test_a_target_is_a_mark_below_the_bar(bar: ScoreBar) -> None:
    bar.show_value(BarValue.closed(49, Band.VULNERABLE, target=60), "49, doel 60")
    assert picture(bar).pixelColor(120, 17) == LIGHT.color(Token.TEXT)


def test_no_score_is_an_empty_track(bar: ScoreBar) -> None:
    bar.show_value(BarValue.share(50), "50 %")
    bar.show_value(None, "geen score")
    assert at(picture(bar), 10) == LIGHT.color(Token.TRACK)
    assert bar.value() == 0


def test_readers_hear_the_sentence_and_the_certain_part(bar: ScoreBar) -> None:
    bar.show_value(BarValue.interval(18, 80), "18 tot 80 op 100, nog 8 vragen")
    assert spoken(bar).role() == QAccessible.Role.ProgressBar
    assert name(bar) == "18 tot 80 op 100, nog 8 vragen"
    assert bar.value() == 18


@pytest.mark.parametrize(
    ("value", "hatched"),
    [
        (BarValue.closed(40, Band.VULNERABLE), None),
        (BarValue.closed(40, Band.VULNERABLE, earned=51), (40, 51)),
        (BarValue.interval(18, 80), (18, 80)),
        (BarValue.share(30), None),
    ],
)
def test_hatched_is_what_is_not_certain_or_not_counted(
    value: BarValue, hatched: tuple[float, float] | None
) -> None:
    assert value.hatched == hatched


@pytest.mark.usefixtures("dark")
def test_the_bar_follows_the_dark_scheme(bar: ScoreBar) -> None:
    bar.show_value(BarValue.share(50), "50 %")
    assert at(picture(bar), 10) == QColor("#8FB0FF")
