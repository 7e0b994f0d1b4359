"""A change that cannot be written waits, in order, and is never shown as saved."""

from pytestqt.qtbot import QtBot

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.changes import Answering
from it_audit_gui.gui.bridge.session_bridge import SessionBridge
from tests.builders import MOMENT
from tests.gui.bridging import GONE, RESTORE, answer, opened, view_in
from tests.gui.memory_source import FIRST, MemorySource


def test_a_failed_write_is_kept_and_not_shown_as_changed(
    qtbot: QtBot, bridge: SessionBridge, source: MemorySource
) -> None:
    opened(qtbot, bridge)
    source.stores[FIRST].refusal = GONE
    with qtbot.assertNotEmitted(bridge.changed), qtbot.waitSignal(bridge.save_failed) as signal:
        answer(bridge, "3")

    assert signal.args is not None
    error, change = signal.args
    assert isinstance(error, AuditError)
    assert error.error_id == "medium-gone"
    assert isinstance(change, Answering)
    assert change.question == RESTORE
    assert bridge.waiting == 1


def test_retry_writes_what_waits_in_order_with_the_time_it_was_made(
    qtbot: QtBot, bridge: SessionBridge, source: MemorySource
) -> None:
    opened(qtbot, bridge)
    store = source.stores[FIRST]
    store.refusal = GONE
    with qtbot.waitSignals([bridge.save_failed] * 3):
        answer(bridge, "3")
        answer(bridge, "1", QuestionId("mfa"))
        answer(bridge, "0")
    assert bridge.waiting == 2

    store.refusal = None
    with qtbot.waitSignal(bridge.changed) as signal:
        bridge.retry()

    answers = view_in(signal.args).assessment.answers
    assert {key: item.option for key, item in answers.items()} == {"mfa": 1, "restore": 0}
    assert all(at == MOMENT for _, at in store.writes)
    assert bridge.waiting == 0


def test_a_note_beside_an_answer_that_waits_outlives_another_answer(
    qtbot: QtBot, bridge: SessionBridge, source: MemorySource
) -> None:
    opened(qtbot, bridge)
    store = source.stores[FIRST]
    store.refusal = GONE
    with qtbot.waitSignals([bridge.save_failed] * 4):
        answer(bridge, "3")
        bridge.annotate(RESTORE, note="As seen today")
        answer(bridge, "0")
        answer(bridge, "2")
    assert bridge.waiting == 3

    store.refusal = None
    with qtbot.waitSignal(bridge.changed) as signal, qtbot.assertNotEmitted(bridge.failed):
        bridge.retry()

    kept = view_in(signal.args).assessment.answers[RESTORE]
    assert (kept.option, kept.note) == (2, "As seen today")
    assert bridge.waiting == 0


def test_a_retry_that_fails_keeps_waiting(
    qtbot: QtBot, bridge: SessionBridge, source: MemorySource
) -> None:
    opened(qtbot, bridge)
    source.stores[FIRST].refusal = GONE
    with qtbot.waitSignal(bridge.save_failed):
        answer(bridge, "3")
    store = source.stores.pop(FIRST)
    with qtbot.waitSignal(bridge.save_failed) as signal:
        bridge.retry()
    assert signal.args is not None
    assert signal.args[0].error_id == "file-moved"

    source.stores[FIRST] = store
    store.refusal = None
    with qtbot.waitSignal(bridge.saved):
        bridge.retry()


def test_the_next_answer_takes_those_that_wait_along(
    qtbot: QtBot, bridge: SessionBridge, source: MemorySource
) -> None:
    opened(qtbot, bridge)
    source.stores[FIRST].refusal = AuditError("medium-full", path=FIRST)
    with qtbot.waitSignal(bridge.save_failed):
        answer(bridge, "3")
    source.stores[FIRST].refusal = None
    with qtbot.waitSignal(bridge.changed) as signal:
        answer(bridge, "1", QuestionId("mfa"))

    assert len(view_in(signal.args).assessment.answers) == 2


def test_what_can_never_be_written_does_not_wait(qtbot: QtBot, bridge: SessionBridge) -> None:
    opened(qtbot, bridge)
    with qtbot.waitSignal(bridge.failed) as signal, qtbot.assertNotEmitted(bridge.saved):
        answer(bridge, "not-applicable")

    assert signal.args is not None
    assert signal.args[0].error_id == "must-apply"
    with qtbot.waitSignal(bridge.changed):
        answer(bridge, "2")


def test_behind_what_can_never_be_written_nothing_goes_on_waiting(
    qtbot: QtBot, bridge: SessionBridge, source: MemorySource
) -> None:
    opened(qtbot, bridge)
    store = source.stores[FIRST]
    store.refusal = GONE
    with qtbot.waitSignals([bridge.save_failed] * 4):
        answer(bridge, "2", QuestionId("mfa"))
        answer(bridge, "1")
        bridge.annotate(QuestionId("targets"), note="Beside no answer")
        answer(bridge, "3", QuestionId("offsite"))
    store.refusal = None
    with qtbot.waitSignals([bridge.failed, bridge.changed]):
        assert bridge.settle() == 0
    kept = store.load(store.assessments()[-1].id).answers
    assert {key: item.option for key, item in kept.items()} == {
        "mfa": 2,
        "restore": 1,
        "offsite": 3,
    }


def test_settling_tells_how_many_changes_would_be_lost(
    qtbot: QtBot, bridge: SessionBridge, source: MemorySource
) -> None:
    opened(qtbot, bridge)
    answer(bridge, "3")
    assert bridge.settle() == 0

    source.stores[FIRST].refusal = GONE
    answer(bridge, "1")
    assert bridge.settle() == 1

    bridge.drop_waiting()
    assert bridge.settle() == 0
