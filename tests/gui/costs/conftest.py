"""The page of costs on a firm of twelve with nine computer users."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.costs.costs_page import CostsPage
from tests.gui.costs.sheets import a_cost_view
from tests.gui.memory_source import AnsweredFiles
from tests.gui.windows import laid_open

ShowCosts = Callable[..., CostsPage]


@pytest.fixture(autouse=True)
def plain_english(british: None) -> None:
    """Figures as the English window writes them."""


@pytest.fixture
def files() -> AnsweredFiles:
    return AnsweredFiles()


@pytest.fixture
def show_costs(qtbot: QtBot, files: AnsweredFiles) -> ShowCosts:
    def show(view: View | None = None) -> CostsPage:
        shown = view or a_cost_view()
        return laid_open(qtbot, CostsPage(shown.questionnaire.costs, files=files), shown)

    return show
