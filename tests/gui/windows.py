"""A main window on audits in memory."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from it_audit_gui.domain.ids import QuestionId
from it_audit_gui.gui.main_window import MainWindow
from it_audit_gui.gui.preferences import Preferences
from it_audit_gui.gui.recent import RecentAudit
from it_audit_gui.gui.session_bridge import SessionBridge
from it_audit_gui.gui.settings import Settings
from it_audit_gui.gui.view import View
from it_audit_gui.gui.widgets.banner import Banner
from it_audit_gui.gui.workspace import Workspace
from it_audit_gui.session.replies import Reply
from tests.builders import MOMENT
from tests.gui.memory_source import FIRST, AnsweredFiles, MemorySource

RESTORE = QuestionId("restore")


@dataclass(kw_only=True)
class Desk:
    """The window with all it stands on."""

    window: MainWindow
    settings: Settings
    source: MemorySource
    files: AnsweredFiles
    preferences: Preferences

    @property
    def workspace(self) -> Workspace:
        assert self.window.workspace is not None
        return self.window.workspace


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


def opened(qtbot: QtBot, desk: Desk, path: Path = FIRST) -> View:
    """Open an audit and wait until it is on show."""
    with qtbot.waitSignal(desk.window.bridge.opened):
        desk.window.open(path)
    return desk.workspace.view


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
