"""Icons, stripes, gauge, card, panel, scroll bar and flow."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.assets import resource
from it_audit_gui.gui.look.theme import DARK, LIGHT
from it_audit_gui.gui.look.tokens import Band, Token
from it_audit_gui.gui.widgets import hatch, icons
from it_audit_gui.gui.widgets.bar_value import BarValue
from it_audit_gui.gui.widgets.card import Card, Line, Panel
from it_audit_gui.gui.widgets.chip import Chip
from it_audit_gui.gui.widgets.flow import FlowLayout
from it_audit_gui.gui.widgets.gauge import Gauge
from it_audit_gui.gui.widgets.icons import IconLabel
from it_audit_gui.gui.widgets.labels import Label
from it_audit_gui.gui.widgets.scroll_bar import CalmScrollBar
from tests.gui.widgets.eyes import count, name, picture
from tests.gui.widgets.hands import open_window

ICONS = sorted(path.stem for path in resource("icons").glob("*.svg"))


@pytest.mark.parametrize("icon", ICONS)
def test_every_shipped_icon_takes_the_colour(icon: str) -> None:
    red = QColor("#ff0000")
    seen = icons.pixmap(icon, red, 24, 2.0).toImage()
    assert seen.width() == 48
    assert count(seen, red) > 10


def test_licences_are_shipped() -> None:
    assert "ISC License" in resource("icons", "LICENSE").read_text(encoding="utf-8")
    assert "SIL Open Font License" in resource("fonts", "OFL.txt").read_text(encoding="utf-8")


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("unheard-of", QColor("red"), 24)


def test_icons_for_menus_and_the_window() -> None:
    assert not icons.icon("check", QColor("red"), 16).isNull()
    assert len(icons.app_icon().availableSizes()) > 3


def test_an_icon_label_changes_icon_and_colour(qtbot: QtBot) -> None:
    label = IconLabel("check")
    qtbot.addWidget(label)
    label.set_icon("x")
    label.set_token(Token.ALARM)
    assert count(picture(label), LIGHT.color(Token.ALARM)) > 5
    label.set_icon("")
    assert count(picture(label), LIGHT.color(Token.ALARM)) == 0


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_stripes_are_a_tile_of_two_colours(colors: object, ratio: float) -> None:
    theme = LIGHT if colors is LIGHT else DARK
    tile = hatch.brush(theme, ratio).texture()
    assert tile.width() == round(8 * ratio)
    assert count(tile.toImage(), theme.color(Token.HATCH_GROUND)) > 0
    on_track = hatch.brush(theme, ratio, on_track=True).texture().toImage()
    assert count(on_track, theme.color(Token.TRACK)) > 0
    pale = hatch.pale_brush(theme, ratio).texture().toImage()
    assert count(pale, theme.color(Token.SURFACE)) > 0


def test_a_gauge_fills_up_to_the_score(qtbot: QtBot) -> None:
    gauge = Gauge((40, 60, 80))
    qtbot.addWidget(gauge)
    gauge.resize(gauge.sizeHint())
    gauge.show_value(
        BarValue.closed(36, Band.WEAK), number="36", caption="op 100", sentence="36 op 100, zwak"
    )
    seen = picture(gauge)
    half = QRect(gauge.width() // 2 + 40, 0, gauge.width() // 2 - 40, gauge.height())
    assert count(seen, LIGHT.band(Band.WEAK).bar) > 500
    assert count(seen, LIGHT.band(Band.WEAK).bar, half) == 0
    assert name(gauge) == "36 op 100, zwak"
    assert gauge.value() == 36


def test_a_gauge_hatches_what_is_not_certain(qtbot: QtBot) -> None:
    gauge = Gauge((40, 60, 80))
    qtbot.addWidget(gauge)
    gauge.resize(gauge.sizeHint())
    gauge.show_value(
        BarValue.interval(23, 66), number="23 – 66", caption="op 100", sentence="23 tot 66"
    )
    assert count(picture(gauge), LIGHT.color(Token.HATCH_GROUND)) > 200
    gauge.show_value(None, number="", caption="", sentence="nog geen score")
    assert count(picture(gauge), LIGHT.color(Token.HATCH_GROUND)) == 0


def test_a_card_is_named_by_its_title(qtbot: QtBot) -> None:
    card = Card("Waarom deze vraag?", icon="lightbulb")
    qtbot.addWidget(card)
    card.add(Label("<b>Oude</b> accounts"))
    card.add(Line())
    assert name(card) == "Waarom deze vraag?"
    card.set_title("")
    assert name(card) == ""
    card.resize(280, 120)
    assert picture(card).pixelColor(140, 5) == LIGHT.color(Token.SURFACE)


@pytest.mark.parametrize(
    ("edge", "x", "y"),
    [
        (Qt.Edge.LeftEdge, 0, 25),
        (Qt.Edge.RightEdge, 49, 25),
        (Qt.Edge.TopEdge, 25, 0),
        (Qt.Edge.BottomEdge, 25, 49),
    ],
)
def test_a_panel_has_a_line_on_one_edge(qtbot: QtBot, edge: Qt.Edge, x: int, y: int) -> None:
    panel = Panel(Token.NAV, line=edge)
    qtbot.addWidget(panel)
    panel.resize(50, 50)
    seen = picture(panel)
    assert seen.pixelColor(x, y) == LIGHT.color(Token.LINE)
    assert seen.pixelColor(25, 25) == LIGHT.color(Token.NAV)


@pytest.mark.parametrize("orientation", list(Qt.Orientation))
def test_a_scroll_bar_shows_its_handle(qtbot: QtBot, orientation: Qt.Orientation) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    content = QWidget()
    content.setFixedSize(900, 900)
    area.setWidget(content)
    bar = CalmScrollBar(orientation)
    if orientation == Qt.Orientation.Vertical:
        area.setVerticalScrollBar(bar)
    else:
        area.setHorizontalScrollBar(bar)
    area.resize(200, 200)
    open_window(area)
    assert count(picture(bar), LIGHT.color(Token.BORDER)) > 50


def test_a_flow_wraps_and_keeps_its_order(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(gap=8, parent=host)
    chips = [Chip(f"Woord {i}") for i in range(5)]
    for chip in chips:
        flow.addWidget(chip)
    chips[1].hide()
    one_line = flow.sizeHint()
    assert flow.heightForWidth(one_line.width()) == 24
    assert flow.heightForWidth(80) == 4 * 24 + 3 * 8
    host.resize(flow.minimumSize().width() + 5, 200)
    host.show()
    assert [c.y() for c in chips if c.isVisible()] == [0, 32, 64, 96]
    taken = flow.takeAt(0)
    assert taken is not None
    assert flow.count() == 4
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None
