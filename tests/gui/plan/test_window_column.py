"""What a window of the plan takes of what there is, as a bar."""

import pytest

from it_audit_gui.domain.tracking import StepStatus, StepTracking
from it_audit_gui.gui.widgets.score_bar import ScoreBar
from tests.builders import DAY
from tests.gui.plan.conftest import ShowPlan
from tests.gui.plan.plans import FIRST, planned

NOW = StepTracking(status=StepStatus.PLANNED, due=DAY)


@pytest.mark.parametrize(("days", "share"), [(4, 75), (1, 100), (0.5, 100), (0, 100)])
def test_the_bar_shows_the_share_of_the_days_and_never_more_than_all(
    show_plan: ShowPlan, days: float, share: int
) -> None:
    page = show_plan(planned({FIRST: NOW}, days=days))
    bar = page.board.columns[0].findChild(ScoreBar)
    assert bar is not None
    assert bar.value() == share


def test_without_days_and_steps_the_bar_is_empty(show_plan: ShowPlan) -> None:
    page = show_plan(planned(days=0))
    bar = page.board.columns[0].findChild(ScoreBar)
    assert bar is not None
    assert bar.value() == 0
