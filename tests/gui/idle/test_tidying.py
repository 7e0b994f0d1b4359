"""Garbage ends in the window's thread alone, and text set in fonts ends before the application."""

import gc
import os
import subprocess
import sys
import threading
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.bridge.inquiry import Inquiry
from it_audit_gui.gui.idle import tidying
from it_audit_gui.gui.idle.tidying import Tidying
from it_audit_gui.gui.keyboard.last_input import LastInput
from it_audit_gui.gui.program.application import Program

# Far more containers than Python makes between two automatic collections.
PILE = 30_000
PROBE = """
import atexit
from PySide6.QtWidgets import QApplication
def tell():
    from it_audit_gui.gui.look import theme
    from it_audit_gui.gui.widgets import text_block
    kept = text_block._set.cache_info().currsize + theme._font.cache_info().currsize
    print(QApplication.instance() is not None, kept)
atexit.register(tell)
from it_audit_gui.gui.look import theme
from it_audit_gui.gui.look.tokens import Role
from it_audit_gui.gui.widgets import text_block
app = QApplication([])
theme.apply(app, theme.Scheme.LIGHT)
text_block.TextBlock("kept", Role.BODY)
print(text_block._set.cache_info().currsize)
"""


class Ring(QLabel):
    """A widget in a cycle, as connected pages are; tells in which thread it ended."""

    ended: list[int]

    def __init__(self, ended: list[int]) -> None:
        super().__init__()
        self.me, self.ended = self, ended

    def __del__(self) -> None:
        self.ended.append(threading.get_ident())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    LastInput(window)
    window.show()
    return window


@pytest.fixture
def care(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> Tidying:
    """One that waits a moment after input, and looks only when it is told to."""
    monkeypatch.setattr(tidying, "_QUIET_MS", 60)
    monkeypatch.setattr(tidying, "_ALL_QUIET_MS", 60)
    care = Tidying(window)
    care.stop()
    gc.collect()
    return care


def pile() -> list[list[int]]:
    return [[number] for number in range(PILE)]


def test_another_thread_ends_no_widget(care: Tidying) -> None:
    ended: list[int] = []
    Ring(ended)
    piles: list[object] = []
    other = threading.Thread(target=lambda: piles.append(pile()))
    other.start()
    other.join()
    assert not ended
    QTest.qWait(80)
    care.tidy()
    assert ended == [threading.get_ident()]


def test_nothing_is_collected_while_somebody_types(care: Tidying, window: QWidget) -> None:
    ended: list[int] = []
    Ring(ended)
    kept = pile()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    care.tidy()
    assert not ended
    QTest.qWait(80)
    care.tidy()
    assert ended
    assert len(kept) == PILE


def test_little_is_left_for_later(care: Tidying) -> None:
    ended: list[int] = []
    Ring(ended)
    QTest.qWait(80)
    care.tidy()
    assert not ended


def test_a_great_pile_is_collected_at_once_and_all_the_rest_at_rest(
    care: Tidying, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    old: list[int] = []
    ring = Ring(old)
    gc.collect(1)  # what it finds alive is among the oldest from then on
    del ring
    monkeypatch.setattr(tidying, "_MANY", PILE)
    young: list[int] = []
    Ring(young)
    kept = pile()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    care.tidy()
    assert young
    assert len(kept) == PILE
    assert not old
    care.tidy()
    assert not old
    QTest.qWait(80)
    care.tidy()
    assert old


def test_the_program_collects_by_itself_and_python_no_more(
    qapp: QApplication, tmp_path: Path
) -> None:
    gc.enable()
    program = Program(qapp, tmp_path, tmp_path)
    assert not gc.isenabled()
    care = program.window.findChild(Tidying)
    assert care is not None
    assert care.isActive()
    program.window.shut_down()
    program.window.deleteLater()


@pytest.mark.usefixtures("qapp")
def test_what_goes_to_the_thread_of_the_audit_holds_nothing_of_the_window() -> None:
    asked: list[object] = []

    def request(question: object) -> None:
        asked.append(question)

    home = QObject()
    inquiry = Inquiry(request, home)
    inquiry.ask(lambda session, on: (session, on))
    gone = weakref.ref(inquiry)
    home.deleteLater()
    del home, inquiry
    QTest.qWait(1)
    gc.collect()
    assert asked
    assert gone() is None


def test_set_text_ends_before_the_application() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == ["1", "True 0"]
