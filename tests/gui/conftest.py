"""Settings for tests with a window: no screen, and the program's own look."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from it_audit_gui.gui.bridge.session_bridge import SessionBridge
from it_audit_gui.gui.look import theme
from tests.builders import MOMENT
from tests.gui.memory_source import MemorySource, a_source
from tests.gui.windows import Desk, a_desk

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The state of the text since the light look was put on; whatever is put on changes it.
_light: list[int] = []


def _dress(app: QApplication) -> None:
    theme.apply(app, theme.Scheme.LIGHT)
    _light[:] = [theme.text_state()]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """The light look at 100 % text, whatever a test before this one wore."""
    if [theme.text_state()] != _light:
        _dress(qapp)
    yield
    if [theme.text_state()] != _light:
        _dress(qapp)


@pytest.fixture
def dark(qapp: QApplication) -> None:
    """The dark look."""
    theme.apply(qapp, theme.Scheme.DARK)


@pytest.fixture
def large_text(qapp: QApplication) -> None:
    """Text of 200 %."""
    theme.apply(qapp, theme.Scheme.LIGHT, text_scale=2.0)


@pytest.fixture
def source() -> MemorySource:
    return a_source()


@pytest.fixture
def bridge(qtbot: QtBot, source: MemorySource) -> Iterator[SessionBridge]:
    assert qtbot is not None  # the application
    bridge = SessionBridge(lambda: source, "en", now=lambda: MOMENT)
    yield bridge
    bridge.shut_down()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = a_desk(qtbot, tmp_path, a_source())
    yield desk
    desk.window.shut_down()
    desk.window.deleteLater()


@pytest.fixture
def british() -> Iterator[None]:
    """Lists as the English window writes them."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def german() -> Iterator[None]:
    """Lists and dates as the German window writes them."""
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)
