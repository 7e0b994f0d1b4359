"""The start page comes first: what it does not need is not loaded before it is shown."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from it_audit_gui import bootstrap
from it_audit_gui.domain.context import NAME
from it_audit_gui.gui.page.routing import to_question
from tests.builders import MOMENT

PROBE = """
import json, os, sys
from pathlib import Path
from it_audit_gui.gui.program import light_enums, light_qt
light_enums.prepare()
light_qt.prepare()
from it_audit_gui.gui.program.application import Application, Program
app = Application([])
folder = Path(sys.argv[1])
window = Program(app, folder, folder).window

def tell():
    print(json.dumps(sorted(sys.modules)))
    sys.stdout.flush()
    os._exit(0)

type(window).paintEvent = lambda window, event: tell()
window.begin(Path(sys.argv[2]) if len(sys.argv) > 2 else None)
app.exec()
"""
# What no first page needs: engines, and what describes Qt's own functions.
NEVER = {
    "_strptime",
    "asyncio",
    "babel",
    "csv",
    "email",
    "filecmp",
    "http",
    "importlib.metadata",
    "it_audit_gui.cli",
    "it_audit_gui.session.attaching",
    "it_audit_gui.storage.copies",
    "jinja2",
    "shibokensupport.signature.layout",
    "shibokensupport.signature.parser",
    "shutil",
    "sqlite3",
    "ssl",
    "statistics",
    "tempfile",
    "threading",
    "typst",
    "urllib.request",
    "uuid",
    "xml",
    "zipfile",
}
# Rooms and libraries that only an open audit needs.
LATER = NEVER | {
    "apsw",
    "hashlib",
    "it_audit_gui.bootstrap",
    "it_audit_gui.domain.context",
    "it_audit_gui.gui.files.file_room",
    "it_audit_gui.gui.window.keys",
    "it_audit_gui.gui.start.recent_table",
    "it_audit_gui.question_bank",
    "it_audit_gui.report",
    "it_audit_gui.storage",
}
# What stands beside an answer comes with one, or while the user is idle.
WITH_AN_ANSWER = {
    "it_audit_gui.gui.wizard.answer_details",
    "it_audit_gui.gui.wizard.evidence_editor",
    "it_audit_gui.gui.wizard.file_deeds",
}
# Each of our own modules costs about a millisecond at every start: this many there were when it
# was written, and some more.
AT_MOST_ON_THE_START_PAGE, AT_MOST_AT_A_QUESTION = 71, 248


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The modules that a process of its own holds when the start page is painted."""
    return modules_at_first_paint(tmp_path_factory.mktemp("settings"))


@pytest.fixture(scope="module")
def with_a_file(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The same for a program that is started with a file left at a question."""
    folder = tmp_path_factory.mktemp("audit")
    path = folder / "Claes.itaudit"
    session = bootstrap.create(path, {NAME: "Claes"}, "en", MOMENT)
    session.keep_place(str(to_question(session.questionnaire.questions[0].id)))
    session.close()
    return modules_at_first_paint(folder, path)


def modules_at_first_paint(*arguments: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *map(str, arguments)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        cwd=Path(__file__).parent,
    )
    names: list[str] = json.loads(done.stdout)
    return names


def test_what_only_an_audit_or_a_report_needs_is_not_loaded(loaded: list[str]) -> None:
    assert among(LATER, loaded) == set()


def test_what_only_a_report_needs_is_not_loaded_at_a_question(with_a_file: list[str]) -> None:
    assert among(NEVER, with_a_file) == set()


def test_a_file_named_at_the_start_goes_without_the_start_page(with_a_file: list[str]) -> None:
    assert "it_audit_gui.gui.wizard.question_page" in with_a_file
    assert among({"it_audit_gui.gui.start"}, with_a_file) == set()


def test_an_open_question_goes_without_what_stands_beside_an_answer(
    with_a_file: list[str],
) -> None:
    assert among(WITH_AN_ANSWER, with_a_file) == set()


def among(late: set[str], loaded: list[str]) -> set[str]:
    return {name for name in loaded for it in late if f"{name}.".startswith(f"{it}.")}


def test_few_of_our_own_modules_are_loaded(loaded: list[str], with_a_file: list[str]) -> None:
    assert "it_audit_gui.gui.start.start_page" in ours(loaded)
    assert len(ours(loaded)) <= AT_MOST_ON_THE_START_PAGE, ours(loaded)
    assert len(ours(with_a_file)) <= AT_MOST_AT_A_QUESTION, ours(with_a_file)


def ours(loaded: list[str]) -> list[str]:
    return [name for name in loaded if name.startswith("it_audit_gui")]
