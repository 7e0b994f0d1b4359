from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Band, Token
from it_audit_gui.gui.widgets.dumbbell import Dumbbell, Ends, marks_of, way_ink
from tests.gui.widgets.eyes import count, name, picture
from tests.gui.widgets.hands import open_window

THIRTY, SIXTY = Ends(low=30, high=30), Ends(low=60, high=60)


def ink(before: Ends, after: Ends) -> QColor:
    return way_ink(before, after, theme.LIGHT)


def test_marks_lie_inside_the_track_with_room_for_the_dots() -> None:
    marks = marks_of(Ends(low=0, high=0), Ends(low=100, high=100), 210, 10)
    assert (marks.before, marks.after) == (5, 205)
    assert marks.before_spread == marks.after_spread == 0


def test_what_is_not_certain_is_a_spread() -> None:
    marks = marks_of(THIRTY, Ends(low=20, high=70), 110, 10)
    assert marks.after_spread == 50


def test_colour_says_a_way_only_where_it_is_certain() -> None:
    assert ink(THIRTY, SIXTY) == theme.LIGHT.band(Band.STRONG).bar
    assert ink(SIXTY, THIRTY) == theme.LIGHT.band(Band.WEAK).bar
    assert ink(THIRTY, THIRTY) == theme.LIGHT.color(Token.TEXT)
    assert ink(THIRTY, Ends(low=10, high=90)) == theme.LIGHT.color(Token.TEXT)


def test_it_is_drawn_and_spoken(qtbot: QtBot) -> None:
    bar = Dumbbell()
    qtbot.addWidget(bar)
    bar.resize(300, bar.sizeHint().height())
    open_window(bar)
    up = theme.of(bar).band(Band.STRONG).bar
    assert count(picture(bar), up) == 0
    bar.show_ends(THIRTY, Ends(low=60, high=80), "30 then, 60 to 80 now")
    assert count(picture(bar), up) > 50
    assert name(bar) == "30 then, 60 to 80 now"
