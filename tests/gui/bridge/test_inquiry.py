"""Questions to the open audit that change nothing."""

from datetime import date
from threading import Event

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.bridge.session_bridge import SessionBridge
from it_audit_gui.session.audit_session import AuditSession
from tests.gui.bridging import opened
from tests.gui.memory_source import FIRST


def organisation(session: AuditSession, _on: date) -> str:
    return session.assessment.organisation


def refuse(_session: AuditSession, _on: date) -> object:
    raise AuditError("unknown-step", step="nope")


def test_the_answer_comes_in_the_thread_of_the_window(qtbot: QtBot, bridge: SessionBridge) -> None:
    opened(qtbot, bridge)
    inquiry = bridge.inquiry(bridge)
    threads: list[QThread] = []
    inquiry.answered.connect(lambda _: threads.append(QThread.currentThread()))
    with qtbot.waitSignal(inquiry.answered) as signal:
        inquiry.ask(organisation)
    assert signal.args == ["Bakkerij Claes"]
    assert threads == [bridge.thread()]


def test_only_the_latest_question_is_answered(qtbot: QtBot, bridge: SessionBridge) -> None:
    opened(qtbot, bridge)
    inquiry = bridge.inquiry(bridge)
    heard: list[object] = []
    inquiry.answered.connect(heard.append)
    for number in range(5):
        inquiry.ask(lambda _session, _on, told=number + 1: told)  # type: ignore[misc]
    qtbot.waitUntil(lambda: bool(heard))
    bridge.settle()
    qtbot.wait(20)
    assert heard == [5]


def test_a_question_that_was_overtaken_is_not_even_looked_into(
    qtbot: QtBot, bridge: SessionBridge
) -> None:
    opened(qtbot, bridge)
    busy, studied = Event(), list[str]()
    bridge.inquiry(bridge).ask(lambda _session, _on: busy.wait(5))
    inquiry = bridge.inquiry(bridge)
    inquiry.ask(lambda _session, _on: studied.append("overtaken"))
    inquiry.ask(lambda _session, _on: studied.append("latest"))
    busy.set()
    bridge.settle()
    assert studied == ["latest"]


def test_the_open_audit_stands_beside_itself_without_being_opened_again(
    qtbot: QtBot, bridge: SessionBridge
) -> None:
    opened(qtbot, bridge)
    inquiry = bridge.inquiry(bridge)
    with qtbot.waitSignal(inquiry.answered) as signal:
        inquiry.ask_beside(FIRST, lambda here, other, _on: other is here)
    assert signal.args == [True]


def test_what_is_forgotten_is_not_answered(qtbot: QtBot, bridge: SessionBridge) -> None:
    opened(qtbot, bridge)
    inquiry = bridge.inquiry(bridge)
    with qtbot.assertNotEmitted(inquiry.answered, wait=50):
        inquiry.ask(organisation)
        inquiry.forget()
        bridge.settle()
    with qtbot.assertNotEmitted(inquiry.refused, wait=50):
        inquiry.ask(refuse)
        inquiry.forget()
        bridge.settle()


def test_a_question_the_audit_refuses_says_why(qtbot: QtBot, bridge: SessionBridge) -> None:
    opened(qtbot, bridge)
    inquiry = bridge.inquiry(bridge)
    with qtbot.waitSignal(inquiry.refused) as signal:
        inquiry.ask(refuse)
    assert signal.args is not None
    assert signal.args[0].error_id == "unknown-step"


def test_a_closed_audit_answers_nothing(qtbot: QtBot, bridge: SessionBridge) -> None:
    opened(qtbot, bridge)
    inquiry = bridge.inquiry(bridge)
    with qtbot.waitSignal(bridge.closed):
        bridge.close_audit()
    with qtbot.assertNotEmitted(inquiry.answered, wait=50):
        inquiry.ask(organisation)
        bridge.settle()
