"""Where pages lie, how large they are, which pictures are kept: nothing of it needs a window."""

import pytest
from PySide6.QtGui import QImage

from it_audit_gui.gui.report import zoom
from it_audit_gui.gui.report.drawn_pages import DrawnPages
from it_audit_gui.gui.report.page_layout import PageLayout
from it_audit_gui.gui.report.zoom import Fit, Zoom

A4 = (595.0, 842.0)
THREE = PageLayout(count=3, width=100, height=140, margin=20, gap=10)


def test_pages_lie_under_each_other_with_room_between() -> None:
    assert [THREE.top(number) for number in range(3)] == [20, 170, 320]
    assert (THREE.total_width, THREE.total_height) == (140, 480)


@pytest.mark.parametrize(
    ("top", "bottom", "seen", "here"),
    [(0, 100, [0], 0), (0, 200, [0, 1], 0), (120, 320, [0, 1, 2], 1), (400, 480, [2], 2)],
)
def test_the_page_that_takes_most_room_is_where_one_is(
    top: int, bottom: int, seen: list[int], here: int
) -> None:
    assert list(THREE.seen(top, bottom)) == seen
    assert THREE.here(top, bottom) == here


def test_without_pages_there_is_nothing_to_see() -> None:
    nothing = PageLayout(count=0, width=1, height=1, margin=20, gap=10)
    assert list(nothing.seen(0, 100)) == []
    assert nothing.here(0, 100) == 0


def test_a_whole_page_fits_and_a_width_fills() -> None:
    room = (1000, 561)
    assert Zoom().scale(A4, room) == pytest.approx(0.5, abs=0.01)
    assert Zoom(fit=Fit.WIDTH).scale(A4, room) == pytest.approx(1.26, abs=0.01)
    assert Zoom(fit=Fit.FIXED, factor=2.0).scale(A4, room) == 2.0


def test_sizes_go_up_and_down_in_steps_and_stop_at_the_ends() -> None:
    assert zoom.larger(0.5).factor == 0.67
    assert zoom.larger(0.51).factor == 0.67
    assert zoom.smaller(0.67).factor == 0.5
    assert zoom.larger(9.0).factor == zoom.larger(4.0).factor == 4.0
    assert zoom.smaller(0.1).factor == 0.25


def test_an_old_picture_stays_until_a_new_one_comes() -> None:
    drawn, old, new = DrawnPages(), QImage(1, 1, QImage.Format.Format_RGB32), QImage()
    drawn.begin(2)
    drawn.take(0, 96, old)
    assert drawn.wanted([0], 96) is None

    drawn.begin(2)
    assert drawn.image(0) is old
    assert drawn.wanted([0], 96) == 0
    drawn.take(0, 96, new)
    assert drawn.image(0) is new


def test_a_picture_made_for_another_size_is_wanted_again() -> None:
    drawn = DrawnPages()
    drawn.begin(1)
    drawn.take(0, 96, QImage())
    assert drawn.wanted([0], 192) == 0
    assert drawn.wanted([0], 96.01) is None


def test_pictures_far_away_and_of_pages_gone_are_let_go() -> None:
    drawn = DrawnPages()
    drawn.begin(40)
    for number in (0, 5, 30):
        drawn.take(number, 96, QImage())
    drawn.keep_near(range(4, 6))
    assert (drawn.image(0), drawn.image(30)) == (None, None)
    assert drawn.image(5) is not None
    drawn.begin(5)
    assert drawn.image(5) is None
