import pytest
from PySide6.QtCore import QRectF

from it_audit_gui.gui.plan.trajectory import Stop, Trajectory, heights, scale


def test_the_scale_has_room_around_all_scores() -> None:
    low, high = scale([36, 45, 59])
    assert low < 36
    assert high > 59
    assert scale([50, 50])[1] - scale([50, 50])[0] >= 24
    assert scale([0, 0])[0] == 0


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
