import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Band
from it_audit_gui.gui.widgets.columns_chart import (
    Column,
    Columns,
    ColumnsChart,
    Segment,
    boxes_of,
    every,
    scale_top,
)
from it_audit_gui.gui.widgets.inks import Ink, InkSample
from tests.gui.widgets.eyes import count, name, picture
from tests.gui.widgets.hands import open_window


def a_column(label: str, *parts: tuple[float, Ink], shown: str = "") -> Column:
    segments = tuple(Segment(value=value, ink=ink) for value, ink in parts)
    return Column(name=label, segments=segments, shown=shown)


CHART = Columns(
    columns=(
        a_column("Jan", (50, Ink.OUTLINE), (25, Ink.SOLID), shown="75"),
        a_column("Feb"),
        a_column("Mar", (100, Ink.HATCHED)),
        a_column("Apr", (10, Ink.ACCENT)),
    ),
    scale=((0, "0"), (50, "50"), (100, "100")),
    level=46,
)


@pytest.mark.parametrize(
    ("highest", "top"), [(0, 1), (1, 1), (3, 5), (21, 25), (99, 100), (101, 200), (1890, 2000)]
)
def test_the_scale_ends_at_a_round_number(highest: float, top: float) -> None:
    assert scale_top(highest) == top


def test_parts_stand_on_each_other_from_zero() -> None:
    outline, solid, hatched, _ = boxes_of(CHART, 400, 200)
    assert outline.top + outline.height == 200
    assert outline.height == 100
    assert solid.top + solid.height == outline.top
    assert (hatched.top, hatched.height) == (0, 200)
    assert outline.left == solid.left < hatched.left


def test_without_columns_there_is_nothing_to_draw() -> None:
    assert boxes_of(Columns(columns=(), scale=()), 400, 200) == []


def test_names_that_would_touch_are_left_out() -> None:
    assert every(12, 20, 400) == 1
    assert every(24, 30, 400) == 2
    assert every(24, 30, 0) > 24


def test_bars_and_names_are_drawn_and_spoken(qtbot: QtBot) -> None:
    chart = ColumnsChart()
    qtbot.addWidget(chart)
    chart.show_columns(CHART, "Invoices from January to April")
    chart.resize(400, chart.sizeHint().height())
    open_window(chart)
    solid = theme.of(chart).band(Band.VULNERABLE).bar
    assert count(picture(chart), solid) > 100
    assert name(chart) == "Invoices from January to April"
    assert chart.chart == CHART


def test_every_look_differs_in_grey_too(qtbot: QtBot) -> None:
    seen: set[tuple[int, ...]] = set()
    for ink in Ink:
        sample = InkSample(ink)
        qtbot.addWidget(sample)
        sample.resize(sample.sizeHint())
        image = picture(sample).convertToFormat(QImage.Format.Format_Grayscale8)
        side = range(sample.width())
        seen.add(tuple(image.pixelColor(x, y).lightness() for x in side for y in side))
    assert len(seen) == len(Ink)
