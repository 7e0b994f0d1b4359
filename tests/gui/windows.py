"""A main window on audits in memory."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.bridge.session_bridge import SessionBridge
from it_audit_gui.gui.bridge.view import View
from it_audit_gui.gui.page.room_page import RoomPage, RoomStack
from it_audit_gui.gui.page.routing import Route
from it_audit_gui.gui.preferences.preferences import Preferences
from it_audit_gui.gui.remembered.recent import RecentAudit
from it_audit_gui.gui.remembered.settings import Settings
from it_audit_gui.gui.widgets.banner import Banner
from it_audit_gui.gui.window.main_window import MainWindow
from it_audit_gui.gui.workspace.workspace import Workspace
from it_audit_gui.session.replies import Reply
from tests.builders import MOMENT
from tests.gui.memory_source import FIRST, AnsweredFiles, MemorySource
from tests.gui.widgets.hands import open_window

RESTORE = QuestionId("restore")
P = TypeVar("P", bound=RoomPage)


@dataclass(kw_only=True)
class Seat:
    """A place at a window that has an audit open."""

    window: MainWindow

    @property
    def workspace(self) -> Workspace:
        assert self.window.workspace is not None
        return self.window.workspace

    def page(self, kind: type[P]) -> P:
        """The page on show, which is of this kind."""
        page = self.workspace.page
        assert isinstance(page, kind)
        return page


@dataclass(kw_only=True)
class Desk(Seat):
    """The window with all it stands on."""

    settings: Settings
    source: MemorySource
    files: AnsweredFiles
    preferences: Preferences


def a_desk(qtbot: QtBot, folder: Path, source: MemorySource, language: str = "en") -> Desk:
    """A window at its start page, shown."""
    settings = Settings(folder)
    settings.language = language
    preferences = Preferences(language, settings.scheme)
    files = AnsweredFiles()

    def make_bridge(code: str) -> SessionBridge:
        return SessionBridge(lambda: source, code, now=lambda: MOMENT)

    window = MainWindow(
        settings,
        preferences,
        make_bridge,
        files=files,
        folder=folder,
        copies=folder / "copies",
        now=lambda: MOMENT,
    )
    preferences.setParent(window)
    preferences.language_picked.connect(window.use_language)
    with qtbot.waitSignal(window.bridge.bank_read):
        window.show()
    return Desk(
        window=window, settings=settings, source=source, files=files, preferences=preferences
    )


@contextmanager
def a_desk_at(qtbot: QtBot, folder: Path, source: MemorySource, route: Route) -> Iterator[Desk]:
    """A window that opened the first audit, at one of its pages, for as long as it is needed."""
    desk = a_desk(qtbot, folder, source)
    opened(qtbot, desk)
    open_window(desk.window)
    desk.workspace.go(route)
    yield desk
    desk.window.shut_down()
    desk.window.deleteLater()


def opened(qtbot: QtBot, desk: Desk, path: Path = FIRST) -> View:
    """Open an audit and wait until it is on show."""
    with qtbot.waitSignal(desk.window.bridge.opened):
        desk.window.open(path)
    return desk.workspace.view


def laid_open(qtbot: QtBot, page: P, view: View) -> P:
    """A page of its own, as large as it is in a small window, showing an audit."""
    qtbot.addWidget(page)
    page.resize(1048, 736)
    page.show_view(view)
    open_window(page)
    return page


def pages(workspace: Workspace) -> list[RoomPage]:
    """Every page that was made by now, on show or not."""
    stack = workspace.findChild(RoomStack)
    assert stack is not None
    return [item for item in stack.children() if isinstance(item, RoomPage)]


def a_recent(path: Path = FIRST, at: datetime = MOMENT, **more: object) -> RecentAudit:
    """An audit half way."""
    plain = RecentAudit(
        path=path,
        organisation="Bakkerij Claes",
        opened_at=at,
        answered=3,
        applicable=6,
        low=20.4,
        high=70.6,
        section="backup",
        number=2,
        size=3,
    )
    fields = {name: getattr(plain, name) for name in RecentAudit.__slots__}
    return RecentAudit(**{**fields, **more})


def answer(qtbot: QtBot, desk: Desk, choice: str = "2") -> None:
    with qtbot.waitSignal(desk.window.bridge.changed):
        desk.window.bridge.answer(Reply(question=RESTORE, choice=choice))


def button(banner: Banner | None, text: str) -> QPushButton:
    assert banner is not None
    return next(item for item in banner.findChildren(QPushButton) if item.text() == text)
