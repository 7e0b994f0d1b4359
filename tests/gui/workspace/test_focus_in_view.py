"""Whatever page the keyboard leads to, where it is can be seen, the whole of it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.page.routing import to_question
from it_audit_gui.gui.wizard.question_page import QuestionPage
from tests.gui.widgets.hands import open_window, press
from tests.gui.windows import RESTORE, Desk, answer, opened


@pytest.mark.usefixtures("large_text")
def test_the_chosen_reply_is_in_view_when_the_keyboard_comes_to_it(
    qtbot: QtBot, desk: Desk
) -> None:
    opened(qtbot, desk)
    desk.window.resize(1366, 700)
    open_window(desk.window)
    answer(qtbot, desk, "3")
    press(desk.window, Qt.Key.Key_Tab)
    desk.workspace.go(to_question(RESTORE))
    group = desk.page(QuestionPage).card.group
    assert group is not None
    row = group.row("3")
    assert row.hasFocus()
    qtbot.waitUntil(lambda: row.visibleRegion().boundingRect() == row.rect())
