"""A program on a stick keeps everything beside itself, or stops."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from it_audit_gui import bootstrap, paths
from it_audit_gui.gui.computer import own_folders
from it_audit_gui.gui.dialogs.cannot_start import CannotStartDialog
from it_audit_gui.gui.dialogs.new_password import NewPasswordDialog
from it_audit_gui.gui.remembered.settings import Settings
from tests.gui.factories import texts_in
from tests.gui.files.conftest import FIRM, PASSWORD, PATIENCE, Office
from tests.gui.windows import a_recent
from tests.storage.test_full_disk import ALONE, ROOT

# A whole run as the frozen program would be: an audit made, answered, left and asked for again.
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

stick = Path(sys.argv[1])
sys.frozen, sys.executable, sys.argv = True, str(stick / "it-audit"), [str(stick / "it-audit")]

from it_audit_gui.gui.program import application
from it_audit_gui.gui.window.main_window import MainWindow


def work():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    bridge = window.bridge
    bridge.opened.connect(lambda view: QTimer.singleShot(0, lambda: leave(window)))
    bridge.create(stick / "Audits" / "Claes.itaudit", {"name": "Bakkerij Claes"})


def leave(window):
    QTimer.singleShot(300, lambda: [w.reject() for w in window.findChildren(QFileDialog)])
    window.files.asking.ask_copy()
    window.close()


QTimer.singleShot(0, work)
sys.exit(application.start(None))
"""


def a_stick(folder: Path) -> Path:
    stick = folder / "stick"
    (stick / "Audits").mkdir(parents=True)
    (stick / "portable.flag").touch()
    (stick / "it-audit").touch()
    return stick


