"""The program put together, on real files."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.context import NAME
from it_audit_gui.gui import theme
from it_audit_gui.gui.application import Program, make_bridge
from it_audit_gui.gui.dialogs.crash import CrashDialog
from it_audit_gui.gui.routing import to_question
from it_audit_gui.gui.settings import Settings
from it_audit_gui.gui.theme import Scheme
from it_audit_gui.session.replies import Reply
from tests.builders import the_bank


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    settings = Settings(tmp_path)
    settings.language = "en"
    del settings
    program = Program(qapp, tmp_path, tmp_path)
    with qtbot.waitSignal(program.window.bridge.bank_read):
        program.window.show()
    yield program
    program.window.shut_down()
    program.window.deleteLater()
    program.use_language("en")


def test_an_audit_is_made_answered_and_found_again_where_it_stopped(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "Claes.itaudit"
    first, second = (question.id for question in the_bank("en").questions[:2])
    window = program.window
    with qtbot.waitSignal(window.bridge.opened):
        window.bridge.create(path, {NAME: "Claes"})
    assert window.workspace is not None
    window.workspace.go_to_question(first)
    with qtbot.waitSignal(window.bridge.saved):
        window.bridge.answer(Reply(question=first, choice="2"))
    window.workspace.go_on()
    with qtbot.waitSignal(window.bridge.closed):
        window.show_all_audits()

    with qtbot.waitSignal(window.bridge.opened):
        window.open(path)
    assert window.workspace is not None
    assert window.workspace.route == to_question(second)
    assert window.workspace.view.evaluation.answered == 1


def test_a_language_holds_from_the_moment_it_is_picked(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    with qtbot.waitSignal(program.window.bridge.bank_read):
        program.use_language("nl")

    assert program.window.windowTitle() == "IT-doorlichting"
    assert Settings(tmp_path).language == "nl"


def test_an_appearance_holds_from_the_moment_it_is_picked(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    program.use_scheme(Scheme.DARK)
    qtbot.waitUntil(lambda: theme.of(program.window).dark)
    program.use_scheme(Scheme.LIGHT)
    qtbot.waitUntil(lambda: not theme.of(program.window).dark)
    assert Settings(tmp_path).scheme is Scheme.LIGHT


def test_a_fault_of_the_program_is_shown(program: Program) -> None:
    program.show_crash(RuntimeError("x"))

    dialog = program.window.findChild(CrashDialog)
    assert isinstance(dialog, CrashDialog)
    assert "RuntimeError" in dialog.log
    dialog.reject()


def test_the_bridge_opens_audits_in_files(qtbot: QtBot, tmp_path: Path) -> None:
    bridge = make_bridge("nl")
    with qtbot.waitSignal(bridge.opened) as signal:
        bridge.create(tmp_path / "x.itaudit", {NAME: "x"})
    bridge.shut_down()

    assert signal.args is not None
    assert signal.args[0].questionnaire.language == "nl"
