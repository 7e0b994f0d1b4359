"""The program itself on a filled audit, in any language, appearance and size of text."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui import bootstrap
from it_audit_gui.domain.context import NAME
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.program.application import Program
from it_audit_gui.gui.remembered.settings import Settings
from it_audit_gui.session.answers_document import read_answers
from it_audit_gui.session.cost_document import joined_costs
from tests.accessibility.looks import Look

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "complete.json"
# Of fewer firms nothing is shown together.
_FIRMS = 5
ShowProgram = Callable[[Look], Program]


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example firm's audit, all answered."""
    path = tmp_path_factory.mktemp("audits") / "Verfhandel.itaudit"
    return an_audit(path)


@pytest.fixture(scope="session")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with as many firms as are shown together at least."""
    folder = tmp_path_factory.mktemp("clients")
    for number in range(_FIRMS):
        an_audit(folder / f"{number}.itaudit", f"Verfhandel {number}")
    return folder


def an_audit(path: Path, firm: str | None = None) -> Path:
    """The example firm's audit in a file, under a name of its own."""
    now = datetime.now(UTC)
    document = read_answers(EXAMPLE, now.date())
    facts = {**document.facts, **({NAME: firm} if firm else {})}
    session = bootstrap.create(path, facts, "nl", now)
    rules, kept = session.questionnaire.costs, session.assessment.costs
    costs = joined_costs(document.costs or {}, kept, rules, now.date(), "costs")
    session.import_all(facts, document.replies, now, costs=costs)
    session.close()
    return path


@pytest.fixture
def show_program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[ShowProgram]:
    """Starts the program's window in a look; it closes by itself."""
    before = QLocale()
    with ExitStack() as stack:

        def show(look: Look) -> Program:
            return stack.enter_context(shown(qtbot, qapp, tmp_path, look))

        yield show
    QLocale.setDefault(before)
    theme.apply(qapp, theme.Scheme.LIGHT)


@contextmanager
def shown(qtbot: QtBot, app: QApplication, folder: Path, look: Look) -> Iterator[Program]:
    """The program's window in a look, at its start page."""
    screen = QScreen.availableSize
    QScreen.availableSize = lambda _screen: QSize(*look.size)  # type: ignore[method-assign]
    settings = Settings(folder / "settings")
    settings.language, settings.scheme = look.language, look.scheme
    program = Program(app, folder / "settings", folder)
    longer = look.stretch(app)
    if longer is not None:
        program.window.use_language(look.language)
    look.put_on(app)
    with qtbot.waitSignal(program.window.bridge.bank_read):
        program.window.show()
    yield program
    program.window.close()
    program.window.shut_down()
    if longer is not None:
        app.removeTranslator(longer)
    QScreen.availableSize = screen  # type: ignore[method-assign]
    program.use_language("en")
    program.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
