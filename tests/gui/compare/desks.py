"""The window at its comparison page."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from it_audit_gui.gui import routing
from it_audit_gui.gui.compare.comparison_page import ComparisonPage
from tests.gui.memory_source import FIRST, MemorySource
from tests.gui.widgets.hands import open_window
from tests.gui.windows import Desk, a_desk, opened


@contextmanager
def at_comparison(qtbot: QtBot, folder: Path, source: MemorySource) -> Iterator[Desk]:
    """The first audit of a source is open, and compared."""
    desk = a_desk(qtbot, folder, source)
    opened(qtbot, desk, FIRST)
    open_window(desk.window)
    desk.workspace.go(routing.COMPARISON)
    yield desk
    desk.window.shut_down()
    desk.window.deleteLater()


def comparison(desk: Desk) -> ComparisonPage:
    """The page, which is on show."""
    page = desk.workspace.page
    assert isinstance(page, ComparisonPage)
    return page
