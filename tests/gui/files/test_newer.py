"""A file of a newer version is looked at where it allows that; a copy goes back to an older one."""

import pytest
from PySide6.QtWidgets import QPushButton

from it_audit_gui.gui.dialogs.password import PasswordDialog
from it_audit_gui.gui.files.file_menu import FileMenu
from it_audit_gui.gui.files.older_dialog import OlderDialog
from it_audit_gui.storage.assessment_store import FileStore
from it_audit_gui.storage.sniff import sniff
from tests.builders import an_answer, an_assessment
from tests.files.make_files import first_assessment, make, the_kept_assessments
from tests.gui.factories import texts_in
from tests.gui.files.conftest import PASSWORD, PATIENCE, Office
from tests.gui.files.test_deeds import click
from tests.gui.files.test_opening import type_in
from tests.storage.newer_files import a_newer_file


def deed(office: Office, words: str) -> QPushButton:
    """The button of the banner with these words."""
    workspace = office.window.workspace
    notices = workspace.notices if workspace else office.window.start_page.said
    assert notices.banner is not None
    return next(item for item in notices.banner.findChildren(QPushButton) if item.text() == words)


def menu_of(office: Office) -> FileMenu:
    menu = FileMenu()
    menu.show_view(office.workspace.view, None)
    return menu


def refused(office: Office, password: str | None = None) -> None:
    with office.qtbot.waitSignal(office.window.bridge.failed, timeout=PATIENCE):
        office.window.open(office.path)
        if password:
            type_in(office.dialog(PasswordDialog), password)


def test_it_is_offered_to_be_looked_at_and_stays_as_it_is(office: Office) -> None:
    a_newer_file(office.path, first_assessment())
    before = office.path.read_bytes()
    refused(office)
    assert "newer version" in office.said

    with office.qtbot.waitSignal(office.window.bridge.opened, timeout=PATIENCE):
        click(deed(office, "Look at it only"))
    assert office.workspace.view.assessment == first_assessment()
    assert "you only look at it" in office.said
    menu = menu_of(office)
    assert not any(item.isEnabled() for item in (menu.copy, menu.older, menu.send, menu.password))
    office.leave()
    assert office.path.read_bytes() == before
    assert not office.copies.exists()


def test_one_with_a_password_asks_for_it_again(office: Office) -> None:
    a_newer_file(office.path, first_assessment(), password=PASSWORD)
    before = office.path.read_bytes()
    refused(office, PASSWORD)

    click(deed(office, "Look at it only"))
    with office.qtbot.waitSignal(office.window.bridge.opened, timeout=PATIENCE):
        type_in(office.dialog(PasswordDialog), PASSWORD)
    assert office.workspace.view.newer
    office.leave()
    assert office.path.read_bytes() == before
    refused(office, PASSWORD)


def test_it_is_offered_too_while_another_audit_is_open(plain: Office) -> None:
    plain.open()
    newer = a_newer_file(plain.folder / "newer.itaudit", first_assessment())
    with plain.qtbot.waitSignal(plain.window.bridge.failed, timeout=PATIENCE):
        plain.window.open(newer)
    with plain.qtbot.waitSignal(plain.window.bridge.opened, timeout=PATIENCE):
        click(deed(plain, "Look at it only"))
    assert plain.workspace.view.path == newer


def test_one_that_does_not_allow_it_names_both_ways_out(office: Office) -> None:
    a_newer_file(office.path, an_assessment(an_answer("mfa", 1)), declared=None)
    refused(office)
    assert "Open it with the newer version" in office.said
    assert "save a copy for an older version" in office.said
    with pytest.raises(StopIteration):
        deed(office, "Look at it only")


def test_a_copy_for_an_older_version_says_first_what_it_leaves_out(office: Office) -> None:
    make(office.path)
    office.open()
    target = office.folder / "older.itaudit"
    office.files.answer = target
    menu_of(office)
    office.room.asking.ask_older()
    dialog = office.dialog(OlderDialog)
    assert "left out of the copy" in texts_in(dialog)
    assert "Files of this audit that are left out: 1." in texts_in(dialog)
    with office.qtbot.waitSignal(office.window.bridge.done, timeout=PATIENCE):
        click(dialog.go_on)

    assert "older version is saved" in office.said
    assert sniff(target).user_version == 2
    store = FileStore.open(target)
    before = the_kept_assessments()[1].answers
    assert set(store.load(store.assessments()[1].id).answers) == set(before)
    store.close()
