"""A question page in a window, and what it says."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.wizard.question_page import QuestionPage
from tests.gui.widgets.hands import open_window

ShowQuestion = Callable[[View, str], QuestionPage]


@pytest.fixture
def show_question(qtbot: QtBot) -> ShowQuestion:
    """Shows a question of a view in a window of the usual size."""

    def show(view: View, question: str) -> QuestionPage:
        page = QuestionPage()
        qtbot.addWidget(page)
        page.resize(1048, 736)
        page.show_question(view, QuestionId(question))
        open_window(page)
        page.focus_first()
        return page

    return show
