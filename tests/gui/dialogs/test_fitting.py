from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.context import NAME
from it_audit_gui.domain.errors import AuditError
from it_audit_gui.gui.dialogs.crash import CrashDialog
from it_audit_gui.gui.dialogs.new_audit import NewAuditDialog
from it_audit_gui.gui.dialogs.password import PasswordDialog
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Target
from it_audit_gui.gui.widgets.labels import Label
from tests.builders import the_bank
from tests.gui.factories import texts_in
from tests.gui.memory_source import AnsweredFiles

SCALES = pytest.mark.parametrize("scale", [1.0, 2.0])


@pytest.fixture
def scaled(qapp: QApplication, scale: float) -> None:
    theme.apply(qapp, theme.Scheme.LIGHT, text_scale=scale)


def new_audit(qtbot: QtBot) -> NewAuditDialog:
    fact = next(item for item in the_bank("nl").context if item.id == NAME)
    dialog = NewAuditDialog(fact, "nl")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def clipped(dialog: QDialog) -> list[str]:
    """Words of which a line, or part of one, has no room."""
    QApplication.processEvents()
    labels = [label for label in dialog.findChildren(Label) if label.isVisible()]
    return [
        label.text()
        for label in labels
        if label.height() < label.heightForWidth(label.width())
        or not dialog.rect().contains(
            QRect(label.mapTo(dialog, label.rect().topLeft()), label.size())
        )
    ]


@SCALES
@pytest.mark.parametrize("name", ["", "   ", "x" * 300])
@pytest.mark.usefixtures("scaled")
def test_the_window_grows_with_its_error(qtbot: QtBot, name: str) -> None:
    dialog = new_audit(qtbot)
    before = dialog.height()
    dialog.name.setText(name)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)

    assert not clipped(dialog)
    assert dialog.height() > before
    assert dialog.name.height() == theme.px(Target.BUTTON)


@SCALES
@pytest.mark.usefixtures("scaled")
def test_a_window_made_as_small_as_can_be_still_shows_all(qtbot: QtBot) -> None:
    dialog = new_audit(qtbot)
    QTest.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    dialog.resize(10, 10)

    assert not clipped(dialog)
    assert dialog.name.height() == theme.px(Target.BUTTON)


@SCALES
@pytest.mark.usefixtures("scaled")
def test_what_went_wrong_is_read_in_full(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = CrashDialog(ValueError(), AnsweredFiles(None), tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()

    assert not clipped(dialog)
    assert all(dialog.rect().contains(part.geometry()) for part in (dialog.save, dialog.end))


@SCALES
@pytest.mark.usefixtures("scaled")
def test_one_that_scrolls_where_it_must_grows_with_its_error_too(
    qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = PasswordDialog(tmp_path / "claes.itaudit", "nl")
    qtbot.addWidget(dialog)
    dialog.show()
    before = dialog.height()
    dialog.show_refused(AuditError("wrong-password", path=tmp_path / "claes.itaudit"))

    qtbot.waitUntil(lambda: dialog.height() > before)
    assert not clipped(dialog)
    assert str(tmp_path) not in texts_in(dialog)  # the name is enough here
