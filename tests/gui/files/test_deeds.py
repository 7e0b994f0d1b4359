"""What the menu of a file does, on real files."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from it_audit_gui import bootstrap
from it_audit_gui.domain.audit_settings import AuditSettings
from it_audit_gui.domain.context import NAME
from it_audit_gui.gui.dialogs.new_password import NewPasswordDialog
from it_audit_gui.gui.dialogs.password import PasswordDialog
from it_audit_gui.gui.files.delete_dialog import DeleteDialog, RemovePasswordDialog
from it_audit_gui.gui.files.file_menu import FileMenu
from it_audit_gui.gui.files.keep_dialog import KeepDialog
from it_audit_gui.gui.files.restore_dialog import RestoreDialog
from it_audit_gui.gui.files.send_dialog import SendDialog
from tests.builders import MOMENT
from tests.gui.factories import texts_in
from tests.gui.files.conftest import FIRM, PASSWORD, PATIENCE, Office
from tests.gui.files.test_opening import type_in


def click(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def opened(office: Office) -> Office:
    """The file of the office, open, with one answer."""
    office.window.open(office.path)
    if bootstrap.is_protected(office.path):
        type_in(office.dialog(PasswordDialog), PASSWORD)
    office.qtbot.waitUntil(lambda: office.window.workspace is not None, timeout=PATIENCE)
    office.answer()
    return office


def set_password(office: Office, password: str, *, drop: bool = False) -> None:
    office.room.asking.ask_password()
    dialog = office.dialog(NewPasswordDialog)
    dialog.password.line.setText(password)
    dialog.again.line.setText(password)
    dialog.box.setChecked(drop)
    with office.qtbot.waitSignal(office.window.bridge.done, timeout=PATIENCE):
        click(dialog.go_on)


def test_a_password_is_set_and_the_file_goes_on(plain: Office) -> None:
    opened(plain)
    set_password(plain, PASSWORD)

    assert "new password only" in plain.said
    assert plain.workspace.view.protected
    plain.answer(1)
    plain.leave()
    assert bootstrap.is_protected(plain.path)
    session = bootstrap.open_audit(plain.path, "en", password=PASSWORD)
    assert len(session.assessment.answers) == 2
    session.close()


def test_older_safety_copies_are_told_and_go_if_the_user_wants(plain: Office) -> None:
    opened(plain)
    plain.leave()
    assert list(plain.copies.rglob("*.itaudit"))
    older = plain.path.with_name("claes.v1.itaudit")
    older.write_bytes(plain.path.read_bytes())
    plain.open()
    set_password(plain, PASSWORD)
    assert "2 safety copies still open as before" in plain.said

    set_password(plain, "another one", drop=True)
    assert "safety cop" not in plain.said
    assert not list(plain.copies.rglob("*.itaudit"))
    assert not older.exists()


def test_two_different_passwords_are_not_taken(plain: Office) -> None:
    opened(plain)
    plain.room.asking.ask_password()
    dialog = plain.dialog(NewPasswordDialog)
    click(dialog.go_on)
    assert "Type a password first." in texts_in(dialog)
    dialog.password.line.setText("one")
    dialog.again.line.setText("two")
    with plain.qtbot.assertNotEmitted(dialog.decided):
        click(dialog.go_on)

    assert "not the same" in texts_in(dialog)
    assert dialog.isVisible()
    dialog.reject()


def test_a_password_is_removed_after_one_question(locked: Office) -> None:
    opened(locked)
    locked.room.asking.ask_removing()
    dialog = locked.dialog(RemovePasswordDialog)
    with locked.qtbot.waitSignal(locked.window.bridge.done, timeout=PATIENCE):
        click(dialog.go_on)

    assert not locked.workspace.view.protected
    locked.leave()
    assert not bootstrap.is_protected(locked.path)
    assert not locked.settings.recent[0].protected


@pytest.mark.parametrize("protected", [False, True])
def test_a_copy_is_saved_beside_under_the_same_password(plain: Office, *, protected: bool) -> None:
    opened(plain)
    if protected:
        set_password(plain, PASSWORD)
    target = plain.files.answer = plain.folder / "copy.itaudit"
    with plain.qtbot.waitSignal(plain.window.bridge.done, timeout=PATIENCE):
        plain.room.asking.ask_copy()

    assert plain.files.proposed[-1].name == f"claes {MOMENT:%Y-%m-%d}.itaudit"
    assert "The copy is saved" in plain.said
    bootstrap.check(target, password=PASSWORD if protected else None)
    assert bootstrap.is_protected(target) is protected


def test_a_name_that_is_taken_is_refused_in_words(plain: Office) -> None:
    opened(plain)
    plain.files.answer = plain.path
    before = plain.path.read_bytes()
    with plain.qtbot.waitSignal(plain.window.bridge.refused, timeout=PATIENCE):
        plain.room.asking.ask_copy()

    assert "already a file" in plain.said
    assert plain.path.read_bytes() == before


@pytest.mark.parametrize("anonymous", [False, True])
def test_a_copy_is_sent_with_a_password_of_its_own(plain: Office, *, anonymous: bool) -> None:
    opened(plain)
    target = plain.files.answer = plain.folder / "for you.itaudit"
    plain.room.asking.ask_sending()
    dialog = plain.dialog(SendDialog)
    assert not dialog.same.isVisible()
    dialog.other.setChecked(True)
    click(dialog.go_on)
    assert "Type a password first." in texts_in(dialog)
    dialog.password.line.setText("for you")
    dialog.anonymous.setChecked(anonymous)
    with plain.qtbot.waitSignal(plain.window.bridge.done, timeout=PATIENCE):
        click(dialog.go_on)

    session = bootstrap.open_audit(target, "en", password="for you")  # noqa: S106 - made up
    assert (session.assessment.organisation == FIRM) is not anonymous
    assert len(session.assessment.answers) == 1
    session.close()
    assert FIRM not in str(plain.files.proposed[-1]) or not anonymous


def test_a_safety_copy_is_chosen_by_what_it_holds_and_restored(plain: Office) -> None:
    opened(plain)
    plain.leave()
    plain.open()
    plain.answer(1)
    plain.answer(2)

    plain.room.asking.ask_restoring()
    dialog = plain.dialog(RestoreDialog)
    plain.qtbot.waitUntil(lambda: "answered" in texts_in(dialog), timeout=PATIENCE)
    assert "1 of " in texts_in(dialog)
    assert "score" in texts_in(dialog)
    with plain.qtbot.waitSignals(
        [plain.window.bridge.opened, plain.window.bridge.done], timeout=PATIENCE
    ):
        click(dialog.go_on)

    assert len(plain.workspace.view.assessment.answers) == 1
    (aside,) = plain.folder.glob("claes (replaced *.itaudit")
    assert aside.name in plain.said
    kept = bootstrap.open_audit(aside, "en")
    assert len(kept.assessment.answers) == 3
    kept.close()


def test_a_copy_under_an_older_password_asks_for_that_one(plain: Office) -> None:
    opened(plain)
    set_password(plain, "the old one")
    plain.leave()
    (copy,) = plain.copies.rglob("*.itaudit")
    plain.window.open(plain.path)
    with plain.qtbot.waitSignal(plain.window.bridge.opened, timeout=PATIENCE):
        type_in(plain.dialog(PasswordDialog), "the old one")
    set_password(plain, PASSWORD)
    plain.answer(1)

    plain.room.asking.ask_restoring()
    dialog = plain.dialog(RestoreDialog)
    plain.qtbot.waitUntil(lambda: "another password" in texts_in(dialog), timeout=PATIENCE)
    click(dialog.go_on)
    asked = plain.dialog(PasswordDialog)
    assert copy.name in texts_in(asked)
    with plain.qtbot.waitSignal(plain.window.bridge.refused, timeout=PATIENCE):
        type_in(asked, "no")
    assert asked.isVisible()
    with plain.qtbot.waitSignals(
        [plain.window.bridge.opened, plain.window.bridge.done], timeout=PATIENCE
    ):
        type_in(asked, "the old one")

    assert len(plain.workspace.view.assessment.answers) == 1
    assert plain.no_dialog()


def test_without_safety_copies_it_says_when_they_are_made(plain: Office) -> None:
    with plain.qtbot.waitSignal(plain.window.bridge.opened, timeout=PATIENCE):
        plain.window.bridge.create(plain.folder / "new.itaudit", {NAME: "New"})
    plain.room.asking.ask_restoring()
    dialog = plain.dialog(RestoreDialog)

    assert "no safety copies" in texts_in(dialog)
    assert not dialog.go_on.isVisible()
    dialog.reject()


def test_a_client_is_deleted_everywhere_after_one_question(plain: Office) -> None:
    opened(plain)
    plain.leave()
    plain.open()
    assert list(plain.copies.rglob("*.itaudit"))
    older = plain.path.with_name("claes.v1.itaudit")
    older.write_bytes(plain.path.read_bytes())
    doubtful = plain.path.with_name("claes.v2.itaudit")
    doubtful.write_bytes(b"nothing that opens")
    plain.room.asking.ask_deleting()
    dialog = plain.dialog(DeleteDialog)
    for said in (FIRM, str(plain.path), "mail", "cannot be undone"):
        assert said in texts_in(dialog)
    with plain.qtbot.waitSignals(
        [plain.window.bridge.ended, plain.window.bridge.done], timeout=PATIENCE
    ):
        click(dialog.go_on)

    assert plain.window.workspace is None
    assert plain.settings.recent == ()
    assert not plain.path.exists()
    assert not list(plain.copies.rglob("*.itaudit"))
    assert not older.exists()
    assert "Removed: claes.itaudit, claes.v1.itaudit" in plain.said
    assert "Still there: claes.v2.itaudit. Delete these yourself" in plain.said


def test_thinking_better_of_it_deletes_nothing(plain: Office) -> None:
    opened(plain)
    plain.room.asking.ask_deleting()
    QTest.keyClick(plain.dialog(DeleteDialog), Qt.Key.Key_Return)

    assert plain.path.exists()
    assert plain.window.workspace is not None


def test_how_long_it_is_kept_is_noted_and_comes_back_as_a_reminder(plain: Office) -> None:
    opened(plain)
    plain.room.asking.ask_keeping()
    dialog = plain.dialog(KeepDialog)
    dialog.day.setText("31/02/2026")
    click(dialog.go_on)
    assert "day, month and year" in texts_in(dialog)
    dialog.day.setText("31/01/2026")
    dialog.note.set_text("For Claes, agreement of 3 March")
    with plain.qtbot.waitSignal(plain.window.bridge.done, timeout=PATIENCE):
        click(dialog.go_on)
    plain.leave()

    plain.open()
    assert plain.workspace.view.settings == AuditSettings(
        keep_until=date(2026, 1, 31), processor_note="For Claes, agreement of 3 March"
    )
    assert "You keep this audit until" in plain.said


def test_the_menu_offers_what_the_file_allows(locked: Office) -> None:
    opened(locked)
    menu = locked.window.findChild(FileMenu)
    assert isinstance(menu, FileMenu)
    menu.show_view(locked.workspace.view, None)
    assert menu.unlock.isVisible()
    assert menu.password.text() == "Change the password…"
    assert "none yet" in menu.copy.text()

    menu.show_view(locked.workspace.view, MOMENT.date() - timedelta(days=3))
    assert "2026" in menu.copy.text()
