"""The results of an audit in a window."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.results.results_body import ResultsBody
from it_audit_gui.gui.results.results_page import ResultsPage
from tests.gui.widgets.hands import open_window

ShowBody = Callable[[View], ResultsBody]


@pytest.fixture
def show_body(qtbot: QtBot) -> ShowBody:
    kept: list[ResultsPage] = []

    def show(view: View) -> ResultsBody:
        page = ResultsPage()
        qtbot.addWidget(page)
        kept.append(page)
        page.resize(1048, 900)
        page.show_view(view)
        open_window(page)
        assert page.body is not None
        return page.body

    return show
