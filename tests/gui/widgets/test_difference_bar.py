import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Token
from it_audit_gui.gui.widgets.difference_bar import (
    Difference,
    DifferenceBar,
    Line,
    kept_within,
    places_of,
)
from tests.gui.widgets.eyes import count, name, picture
from tests.gui.widgets.hands import open_window


def a_difference(low: float = -300, likely: float = 400, high: float = 1700) -> Difference:
    return Difference(
        low=low,
        likely=likely,
        high=high,
        low_words="€300 dearer",
        likely_words="likely €400 cheaper",
        high_words="€1,700 cheaper",
        equal_words="just as dear",
    )


def test_the_best_end_is_at_the_left_and_zero_in_between() -> None:
    places = places_of(a_difference(), 500)
    assert 0 < places.high < places.likely < places.equal < places.low < 500


@pytest.mark.parametrize("ends", [(100, 200, 300), (-300, -200, -100), (0, 0, 0)])
def test_zero_is_always_on_the_scale(ends: tuple[float, float, float]) -> None:
    places = places_of(a_difference(*ends), 500)
    assert 0 <= places.equal <= 500
    assert 0 <= places.high <= places.low <= 500


def test_words_stay_within_the_room() -> None:
    assert kept_within(5, 40, 100) == 0
    assert kept_within(50, 40, 100) == 30
    assert kept_within(95, 40, 100) == 60


@pytest.mark.parametrize("width", [220, 420])
def test_it_is_drawn_and_spoken(qtbot: QtBot, width: int) -> None:
    bar = DifferenceBar()
    qtbot.addWidget(bar)
    bar.resize(width, bar.sizeHint().height())
    open_window(bar)
    assert count(picture(bar), theme.of(bar).color(Token.TEXT)) == 0
    bar.show_difference(a_difference(), "between cheaper and dearer")
    assert count(picture(bar), theme.of(bar).color(Token.TEXT)) > 20
    assert name(bar) == "between cheaper and dearer"
    assert bar.difference == a_difference()


def test_equal_ends_are_written_once(qtbot: QtBot) -> None:
    bar = DifferenceBar()
    qtbot.addWidget(bar)
    found = a_difference(0, 0, 0)
    bar.resize(300, bar.sizeHint().height())
    bar.show_difference(found, "equal")
    open_window(bar)
    assert count(picture(bar), theme.of(bar).color(Token.TEXT)) > 0


@pytest.mark.parametrize(
    ("high", "low", "lefts"),
    [
        (50, 250, (0, 200)),
        (180, 200, (85, 195)),
        (260, 290, (90, 200)),
        (10, 40, (0, 110)),
        (50, 50, (0, 110)),
    ],
    ids=["far-apart", "in-the-middle", "at-the-right", "at-the-left", "one-place"],
)
def test_words_of_close_ends_stay_near_them(
    high: float, low: float, lefts: tuple[float, float]
) -> None:
    assert Line(first=100, last=100, gap=10, room=300).lefts(high, low) == lefts


def test_without_room_both_keep_to_their_edges() -> None:
    assert Line(first=100, last=100, gap=10, room=150).lefts(60, 90) == (0, 50)
