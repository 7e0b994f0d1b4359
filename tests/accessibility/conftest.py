"""The program itself on a filled audit, in any language, appearance and size of text."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui import bootstrap
from it_audit_gui.gui import theme
from it_audit_gui.gui.application import Program
from it_audit_gui.gui.settings import Settings
from it_audit_gui.session.answers_document import read_answers
from it_audit_gui.session.cost_document import joined_costs

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "complete.json"
ShowProgram = Callable[[str], Program]


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example firm's audit, all answered."""
    path = tmp_path_factory.mktemp("audits") / "Verfhandel.itaudit"
    now = datetime.now(UTC)
    document = read_answers(EXAMPLE, now.date())
    session = bootstrap.create(path, document.facts, "nl", now)
    rules, kept = session.questionnaire.costs, session.assessment.costs
    costs = joined_costs(document.costs or {}, kept, rules, now.date(), "costs")
    session.import_all(document.facts, document.replies, now, costs=costs)
    session.close()
    return path


@pytest.fixture
def show_program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[ShowProgram]:
    """Starts the program's window in a language; it closes by itself."""
    shown: list[Program] = []
    before = QLocale()

    def show(language: str) -> Program:
        settings = Settings(tmp_path / "settings")
        settings.language, settings.scheme = language, theme.Scheme.LIGHT
        program = Program(qapp, tmp_path / "settings", tmp_path)
        shown.append(program)
        with qtbot.waitSignal(program.window.bridge.bank_read):
            program.window.show()
        return program

    yield show
    for program in shown:
        program.window.close()
        program.window.shut_down()
        program.use_language("en")
        program.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QLocale.setDefault(before)
    theme.apply(qapp, theme.Scheme.LIGHT)
