import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Token
from it_audit_gui.gui.widgets.range_chart import RangeChart, RangeRow, marks_of
from tests.gui.widgets.eyes import count, name, picture
from tests.gui.widgets.hands import open_window


def a_row(
    low: float = 20, likely: float = 50, high: float = 80, label: str = "Slow IT"
) -> RangeRow:
    return RangeRow(name=label, low=low, likely=likely, high=high, shown=f"{low} to {high}")


def a_chart(qtbot: QtBot, width: int, *rows: RangeRow) -> RangeChart:
    chart = RangeChart()
    qtbot.addWidget(chart)
    chart.show_rows(rows, "Cost per year")
    chart.resize(width, chart.heightForWidth(width))
    open_window(chart)
    return chart


def test_marks_share_one_scale() -> None:
    marks = marks_of(a_row(), 100, 200)
    assert (marks.low, marks.tick, marks.high) == (40, 100, 160)


@pytest.mark.parametrize("top", [0, 10])
def test_marks_never_leave_the_track(top: float) -> None:
    marks = marks_of(a_row(low=-5), top, 200)
    assert all(0 <= mark <= 200 for mark in (marks.low, marks.tick, marks.high))


def test_what_is_certain_is_solid_and_the_sentence_is_spoken(qtbot: QtBot) -> None:
    chart = a_chart(qtbot, 500, a_row(), a_row(0, 0, 0, "None"))
    assert count(picture(chart), theme.of(chart).color(Token.ACCENT)) > 50
    assert name(chart) == "Cost per year"


def test_a_narrow_chart_puts_tracks_below_names(qtbot: QtBot) -> None:
    chart = a_chart(qtbot, 500, a_row(), a_row())
    assert chart.heightForWidth(150) > chart.heightForWidth(500)
    chart.resize(150, chart.heightForWidth(150))
    assert count(picture(chart), theme.of(chart).color(Token.ACCENT)) > 50


def test_a_larger_font_needs_more_room(qtbot: QtBot, qapp: QApplication) -> None:
    chart = a_chart(qtbot, 500, a_row())
    before = chart.sizeHint()
    theme.apply(qapp, theme.Scheme.LIGHT, text_scale=2.0)
    qapp.processEvents()
    assert chart.sizeHint().width() > before.width()


def test_a_narrow_chart_gets_all_its_height_from_a_layout(qtbot: QtBot) -> None:
    page, chart = QWidget(), RangeChart()
    qtbot.addWidget(page)
    chart.show_rows([a_row(), a_row(), a_row()], "Cost per year")
    column = QVBoxLayout(page)
    column.addWidget(chart)
    column.addStretch(1)
    page.resize(chart.minimumSizeHint().width() + 40, 600)
    open_window(page)
    assert chart.heightForWidth(chart.width()) > chart.sizeHint().height()
    assert chart.height() == chart.heightForWidth(chart.width())
