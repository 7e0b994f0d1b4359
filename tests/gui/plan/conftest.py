from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.plan.plan_page import PlanPage
from it_audit_gui.gui.view import View
from tests.gui.widgets.hands import open_window

ShowPlan = Callable[[View], PlanPage]


@pytest.fixture
def show_plan(qtbot: QtBot) -> ShowPlan:
    def show(view: View) -> PlanPage:
        page = PlanPage()
        qtbot.addWidget(page)
        page.resize(1048, 736)
        page.show_view(view)
        open_window(page)
        return page

    return show
