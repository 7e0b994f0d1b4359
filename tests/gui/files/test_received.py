"""A file from mail, or from where it lies only in passing, is rather kept first."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDir, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from it_audit_gui import bootstrap
from it_audit_gui.domain.context import NAME
from it_audit_gui.gui.dialogs.password import PasswordDialog
from it_audit_gui.gui.files.passing_folders import is_in_passing
from it_audit_gui.gui.files.received_dialog import ReceivedDialog
from tests.builders import MOMENT
from tests.gui.factories import texts_in
from tests.gui.files.conftest import FIRM, PASSWORD, PATIENCE, Office

HOME = Path("/home/els/Documents")
HOSTILE_TAIL = bytes.fromhex("d9d505f920a163d7")


@pytest.mark.parametrize(
    "folder",
    [
        "/c/Users/Els/AppData/Local/Microsoft/Windows/INetCache/Content.Outlook/X1",
        "/c/Users/Els/AppData/Local/Microsoft/Olk/Attachments",
        "/c/Users/Els/AppData/Local/Microsoft/Windows/Temporary Internet Files/Content.IE5",
        "/c/Users/Els/AppData/Local/Packages/microsoft.windowscommunicationsapps_8w/LocalState",
        "/Users/els/Library/Containers/com.apple.mail/Data/Library/Mail Downloads/1",
        "/elsewhere/mozilla_els0",
        "/run/user/1000/gvfs/google-drive",
    ],
)
def test_folders_of_attachments_are_known_by_name(folder: str) -> None:
    assert is_in_passing(Path(folder) / "claes.itaudit", HOME)


@pytest.mark.parametrize(
    "folder",
    ["/home/els/Documents", "/media/stick/Audits", "/home/els/Downloads", "/home/els/Olkje"],
)
def test_other_folders_are_not(folder: str) -> None:
    assert not is_in_passing(Path(folder) / "claes.itaudit", HOME)


def test_the_systems_own_folder_counts_unless_audits_are_kept_there() -> None:
    folder = Path(QDir.tempPath())

    assert is_in_passing(folder / "opened" / "claes.itaudit", HOME)
    assert is_in_passing(folder.resolve() / "claes.itaudit", HOME)
    assert not is_in_passing(folder / "mine" / "claes.itaudit", folder / "mine")


@pytest.fixture
def attachment(office: Office, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file as a mail program opens it, with something hostile beside it."""
    folder = tmp_path_factory.mktemp("mail") / "Content.Outlook"
    folder.mkdir()
    path = folder / "claes (002).itaudit"
    bootstrap.create(path, {NAME: FIRM}, "en", MOMENT, PASSWORD).close()
    path.with_name(path.name + "-journal").write_bytes(bytes(100) + HOSTILE_TAIL)
    assert not path.is_relative_to(office.folder)
    return path


def test_a_copy_is_kept_alone_and_opened(office: Office, attachment: Path) -> None:
    before = attachment.read_bytes()
    target = office.files.answer = office.folder / "claes.itaudit"
    office.window.open(attachment)
    dialog = office.dialog(ReceivedDialog)
    for said in (attachment.name, "can disappear", "stays behind"):
        assert said in texts_in(dialog)
    QTest.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    asked = office.dialog(PasswordDialog)
    asked.password.line.setText(PASSWORD)
    with office.qtbot.waitSignal(office.window.bridge.opened, timeout=PATIENCE):
        QTest.mouseClick(asked.go_on, Qt.MouseButton.LeftButton)

    assert office.workspace.view.path == target
    assert attachment.read_bytes() == before
    office.leave()
    assert [item.name for item in office.folder.glob("claes*")] == ["claes.itaudit"]


def test_the_audit_that_was_open_is_settled_first(plain: Office, attachment: Path) -> None:
    plain.open()
    plain.files.answer = None
    plain.window.open(attachment)
    QTest.mouseClick(plain.dialog(ReceivedDialog).go_on, Qt.MouseButton.LeftButton)

    assert plain.no_dialog()
    assert plain.workspace.view.path == plain.path


def test_thinking_better_of_it_opens_nothing(office: Office, attachment: Path) -> None:
    office.window.open(attachment)
    QTest.keyClick(office.dialog(ReceivedDialog), Qt.Key.Key_Escape)

    assert office.no_dialog()
    assert office.window.workspace is None


def test_whoever_opens_it_there_is_asked_once(office: Office, attachment: Path) -> None:
    attachment.with_name(attachment.name + "-journal").unlink()
    office.window.open(attachment)
    dialog = office.dialog(ReceivedDialog)
    there = next(
        item for item in dialog.findChildren(QPushButton) if item.text() == "Open it there"
    )
    QTest.mouseClick(there, Qt.MouseButton.LeftButton)
    QTest.keyClick(office.dialog(PasswordDialog), Qt.Key.Key_Escape)
    office.window.open(attachment)

    assert office.dialog(PasswordDialog).path == attachment


def test_one_that_is_gone_is_told_at_once(office: Office, attachment: Path) -> None:
    attachment.unlink()
    with office.qtbot.waitSignal(office.window.bridge.failed, timeout=PATIENCE):
        office.window.open(attachment)

    assert office.no_dialog()
    assert "is not there" in office.said
