"""The program put together, on real files."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui import bootstrap
from it_audit_gui.domain.context import NAME
from it_audit_gui.gui.dialogs.crash import CrashDialog
from it_audit_gui.gui.files.received_dialog import ReceivedDialog
from it_audit_gui.gui.help.help_window import HelpWindow
from it_audit_gui.gui.help.support_dialog import SupportDialog
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.theme import Scheme
from it_audit_gui.gui.page.routing import to_question
from it_audit_gui.gui.program.application import Application, Program, make_bridge
from it_audit_gui.gui.program.crash_log import log_file
from it_audit_gui.gui.remembered.settings import Settings
from it_audit_gui.gui.start.start_page import StartPage
from it_audit_gui.gui.widgets.banner import Banner
from it_audit_gui.session.replies import Reply
from tests.builders import MOMENT, the_bank


@pytest.fixture
def program(qtbot: QtBot, unshown: Program) -> Program:
    with qtbot.waitSignal(unshown.window.bridge.bank_read):
        unshown.window.show()
    return unshown


@pytest.fixture
def unshown(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    settings = Settings(tmp_path)
    settings.language = "en"
    del settings
    program = Program(qapp, tmp_path, tmp_path)
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


def test_a_fault_that_comes_back_is_kept_but_told_once(program: Program, tmp_path: Path) -> None:
    program.show_crash(RuntimeError("x"))
    program.show_crash(KeyError("x"))

    told = [item for item in program.window.findChildren(CrashDialog) if item.isVisible()]
    assert len(told) == 1
    log = log_file(tmp_path / "log").read_text(encoding="utf-8")
    assert "RuntimeError" in log
    assert "KeyError" in log
    told[0].reject()
    program.show_crash(RuntimeError("x"))
    assert [item for item in program.window.findChildren(CrashDialog) if item.isVisible()]


def test_the_bridge_opens_audits_in_files(qtbot: QtBot, tmp_path: Path) -> None:
    bridge = make_bridge("nl")
    with qtbot.waitSignal(bridge.opened) as signal:
        bridge.create(tmp_path / "x.itaudit", {NAME: "x"})
    bridge.shut_down()

    assert signal.args is not None
    assert signal.args[0].questionnaire.language == "nl"


def left_by_another_run(path: Path) -> Path:
    bootstrap.create(path, {NAME: "Claes"}, "en", MOMENT).close()
    return path


def test_a_file_named_at_the_start_comes_without_the_start_page(
    qtbot: QtBot, unshown: Program, tmp_path: Path
) -> None:
    path = left_by_another_run(tmp_path / "Claes.itaudit")
    seen = []
    unshown.window.painted.connect(lambda: seen.append(unshown.window.workspace))
    with qtbot.waitSignal(unshown.window.painted):
        unshown.window.begin(path)
        assert not unshown.window.isVisible()
    assert seen == [unshown.window.workspace]
    assert unshown.window.workspace is not None
    assert unshown.window.findChild(StartPage) is None


class WholePaints(QObject):
    """Counts how often a window is painted from edge to edge."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and isinstance(window, QWidget):
            self.count += event.rect() == window.rect()
        return False


def test_the_first_page_is_painted_once(qtbot: QtBot, unshown: Program, tmp_path: Path) -> None:
    paints = WholePaints(unshown.window)
    path = left_by_another_run(tmp_path / "Claes.itaudit")
    with qtbot.waitSignal(unshown.window.painted):
        unshown.window.begin(path)
    for _ in range(3):
        QApplication.processEvents()
    assert paints.count == 1


def test_a_file_that_cannot_be_opened_at_the_start_is_told_on_the_start_page(
    qtbot: QtBot, unshown: Program, tmp_path: Path
) -> None:
    unshown.window.begin(tmp_path / "gone.itaudit")
    qtbot.waitUntil(lambda: unshown.window.findChild(Banner) is not None)
    assert unshown.window.start_page.isVisible()


def test_the_window_does_not_wait_for_an_answer_about_the_file(
    qtbot: QtBot, unshown: Program, tmp_path_factory: pytest.TempPathFactory
) -> None:
    in_passing = left_by_another_run(tmp_path_factory.mktemp("mail") / "Claes.itaudit")
    with qtbot.waitSignal(unshown.window.painted):
        unshown.window.begin(in_passing)
    dialog = unshown.window.findChild(ReceivedDialog)
    assert dialog is not None
    dialog.close()
    assert unshown.window.start_page.isVisible()


def test_without_a_file_the_start_page_appears(qtbot: QtBot, unshown: Program) -> None:
    with qtbot.waitSignal(unshown.window.painted):
        unshown.window.begin(None)
    assert unshown.window.start_page.isVisible()


def test_a_file_the_system_hands_over_is_opened(
    qtbot: QtBot, qapp: Application, program: Program, tmp_path: Path
) -> None:
    path = left_by_another_run(tmp_path / "Claes.itaudit")
    qapp.file_wanted.connect(program.window.open)
    try:
        with qtbot.waitSignal(program.window.bridge.opened):
            QApplication.sendEvent(qapp, QFileOpenEvent(str(path)))
    finally:
        qapp.file_wanted.disconnect(program.window.open)
    assert program.window.workspace is not None


def test_a_fault_is_kept_in_the_program_s_own_log_without_its_words(
    program: Program, tmp_path: Path
) -> None:
    program.show_crash(ValueError("what somebody typed"))
    told = log_file(tmp_path / "log").read_text(encoding="utf-8")
    assert "ValueError" in told
    assert "typed" not in told
    assert program.window.findChildren(CrashDialog)


def test_help_is_one_window_that_speaks_the_language_of_the_program(program: Program) -> None:
    program.use_language("en")
    program.show_help("keys")
    program.show_help("owner#plan")
    (shown,) = program.window.findChildren(HelpWindow)
    assert shown.reader.toPlainText().startswith("Guide for owners")
    program.use_language("nl")
    spoken = [window for window in program.window.findChildren(HelpWindow) if window.isVisible()]
    assert [window.reader.toPlainText()[:20] for window in spoken] == ["Gids voor zaakvoerde"]
    spoken[0].close()


def test_the_support_file_is_offered_and_its_self_test_runs(program: Program) -> None:
    program.show_help("support")
    (dialog,) = program.window.findChildren(SupportDialog)
    running = dialog.run.running
    dialog.reject()
    assert (running, dialog.run.running) == (True, False)


def test_the_menus_at_the_top_are_those_of_the_window(program: Program) -> None:
    program.show_menu_bar()

    titles = [action.text() for action in program.window.menuBar().actions()]
    assert titles == ["File", "Edit", "View", "Help"]