def run(stick: Path, home: Path, program: str = PROGRAM) -> subprocess.CompletedProcess[str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    environment = {**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", program, str(stick)],
        env=environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_a_whole_run_leaves_nothing_on_the_computer(tmp_path: Path) -> None:
    stick, home = a_stick(tmp_path), tmp_path / "home"
    home.mkdir()
    done = run(stick, home)

    assert done.returncode == 0, done.stderr
    assert [str(item.relative_to(home)) for item in home.rglob("*")] == []
    assert (stick / "Data" / "settings.ini").is_file()
    assert list((stick / "Data" / "Copies").rglob("*.itaudit"))
    (kept,) = Settings(stick / "Data", portable=True).recent
    assert kept.path == stick / "Audits" / "Claes.itaudit"
    assert str(tmp_path) not in (stick / "Data" / "settings.ini").read_text(encoding="utf-8")


def test_the_list_finds_its_audits_when_the_stick_is_somewhere_else(tmp_path: Path) -> None:
    stick = a_stick(tmp_path)
    there = Settings(stick / "Data", portable=True)
    (stick / "Data").mkdir()
    there.remember(a_recent(path=stick / "Audits" / "Claes.itaudit"))
    moved = stick.rename(tmp_path / "other letter")

    (found,) = Settings(moved / "Data", portable=True).recent
    assert found.path == moved / "Audits" / "Claes.itaudit"


REMEMBERED = """
import sys
from pathlib import Path
from it_audit_gui.gui.remembered.settings import Settings
from tests.gui.windows import a_recent

stick = Path(sys.argv[1])
(stick / "Data").mkdir()
(stick / "Audits").mkdir()
(stick / "Audits" / "Claes.itaudit").touch()
Settings(stick / "Data", portable=True).remember(a_recent(path=stick / "Audits" / "Claes.itaudit"))
"""
FOUND = """
import sys
from pathlib import Path
from it_audit_gui.gui.remembered.settings import Settings

(kept,) = Settings(Path(sys.argv[1]) / "Data", portable=True).recent
print(kept.path, kept.path.is_file())
"""
MOUNTED = """
mount -t tmpfs none "$0" && "$2" -c "$3" "$0" && mount --move "$0" "$1" && "$2" -c "$4" "$1"
"""


@pytest.mark.skipif(shutil.which("unshare") is None, reason="no unshare here")
def test_a_stick_that_is_mounted_elsewhere_finds_its_audits(tmp_path: Path) -> None:
    first, second = tmp_path / "E", tmp_path / "F"
    first.mkdir()
    second.mkdir()
    done = subprocess.run(
        [*ALONE, MOUNTED, first, second, sys.executable, REMEMBERED, FOUND],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    if "mount" in done.stderr and "denied" in done.stderr:
        pytest.skip(done.stderr)

    assert done.stdout == f"{second / 'Audits' / 'Claes.itaudit'} True\n", done.stderr


def test_a_folder_that_is_gone_keeps_its_whole_path(tmp_path: Path) -> None:
    settings = Settings(tmp_path, portable=True)
    settings.remember(a_recent(path=tmp_path / "gone" / "Claes.itaudit"))

    assert settings.recent[0].path == tmp_path / "gone" / "Claes.itaudit"


def test_an_installed_program_is_not_portable(monkeypatch: pytest.MonkeyPatch) -> None:
    assert paths.portable_folder() is None
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert paths.portable_folder() is None


def test_a_portable_program_keeps_all_it_has_beside_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stick = a_stick(tmp_path)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(stick / "it-audit"))

    own = (own_folders.settings_folder(), own_folders.copies_folder(), own_folders.log_folder())
    assert all(folder.is_relative_to(stick / "Data") for folder in own)
    assert own_folders.documents_folder() == stick / "Audits"
    (stick / "Audits").rmdir()
    assert own_folders.documents_folder() == stick
    assert paths.can_keep_data(stick)
    assert list((stick / "Data").iterdir()) == []


def test_a_stick_that_cannot_be_written_stops_the_program_and_says_so(
    qtbot: QtBot, tmp_path: Path
) -> None:
    stick = a_stick(tmp_path)
    (stick / "Data").write_text("in the way")
    assert not paths.can_keep_data(stick)

    dialog = CannotStartDialog(stick)
    qtbot.addWidget(dialog)
    dialog.show()
    for said in (str(stick), "Nothing was written on this computer", "Close the program"):
        assert said in texts_in(dialog)
    assert "Cancel" not in texts_in(dialog)


STOPPED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

stick = Path(sys.argv[1])
sys.frozen, sys.executable, sys.argv = True, str(stick / "it-audit"), [str(stick / "it-audit")]

from it_audit_gui.gui.program import application


def close():
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            print(widget.windowTitle())
            widget.reject()


QTimer.singleShot(0, lambda: QTimer.singleShot(500, close))
sys.exit(application.start(None))
"""


def test_such_a_stick_leaves_nothing_in_the_profile(tmp_path: Path) -> None:
    stick, home = a_stick(tmp_path), tmp_path / "home"
    home.mkdir()
    (stick / "Data").write_text("in the way")
    done = run(stick, home, STOPPED)

    assert done.returncode == 1, done.stderr
    assert done.stdout.strip()
    assert list(home.rglob("*")) == []


def make_new(office: Office, name: str) -> Path:
    path = office.folder / f"{name}.itaudit"
    office.window._asking.create_wanted.emit(path, {"name": FIRM})  # noqa: SLF001 - as the dialogs do
    return path


def test_new_audits_on_a_stick_get_a_password_once_for_all(
    make_office: Callable[..., Office],
) -> None:
    office = make_office(portable=True)
    path = make_new(office, "first")
    dialog = office.dialog(NewPasswordDialog)
    dialog.password.line.setText(PASSWORD)
    dialog.again.line.setText(PASSWORD)
    dialog.box.setChecked(True)
    with office.qtbot.waitSignal(office.window.bridge.opened, timeout=PATIENCE):
        QTest.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    assert bootstrap.is_protected(path)

    with office.qtbot.waitSignal(office.window.bridge.opened, timeout=PATIENCE):
        second = make_new(office, "second")
    assert bootstrap.is_protected(second)
    assert PASSWORD not in (office.folder / "own" / "settings.ini").read_text(encoding="utf-8")


def test_a_password_can_be_skipped(make_office: Callable[..., Office]) -> None:
    office = make_office(portable=True)
    path = make_new(office, "first")
    dialog = office.dialog(NewPasswordDialog)
    with office.qtbot.waitSignal(office.window.bridge.opened, timeout=PATIENCE):
        dialog.skipped.emit()
        dialog.reject()

    assert not bootstrap.is_protected(path)


def test_what_was_open_need_not_be_remembered(plain: Office) -> None:
    plain.open()
    plain.leave()
    assert plain.settings.recent
    plain.window._preferences.recent_kept.emit(False)  # noqa: SLF001 - as its menu does

    assert plain.settings.recent == ()
    plain.open()
    plain.leave()
    assert Settings(plain.folder / "own").recent == ()
