"""Qt without what only describes it: not loaded at the start, there when it is asked for."""

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from it_audit_gui.gui.program import light_qt

# Calls that Qt refuses, each in its own way, and questions about its functions.
CALLS = """
QObject(3, 4)
QTimer().start("soon")
QLabel(5)
QLabel(nothing=3)
QLabel().setText()
QLabel().setText("one", "two")
QLabel().setAlignment(3)
QPainter().drawText(3)
QColor("red", 3, 4, 5, 6, 7)
QVBoxLayout().addWidget(3)
QLocale().toString("x", 1, 2, 3)
QObject().nothing
Qt.Nothing
QLabel(text="there").text()
QTimer.start.__doc__
str(QTimer.start.__signature__)
"""
PROBE = """
import json, sys
if sys.argv[1] == "light":
    from it_audit_gui.gui.program import light_qt
    light_qt.prepare()
    light_qt.prepare()
import builtins, shiboken6
from PySide6.QtCore import *
from PySide6.QtGui import *
from PySide6.QtWidgets import *
at_first = [name for name in sys.modules if name.startswith("shibokensupport.signature.")]
app = QApplication([])
told = []
for call in sys.argv[2].split("\\n")[1:-1]:
    try:
        told.append(str(eval(call)))
    except Exception as error:
        told.append(f"{type(error).__name__}: {error}")
print(json.dumps([at_first, told, shiboken6.__file__]))
"""


def run(way: str) -> tuple[list[str], list[str], str]:
    """Qt's modules of that kind right after its import, what the calls told, and its place."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE, way, CALLS],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        check=True,
    )
    at_first, told, place = json.loads(done.stdout)
    return at_first, told, place


@pytest.fixture(scope="module")
def light() -> tuple[list[str], list[str], str]:
    return run("light")


def test_every_refusal_reads_as_with_all_of_qt(light: tuple[list[str], list[str], str]) -> None:
    _, told, place = run("whole")
    assert light[1] == told
    assert light[2] == place
    assert any("Supported signatures" in words for words in told)


def test_what_describes_functions_is_not_loaded_at_first(
    light: tuple[list[str], list[str], str],
) -> None:
    names = {name.rpartition(".")[2] for name in light[0]}
    assert names == {"loader", "mapping"}


def test_a_version_nobody_tried_finds_qts_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    spec = find_spec("shiboken6")
    assert spec is not None
    assert light_qt.was_tried(spec)
    spec.origin = str(tmp_path / "__init__.py")
    assert not light_qt.was_tried(spec)
    (tmp_path / "_config.py").write_text('shiboken_library_soversion = "6.13"\n')
    assert not light_qt.was_tried(spec)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert light_qt.was_tried(spec)
