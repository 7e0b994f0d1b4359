"""The program put together on real files, with dialogs that are there to be worked."""

import itertools
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui import bootstrap
from it_audit_gui.domain.context import NAME
from it_audit_gui.gui.bridge.session_bridge import SessionBridge
from it_audit_gui.gui.dialogs.file_dialog import FileDialog
from it_audit_gui.gui.files.file_room import FileRoom
from it_audit_gui.gui.look.theme import Scheme
from it_audit_gui.gui.preferences.preferences import Preferences
from it_audit_gui.gui.remembered.settings import Settings
from it_audit_gui.gui.window.main_window import MainWindow
from it_audit_gui.session.replies import Reply
from it_audit_gui.storage import keys
from tests.builders import MOMENT, the_bank
from tests.gui.factories import texts_in
from tests.gui.memory_source import AnsweredFiles
from tests.gui.windows import Seat

# Sealing a file takes its time on purpose, more so on a busy computer.
PATIENCE = 20_000
FIRM = "Bakkerij Claes"
PASSWORD = "zeven magere koeien"  # noqa: S105 - made up
D = TypeVar("D", bound=QWidget)


@dataclass(kw_only=True)
class Office(Seat):
    """A window on files in a folder."""

    qtbot: QtBot
    settings: Settings
    files: AnsweredFiles
    folder: Path
    clock: list[timedelta]

    @property
    def later(self) -> timedelta:
        """How long after the beginning it is."""
        return self.clock[0]

    @later.setter
    def later(self, later: timedelta) -> None:
        self.clock[0] = later

    @property
    def path(self) -> Path:
        return self.folder / "claes.itaudit"

    @property
    def copies(self) -> Path:
        return self.folder / "own" / "copies"

    @property
    def room(self) -> FileRoom:
        return self.window.files

    @property
    def said(self) -> str:
        """What the banner says."""
        QApplication.processEvents()
        notices = self.window.workspace.notices if self.window.workspace else None
        banner = (notices or self.window.start_page.said).banner
        return "" if banner is None else texts_in(banner)

    def open(self, path: Path | None = None) -> None:
        with self.qtbot.waitSignal(self.window.bridge.opened, timeout=PATIENCE):
            self.window.open(path or self.path)

    def answer(self, place: int = 0, choice: str = "2") -> None:
        question = the_bank("en").questions[place].id
        with self.qtbot.waitSignal(self.window.bridge.changed, timeout=PATIENCE):
            self.window.bridge.answer(Reply(question=question, choice=choice))

    def let_time_pass(self) -> None:
        """Make the safety copies older than the moment their media would take for the same."""
        for copy in self.copies.rglob("*.itaudit"):
            status = copy.stat()
            os.utime(copy, (status.st_atime, status.st_mtime - 60))

    def leave(self) -> None:
        self.let_time_pass()
        with self.qtbot.waitSignal(self.window.bridge.closed, timeout=PATIENCE):
            self.window.show_all_audits()

    def dialog(self, kind: type[D]) -> D:
        """The dialog of this kind that is open, once it is."""
        self.qtbot.waitUntil(lambda: any(self._open(kind)), timeout=PATIENCE)
        return self._open(kind)[-1]

    def no_dialog(self) -> bool:
        return not self._open(FileDialog)

    def _open(self, kind: type[D]) -> list[D]:
        return [item for item in self.window.findChildren(kind) if item.isVisible()]


def an_office(qtbot: QtBot, app: QApplication, folder: Path, *, portable: bool) -> Office:
    """A window at its start page, shown; the audit's clock goes a minute on with each question."""
    (folder / "own").mkdir(exist_ok=True)  # as a portable program does before anything else
    settings = Settings(folder / "own", portable=portable)
    settings.language = "en"
    copies, files = folder / "own" / "copies", AnsweredFiles()
    minutes, later = itertools.count(), [timedelta()]

    def ticking() -> datetime:
        return MOMENT + later[0] + timedelta(minutes=next(minutes))

    def make_bridge(code: str) -> SessionBridge:
        return SessionBridge(lambda: bootstrap, code, now=ticking, copies=copies)

    window = MainWindow(
        settings,
        Preferences("en", Scheme.LIGHT, app),
        make_bridge,
        files=files,
        folder=folder,
        copies=copies,
        portable=portable,
        now=lambda: MOMENT + later[0],
    )
    with qtbot.waitSignal(window.bridge.bank_read, timeout=PATIENCE):
        window.show()
    return Office(
        qtbot=qtbot, window=window, settings=settings, files=files, folder=folder, clock=later
    )


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords become keys in no time; that it costs time is tested with the storage."""
    monkeypatch.setattr(keys, "ITERATIONS", 1_000)


@pytest.fixture
def make_office(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[Callable[..., Office]]:
    made: list[Office] = []

    def make(*, portable: bool = False) -> Office:
        made.append(an_office(qtbot, qapp, tmp_path, portable=portable))
        return made[-1]

    yield make
    for office in made:
        office.window.shut_down()
        office.window.deleteLater()


@pytest.fixture
def office(make_office: Callable[..., Office]) -> Office:
    return make_office()


@pytest.fixture
def plain(office: Office) -> Office:
    """An office with a file without a password."""
    bootstrap.create(office.path, {NAME: FIRM}, "en", MOMENT).close()
    return office


@pytest.fixture
def locked(office: Office) -> Office:
    """An office with a file that has a password."""
    bootstrap.create(office.path, {NAME: FIRM}, "en", MOMENT, PASSWORD).close()
    return office
