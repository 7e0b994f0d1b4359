"""The support file tells makers what they need, and nobody anything about the firm."""

import json
import sys
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.dialogs.crash import log_of
from it_audit_gui.gui.help.self_test_run import SelfTestRun, results_in
from it_audit_gui.gui.help.support_dialog import SupportDialog
from it_audit_gui.gui.help.support_text import support_text, without_private_words
from it_audit_gui.gui.program import crash_log
from it_audit_gui.gui.remembered.settings import Settings
from tests.gui.memory_source import AnsweredFiles

FIRM = "Bakkerij Zonneschijn"
TELLING = ("Bakkerij", "Zonneschijn", "an.peeters", "Klanten", "secret answer", "nota bene")
AT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def failing(folder: Path) -> BaseException:
    """A fault that quotes an answer and a path."""
    try:
        (folder / f"{FIRM}, secret answer, nota bene.itaudit").read_bytes()
    except FileNotFoundError as error:
        return error
    raise AssertionError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that tells whose it is."""
    place = tmp_path / "an.peeters" / "Klanten" / FIRM
    place.mkdir(parents=True)
    return place


@pytest.fixture
def results(folder: Path) -> dict[str, object]:
    """A self-test that failed in that folder."""
    error = failing(folder)
    words = "".join(traceback.format_exception(error))
    return {
        "ok": False,
        "version": "1",
        "checks": {
            "system": {"ok": True, "seconds": 0.1, "detail": f"works in {folder}"},
            "audit": {"ok": False, "seconds": 0.2, "detail": words},
            "tidy": {"ok": False, "seconds": 0.0, "detail": "not reached"},
        },
    }


@pytest.fixture
def dialog(qtbot: QtBot, folder: Path) -> Iterator[SupportDialog]:
    crash_log.note(folder / "log", log_of(failing(folder)), AT)
    settings = Settings(folder)
    settings.language = "nl"
    log = crash_log.log_file(folder / "log")
    made = SupportDialog(AnsweredFiles(folder / "out.txt"), folder, log, settings)
    made.open()
    yield made
    made.run.stop()
    assert qtbot is not None


def assert_nothing_private(text: str) -> None:
    assert [word for word in TELLING if word.lower() in text.lower()] == []


def test_no_answers_names_or_paths(qtbot: QtBot, folder: Path, results: dict[str, object]) -> None:
    assert qtbot is not None
    crash_log.note(folder / "log", log_of(failing(folder)), AT)
    log = crash_log.log_file(folder / "log").read_text(encoding="utf-8")
    text = support_text("nl", "dark", log, results)
    assert_nothing_private(text)
    assert str(Path.home()) not in text
    assert "system: well, 0.1 s" in text
    assert "audit: not well: FileNotFoundError; test_support.py:" in text
    assert "tidy: not well: not reached" in text
    assert "2026-11-23 09:30" in text
    assert "Language: nl, appearance: dark" in text


@pytest.mark.parametrize(
    ("detail", "told"),
    [
        ("did not finish", "did not finish"),
        (f"no folder /home/an.peeters/{FIRM}", "unknown"),
        (f"ValueError: {FIRM}", "ValueError"),
        (
            '  File "C:\\Klanten\\a b\\run.py", line 7, in run\nOSError: x',
            "OSError; run.py:7 in run",
        ),
    ],
)
def test_of_a_fault_only_its_kind_and_place_are_told(detail: str, told: str) -> None:
    assert without_private_words(detail) == told


def test_what_is_shown_is_what_is_saved(dialog: SupportDialog, folder: Path) -> None:
    shown = dialog.text.toPlainText()
    assert "FileNotFoundError" in shown
    assert_nothing_private(shown)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert (folder / "out.txt").read_text(encoding="utf-8") == shown
    assert dialog.isVisible()
    assert "out.txt" in dialog.status.text()


def test_a_place_that_takes_nothing_is_told(dialog: SupportDialog, folder: Path) -> None:
    (folder / "out.txt").mkdir()
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "Choose another place." in dialog.status.text()


def test_no_file_when_the_user_thinks_better(qtbot: QtBot, folder: Path) -> None:
    settings = Settings(folder)
    made = SupportDialog(AnsweredFiles(None), folder, folder / "none.log", settings)
    made.open()
    QTest.mouseClick(made.save, Qt.MouseButton.LeftButton)
    assert list(folder.glob("*.txt")) == []
    assert "\nLog\nempty\n" in made.text.toPlainText()
    made.reject()
    assert qtbot is not None


def test_the_self_test_goes_into_the_text(
    dialog: SupportDialog, results: dict[str, object]
) -> None:
    dialog.run.finished.emit({**results, "ok": True, "checks": {}})
    assert dialog.status.text() == "The self-test found nothing wrong."
    dialog.run.finished.emit(results)
    assert "audit: not well" in dialog.text.toPlainText()
    assert_nothing_private(dialog.text.toPlainText())
    dialog.run.finished.emit(None)
    assert dialog.status.text().startswith("The self-test found something")


def test_it_can_be_stopped(qtbot: QtBot, dialog: SupportDialog) -> None:
    dialog.begin()
    at_work = dialog.run.running
    QTest.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    assert (at_work, dialog.run.running) == (True, False)
    assert dialog.status.text() == "The self-test was stopped."
    assert dialog.stop.isHidden()
    assert qtbot is not None


def test_a_program_of_its_own_runs_it(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "program"
    program.write_text('#!/bin/sh\necho \'{"ok": true}\' > "$2"\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    run = SelfTestRun()
    with qtbot.waitSignal(run.finished) as signal:
        run.begin()
    assert signal.args == [{"ok": True}]
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nothing"))
    lost = SelfTestRun()
    with qtbot.waitSignal(lost.finished) as signal:
        lost.begin()
    assert signal.args == [None]


def test_results_that_cannot_be_read_are_none(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    assert results_in(path) is None
    path.write_text("{", encoding="utf-8")
    assert results_in(path) is None
    path.write_text("[]", encoding="utf-8")
    assert results_in(path) is None
    path.write_text(json.dumps({"ok": True}), encoding="utf-8")
    assert results_in(path) == {"ok": True}
