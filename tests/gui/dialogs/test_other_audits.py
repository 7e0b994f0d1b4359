"""Keeping a file without a look at those of other clients."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QListView, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.dialogs.asking import Asking
from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.gui.dialogs.other_audits import OnlyFolders, hide_files
from it_audit_gui.gui.dialogs.reveal import RevealDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_files_are_out_of_sight(qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("Claes.itaudit", "NOORD.ITAUDIT", "Claes report.pdf"):
        (tmp_path / name).touch()
    (tmp_path / "reports").mkdir()
    dialog = QFileDialog(None, "", str(tmp_path))
    qtbot.addWidget(dialog)
    hide_files(dialog)
    model = dialog.proxyModel()
    assert isinstance(model, OnlyFolders)
    dialog.show()

    def seen() -> set[str]:
        (view,) = dialog.findChildren(QListView, "listView")
        root = view.rootIndex()
        return {str(model.index(row, 0, root).data()) for row in range(model.rowCount(root))}

    qtbot.waitUntil(lambda: "reports" in seen())
    assert seen() == {"reports"}


def test_a_portable_program_is_always_discreet_another_while_somebody_looks_along() -> None:
    plain = FileChoice()
    assert [FileChoice(portable=True).discreet, plain.discreet] == [True, False]

    plain.present(on=True)
    told = [plain.discreet]
    plain.present(on=False)
    assert [*told, plain.discreet] == [True, False]


@pytest.mark.parametrize("ask", ["existing_audit", "clients"])
def test_while_somebody_looks_along_each_look_at_other_audits_is_agreed_to(
    qtbot: QtBot, tmp_path: Path, ask: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    files = FileChoice(portable=True)
    seen: list[type[QWidget]] = []

    def decline() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        seen.append(type(dialog))
        dialog.reject()

    QTimer.singleShot(0, decline)
    assert getattr(files, ask)(parent, tmp_path) is None
    assert seen == [RevealDialog]


def test_what_was_agreed_to_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    files = FileChoice()
    files.present(on=True)
    seen: list[type[QWidget]] = []

    def agree() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RevealDialog)
        QTimer.singleShot(0, leave)
        dialog.go_on.click()

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(10, leave)
            return
        seen.append(type(dialog))
        dialog.reject()

    QTimer.singleShot(0, agree)
    assert files.existing_audit(parent, tmp_path) is None
    assert seen == [QFileDialog]


@pytest.mark.parametrize("ask", ["evidence", "replies", "invoices"])
def test_what_is_added_is_not_looked_for_among_the_files_of_clients(
    qtbot: QtBot, tmp_path: Path, ask: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    files = FileChoice()
    seen: list[str] = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        seen.append(dialog.directory().absolutePath())
        dialog.reject()

    for on in (False, True):
        files.present(on=on)
        QTimer.singleShot(0, leave)
        assert getattr(files, ask)(parent, tmp_path) is None
    assert seen[0] == str(tmp_path)
    assert str(tmp_path) not in seen[1]


def shows(files: FileChoice, folder: Path) -> list[type[QWidget]]:
    """The dialogs on the way to a file, each agreed to up to the list of files."""
    parent, seen = QWidget(), []

    def on() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or type(dialog) in seen:
            QTimer.singleShot(10, on)
            return
        seen.append(type(dialog))
        if isinstance(dialog, RevealDialog):
            QTimer.singleShot(0, on)
            dialog.go_on.click()
        elif isinstance(dialog, QDialog):
            dialog.reject()

    QTimer.singleShot(0, on)
    assert files.existing_audit(parent, folder) is None
    parent.deleteLater()
    return seen


def test_a_program_on_a_stick_asks_once_and_again_after_somebody_looked_along(
    qtbot: QtBot, tmp_path: Path
) -> None:
    assert qtbot is not None  # the application
    files = FileChoice(portable=True)
    assert shows(files, tmp_path) == [RevealDialog, QFileDialog]
    assert shows(files, tmp_path) == [QFileDialog]
    assert files.discreet  # a file is still kept without a look at others

    files.present(on=True)
    assert shows(files, tmp_path) == [RevealDialog, QFileDialog]
    assert shows(files, tmp_path) == [RevealDialog, QFileDialog]
    files.present(on=False)
    assert shows(files, tmp_path) == [RevealDialog, QFileDialog]
    assert shows(files, tmp_path) == [QFileDialog]


def test_who_sees_the_clients_on_the_start_page_is_not_asked(qtbot: QtBot, tmp_path: Path) -> None:
    asking = Asking(QWidget(), FileChoice(portable=True), tmp_path)
    asking.agree()
    seen: list[type[QWidget]] = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        seen.append(type(dialog))
        dialog.reject()

    QTimer.singleShot(0, leave)
    with qtbot.assertNotEmitted(asking.open_wanted):
        asking.ask_open()
    assert seen == [QFileDialog]
