"""The folder of a portable program is moved while it runs: nothing is made where it was."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from it_audit_gui import paths
from it_audit_gui.gui.remembered.settings import Settings
from tests.gui.files.test_portable import a_stick, run
from tests.gui.windows import a_recent


def test_a_program_that_moved_away_makes_no_folder_where_it_was(
    qapp: QApplication, tmp_path: Path
) -> None:
    stick = a_stick(tmp_path)
    (stick / "Data").mkdir()
    settings = Settings(stick / "Data", portable=True)
    settings.language = "nl"
    qapp.processEvents()  # Qt writes when it has nothing else to do
    moved = stick.rename(tmp_path / "elsewhere")
    settings.language = "fr"
    settings.remember(a_recent(path=tmp_path / "Claes.itaudit"))
    qapp.processEvents()

    assert settings.language == "fr"
    assert [audit.path.name for audit in settings.recent] == ["Claes.itaudit"]
    del settings
    assert not stick.exists()
    assert Settings(moved / "Data", portable=True).language == "nl"


def test_nothing_of_the_program_is_made_where_it_was(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stick = a_stick(tmp_path)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(stick / "it-audit"))
    paths.make_own(stick / "Data" / "Copies")
    assert (stick / "Data" / "Copies").is_dir()

    stick.rename(tmp_path / "elsewhere")
    with pytest.raises(FileNotFoundError):
        paths.make_own(stick / "Data" / "Copies")
    assert not stick.exists()
    paths.make_own(tmp_path / "on the computer" / "copies")
    assert (tmp_path / "on the computer" / "copies").is_dir()


# Asks for a file, as a program on a stick does, and its folder is gone before the answer.
ASKING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from it_audit_gui.gui.computer.portable import leave_no_trace, stay_beside

stick = Path(sys.argv[1])
stay_beside(stick / "Data")
app = QApplication([])
dialog = QFileDialog()
leave_no_trace(dialog)


def move():
    stick.rename(stick.with_name("elsewhere"))
    dialog.reject()


dialog.finished.connect(dialog.deleteLater)
dialog.destroyed.connect(app.quit)
QTimer.singleShot(50, move)
dialog.open()
app.exec()
"""


def test_a_file_dialog_makes_nothing_where_the_program_was(tmp_path: Path) -> None:
    stick, home = a_stick(tmp_path), tmp_path / "home"
    home.mkdir()
    done = run(stick, home, ASKING)

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "elsewhere" / "Audits").is_dir()
    assert not stick.exists(), list(stick.rglob("*"))
    assert [str(item.relative_to(home)) for item in home.rglob("*")] == []
