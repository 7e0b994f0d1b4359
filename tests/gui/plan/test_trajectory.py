import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.plan import trajectory
from it_audit_gui.gui.plan.trajectory import Stop, Trajectory, heights, scale


def test_the_scale_has_room_around_all_scores() -> None:
    low, high = scale([36, 45, 59])
    assert low < 36
    assert high > 59
    assert scale([50, 50])[1] - scale([50, 50])[0] >= 24
    assert scale([0, 0])[0] == 0
    assert scale([99, 100]) == (93, 106)


def test_higher_scores_stand_higher() -> None:
    tops = heights([36, 45, 59], QRectF(0, 10, 100, 80))
    assert tops == sorted(tops, reverse=True)
    assert all(10 <= top <= 90 for top in tops)


@pytest.mark.usefixtures("dressed")
def test_a_line_of_one_point_is_not_drawn() -> None:
    chart = Trajectory()
    chart.resize(400, 120)
    empty = chart.grab().toImage()
    stop = Stop(score=40, name="Now", shown="40")
    chart.show_stops((stop,), (), "Score")
    assert chart.grab().toImage() == empty
    chart.show_stops((stop, Stop(score=60, name="Then", shown="60")), (40.0, 60.0), "Score")
    assert chart.grab().toImage() != empty
    assert chart.accessibleName() == "Score"


@pytest.mark.usefixtures("dressed")
def test_a_rule_beyond_the_scale_is_not_drawn() -> None:
    stops = tuple(Stop(score=score, name="Now", shown=str(score)) for score in (40, 50))

    def painted(*marks: float) -> QImage:
        chart = Trajectory()
        chart.resize(400, 120)
        chart.show_stops(stops, marks, "Score")
        return chart.grab().toImage()

    assert painted(33, 59) == painted()
    assert painted(33, 45, 59) == painted(45) != painted()


def test_names_without_room_are_left_out_and_the_last_one_stays(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    monkeypatch.setattr(
        trajectory, "paint_line", lambda _painter, _spot, text, *_: drawn.append(text)
    )
    line = Trajectory()
    qtbot.addWidget(line)
    names = ("Now", "by 31 December 2026", "by 28 February 2027", "by 30 November 2027")
    stops = tuple(Stop(score=40.0 + at, name=name, shown=str(at)) for at, name in enumerate(names))
    line.show_stops(stops, (), "")
    line.resize(900, line.sizeHint().height())
    line.grab()
    assert set(names) <= set(drawn)
    drawn.clear()
    line.resize(300, line.sizeHint().height())
    line.grab()
    assert names[-1] in drawn
    assert not set(names) <= set(drawn)
    assert {"0", "1", "2", "3"} <= set(drawn)
