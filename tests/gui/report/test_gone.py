"""Leaving while the audit's thread is still at work on a page."""

from threading import Event

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.bridge.inquiry import Inquiry
from it_audit_gui.gui.bridge.session_bridge import SessionBridge
from tests.gui.bridging import GONE, opened


@pytest.mark.parametrize("fails", [True, False])
def test_an_answer_to_a_page_that_is_gone_is_dropped(
    qtbot: QtBot, bridge: SessionBridge, *, fails: bool
) -> None:
    opened(qtbot, bridge)
    begun, go_on = Event(), Event()

    def study(*_: object) -> str:
        begun.set()
        assert go_on.wait(10)
        if fails:
            raise GONE
        return "too late"

    inquiry = bridge.inquiry(bridge)
    answers: list[object] = []
    inquiry.answered.connect(answers.append)
    inquiry.refused.connect(answers.append)
    inquiry.ask(study)
    assert begun.wait(10)
    shiboken6.delete(inquiry)
    go_on.set()
    assert bridge.settle() == 0
    qtbot.wait(50)
    assert answers == []
    assert isinstance(inquiry, Inquiry)
