"""The start page comes first: what it does not need is not loaded before it is shown."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROBE = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from it_audit_gui.gui.application import Program
app = QApplication([])
folder = Path(sys.argv[1])
Program(app, folder, folder).window.show()
print(json.dumps(sorted(sys.modules)))
sys.stdout.flush()
__import__("os")._exit(0)
"""
# Engines, libraries and rooms that only an open audit or a report needs.
LATER = {
    "apsw",
    "asyncio",
    "babel",
    "csv",
    "email",
    "http",
    "importlib.metadata",
    "it_audit_gui.bootstrap",
    "it_audit_gui.cli",
    "it_audit_gui.question_bank",
    "it_audit_gui.report",
    "it_audit_gui.storage",
    "jinja2",
    "sqlite3",
    "ssl",
    "typst",
    "urllib.request",
    "xml",
}
# 74 when this was written. Each costs about a millisecond at every start.
OUR_MODULES_AT_MOST = 82


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The modules that a process of its own holds with the start page shown."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(tmp_path_factory.mktemp("settings"))],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        cwd=Path(__file__).parent,
    )
    names: list[str] = json.loads(done.stdout)
    return names


def test_what_only_an_audit_or_a_report_needs_is_not_loaded(loaded: list[str]) -> None:
    found = {name for name in loaded for late in LATER if f"{name}.".startswith(f"{late}.")}
    assert found == set()


def test_few_of_our_own_modules_are_loaded(loaded: list[str]) -> None:
    ours = [name for name in loaded if name.startswith("it_audit_gui")]
    assert "it_audit_gui.gui.start.start_page" in ours
    assert len(ours) <= OUR_MODULES_AT_MOST, ours
