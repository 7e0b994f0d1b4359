"""Leaving an audit, and what happens when something is not saved yet."""

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.page.routing import ORGANISATION
from it_audit_gui.gui.remembered.recent import from_json
from it_audit_gui.gui.widgets.saved_label import SavedLabel
from it_audit_gui.session.replies import Reply
from tests.gui.memory_source import FIRST, SECOND, a_source
from tests.gui.windows import RESTORE, Desk, a_desk, answer, button, opened
from tests.memory_store import MemoryStore

GONE = AuditError("medium-gone", path=FIRST)
LEAVE = "Close without saving it"


def said_of_saving(desk: Desk) -> str:
    labels = desk.workspace.findChildren(SavedLabel)
    return " ".join(label.text() for label in labels if label.isVisible()).lower()


def test_leaving_remembers_the_audit(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    desk.workspace.go_to_question("mfa")
    with qtbot.waitSignal(desk.window.bridge.closed):
        QTest.mouseClick(desk.workspace.navigation.back, Qt.MouseButton.LeftButton)

    assert desk.window.workspace is None
    latest = desk.settings.recent[0]
    assert (latest.path, latest.organisation) == (FIRST, "Bakkerij Claes")
    assert (latest.section, latest.number) == ("access", 1)
    assert desk.window.start_page.continue_card.isVisible()


def test_a_kill_loses_nothing_of_what_the_start_page_tells(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    opened(qtbot, desk)
    desk.workspace.go_to_question("mfa")
    answer(qtbot, desk)

    # In a pause, long before the program ends: the list's own file has it then.
    listed = tmp_path / "settings.ini"
    qtbot.waitUntil(lambda: b'\\"answered\\": 1' in listed.read_bytes())
    (tmp_path / "killed.ini").write_bytes((tmp_path / "settings.ini").read_bytes())
    kept = QSettings(str(tmp_path / "killed.ini"), QSettings.Format.IniFormat)
    latest = from_json(str(kept.value("recent")))[0]
    assert (latest.path, latest.answered, latest.applicable) == (FIRST, 1, 6)
    assert (latest.section, latest.number) == ("access", 1)


def test_a_save_that_fails_is_said_until_it_succeeds(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    desk.source.stores[FIRST].refusal = GONE
    with qtbot.waitSignal(desk.window.bridge.save_failed):
        desk.window.bridge.answer(Reply(question=RESTORE, choice="2"))

    notices = desk.workspace.notices
    desk.workspace.go_to_question("mfa")
    assert notices.banner is not None

    desk.source.stores[FIRST].refusal = None
    with qtbot.waitSignal(desk.window.bridge.changed):
        QTest.mouseClick(button(notices.banner, "Try again"), Qt.MouseButton.LeftButton)
    assert notices.banner is None


def test_closing_waits_for_what_is_not_saved(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    desk.source.stores[FIRST].refusal = GONE
    with qtbot.waitSignals([desk.window.bridge.save_failed] * 2):
        desk.window.bridge.answer(Reply(question=RESTORE, choice="2"))
        assert not desk.window.close()

    assert desk.window.isVisible()
    close = button(desk.workspace.notices.banner, LEAVE)
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not desk.window.isVisible()


def test_once_it_is_saved_after_all_leaving_without_it_is_not_offered_any_more(
    qtbot: QtBot, desk: Desk
) -> None:
    opened(qtbot, desk)
    store, bridge = desk.source.stores[FIRST], desk.window.bridge
    store.refusal = GONE
    with qtbot.waitSignals([bridge.save_failed] * 2):
        bridge.answer(Reply(question=RESTORE, choice="2"))
        assert not desk.window.close()
    store.refusal = None
    with qtbot.waitSignal(bridge.changed):
        bridge.retry()

    store.refusal = GONE
    with qtbot.waitSignal(bridge.save_failed):
        bridge.answer(Reply(question=RESTORE, choice="1"))
    banner = desk.workspace.notices.banner
    assert banner is not None
    assert [item.text() for item in banner.findChildren(QPushButton)].count(LEAVE) == 0


def test_a_page_opened_while_something_waits_does_not_say_saved(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    desk.workspace.go_to_question("mfa")
    answer(qtbot, desk)
    assert "saved at" in said_of_saving(desk)
    desk.source.stores[FIRST].refusal = GONE
    with qtbot.waitSignal(desk.window.bridge.save_failed):
        desk.window.bridge.answer(Reply(question=RESTORE, choice="2"))
    desk.workspace.go_to_question("targets")
    assert "waiting to be saved" in said_of_saving(desk)
    desk.workspace.go(ORGANISATION)
    assert "saved at" not in said_of_saving(desk)


def test_closing_with_everything_saved_just_closes(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    answer(qtbot, desk)

    assert desk.window.close()
    assert desk.source.stores[FIRST].closed
    assert desk.settings.recent[0].answered == 1


def test_a_file_that_can_only_be_read_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_desk(qtbot, tmp_path, a_source(first=MemoryStore(read_only=True)))
    opened(qtbot, desk)

    assert desk.workspace.notices.banner is not None
    desk.workspace.go(ORGANISATION)
    assert desk.workspace.notices.banner is not None
    desk.window.shut_down()
    desk.window.deleteLater()


def test_opening_another_audit_leaves_the_first(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    opened(qtbot, desk, SECOND)

    assert desk.workspace.view.path == SECOND
    assert desk.source.stores[FIRST].closed
    assert [item.path for item in desk.settings.recent] == [SECOND, FIRST]
