from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.plan.plan_page import PlanPage
from tests.gui.windows import laid_open

ShowPlan = Callable[[View], PlanPage]


@pytest.fixture
def show_plan(qtbot: QtBot) -> ShowPlan:
    return lambda view: laid_open(qtbot, PlanPage(), view)
