"""Talking to a bridge on audits in memory, and waiting for what it says."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.session_bridge import SessionBridge
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.session.replies import Reply
from tests.gui.memory_source import FIRST

RESTORE = QuestionId("restore")
GONE = AuditError("medium-gone", path=FIRST)


def opened(qtbot: QtBot, bridge: SessionBridge, path: Path = FIRST) -> View:
    with qtbot.waitSignal(bridge.opened) as signal:
        bridge.open(path)
    return view_in(signal.args)


def view_in(args: object) -> View:
    assert isinstance(args, list)
    assert isinstance(args[0], View)
    return args[0]


def answer(bridge: SessionBridge, choice: str, question: QuestionId = RESTORE) -> None:
    bridge.answer(Reply(question=question, choice=choice))
