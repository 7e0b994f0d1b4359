from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.assessment import Source
from it_audit_gui.domain.context import NAME
from it_audit_gui.domain.ids import FactId
from it_audit_gui.gui.bridge.session_bridge import SessionBridge
from tests.builders import MOMENT, an_answer, an_assessment, evidence
from tests.gui.bridging import GONE, RESTORE, answer, opened, view_in
from tests.gui.factories import about
from tests.gui.memory_source import FIRST, SECOND, MemorySource, a_source
from tests.memory_store import MemoryStore


def test_opening_shows_the_audit_as_it_is_kept(qtbot: QtBot, bridge: SessionBridge) -> None:
    view = opened(qtbot, bridge)

    assert view.path == FIRST
    assert view.assessment.organisation == "Bakkerij Claes"
    assert view.evaluation.on == MOMENT.date()
    assert view.undoable is None


def test_a_new_audit_is_made_and_opened(
    qtbot: QtBot, bridge: SessionBridge, source: MemorySource
) -> None:
    path = Path("/audits/new.itaudit")
    with qtbot.waitSignal(bridge.opened) as signal:
        bridge.create(path, {NAME: "Garage"})

    assert view_in(signal.args).assessment.organisation == "Garage"
    assert source.stores[path].kept


def test_saved_is_said_only_once_the_store_has_the_answer(
    qtbot: QtBot, bridge: SessionBridge, source: MemorySource
) -> None:
    opened(qtbot, bridge)
    seen: list[bool] = []
    bridge.saved.connect(lambda _: seen.append(bool(source.stores[FIRST].writes)))

    with qtbot.waitSignals([bridge.saved, bridge.changed], order="strict"):
        answer(bridge, "2")

    assert seen == [True]
    assert bridge.waiting == 0


def test_results_arrive_in_the_thread_of_the_window(qtbot: QtBot, bridge: SessionBridge) -> None:
    threads: list[QThread] = []
    bridge.opened.connect(lambda _: threads.append(QThread.currentThread()))

    opened(qtbot, bridge)

    assert threads == [bridge.thread()]


def test_an_answer_shows_in_the_next_view(qtbot: QtBot, bridge: SessionBridge) -> None:
    opened(qtbot, bridge)
    with qtbot.waitSignal(bridge.changed) as signal:
        answer(bridge, "3")

    view = view_in(signal.args)
    assert view.assessment.answers[RESTORE].option == 3
    assert view.evaluation.answered == 1
    assert view.undoable == about(RESTORE)


def test_everything_beside_an_answer_is_written(qtbot: QtBot, bridge: SessionBridge) -> None:
    opened(qtbot, bridge)
    answer(bridge, "3")
    bridge.annotate(RESTORE, note="Seen it.")
    bridge.annotate(RESTORE, evidence=(evidence(),))
    bridge.annotate(RESTORE, source=Source.ADVISER)
    with qtbot.waitSignal(
        bridge.changed,
        check_params_cb=lambda view: (
            FactId("people") in view.assessment.facts
            and view.assessment.facts[FactId("people")] == 4
        ),
    ):
        bridge.set_facts({FactId("people"): 4})

    with qtbot.waitSignal(bridge.opened) as signal:
        bridge.open(FIRST)
    kept = view_in(signal.args).assessment.answers[RESTORE]
    assert (kept.note, kept.source, len(kept.evidence)) == ("Seen it.", Source.ADVISER, 1)


def test_clearing_makes_a_question_open_again(qtbot: QtBot, bridge: SessionBridge) -> None:
    opened(qtbot, bridge)
    answer(bridge, "3")
    with qtbot.waitSignal(bridge.changed, check_params_cb=lambda view: not view.assessment.answers):
        bridge.clear(RESTORE)


def test_undo_tells_which_question_it_was(qtbot: QtBot, bridge: SessionBridge) -> None:
    opened(qtbot, bridge)
    answer(bridge, "3")
    with qtbot.waitSignal(bridge.stepped) as signal:
        bridge.undo()

    assert signal.args == [about(RESTORE)]


def test_undo_without_anything_to_undo_says_nothing(qtbot: QtBot, bridge: SessionBridge) -> None:
    opened(qtbot, bridge)
    with qtbot.assertNotEmitted(bridge.changed):
        bridge.undo()
        bridge.settle()


def test_the_place_is_kept_and_comes_back(
    qtbot: QtBot, bridge: SessionBridge, source: MemorySource
) -> None:
    opened(qtbot, bridge)
    bridge.keep_place("question:mfa")
    with qtbot.waitSignal(bridge.closed):
        bridge.close_audit()

    assert source.stores[FIRST].closed
    assert opened(qtbot, bridge).place == "question:mfa"


def test_a_file_that_can_only_be_read_keeps_no_place(qtbot: QtBot) -> None:
    source = a_source(first=MemoryStore(read_only=True))
    reader = SessionBridge(lambda: source, "en", now=lambda: MOMENT)
    assert opened(qtbot, reader).read_only

    reader.keep_place("review")
    reader.shut_down()

    assert source.stores[FIRST].places == {}


def test_a_place_that_cannot_be_kept_is_said(
    qtbot: QtBot, bridge: SessionBridge, source: MemorySource
) -> None:
    opened(qtbot, bridge)
    source.stores[FIRST].refusal = GONE
    with qtbot.waitSignal(bridge.failed):
        bridge.keep_place("review")


def test_another_language_holds_now_and_later(qtbot: QtBot, bridge: SessionBridge) -> None:
    opened(qtbot, bridge)
    with qtbot.waitSignal(bridge.changed) as signal:
        bridge.use_language("nl")

    assert view_in(signal.args).questionnaire.language == "nl"
    assert opened(qtbot, bridge, SECOND).questionnaire.language == "nl"


def test_a_file_that_cannot_be_opened_leaves_the_open_one(
    qtbot: QtBot, bridge: SessionBridge
) -> None:
    opened(qtbot, bridge)
    with qtbot.waitSignal(bridge.failed) as signal:
        bridge.open(Path("/audits/lost.itaudit"))

    assert signal.args is not None
    assert signal.args[0].error_id == "file-not-found"
    with qtbot.waitSignal(bridge.changed):
        answer(bridge, "2")


def test_opening_the_same_file_again_opens_it_once(
    qtbot: QtBot, bridge: SessionBridge, source: MemorySource
) -> None:
    opened(qtbot, bridge)
    opened(qtbot, bridge)

    assert source.opened == 1


def test_the_bank_can_be_read_without_an_audit(qtbot: QtBot, bridge: SessionBridge) -> None:
    with qtbot.waitSignal(bridge.bank_read) as signal:
        bridge.read_bank()

    assert signal.args is not None
    assert signal.args[0].language == "en"


def test_the_time_is_that_of_the_user_not_of_the_disk(qtbot: QtBot) -> None:
    source = a_source(first=MemoryStore(kept={a.id: a for a in [an_assessment(an_answer("mfa"))]}))
    moments = iter([MOMENT + timedelta(minutes=n) for n in range(20)])
    bridge = SessionBridge(lambda: source, "en", now=lambda: next(moments))
    opened(qtbot, bridge)
    with qtbot.waitSignal(bridge.saved) as signal:
        answer(bridge, "2")
    bridge.shut_down()

    assert signal.args is not None
    assert signal.args[0] in [MOMENT + timedelta(minutes=n) for n in range(3)]


def test_shutting_down_twice_is_fine(qtbot: QtBot, bridge: SessionBridge) -> None:
    opened(qtbot, bridge)
    bridge.shut_down()
    with qtbot.assertNotEmitted(bridge.failed):
        bridge.shut_down()
