"""Can the window be made and painted, page by page, in every language?"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from it_audit_gui.assets import resource, translation
from it_audit_gui.domain.context import NAME
from it_audit_gui.gui import fonts
from it_audit_gui.gui.application import Program
from it_audit_gui.gui.dialogs.crash import CrashDialog
from it_audit_gui.gui.dialogs.file_choice import FileChoice
from it_audit_gui.gui.dialogs.find_question import FindQuestionDialog
from it_audit_gui.gui.dialogs.new_audit import NewAuditDialog
from it_audit_gui.gui.main_window import MainWindow
from it_audit_gui.gui.routing import ORGANISATION, RESULTS, REVIEW, into_section
from it_audit_gui.gui.settings import Settings
from it_audit_gui.gui.translations import LANGUAGES
from it_audit_gui.self_test.audit import FILE
from it_audit_gui.self_test.help_pages import help_pages
from it_audit_gui.wording import languages

if TYPE_CHECKING:
    from it_audit_gui.gui.workspace import Workspace

_PATIENCE_MS = 20_000


def graphics(_: Path) -> str:
    """Platform, fonts, icons and translations are there and can be read by Qt."""
    with _watched() as remarks:
        app = _application()
        fonts.load()
        broken = [
            icon.name
            for icon in sorted(resource("icons").glob("*.svg"))
            if not QSvgRenderer(str(icon)).isValid()
        ]
        broken += [
            language
            for language in languages()
            if language not in LANGUAGES
            or not QTranslator(app).load(str(translation(f"it_audit_gui_{language}.qm")))
        ]
        if broken:
            raise ValueError(f"Qt cannot read: {', '.join(broken)}")
    return "; ".join([f"Qt {qVersion()}, {QGuiApplication.platformName()}", *remarks])


def window(folder: Path, language: str) -> str:
    """The start page, every kind of page of an audit and the dialogs, painted in one language."""
    with _watched() as remarks:
        app = _application()
        settings = folder / f"settings {language}"
        Settings(settings).language = language
        program = Program(app, settings, folder)
        try:
            program.window.show()
            _paint(program.window)
            workspace = _opened(program.window, folder / FILE)
            painted = 1 + _walk(workspace) + _show_dialogs(workspace, folder)
            painted += help_pages(program.window, Settings(settings), folder)
        finally:
            program.window.close()
            program.window.shut_down()
            app.processEvents()
    return "; ".join([f"{painted} pages and dialogs", *remarks])


def _application() -> QApplication:
    app = QApplication.instance() or QApplication(["it-audit"])
    assert isinstance(app, QApplication)  # noqa: S101 - for the types
    return app


def _paint(widget: QWidget | None) -> None:
    QApplication.processEvents()
    if widget is None or widget.grab().isNull():
        raise ValueError(f"nothing was painted: {widget}")


def _opened(window: MainWindow, audit: Path) -> "Workspace":
    """The workspace, once the worker thread has opened the audit."""
    errors: list[Exception] = []
    loop = QEventLoop()
    window.bridge.opened.connect(loop.quit)
    window.bridge.failed.connect(errors.append)
    window.bridge.failed.connect(loop.quit)
    QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
    window.open(audit)
    loop.exec()
    if errors:
        raise errors[0]
    if window.workspace is None:
        raise TimeoutError(f"not opened in {_PATIENCE_MS} ms")
    return window.workspace


def _walk(workspace: "Workspace") -> int:
    """Visit every kind of page, and a question of every section; how many pages that were."""
    view = workspace.view
    questions = [into_section(section.id, view) for section in view.questionnaire.sections]
    routes = (ORGANISATION, *questions, REVIEW, RESULTS)
    for route in routes:
        workspace.go(route)
        _paint(workspace.page)
    return len(routes)


def _show_dialogs(workspace: "Workspace", folder: Path) -> int:
    """Open every dialog once; how many there are."""
    questionnaire = workspace.view.questionnaire
    name = next(fact for fact in questionnaire.context if fact.id == NAME)
    dialogs: tuple[QDialog, ...] = (
        NewAuditDialog(name, questionnaire.language, workspace),
        FindQuestionDialog(questionnaire, workspace),
        CrashDialog(ValueError("a test"), FileChoice(), folder, workspace),
    )
    for dialog in dialogs:
        dialog.open()
        _paint(dialog)
        dialog.reject()
    return len(dialogs)


@contextmanager
def _watched() -> Iterator[list[str]]:
    """What Qt remarks meanwhile; an error in a slot, which Qt swallows, is raised at the end."""
    remarks: list[str] = []
    errors: list[BaseException] = []

    def on_message(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and text not in remarks:
            remarks.append(text)

    def on_error(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        errors.append(error)

    hook, sys.excepthook = sys.excepthook, on_error
    before = qInstallMessageHandler(on_message)
    try:
        yield remarks
    finally:
        qInstallMessageHandler(before)
        sys.excepthook = hook
    if errors:
        raise errors[0]
