"""Can the window be made and painted, page by page, with everything it opens?"""

from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from it_audit_gui.gui.page.routing import ORGANISATION, OUTCOME, REVIEW, Route, into_section
from it_audit_gui.gui.portfolio.portfolio_page import PortfolioPage
from it_audit_gui.gui.presentation.presented_page import PresentedPage
from it_audit_gui.gui.program.application import Program
from it_audit_gui.gui.proving.dialogs import makers
from it_audit_gui.gui.proving.help_pages import help_pages
from it_audit_gui.gui.proving.painting import application, paint
from it_audit_gui.gui.proving.watching import watched
from it_audit_gui.gui.remembered.settings import Settings
from it_audit_gui.gui.window.main_window import MainWindow
from it_audit_gui.gui.workspace.workspace import Workspace

_PATIENCE_MS = 20_000


def window(audit: Path, folder: Path, language: str) -> str:
    """The start page, every kind of page of an audit, all dialogs and all help, in one language.

    ``folder`` is where the program may write meanwhile.
    """
    with watched() as remarks:
        app = application()
        settings = folder / f"settings {language}"
        Settings(settings).language = language
        program = Program(app, settings, folder)
        try:
            program.window.show()
            paint(program.window)
            workspace = _opened(program.window, audit)
            painted = 1 + _walk(workspace) + _beside() + _ask(program)
            painted += help_pages(program.window, Settings(settings), folder)
        finally:
            program.window.close()
            program.window.shut_down()
            app.processEvents()
    return "; ".join([f"{painted} pages and dialogs", *remarks])


def _opened(window: MainWindow, audit: Path) -> Workspace:
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


def _walk(workspace: Workspace) -> int:
    """Visit every kind of page, and a question of every section; how many pages that were."""
    view = workspace.view
    questions = [into_section(section.id, view) for section in view.questionnaire.sections]
    routes = (ORGANISATION, *questions, REVIEW, *(Route(room=room) for room in OUTCOME))
    for route in routes:
        workspace.go(route)
        paint(workspace.page)
    return len(routes)


def _beside() -> int:
    """Paint the pages that belong to no audit, or stand instead of the window; how many."""
    pages = (PortfolioPage(), PresentedPage())
    for page in pages:
        paint(page)
        page.deleteLater()
    return len(pages)


def _ask(program: Program) -> int:
    """Open every dialog once; how many there are."""
    known = makers(program)
    for make in known.values():
        dialog = make()
        dialog.open()
        paint(dialog)
        dialog.reject()
        dialog.deleteLater()
    return len(known)
