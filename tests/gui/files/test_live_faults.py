"""The file goes away under the open audit: nothing is lost, and there is always a way on."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton

from it_audit_gui import bootstrap
from it_audit_gui.domain.context import NAME
from it_audit_gui.gui.files.restore_dialog import RestoreDialog
from it_audit_gui.session.replies import Reply
from tests.builders import the_bank
from tests.gui.files.conftest import PATIENCE, Office
from tests.storage.crafting import snapshot
from tests.storage.full_medium import Room, a_medium_with


def fail_to_answer(office: Office, place: int, choice: str = "3") -> None:
    question = the_bank("en").questions[place].id
    with office.qtbot.waitSignal(office.window.bridge.save_failed, timeout=PATIENCE):
        office.window.bridge.answer(Reply(question=question, choice=choice))


def push(office: Office, words: str) -> None:
    banner = office.workspace.notices.banner
    assert banner is not None
    button = next(item for item in banner.findChildren(QPushButton) if item.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def renamed(office: Office) -> Path:
    return office.path.rename(office.path.with_name("renamed.itaudit"))


def audits_in(folder: Path) -> dict[str, bytes]:
    return {name: content for name, content in snapshot(folder).items() if "-" not in name}


def answers_in(path: Path) -> int:
    session = bootstrap.open_audit(path, "en")
    try:
        return len(session.assessment.answers)
    finally:
        session.close()


def answers_shown(office: Office) -> int:
    return office.workspace.view.evaluation.answered


def test_what_cannot_be_saved_goes_on_in_a_new_file(plain: Office) -> None:
    plain.open()
    plain.answer(0)
    question = the_bank("en").questions[1].id
    plain.workspace.go_to_question(question)
    route = plain.workspace.route
    old = renamed(plain)
    fail_to_answer(plain, 1)
    assert "no longer there" in plain.said
    assert "keeps your changes as long as it is open" in plain.said
    assert plain.window.bridge.waiting == 1
    assert not [item for item in plain.window.findChildren(QDialog) if item.isVisible()]

    target = plain.files.answer = plain.folder / "new place.itaudit"
    with plain.qtbot.waitSignals(
        [plain.window.bridge.saved, plain.window.bridge.done], timeout=PATIENCE
    ):
        push(plain, "Save elsewhere…")

    assert plain.window.bridge.waiting == 0
    assert "Everything is saved there" in plain.said
    assert plain.workspace.route == route
    assert target.name in plain.window.windowTitle()
    assert [item.path for item in plain.settings.recent] == [target]
    plain.answer(2)
    plain.leave()
    assert answers_in(target) == 3
    assert answers_in(old) == 1


@pytest.mark.usefixtures("large_text")
def test_on_a_low_screen_the_words_have_their_height_before_the_page(plain: Office) -> None:
    plain.window.resize(1366, 560)
    plain.open()
    renamed(plain)
    fail_to_answer(plain, 1)
    banner = plain.workspace.notices.banner
    assert banner is not None

    plain.qtbot.waitUntil(
        lambda: banner.height() == banner.heightForWidth(banner.width()), timeout=PATIENCE
    )


def test_also_after_a_retry_that_found_nothing(plain: Office) -> None:
    plain.open()
    plain.answer(0)
    renamed(plain)
    fail_to_answer(plain, 1)
    with plain.qtbot.waitSignal(plain.window.bridge.save_failed, timeout=PATIENCE):
        push(plain, "Try again")

    target = plain.files.answer = plain.folder / "new place.itaudit"
    with plain.qtbot.waitSignals(
        [plain.window.bridge.saved, plain.window.bridge.done], timeout=PATIENCE
    ):
        push(plain, "Save elsewhere…")
    assert "Keep the old file" in plain.said
    plain.leave()
    assert answers_in(target) == 2


def test_a_name_that_is_taken_keeps_everything_waiting(plain: Office) -> None:
    plain.open()
    taken = plain.files.answer = plain.folder / "taken.itaudit"
    taken.write_text("somebody else's")
    renamed(plain)
    fail_to_answer(plain, 1)
    with plain.qtbot.waitSignal(plain.window.bridge.refused, timeout=PATIENCE):
        push(plain, "Save elsewhere…")

    assert "already a file" in plain.said
    assert "Try again" in plain.said
    assert plain.window.bridge.waiting == 1
    assert taken.read_text() == "somebody else's"


def test_the_same_file_is_found_under_another_path(plain: Office) -> None:
    plain.open()
    plain.answer(0)
    there = plain.files.answer = renamed(plain)
    fail_to_answer(plain, 1)
    with plain.qtbot.waitSignals(
        [plain.window.bridge.saved, plain.window.bridge.done], timeout=PATIENCE
    ):
        push(plain, "It is in another place…")

    assert plain.workspace.view.path == there
    assert plain.window.bridge.waiting == 0
    plain.leave()
    assert answers_in(there) == 2


def test_a_file_that_says_something_else_is_never_overwritten(plain: Office) -> None:
    plain.open()
    plain.answer(0)
    renamed(plain)
    other = plain.files.answer = plain.folder / "other.itaudit"
    bootstrap.create(
        other, {NAME: "Other"}, "en", plain.workspace.view.assessment.started_at
    ).close()
    before = audits_in(plain.folder)
    fail_to_answer(plain, 1)
    with plain.qtbot.waitSignal(plain.window.bridge.refused, timeout=PATIENCE):
        push(plain, "It is in another place…")

    assert plain.window.bridge.waiting == 1
    assert plain.said
    assert audits_in(plain.folder) == before


def test_a_medium_that_returns_takes_what_waited(plain: Office) -> None:
    plain.open()
    there = renamed(plain)
    fail_to_answer(plain, 1)
    there.rename(plain.path)
    with plain.qtbot.waitSignal(plain.window.bridge.saved, timeout=PATIENCE):
        push(plain, "Try again")

    assert plain.window.bridge.waiting == 0
    assert plain.said == ""


def test_a_full_disk_keeps_the_answer_and_takes_it_once_there_is_room(plain: Office) -> None:
    room = Room(left=10_000_000)
    with a_medium_with(room):
        plain.open()
        plain.answer(0)
        before = answers_shown(plain)
        room.left = 0
        fail_to_answer(plain, 1)
        fail_to_answer(plain, 2)
        assert "is full" in plain.said
        assert "Everything saved earlier is safe" in plain.said
        assert "keeps your changes as long as it is open" in plain.said
        assert plain.window.bridge.waiting == 2
        assert not [item for item in plain.window.findChildren(QDialog) if item.isVisible()]
        room.left = 10_000_000
        with plain.qtbot.waitSignals([plain.window.bridge.saved] * 2, timeout=PATIENCE):
            push(plain, "Try again")
        assert (plain.window.bridge.waiting, plain.said) == (0, "")
        plain.leave()

    assert answers_in(plain.path) == before + 2


def test_a_full_disk_leads_to_a_file_on_another_one(plain: Office) -> None:
    room = Room(left=10_000_000)
    with a_medium_with(room):
        plain.open()
        plain.answer(0)
        room.left = 0
        fail_to_answer(plain, 1)
        target = plain.files.answer = plain.folder / "elsewhere.itaudit"
        push(plain, "Save elsewhere…")
        plain.qtbot.waitUntil(lambda: "is full" in plain.said, timeout=PATIENCE)
        assert plain.window.bridge.waiting == 1
        assert not target.exists()
        room.left = 10_000_000
        with plain.qtbot.waitSignal(plain.window.bridge.moved, timeout=PATIENCE):
            push(plain, "Save elsewhere…")
        plain.qtbot.waitUntil(lambda: plain.window.bridge.waiting == 0, timeout=PATIENCE)
        plain.leave()

    assert (answers_in(plain.path), answers_in(target)) == (1, 2)


def test_a_protected_file_stays_protected_in_its_new_place(plain: Office) -> None:
    with plain.qtbot.waitSignal(plain.window.bridge.opened, timeout=PATIENCE):
        plain.window.bridge.create(plain.folder / "locked.itaudit", {NAME: "X"}, "pass phrase")
    (plain.folder / "locked.itaudit").unlink()
    fail_to_answer(plain, 1)
    target = plain.files.answer = plain.folder / "new place.itaudit"
    with plain.qtbot.waitSignals(
        [plain.window.bridge.saved, plain.window.bridge.done], timeout=PATIENCE
    ):
        push(plain, "Save elsewhere…")
    plain.leave()

    assert bootstrap.is_protected(target)
    bootstrap.check(target, password="pass phrase")  # noqa: S106 - made up


def test_a_file_open_elsewhere_can_be_read_in_a_copy(plain: Office) -> None:
    elsewhere = bootstrap.open_audit(plain.path, "en")
    with plain.qtbot.waitSignal(plain.window.bridge.failed, timeout=PATIENCE):
        plain.window.open(plain.path)
    assert "already open" in plain.said
    target = plain.files.answer = plain.folder / "copy.itaudit"
    with plain.qtbot.waitSignal(plain.window.bridge.opened, timeout=PATIENCE):
        banner = plain.window.start_page.said.banner
        assert banner is not None
        button = next(
            item for item in banner.findChildren(QPushButton) if item.text() == "Work in a copy…"
        )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert plain.workspace.view.path == target
    elsewhere.close()


@pytest.mark.parametrize("left", [0.5, 0])
def test_a_damaged_or_deleted_file_leads_to_its_safety_copies(plain: Office, left: float) -> None:
    plain.open()
    plain.answer(0)
    plain.leave()
    whole = plain.path.read_bytes()
    plain.path.write_bytes(whole[: int(len(whole) * left)])
    if not left:
        plain.path.unlink()
    with plain.qtbot.waitSignal(plain.window.bridge.failed, timeout=PATIENCE):
        plain.window.open(plain.path)
    assert ("is damaged" if left else "is not there") in plain.said

    banner = plain.window.start_page.said.banner
    assert banner is not None
    button = banner.findChildren(QPushButton)[0]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = plain.dialog(RestoreDialog)
    with plain.qtbot.waitSignals(
        [plain.window.bridge.opened, plain.window.bridge.done], timeout=PATIENCE
    ):
        QTest.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    assert len(plain.workspace.view.assessment.answers) == 1
