"""The window in which a file is chosen, as Qt draws it where the system has none of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.dialogs.file_choice import FileChoice

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Quoting(QTranslator):
    """Translates the words of file dialogs into the same words between quotes."""

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        return f"«{source}»" if context == "FileChoice" else source

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def translated(qapp: QApplication) -> Iterator[None]:
    translator = Quoting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def meet(deed: Callable[[QFileDialog], None]) -> None:
    """Do something with the dialog as soon as it is there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            deed(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def words(dialog: QFileDialog) -> list[str]:
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.text()]
    names = [button.text() for button in buttons.findChildren(QPushButton)]
    return [dialog.windowTitle(), *labels, *names]


@pytest.mark.usefixtures("translated")
def test_every_word_of_a_window_to_keep_a_file_is_ours(parent: QWidget, tmp_path: Path) -> None:
    seen: list[str] = []

    def deed(dialog: QFileDialog) -> None:
        seen.extend(words(dialog))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    meet(deed)
    assert FileChoice().new_audit(parent, tmp_path / "Garage.itaudit") is None
    assert sorted(seen) == [
        "«Cancel»",
        "«File name:»",
        "«Look in:»",
        "«Save»",
        "«Type of file:»",
        "«Where do you want to keep this audit?»",
    ]


@pytest.mark.usefixtures("translated")
def test_every_word_of_a_window_to_open_a_file_is_ours(parent: QWidget, tmp_path: Path) -> None:
    seen: list[str] = []

    def deed(dialog: QFileDialog) -> None:
        seen.extend(words(dialog))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    meet(deed)
    assert FileChoice().existing_audit(parent, tmp_path) is None
    assert "«Open»" in seen
    assert "«Which audit do you want to open?»" in seen
    assert all(word.startswith("«") for word in seen)


def test_names_of_files_have_room(parent: QWidget, tmp_path: Path) -> None:
    seen: list[int] = []

    def deed(dialog: QFileDialog) -> None:
        seen.append(dialog.width())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    meet(deed)
    FileChoice(portable=True).report(parent, tmp_path / "Garage.pdf")
    screen = parent.screen().availableSize().width()
    assert seen == [min(900, int(screen * 0.9))]


def test_what_is_proposed_can_be_taken_with_one_key(parent: QWidget, tmp_path: Path) -> None:
    meet(lambda dialog: QTest.keyClick(name_field(dialog), Qt.Key.Key_Return))

    proposed = tmp_path / "Garage.itaudit"
    assert FileChoice().new_audit(parent, proposed) == proposed


def test_another_name_gets_the_ending_of_what_was_proposed(parent: QWidget, tmp_path: Path) -> None:
    def deed(dialog: QFileDialog) -> None:
        field = name_field(dialog)
        field.selectAll()
        QTest.keyClicks(field, "Noord")
        QTest.keyClick(field, Qt.Key.Key_Return)

    meet(deed)
    chosen = FileChoice().report(parent, tmp_path / "Garage.html")
    assert chosen == tmp_path / "Noord.html"


def test_a_file_that_is_there_can_be_opened(parent: QWidget, tmp_path: Path) -> None:
    file = tmp_path / "Garage.itaudit"
    file.touch()

    def deed(dialog: QFileDialog) -> None:
        field = name_field(dialog)
        QTest.keyClicks(field, file.name)
        QTest.keyClick(field, Qt.Key.Key_Return)

    meet(deed)
    assert FileChoice().existing_audit(parent, tmp_path) == file


def name_field(dialog: QFileDialog) -> QLineEdit:
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    return field
