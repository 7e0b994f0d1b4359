"""The page of costs on a firm of twelve with nine computer users."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.costs.costs_page import CostsPage
from it_audit_gui.gui.view import View
from tests.gui.costs.sheets import a_cost_view
from tests.gui.memory_source import AnsweredFiles
from tests.gui.widgets.hands import open_window

ShowCosts = Callable[..., CostsPage]


@pytest.fixture(autouse=True)
def plain_english() -> Iterator[None]:
    """Figures as the English window writes them."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def files() -> AnsweredFiles:
    return AnsweredFiles()


@pytest.fixture
def show_costs(qtbot: QtBot, files: AnsweredFiles) -> ShowCosts:
    def show(view: View | None = None) -> CostsPage:
        shown = view or a_cost_view()
        page = CostsPage(shown.questionnaire.costs, files=files)
        qtbot.addWidget(page)
        page.resize(1048, 736)
        page.show_view(shown)
        open_window(page)
        return page

    return show
