"""A file with a password opens from wherever it is asked for, after any number of tries."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from it_audit_gui.domain.context import NAME
from it_audit_gui.gui.dialogs.password import PasswordDialog
from it_audit_gui.gui.files.restore_dialog import RestoreDialog
from it_audit_gui.gui.start.recent_model import Column, RecentModel
from tests.gui.factories import texts_in
from tests.gui.files.conftest import FIRM, PASSWORD, PATIENCE, Office


def type_in(dialog: PasswordDialog, password: str) -> None:
    dialog.password.line.clear()
    QTest.keyClicks(dialog.password.line, password)
    QTest.keyClick(dialog.password.line, Qt.Key.Key_Return)


def test_the_right_password_opens_the_file(locked: Office) -> None:
    locked.window.open(locked.path)
    dialog = locked.dialog(PasswordDialog)
    assert dialog.password.line.echoMode() is QLineEdit.EchoMode.Password
    assert locked.path.name in texts_in(dialog)

    with locked.qtbot.waitSignal(locked.window.bridge.opened, timeout=PATIENCE):
        type_in(dialog, PASSWORD)

    assert locked.workspace.view.assessment.organisation == FIRM
    assert locked.workspace.view.protected
    assert locked.no_dialog()


def test_a_wrong_password_is_said_and_can_be_tried_again_without_end(locked: Office) -> None:
    before = locked.path.read_bytes()
    locked.window.open(locked.path)
    dialog = locked.dialog(PasswordDialog)
    for wrong in ("zeven vette koeien", 'with "quotes" & 🐄', "x" * 2000):
        with locked.qtbot.waitSignal(locked.window.bridge.locked, timeout=PATIENCE):
            dialog.password.line.setText(wrong)
            QTest.keyClick(dialog.password.line, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert dialog.go_on.isEnabled()
    assert "cannot be a password" in texts_in(dialog)
    with locked.qtbot.waitSignal(locked.window.bridge.locked, timeout=PATIENCE):
        type_in(dialog, "again wrong")
    assert "does not fit" in texts_in(dialog)
    assert "has not been changed" in texts_in(dialog)

    assert locked.path.read_bytes() == before
    assert [item.name for item in locked.folder.glob("claes*")] == [locked.path.name]
    with locked.qtbot.waitSignal(locked.window.bridge.opened, timeout=PATIENCE):
        type_in(dialog, PASSWORD)


def test_a_file_that_no_password_opens_leads_to_its_safety_copies(locked: Office) -> None:
    locked.window.open(locked.path)
    with locked.qtbot.waitSignal(locked.window.bridge.opened, timeout=PATIENCE):
        type_in(locked.dialog(PasswordDialog), PASSWORD)
    locked.answer()
    locked.leave()
    whole = locked.path.read_bytes()
    locked.path.write_bytes(bytes(8) + whole[8:])
    locked.window.open(locked.path)
    dialog = locked.dialog(PasswordDialog)
    assert not dialog.look.isVisible()
    with locked.qtbot.waitSignal(locked.window.bridge.locked, timeout=PATIENCE):
        type_in(dialog, PASSWORD)
    QTest.mouseClick(dialog.look, Qt.MouseButton.LeftButton)
    copies = locked.dialog(RestoreDialog)
    locked.qtbot.waitUntil(lambda: "another password" in texts_in(copies), timeout=PATIENCE)
    QTest.mouseClick(copies.go_on, Qt.MouseButton.LeftButton)
    with locked.qtbot.waitSignal(locked.window.bridge.opened, timeout=PATIENCE):
        type_in(locked.dialog(PasswordDialog), PASSWORD)

    assert locked.workspace.view.path == locked.path
    assert locked.workspace.view.evaluation.answered == 1


def test_nothing_typed_is_said_and_asks_no_file(locked: Office) -> None:
    locked.window.open(locked.path)
    dialog = locked.dialog(PasswordDialog)
    with locked.qtbot.assertNotEmitted(dialog.given):
        QTest.keyClick(dialog.password.line, Qt.Key.Key_Return)

    assert "Type the password first." in texts_in(dialog)


def test_escape_goes_back_to_the_start(locked: Office) -> None:
    before = locked.path.read_bytes()
    locked.window.open(locked.path)
    QTest.keyClick(locked.dialog(PasswordDialog), Qt.Key.Key_Escape)

    assert locked.no_dialog()
    assert locked.window.workspace is None
    assert locked.window.start_page.isVisible()
    assert locked.path.read_bytes() == before


def test_the_password_can_be_looked_at_and_hidden_again(locked: Office) -> None:
    locked.window.open(locked.path)
    field = locked.dialog(PasswordDialog).password
    QTest.keyClicks(field.line, "abc")
    for shown in (QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password):
        QTest.mouseClick(field.show_it, Qt.MouseButton.LeftButton)
        assert field.line.echoMode() is shown
        assert field.text() == "abc"


def drop(office: Office, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(QPoint(50, 50)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    office.window.dropEvent(event)


@pytest.mark.parametrize("way", ["dialog", "list", "drop"])
def test_every_way_to_open_a_file_asks_for_its_password(locked: Office, way: str) -> None:
    match way:
        case "dialog":
            locked.files.answer = locked.path
            QTest.mouseClick(locked.window.start_page.open, Qt.MouseButton.LeftButton)
        case "list":
            locked.window.start_page.picked.emit(locked.path)
        case "drop":
            drop(locked, locked.path)

    with locked.qtbot.waitSignal(locked.window.bridge.opened, timeout=PATIENCE):
        type_in(locked.dialog(PasswordDialog), PASSWORD)


def test_another_audit_stays_open_when_the_password_is_not_given(
    locked: Office, tmp_path: Path
) -> None:
    with locked.qtbot.waitSignal(locked.window.bridge.opened, timeout=PATIENCE):
        locked.window.bridge.create(tmp_path / "other.itaudit", {NAME: "Other"})
    locked.window.open(locked.path)
    QTest.keyClick(locked.dialog(PasswordDialog), Qt.Key.Key_Escape)

    assert locked.workspace.view.assessment.organisation == "Other"


def test_the_list_tells_the_name_and_date_of_a_locked_file_and_no_more(locked: Office) -> None:
    locked.window.open(locked.path)
    with locked.qtbot.waitSignal(locked.window.bridge.opened, timeout=PATIENCE):
        type_in(locked.dialog(PasswordDialog), PASSWORD)
    locked.answer()
    locked.leave()

    (kept,) = locked.settings.recent
    assert kept.protected
    assert (kept.organisation, kept.answered, kept.low, kept.section) == (FIRM, 0, None, "")
    card = texts_in(locked.window.start_page.continue_card)
    assert "Protected with a password." in card
    assert "Answered" not in card
    model = RecentModel()
    model.show_audits([kept], (), kept.opened_at.date())
    cells = [model.data(model.index(0, column)) for column in Column]
    assert cells[Column.ORGANISATION] == FIRM
    assert "Protected" in str(cells[Column.PROGRESS])
    assert not cells[Column.SCORE]


def test_nothing_secret_is_kept_anywhere(locked: Office) -> None:
    locked.window.open(locked.path)
    with locked.qtbot.waitSignal(locked.window.bridge.opened, timeout=PATIENCE):
        type_in(locked.dialog(PasswordDialog), PASSWORD)
    locked.answer()
    locked.leave()
    locked.settings.keeps_recent = True

    for path in locked.folder.rglob("*"):
        if path.is_file():
            assert PASSWORD.encode() not in path.read_bytes(), path
