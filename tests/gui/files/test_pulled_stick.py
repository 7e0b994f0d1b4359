"""The stick that holds both program and audit is pulled out while somebody works."""

import shutil
import subprocess
import sys
from pathlib import Path

import it_audit_gui
from it_audit_gui import bootstrap
from it_audit_gui.domain.context import NAME
from tests.builders import MOMENT

ROOT = Path(__file__).resolve().parents[3]
PULLED = """
import sys
from datetime import UTC, datetime
from pathlib import Path

from it_audit_gui.gui.program import light_qt
light_qt.prepare()
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton
from it_audit_gui.gui.program.application import Program
from it_audit_gui.gui.idle.staying import Staying
from it_audit_gui.session.replies import Reply

stick, desk = map(Path, sys.argv[1:])
app = QApplication(["it-audit"])
data = stick / "Data"
program = Program(app, data, stick, copies=data / "Copies", portable=True)
window = program.window


def wait_for(signal, act):
    loop, patience = QEventLoop(), QTimer(interval=20_000)
    patience.timeout.connect(lambda: loop.exit(1))
    signal.connect(loop.quit)
    patience.start()
    QTimer.singleShot(0, act)
    assert loop.exec() == 0, act


def keep_on_the_desk():
    dialog = app.activeModalWidget()
    assert isinstance(dialog, QFileDialog), dialog
    dialog.setDirectory(str(desk))
    dialog.done(QDialog.DialogCode.Accepted)


wait_for(window.bridge.opened, lambda: window.begin(stick / "firm.itaudit"))
staying = Staying(window)
wait_for(staying.done, lambda: staying.begin(stick / "it_audit_gui"))
stick.rename(stick.with_name("pulled out"))
try:
    import json.tool
except ModuleNotFoundError:
    pass
else:
    sys.exit("such an import ends a frozen program")
question = window.workspace.view.questionnaire.questions[5].id
reply = Reply(question=question, choice="2")
wait_for(window.bridge.save_failed, lambda: window.bridge.answer(reply))
app.processEvents()
banner = window.workspace.notices.banner
# In the order they were added: found again, elsewhere, once more.
elsewhere = banner.findChildren(QPushButton)[1]
QTimer.singleShot(300, keep_on_the_desk)
wait_for(window.bridge.saved, elsewhere.click)
window.bridge.shut_down()
print(window.bridge.waiting, flush=True)
"""


def test_banner_and_saving_elsewhere_need_nothing_from_it(tmp_path: Path) -> None:
    stick, desk = tmp_path / "stick", tmp_path / "desk"
    desk.mkdir()
    source = Path(it_audit_gui.__file__).parent
    program = stick / "it_audit_gui"
    shutil.copytree(source, program, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("resources", "translations"):
        shutil.copytree(ROOT / name, program / name)
    bootstrap.create(stick / "firm.itaudit", {NAME: "Claes"}, "nl", MOMENT).close()
    done = subprocess.run(
        [sys.executable, "-c", PULLED, stick, desk],
        cwd=tmp_path,
        env={"PYTHONPATH": str(stick), "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout.strip() == "0", done.stderr[-3000:]
    (saved,) = desk.iterdir()
    kept = bootstrap.open_audit(saved, "nl")
    assert len(kept.assessment.answers) == 1
    kept.close()
