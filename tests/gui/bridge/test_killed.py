"""A program that is killed between two answers: what the next start tells."""

import subprocess
import sys
from pathlib import Path

from it_audit_gui.gui.remembered.settings import Settings

ANSWERS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from it_audit_gui.gui.program.application import Program
from it_audit_gui.session.replies import DONT_KNOW, Reply

app = QApplication([])
folder = Path(sys.argv[1])
program = Program(app, folder / "settings", folder)
window = program.window
window.show()

def on_opened(view):
    question = view.questionnaire.questions[0]
    window.bridge.changed.connect(on_changed)
    window.workspace.go_to_question(question.id)
    window.bridge.answer(Reply(question=question.id, choice=DONT_KNOW))

def on_changed(view):
    if view.evaluation.answered:
        # The list waits for a pause; the answer itself is in the file by now.
        QTimer.singleShot(1_000, lambda: print("answered", flush=True))

window.bridge.opened.connect(on_opened)
window.bridge.create(folder / "a.itaudit", {"name": "Bakkerij Claes"})
QTimer.singleShot(20_000, app.quit)
app.exec()
"""


def test_the_next_start_knows_the_answer(tmp_path: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", ANSWERS, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    with program.stdout:
        assert program.stdout.readline() == "answered\n"
        program.kill()
    program.wait()

    latest = Settings(tmp_path / "settings").recent[0]
    assert (latest.organisation, latest.answered) == ("Bakkerij Claes", 1)
    assert latest.number == 1
