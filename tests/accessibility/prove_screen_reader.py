"""A whole audit through AT-SPI, without a picture. Run by ``make a11y``."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from it_audit_gui import bootstrap
from it_audit_gui.gui.language.translations import LANGUAGES, Translations
from it_audit_gui.gui.remembered.settings import Settings
from it_audit_gui.report.pdf_pages import page_count
from tests.builders import the_bank

SYSTEM_PYTHON = "/usr/bin/python3"
STORY = "tests.accessibility.whole_audit"
ROOT = Path(__file__).resolve().parents[2]
FIRM = "Bakkerij Claes"
_BINDINGS = "import gi; gi.require_version('Atspi', '2.0')"


def missing() -> str:
    """What this machine lacks for the proof; empty when nothing."""
    tools = [tool for tool in ("Xvfb", "dbus-run-session") if not shutil.which(tool)]
    if not Path(SYSTEM_PYTHON).exists():
        return SYSTEM_PYTHON
    asked = subprocess.run([SYSTEM_PYTHON, "-c", _BINDINGS], capture_output=True, check=False)
    return ", ".join(tools + ["AT-SPI for Python"] * bool(asked.returncode))


@pytest.fixture
def display() -> Iterator[str]:
    """A screen of our own that nobody sees."""
    reading, writing = os.pipe()
    size = ("-screen", "0", "1366x768x24")
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *size, "-noreset", "-nolisten", "tcp"],  # noqa: S607
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as said:
        number = said.readline().strip()
    yield f":{number}"
    screen.terminate()
    screen.wait()


@pytest.fixture
def words(qapp: QApplication, language: str) -> Iterator[dict[str, str]]:
    """What the window calls things in a language."""
    translations = Translations(qapp)
    translations.use(language)
    say = QCoreApplication.translate
    bank = the_bank(language)
    yield {
        "new": say("StartPage", "New audit"),
        "firm_field": next(fact for fact in bank.context if fact.id == "name").label,
        "place": say("NewAuditDialog", "Choose where to keep it…"),
        "save_file": say("FileChoice", "Save"),
        "file_name": say("FileChoice", "File name:"),
        "dont_know": bank.common.dont_know,
        "to_result": say("ReviewPage", "To the result"),
        "make_report": say("ResultsPage", "Make the report"),
        "save_report": say("ReportNames", "Save as PDF"),
        "saved": say("ReportFooter", "Saved and read back: %1").replace("%1", ""),
    }
    translations.use("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_audit_is_done_by_ear(
    tmp_path: Path, display: str, words: dict[str, str], language: str
) -> None:
    if lacking := missing():
        pytest.skip(f"needs {lacking}")
    home = tmp_path / "home"
    environment = private(home, display)
    Settings(home / ".config" / "it-audit").language = language
    order = {
        "program": [sys.executable, "-m", "it_audit_gui"],
        "firm": FIRM,
        "report": "report.pdf",
        "words": words,
    }
    (tmp_path / "order.json").write_text(json.dumps(order), "utf-8")
    done = subprocess.run(
        ["dbus-run-session", "--", SYSTEM_PYTHON, "-m", STORY, str(tmp_path / "order.json")],  # noqa: S607
        env=environment,
        cwd=home,
        capture_output=True,
        encoding="utf-8",
        timeout=3600,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    # The bus writes there too; what was told is the last line.
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["nameless"] == []
    assert told["unknown"] > 0
    assert_all_answered(next(home.rglob("*.itaudit")), language, told["questions"])
    assert page_count(next(home.rglob("report.pdf")).read_bytes()) > 1


def private(home: Path, display: str) -> dict[str, str]:
    """A user of our own, with nothing in the house."""
    runtime = home / "runtime"
    runtime.mkdir(parents=True, mode=0o700)
    ours = {name: text for name, text in os.environ.items() if not name.startswith("XDG_")}
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        ours.pop(name, None)
    return ours | {
        "HOME": str(home),
        "DISPLAY": display,
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONPATH": str(ROOT),
    }


def assert_all_answered(path: Path, language: str, read: list[str]) -> None:
    session = bootstrap.open_audit(path, language)
    try:
        asked = [question.texts.text for question in session.questionnaire.questions]
        assert len(session.assessment.answers) == len(read)
        assert set(read) <= set(asked)
    finally:
        session.close()
