"""Keeping a file without a look at those of other clients."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QListView
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.dialogs.file_choice import SUFFIX, FileChoice
from it_audit_gui.gui.dialogs.other_audits import WithoutAudits, hide_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_audits_are_out_of_sight(qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("Claes.itaudit", "NOORD.ITAUDIT", "letter.txt"):
        (tmp_path / name).touch()
    dialog = QFileDialog(None, "", str(tmp_path))
    qtbot.addWidget(dialog)
    hide_in(dialog, SUFFIX)
    model = dialog.proxyModel()
    assert isinstance(model, WithoutAudits)
    dialog.show()

    def seen() -> set[str]:
        (view,) = dialog.findChildren(QListView, "listView")
        root = view.rootIndex()
        return {str(model.index(row, 0, root).data()) for row in range(model.rowCount(root))}

    qtbot.waitUntil(lambda: "letter.txt" in seen())
    assert seen() == {"letter.txt"}


def test_a_portable_program_is_always_discreet_another_while_somebody_looks_along() -> None:
    plain = FileChoice()
    assert [FileChoice(portable=True).discreet, plain.discreet] == [True, False]

    plain.present(on=True)
    told = [plain.discreet]
    plain.present(on=False)
    assert [*told, plain.discreet] == [True, False]
